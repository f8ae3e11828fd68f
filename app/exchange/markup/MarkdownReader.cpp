#include "exchange/markup/MarkdownReader.h"

#include "exchange/common/Messages.h"
#include "exchange/documents/TextDecoder.h"
#include "exchange/markup/MarkupArticle.h"
#include "exchange/markup/PageMetadata.h"
#include "text/ArticleText.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QRegularExpression>
#include <md4c.h>

namespace guillemet::exchange {

namespace {

/// Takes md4c's events and keeps the text of headings, paragraphs and list items.
class Collector
{
public:
    explicit Collector(MarkupArticle &article) : m_article(article) {}

    bool parse(const QByteArray &utf8)
    {
        MD_PARSER parser = {};
        parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_PERMISSIVEAUTOLINKS |
                       MD_FLAG_NOHTMLBLOCKS | MD_FLAG_NOHTMLSPANS;
        parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *self) {
            return static_cast<Collector *>(self)->enterBlock(type, detail);
        };
        parser.leave_block = [](MD_BLOCKTYPE type, void *, void *self) {
            return static_cast<Collector *>(self)->leaveBlock(type);
        };
        parser.enter_span = [](MD_SPANTYPE type, void *, void *self) {
            return static_cast<Collector *>(self)->span(type, +1);
        };
        parser.leave_span = [](MD_SPANTYPE type, void *, void *self) {
            return static_cast<Collector *>(self)->span(type, -1);
        };
        parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *self) {
            return static_cast<Collector *>(self)->text(type, text, size);
        };
        return md_parse(utf8.constData(), MD_SIZE(utf8.size()), &parser, this) == 0;
    }

private:
    int enterBlock(MD_BLOCKTYPE type, void *detail)
    {
        if (type == MD_BLOCK_H)
            m_level = int(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level);
        // A list item in a tight list has no paragraph of its own; what stood before it ends here.
        if (type == MD_BLOCK_LI || type == MD_BLOCK_H || type == MD_BLOCK_P || type == MD_BLOCK_CODE ||
            type == MD_BLOCK_TR)
            flush();
        return 0;
    }

    int leaveBlock(MD_BLOCKTYPE type)
    {
        if (type == MD_BLOCK_H) {
            if (m_level == 1 && m_article.headline.isEmpty()) {
                m_article.setHeadline(m_text);
                m_text.clear();
            }
            m_level = 0;
        }
        if (type == MD_BLOCK_TD || type == MD_BLOCK_TH)
            m_text += u' ';
        if (type != MD_BLOCK_TD && type != MD_BLOCK_TH)
            flush();
        return 0;
    }

    int span(MD_SPANTYPE type, int step)
    {
        if (type == MD_SPAN_IMG) // the description of a picture is not the article's words
            m_image += step;
        return 0;
    }

    int text(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size)
    {
        if (m_image > 0)
            return 0;
        if (type == MD_TEXT_BR || type == MD_TEXT_SOFTBR)
            m_text += u' ';
        else if (type == MD_TEXT_NULLCHAR)
            m_text += QChar(0xFFFD);
        else if (type == MD_TEXT_ENTITY)
            m_text += entity(QString::fromUtf8(text, int(size)));
        else
            m_text += QString::fromUtf8(text, int(size));
        return 0;
    }

    static QString entity(const QString &name)
    {
        static const QHash<QString, QString> known = {{QStringLiteral("&amp;"), QStringLiteral("&")},
                                                      {QStringLiteral("&lt;"), QStringLiteral("<")},
                                                      {QStringLiteral("&gt;"), QStringLiteral(">")},
                                                      {QStringLiteral("&quot;"), QStringLiteral("\"")},
                                                      {QStringLiteral("&apos;"), QStringLiteral("'")},
                                                      {QStringLiteral("&nbsp;"), QStringLiteral("\u00A0")},
                                                      {QStringLiteral("&laquo;"), QStringLiteral("«")},
                                                      {QStringLiteral("&raquo;"), QStringLiteral("»")},
                                                      {QStringLiteral("&hellip;"), QStringLiteral("…")},
                                                      {QStringLiteral("&ndash;"), QStringLiteral("–")},
                                                      {QStringLiteral("&mdash;"), QStringLiteral("—")},
                                                      {QStringLiteral("&ldquo;"), QStringLiteral("“")},
                                                      {QStringLiteral("&rdquo;"), QStringLiteral("”")},
                                                      {QStringLiteral("&lsquo;"), QStringLiteral("‘")},
                                                      {QStringLiteral("&rsquo;"), QStringLiteral("’")},
                                                      {QStringLiteral("&eacute;"), QStringLiteral("é")},
                                                      {QStringLiteral("&egrave;"), QStringLiteral("è")},
                                                      {QStringLiteral("&agrave;"), QStringLiteral("à")},
                                                      {QStringLiteral("&ccedil;"), QStringLiteral("ç")},
                                                      {QStringLiteral("&euro;"), QStringLiteral("€")}};
        if (name.startsWith(u"&#")) {
            bool ok = false;
            const bool hex = name.size() > 2 && name.at(2).toLower() == u'x';
            const uint code = hex ? QStringView(name).mid(3).chopped(1).toUInt(&ok, 16)
                                  : QStringView(name).mid(2).chopped(1).toUInt(&ok, 10);
            const bool valid = ok && code > 0 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
            const char32_t character = valid ? code : 0xFFFD;
            return QString::fromUcs4(&character, 1);
        }
        return known.value(name, name);
    }

    void flush()
    {
        m_article.addParagraph(m_text);
        m_text.clear();
    }

    MarkupArticle &m_article;
    QString m_text;
    int m_level = 0;
    int m_image = 0;
};

/// Reads the front matter between two lines of three dashes and returns the text after it.
QString withoutFrontMatter(const QString &text, MarkupArticle &article)
{
    static const QRegularExpression matter(
        QStringLiteral("^---[ \\t]*\\n(.*?)\\n(?:---|\\.\\.\\.)[ \\t]*(?:\\n|$)"),
        QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = matter.match(text);
    if (!match.hasMatch())
        return text;
    for (const QString &line : match.captured(1).split(u'\n')) {
        const qsizetype colon = line.indexOf(u':');
        if (colon <= 0 || line.front().isSpace() || line.front() == u'#')
            continue;
        const QString key = line.left(colon).trimmed().toLower();
        QString value = line.mid(colon + 1).trimmed();
        if (value.size() >= 2 && (value.front() == u'"' || value.front() == u'\'') &&
            value.back() == value.front())
            value = value.mid(1, value.size() - 2);
        if (key == u"title")
            article.setHeadline(value);
        else if (key == u"author")
            article.info.author = value;
        else if (key == u"date")
            article.info.date = isoDate(value);
        else if (key == u"outlet" || key == u"source" || key == u"publication")
            article.info.outlet = value;
        else if (key == u"url" || key == u"link")
            article.info.url = value;
        else if (key == u"lang" || key == u"language")
            article.info.language = value.left(2).toLower();
    }
    return text.mid(match.capturedEnd());
}

} // namespace

QString MarkdownReader::name() const
{
    return QStringLiteral("markdown");
}

QString MarkdownReader::description() const
{
    return QCoreApplication::translate("Formats", "Markdown, with or without a front matter");
}

QStringList MarkdownReader::extensions() const
{
    return {QStringLiteral("md"), QStringLiteral("markdown")};
}

bool MarkdownReader::recognises(const Input &) const
{
    return false; // any text is Markdown: only the file's name tells
}

Result<void> MarkdownReader::read(const Input &input, const TakeArticle &take, ReadReport &) const
{
    const Result<DecodedText> decoded = decodeText(input.bytes, input.encoding);
    if (!decoded)
        return fileError(input.name, decoded.sentence());
    MarkupArticle markup;
    markup.info.encoding = decoded->encoding;
    const QString body = withoutFrontMatter(text::ArticleText::normalised(decoded->text), markup);
    if (!Collector(markup).parse(body.toUtf8()))
        return fileError(input.name,
                         QCoreApplication::translate("Exchange", "this Markdown could not be parsed"));
    Result<annotation::Article> article = toArticle(std::move(markup), input);
    if (!article)
        return article.error();
    return take(article.take());
}

} // namespace guillemet::exchange
