#include "exchange/markup/EmlReader.h"

#include "exchange/common/Messages.h"
#include "exchange/markup/HtmlPage.h"
#include "exchange/markup/MarkupArticle.h"
#include "exchange/markup/MessageText.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <gmime/gmime.h>
#include <memory>

namespace guillemet::exchange {

namespace {

struct Unreference
{
    void operator()(void *object) const { g_object_unref(object); }
};
template <typename T> using Owned = std::unique_ptr<T, Unreference>;

struct Parts
{
    QString plain;
    QString html;
};

void collect(GMimeObject *, GMimeObject *part, gpointer data)
{
    auto *parts = static_cast<Parts *>(data);
    if (!GMIME_IS_TEXT_PART(part) || g_mime_part_is_attachment(GMIME_PART(part)))
        return;
    const std::unique_ptr<char, decltype(&g_free)> text(g_mime_text_part_get_text(GMIME_TEXT_PART(part)),
                                                        &g_free);
    GMimeContentType *type = g_mime_object_get_content_type(part);
    QString &target = g_mime_content_type_is_type(type, "text", "html") ? parts->html : parts->plain;
    if (target.isEmpty())
        target = QString::fromUtf8(text.get());
}

QString utf8(const char *text)
{
    return collapsed(QString::fromUtf8(text));
}

/// The sender's name, else the address.
QString sender(GMimeMessage *message)
{
    InternetAddressList *from = g_mime_message_get_from(message);
    if (!from || internet_address_list_length(from) == 0)
        return {};
    InternetAddress *first = internet_address_list_get_address(from, 0);
    const QString name = utf8(internet_address_get_name(first));
    if (!name.isEmpty() || !INTERNET_ADDRESS_IS_MAILBOX(first))
        return name;
    return utf8(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(first)));
}

QString date(GMimeMessage *message)
{
    GDateTime *when = g_mime_message_get_date(message);
    return when ? QDateTime::fromSecsSinceEpoch(g_date_time_to_unix(when), Qt::UTC).toString(Qt::ISODate)
                : QString();
}

} // namespace

QString EmlReader::name() const
{
    return QStringLiteral("eml");
}

QString EmlReader::description() const
{
    return QCoreApplication::translate("Formats", "Saved e-mail messages (EML)");
}

QStringList EmlReader::extensions() const
{
    return {QStringLiteral("eml")};
}

bool EmlReader::recognises(const Input &input) const
{
    const QString head = QString::fromLatin1(input.bytes.left(8192));
    static const QRegularExpression firstLine(QStringLiteral("^[A-Za-z][A-Za-z0-9-]*:[ \\t]"));
    static const QRegularExpression from(QStringLiteral("^From:[ \\t]"), QRegularExpression::MultilineOption);
    static const QRegularExpression more(QStringLiteral("^(MIME-Version|Message-ID|Received|Date):[ \\t]"),
                                         QRegularExpression::MultilineOption |
                                             QRegularExpression::CaseInsensitiveOption);
    return firstLine.match(head).hasMatch() && from.match(head).hasMatch() && more.match(head).hasMatch();
}

Result<void> EmlReader::read(const Input &input, const TakeArticle &take, ReadReport &) const
{
    // GMime's own set-up counts its callers and is safe to repeat.
    g_mime_init();
    const Owned<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(input.bytes.constData(), size_t(input.bytes.size())));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    if (!message)
        return fileError(input.name,
                         QCoreApplication::translate("Exchange", "this is not an e-mail message"));

    Parts parts;
    g_mime_message_foreach(message.get(), &collect, &parts);
    MarkupArticle markup;
    markup.setHeadline(QString::fromUtf8(g_mime_message_get_subject(message.get())));
    markup.info.author = sender(message.get());
    markup.info.date = date(message.get());
    if (!parts.plain.trimmed().isEmpty())
        addMessageText(parts.plain, markup);
    else if (!parts.html.isEmpty())
        readPage(parts.html, markup);
    if (markup.paragraphs.isEmpty())
        return fileError(input.name, QCoreApplication::translate("Exchange", "this message holds no text"));
    Result<annotation::Article> article = toArticle(std::move(markup), input);
    if (!article)
        return article.error();
    return take(article.take());
}

} // namespace guillemet::exchange
