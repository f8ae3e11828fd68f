#include "ui/window/PrintedArticle.h"

#include "ui/session/TypeWords.h"
#include "ui/themes/Fonts.h"
#include "ui/themes/Theme.h"
#include "ui/themes/ThemeChoice.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtGui/QTextBlock>
#include <QtGui/QTextCursor>
#include <QtGui/QTextTable>

namespace guillemet::ui {

namespace {

using annotation::Mention;
using annotation::Quotation;
using annotation::Status;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(PrintedArticle)
};

/// Writes the document from its top to its end.
class Printer
{
public:
    explicit Printer(const project::ArticleSession &session)
        : m_session(session), m_theme(Theme::fromPalette(lightPalette())), m_document(std::make_unique<QTextDocument>()),
          m_cursor(m_document.get())
    {
        QFont serif = articleFont(14);
        serif.setPointSizeF(11);
        m_document->setDefaultFont(serif);
        m_plain.setFont(serif);
        m_plain.setForeground(Qt::black);
        m_sans.setFont(interfaceFont());
        m_sans.setFontPointSize(9);
        m_sans.setForeground(Qt::black);
    }

    std::unique_ptr<QTextDocument> run()
    {
        head();
        text();
        legend();
        sheet();
        return std::move(m_document);
    }

private:
    QTextCharFormat sized(double points, bool bold, const QColor &ink = Qt::black) const
    {
        QTextCharFormat format = m_sans;
        format.setFontPointSize(points);
        format.setFontWeight(bold ? QFont::DemiBold : QFont::Normal);
        format.setForeground(ink);
        return format;
    }

    void head()
    {
        const annotation::ArticleInfo &info = m_session.info();
        QTextCharFormat title = m_plain;
        title.setFontPointSize(19);
        title.setFontWeight(QFont::Bold);
        m_cursor.insertText(info.title, title);
        QStringList byline;
        for (const QString &part : {info.outlet, info.author, info.date, info.url}) {
            if (!part.isEmpty())
                byline.append(part);
        }
        m_cursor.insertBlock(QTextBlockFormat(), m_sans);
        if (!byline.isEmpty())
            m_cursor.insertText(byline.join(QStringLiteral(" · ")), sized(9, false, m_theme.text2));
    }

    void text()
    {
        QTextBlockFormat paragraph;
        paragraph.setTopMargin(5);
        paragraph.setLineHeight(135, QTextBlockFormat::ProportionalHeight);
        m_cursor.insertBlock(paragraph, m_plain);
        // The document's own title stands above; a text that begins with it would say it twice.
        const QString &words = m_session.text().string();
        m_base = m_cursor.position();
        m_cursor.insertText(words, m_plain);
        for (const Quotation *quotation : m_session.annotations().quotations())
            mark(*quotation);
        for (const Mention *mention : m_session.annotations().mentions())
            mark(*mention);
        m_cursor.movePosition(QTextCursor::End);
    }

    void merge(text::Span span, const QTextCharFormat &format)
    {
        QTextCursor cursor(m_document.get());
        cursor.setPosition(m_base + span.start);
        cursor.setPosition(m_base + span.end, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(format);
    }

    void mark(const Quotation &quotation)
    {
        if (quotation.status == Status::Rejected)
            return;
        QTextCharFormat format;
        format.setBackground(QColor(quotation.status == Status::Confirmed ? 0xE9E9E6 : 0xF4F4F2));
        for (const text::Span &span : quotation.spans)
            merge(span, format);
    }

    void mark(const Mention &mention)
    {
        if (mention.status == Status::Rejected || mention.kind != annotation::MentionKind::Name)
            return;
        QTextCharFormat format;
        format.setUnderlineStyle(mention.status == Status::Confirmed ? QTextCharFormat::SingleUnderline
                                                                     : QTextCharFormat::DotLine);
        format.setUnderlineColor(m_theme.type(mention.type));
        merge(mention.span, format);
    }

    void legend()
    {
        QTextBlockFormat block;
        block.setTopMargin(14);
        m_cursor.insertBlock(block, sized(8.5, false, m_theme.text3));
        m_cursor.insertText(Words::tr("Underlined: names. Grey ground: quotations. Dotted or paler: proposed by the engine, nobody "
                                    "has decided yet. The text itself is unchanged."));
    }

    void sheet()
    {
        std::vector<const Quotation *> quotations;
        for (const Quotation *quotation : m_session.annotations().quotations()) {
            if (quotation->status != Status::Rejected)
                quotations.push_back(quotation);
        }
        if (quotations.empty())
            return;
        QTextBlockFormat block;
        block.setTopMargin(16);
        m_cursor.insertBlock(block, sized(13, true));
        m_cursor.insertText(Words::tr("Who says what"));
        QTextTableFormat format;
        format.setBorder(0.5);
        format.setBorderBrush(QColor(0xC9C9C4));
        format.setBorderCollapse(true);
        format.setCellPadding(5);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setColumnWidthConstraints({QTextLength(QTextLength::PercentageLength, 5), QTextLength(QTextLength::PercentageLength, 51),
                                          QTextLength(QTextLength::PercentageLength, 26), QTextLength(QTextLength::PercentageLength, 18)});
        format.setHeaderRowCount(1);
        QTextTable *table = m_cursor.insertTable(int(quotations.size()) + 1, 4, format);
        const QString titles[] = {QString(), Words::tr("Quotation"), Words::tr("Who speaks"), Words::tr("Decision")};
        for (int column = 0; column < 4; ++column)
            table->cellAt(0, column).firstCursorPosition().insertText(titles[column], sized(8.5, true, m_theme.text2));
        for (int row = 0; row < int(quotations.size()); ++row)
            fill(*table, row + 1, *quotations[size_t(row)]);
    }

    void fill(QTextTable &table, int row, const Quotation &quotation)
    {
        const auto cell = [&](int column) { return table.cellAt(row, column).firstCursorPosition(); };
        cell(0).insertText(QLocale().toString(row), sized(9, true));
        QTextCharFormat words = m_plain;
        words.setFontPointSize(10);
        cell(1).insertText(words::fragments(quotation, m_session.text().string()), words);
        const annotation::Entity *speaker = m_session.annotations().entity(quotation.speaker);
        QTextCursor who = cell(2);
        who.insertText(speaker ? speaker->name : Words::tr("Unknown speaker"), sized(9, true));
        QStringList details = {words::kind(quotation.kind)};
        if (quotation.cue)
            details.append(Words::tr("“%1”").arg(m_session.text().mid(*quotation.cue).simplified()));
        who.insertBlock();
        who.insertText(details.join(QStringLiteral(", ")), sized(8.5, false, m_theme.text2));
        QTextCursor decision = cell(3);
        decision.insertText(words::status(quotation.status, quotation.provenance.origin), sized(9, false));
        if (quotation.flagged) {
            decision.insertBlock();
            decision.insertText(Words::tr("to check"), sized(8.5, false, m_theme.text2));
        }
        if (!quotation.note.isEmpty()) {
            decision.insertBlock();
            decision.insertText(quotation.note, sized(8.5, false, m_theme.text2));
        }
    }

    const project::ArticleSession &m_session;
    Theme m_theme;
    std::unique_ptr<QTextDocument> m_document;
    QTextCursor m_cursor;
    QTextCharFormat m_plain;
    QTextCharFormat m_sans;
    int m_base = 0;
};

} // namespace

std::unique_ptr<QTextDocument> printedArticle(const project::ArticleSession &session)
{
    return Printer(session).run();
}

} // namespace guillemet::ui
