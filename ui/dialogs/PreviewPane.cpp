#include "ui/dialogs/PreviewPane.h"

#include "ui/panels/Controls.h"

#include <QtCore/QLocale>
#include <QtGui/QFontDatabase>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QTextBrowser>

namespace guillemet::ui {

using exchange::PreviewPart;

namespace {

constexpr size_t mostParts = 3;
constexpr int smallWindow = 680;
constexpr int widestColumn = 280;

/// The page's style speaks of what a text document does not know; its structure is what the preview is for.
class StillPage : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;

protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

} // namespace

PreviewPane::PreviewPane(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("preview"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(5);
}

void PreviewPane::clear()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void PreviewPane::show(const std::vector<PreviewPart> &parts)
{
    clear();
    // On a small screen one file that can be read is worth more than the headings of three.
    const size_t most = std::min(parts.size(), window()->height() < smallWindow ? size_t(1) : mostParts);
    for (size_t i = 0; i < most; ++i)
        add(parts[i]);
    if (parts.size() > most)
        m_layout->addWidget(caption(tr("and %n more file(s)", nullptr, int(parts.size() - most)), this));
}

void PreviewPane::say(const QString &sentence)
{
    clear();
    auto *label = new QLabel(sentence, this);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    label->setProperty("role", QStringLiteral("secondary"));
    m_layout->addWidget(label, 1);
}

void PreviewPane::add(const PreviewPart &part)
{
    auto *head = new QWidget(this);
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(heading(tr("Preview of %1").arg(part.name), head), 1);
    if (part.kind == PreviewPart::Kind::Table) {
        const QLocale locale;
        line->addWidget(caption(tr("%1 of %n row(s)", "shown, all", part.allRows).arg(locale.toString(qlonglong(part.rows.size()))),
                                head));
    }
    m_layout->addWidget(head);
    switch (part.kind) {
    case PreviewPart::Kind::Table: m_layout->addWidget(table(part), 1); break;
    case PreviewPart::Kind::Page: m_layout->addWidget(page(part), 1); break;
    case PreviewPart::Kind::Text: m_layout->addWidget(text(part), 1); break;
    }
}

QWidget *PreviewPane::table(const PreviewPart &part)
{
    auto *table = new QTableWidget(int(part.rows.size()), int(part.columns.size()), this);
    table->setAccessibleName(tr("Preview of %1").arg(part.name));
    table->setHorizontalHeaderLabels(part.columns);
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().lineSpacing() + 8);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    for (size_t r = 0; r < part.rows.size(); ++r) {
        for (int c = 0; c < part.columns.size(); ++c) {
            const QString cell = part.rows[r].value(c);
            auto *item = new QTableWidgetItem(cell.simplified());
            item->setToolTip(cell.left(600));
            table->setItem(int(r), c, item);
        }
    }
    table->resizeColumnsToContents();
    for (int c = 0; c < part.columns.size(); ++c)
        table->setColumnWidth(c, std::clamp(table->columnWidth(c) + 8, 60, widestColumn));
    return table;
}

QWidget *PreviewPane::text(const PreviewPart &part)
{
    auto *text = new QPlainTextEdit(part.text, this);
    text->setReadOnly(true);
    text->setAccessibleName(tr("Preview of %1").arg(part.name));
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setTabChangesFocus(true);
    return text;
}

QWidget *PreviewPane::page(const PreviewPart &part)
{
    auto *page = new StillPage(this);
    page->setAccessibleName(tr("Preview of %1").arg(part.name));
    page->setOpenLinks(false);
    page->setTabChangesFocus(true);
    page->setHtml(part.text);
    return page;
}

} // namespace guillemet::ui
