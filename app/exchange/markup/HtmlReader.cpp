#include "exchange/markup/HtmlReader.h"

#include "exchange/common/Messages.h"
#include "exchange/documents/TextDecoder.h"
#include "exchange/markup/HtmlPage.h"
#include "exchange/markup/MarkupArticle.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

namespace guillemet::exchange {

namespace {

/// The encoding that the page declares in its first bytes, or an empty string.
QString declaredEncoding(const QByteArray &bytes)
{
    static const QRegularExpression declaration(
        QStringLiteral("<meta[^>]+charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]+)"),
        QRegularExpression::CaseInsensitiveOption);
    return declaration.match(QString::fromLatin1(bytes.left(4096))).captured(1);
}

/// What the user told, else a byte order mark or valid UTF-8, else what the page declares, else a guess: many
/// pages are saved as UTF-8 under their old declaration.
Result<DecodedText> decodePage(const Input &input)
{
    if (!input.encoding.isEmpty())
        return decodeText(input.bytes, input.encoding);
    Result<DecodedText> decoded = decodeText(input.bytes);
    const QString declared = declaredEncoding(input.bytes);
    if ((decoded && !decoded->guessed) || declared.isEmpty())
        return decoded;
    Result<DecodedText> asDeclared = decodeText(input.bytes, declared);
    return asDeclared ? asDeclared : decoded;
}

} // namespace

QString HtmlReader::name() const
{
    return QStringLiteral("html");
}

QString HtmlReader::description() const
{
    return QCoreApplication::translate(
        "Formats", "Saved web pages: the article's own text, with its date, author and outlet");
}

QStringList HtmlReader::extensions() const
{
    return {QStringLiteral("html"), QStringLiteral("htm"), QStringLiteral("xhtml")};
}

bool HtmlReader::recognises(const Input &input) const
{
    static const QRegularExpression start(
        QStringLiteral("^(\\s|<!--.*?-->|<\\?xml[^>]*\\?>)*<(!doctype\\s+html|html[\\s>])"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    QString head = QString::fromLatin1(input.bytes.left(2048));
    if (head.startsWith(QLatin1String("\xEF\xBB\xBF")))
        head.remove(0, 3);
    return start.match(head).hasMatch();
}

Result<void> HtmlReader::read(const Input &input, const TakeArticle &take, ReadReport &) const
{
    Result<DecodedText> decoded = decodePage(input);
    if (!decoded)
        return fileError(input.name, decoded.sentence());
    MarkupArticle markup;
    markup.info.encoding = decoded->encoding;
    if (!readPage(decoded->text, markup))
        return fileError(input.name,
                         QCoreApplication::translate("Exchange", "this page could not be parsed"));
    Result<annotation::Article> article = toArticle(std::move(markup), input);
    if (!article)
        return article.error();
    return take(article.take());
}

} // namespace guillemet::exchange
