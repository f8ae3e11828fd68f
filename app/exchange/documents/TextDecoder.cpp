#include "exchange/documents/TextDecoder.h"

#include "exchange/documents/Windows1252.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringDecoder>
#include <array>
#include <uchardet/uchardet.h>

namespace guillemet::exchange {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Exchange", text);
}

/// A kind of file that people take for text, by its first bytes; empty if none.
QString knownKind(const QByteArray &bytes)
{
    static const std::array<std::pair<QByteArray, const char *>, 10> kinds = {{
        {"%PDF-", "PDF"},
        {"PK\x03\x04", "ZIP"},
        {"\x89PNG", "PNG"},
        {"\xFF\xD8\xFF", "JPEG"},
        {"GIF8", "GIF"},
        {"\xD0\xCF\x11\xE0", "Microsoft Office 97"},
        {"SQLite format 3", "SQLite"},
        {"{\\rtf", "RTF"},
        {"\x7F"
         "ELF",
         "ELF"},
        {"\x1F\x8B", "gzip"},
    }};
    for (const auto &[magic, kind] : kinds) {
        if (bytes.startsWith(magic))
            return QString::fromLatin1(kind);
    }
    return {};
}

/// Control characters that no text has.
bool hasBinaryControls(const QString &text)
{
    qsizetype controls = 0;
    for (const QChar c : text) {
        const ushort unit = c.unicode();
        if (unit == 0)
            return true;
        if (unit < 0x20 && unit != '\t' && unit != '\n' && unit != '\r' && unit != '\f' && unit != '\v')
            ++controls;
    }
    return controls > 4 && controls * 100 > text.size();
}

std::optional<QString> decodeWith(QStringConverter::Encoding encoding, const QByteArray &bytes)
{
    // The decoder passes over half a unit at the end.
    const bool utf16 = encoding == QStringConverter::Utf16LE || encoding == QStringConverter::Utf16BE ||
                       encoding == QStringConverter::Utf16;
    const bool utf32 = encoding == QStringConverter::Utf32LE || encoding == QStringConverter::Utf32BE ||
                       encoding == QStringConverter::Utf32;
    if ((utf16 && bytes.size() % 2 != 0) || (utf32 && bytes.size() % 4 != 0))
        return std::nullopt;
    // The mark is kept: who stores the text takes one off, and one only.
    QStringDecoder decoder(encoding,
                           QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
    QString out = decoder.decode(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return out;
}

struct Mark
{
    QByteArray bytes;
    QStringConverter::Encoding encoding;
    QString name;
};

const std::vector<Mark> &marks()
{
    // UTF-32 first: its little-endian mark starts like that of UTF-16.
    static const std::vector<Mark> all = {
        {QByteArray("\xFF\xFE\0\0", 4), QStringConverter::Utf32LE, QStringLiteral("utf-32le")},
        {QByteArray("\0\0\xFE\xFF", 4), QStringConverter::Utf32BE, QStringLiteral("utf-32be")},
        {QByteArray("\xEF\xBB\xBF"), QStringConverter::Utf8, QStringLiteral("utf-8")},
        {QByteArray("\xFF\xFE"), QStringConverter::Utf16LE, QStringLiteral("utf-16le")},
        {QByteArray("\xFE\xFF"), QStringConverter::Utf16BE, QStringLiteral("utf-16be")},
    };
    return all;
}

QString canonical(const QString &name)
{
    const QString lower = name.trimmed().toLower().replace(u'_', u'-');
    static const QSet<QString> latin1 = {QStringLiteral("windows-1252"), QStringLiteral("cp1252"),
                                         QStringLiteral("iso-8859-1"),   QStringLiteral("iso8859-1"),
                                         QStringLiteral("latin1"),       QStringLiteral("latin-1"),
                                         QStringLiteral("l1"),           QStringLiteral("us-ascii"),
                                         QStringLiteral("ascii"),        QStringLiteral("1252")};
    if (latin1.contains(lower))
        return QStringLiteral("windows-1252");
    static const QSet<QString> latin9 = {QStringLiteral("iso-8859-15"), QStringLiteral("iso8859-15"),
                                         QStringLiteral("latin9"), QStringLiteral("latin-9")};
    if (latin9.contains(lower))
        return QStringLiteral("iso-8859-15");
    if (lower == QLatin1String("utf8") || lower == QLatin1String("utf-8-sig"))
        return QStringLiteral("utf-8");
    return lower;
}

/// nullopt: the encoding is unknown; an invalid text: bytes that are not of it.
std::optional<std::optional<QString>> decodeNamed(const QByteArray &bytes, const QString &name)
{
    if (name == QLatin1String("windows-1252"))
        return decodeWindows1252(bytes);
    if (name == QLatin1String("iso-8859-15"))
        return decodeIso885915(bytes);
    if (const auto encoding = QStringConverter::encodingForName(name.toLatin1().constData()))
        return decodeWith(*encoding, bytes);
    QStringDecoder decoder(name.toLatin1().constData(), QStringConverter::Flag::Stateless);
    if (!decoder.isValid())
        return std::nullopt;
    QString out = decoder.decode(bytes);
    return decoder.hasError() ? std::optional<QString>() : std::optional<QString>(std::move(out));
}

QString guess(const QByteArray &bytes)
{
    const std::unique_ptr<struct uchardet, decltype(&uchardet_delete)> detector(uchardet_new(),
                                                                                &uchardet_delete);
    uchardet_handle_data(detector.get(), bytes.constData(), size_t(bytes.size()));
    uchardet_data_end(detector.get());
    const QString name = canonical(QString::fromLatin1(uchardet_get_charset(detector.get())));
    const bool western = looksLikeWindows1252(bytes);
    if (name == QLatin1String("iso-8859-15") && !western)
        return name; // «œ» there is a sign that press text hardly has in Windows-1252
    return western || name.isEmpty() ? QStringLiteral("windows-1252") : name;
}

Result<DecodedText> checked(DecodedText decoded)
{
    if (hasBinaryControls(decoded.text))
        return Error{translated(QT_TRANSLATE_NOOP("Exchange", "it is a binary file, not text"))};
    return decoded;
}

} // namespace

Result<DecodedText> decodeText(const QByteArray &bytes, const QString &encoding)
{
    if (const QString kind = knownKind(bytes); !kind.isEmpty())
        return Error{translated(QT_TRANSLATE_NOOP("Exchange", "it is a file of the kind %1, not plain text"))
                         .arg(kind)};
    if (!encoding.isEmpty()) {
        const QString name = canonical(encoding);
        const std::optional<std::optional<QString>> decoded = decodeNamed(bytes, name);
        if (!decoded)
            return Error{
                translated(QT_TRANSLATE_NOOP("Exchange", "the encoding «%1» is not known")).arg(encoding)};
        if (!*decoded)
            return Error{
                translated(QT_TRANSLATE_NOOP("Exchange", "it is not valid text in the encoding «%1»"))
                    .arg(encoding)};
        return checked({**decoded, name, false});
    }
    for (const Mark &mark : marks()) {
        if (!bytes.startsWith(mark.bytes))
            continue;
        std::optional<QString> text = decodeWith(mark.encoding, bytes);
        if (!text)
            return Error{translated(QT_TRANSLATE_NOOP("Exchange", "it begins as %1 and is not valid %1"))
                             .arg(mark.name)};
        return checked({std::move(*text), mark.name, false});
    }
    if (bytes.contains('\0'))
        return Error{translated(QT_TRANSLATE_NOOP("Exchange", "it is a binary file, not text"))};
    if (std::optional<QString> text = decodeWith(QStringConverter::Utf8, bytes))
        return checked({std::move(*text), QStringLiteral("utf-8"), false});
    const QString name = guess(bytes);
    if (const auto decoded = decodeNamed(bytes, name); decoded && *decoded)
        return checked({**decoded, name, true});
    return checked({decodeWindows1252(bytes), QStringLiteral("windows-1252"), true});
}

} // namespace guillemet::exchange
