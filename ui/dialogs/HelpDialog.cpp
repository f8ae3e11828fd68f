#include "ui/dialogs/HelpDialog.h"

#include "ui/panels/Controls.h"
#include "ui/themes/Theme.h"

#include <QtCore/QEvent>
#include <QtCore/QFile>
#include <QtCore/QLocale>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QVBoxLayout>

namespace guillemet::ui {

HelpDialog::HelpDialog(QWidget *parent) : QDialog(parent), m_page(new QTextBrowser(this))
{
    setWindowTitle(tr("Help"));
    resize(760, 720);
    auto *search = filterField(tr("Find in the help"), this);
    m_page->setObjectName(QStringLiteral("help"));
    m_page->setAccessibleName(tr("Help"));
    m_page->setOpenLinks(false);
    connect(m_page, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        if (url.hasFragment())
            m_page->scrollToAnchor(url.fragment());
    });
    connect(search, &QLineEdit::textChanged, this, &HelpDialog::find);
    connect(search, &QLineEdit::returnPressed, this, [this, search] { m_page->find(search->text()); });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(search);
    layout->addWidget(m_page, 1);
    layout->addWidget(buttons);
    load();
}

void HelpDialog::load()
{
    const bool french = QLocale().language() == QLocale::French;
    QFile file(french ? QStringLiteral(":/help/help_fr.html") : QStringLiteral(":/help/help_en.html"));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const Theme theme = Theme::fromPalette(palette());
    m_page->document()->setDefaultStyleSheet(QStringLiteral("a { color: %1; } body { color: %2; }")
                                                 .arg(theme.accentLine.name(), theme.text.name()));
    m_page->document()->setDocumentMargin(18);
    m_page->setHtml(QString::fromUtf8(file.readAll()));
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
