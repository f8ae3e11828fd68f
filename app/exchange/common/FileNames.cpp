#include "exchange/common/FileNames.h"

#include <array>

namespace guillemet::exchange {

namespace {

// Windows keeps these for devices, whatever the extension.
bool isDeviceName(const QString &name)
{
    static const std::array<QLatin1String, 4> fixed = {QLatin1String("con"), QLatin1String("prn"),
                                                       QLatin1String("aux"), QLatin1String("nul")};
    const QString stem = name.section(u'.', 0, 0).toLower();
    for (QLatin1String device : fixed) {
        if (stem == device)
            return true;
    }
    return stem.size() == 4 &&
           (stem.startsWith(QLatin1String("com")) || stem.startsWith(QLatin1String("lpt"))) &&
           stem.at(3).isDigit();
}

void appendEncoded(QString &out, QStringView character)
{
    for (const char byte : character.toUtf8()) {
        out += u'%';
        out += QString::number(uchar(byte), 16).toUpper().rightJustified(2, u'0');
    }
}

// Most file systems hold 255 bytes, and the extension needs some.
constexpr int longestName = 200;

} // namespace

QString idFromFileName(const QString &fileName)
{
    const QString name = fileName.mid(fileName.lastIndexOf(u'/') + 1);
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot > 0 ? name.left(dot) : name;
}

QString fileNameFor(const QString &id)
{
    QString out;
    int bytes = 0;
    for (qsizetype i = 0; i < id.size() && bytes < longestName; ++i) {
        const QChar c = id.at(i);
        const bool pair = c.isHighSurrogate() && i + 1 < id.size() && id.at(i + 1).isLowSurrogate();
        const QStringView character = QStringView(id).mid(i, pair ? 2 : 1);
        const bool edgeDot = c == u'.' && (i == 0 || i + 1 == id.size());
        const bool edgeBlank = c == u' ' && (i == 0 || i + 1 == id.size());
        const bool loneSurrogate = c.isSurrogate() && !pair;
        const qsizetype before = out.size();
        if (loneSurrogate || c.unicode() < 0x20 || c.unicode() == 0x7F || edgeDot || edgeBlank ||
            QStringView(u"/\\:*?\"<>|%").contains(c))
            appendEncoded(out, character);
        else
            out += character;
        bytes += int(QStringView(out).mid(before).toUtf8().size());
        if (pair)
            ++i;
    }
    if (out.isEmpty())
        return QStringLiteral("_");
    if (isDeviceName(out)) {
        QString first;
        appendEncoded(first, QStringView(out).left(1));
        out.replace(0, 1, first);
    }
    return out;
}

QString FileNames::next(const QString &id)
{
    const QString base = fileNameFor(id);
    QString name = base;
    for (int n = 2; m_taken.contains(name.toCaseFolded()); ++n)
        name = QStringLiteral("%1-%2").arg(base, QString::number(n));
    m_taken.insert(name.toCaseFolded());
    return name;
}

} // namespace guillemet::exchange
