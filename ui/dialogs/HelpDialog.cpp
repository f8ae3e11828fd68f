#include "ui/dialogs/HelpDialog.h"

#include "ui/dialogs/HelpPictures.h"
#include "ui/panels/Controls.h"
#include "ui/themes/Theme.h"

#include <QtCore/QEvent>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QVBoxLayout>

namespace guillemet::ui {

namespace {

class HelpPage : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;

protected:
    QVariant loadResource(int type, const QUrl &name) override
    {
        if (type == QTextDocument::ImageResource)
            return helpPicture(name.toString(), palette(), devicePixelRatioF());
        return {}; // the help loads nothing else, from nowhere
    }
};

} // namespace

HelpDialog::HelpDialog(std::vector<HelpKeys> keys, QWidget *parent)
    : QDialog(parent), m_keys(std::move(keys)), m_contents(new QListWidget(this)), m_page(new HelpPage(this))
{
    setWindowTitle(tr("Help"));
    resize(QSize(980, 760).boundedTo(parent ? parent->window()->size() - QSize(40, 40) : QSize(980, 760)));
    auto *search = filterField(tr("Find in the help"), this);
    m_contents->setObjectName(QStringLiteral("helpContents"));
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setFixedWidth(230);
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setProperty("pane", true);
    m_page->setObjectName(QStringLiteral("help"));
    m_page->setAccessibleName(tr("Help"));
    m_page->setOpenLinks(false);
    m_page->setFrameShape(QFrame::NoFrame);
    connect(m_page, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        if (url.hasFragment())
            m_page->scrollToAnchor(url.fragment());
    });
    connect(m_contents, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            m_page->scrollToAnchor(item->data(Qt::UserRole).toString());
    });
    connect(search, &QLineEdit::textChanged, this, &HelpDialog::find);
    connect(search, &QLineEdit::returnPressed, this, [this, search] { m_page->find(search->text()); });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *side = new QVBoxLayout;
    side->setContentsMargins(12, 12, 12, 12);
    side->addWidget(search);
    side->addWidget(m_contents, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addLayout(side);
    middle->addWidget(m_page, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(18, 10, 18, 12);
    foot->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(middle, 1);
    layout->addWidget(separator(this));
    layout->addLayout(foot);
    load();
    m_contents->setFocus();
}

void HelpDialog::load()
{
    const Theme theme = Theme::fromPalette(palette());
    m_page->document()->setDefaultStyleSheet(
        QStringLiteral("a { color: %1; } body, td, th { color: %2; } th { color: %3; } small, p.legend { color: %4; } "
                       "h2 { margin-top: 26px; } li { margin-bottom: 4px; }")
            .arg(theme.accentLine.name(), theme.text.name(), theme.text2.name(), theme.text3.name()));
    m_page->document()->setDocumentMargin(22);
    const QString html = helpText(m_keys);
    m_page->setHtml(html);
    m_contents->clear();
    for (const HelpSection &section : helpSections(html)) {
        auto *item = new QListWidgetItem(section.title, m_contents);
        item->setData(Qt::UserRole, section.anchor);
        item->setSizeHint(QSize(0, fontMetrics().lineSpacing() + 12));
    }
}

void HelpDialog::find(const QString &words)
{
    m_page->moveCursor(QTextCursor::Start);
    if (!words.isEmpty())
        m_page->find(words);
}

void HelpDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        load();
}

} // namespace guillemet::ui
