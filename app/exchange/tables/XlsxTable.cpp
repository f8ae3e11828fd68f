#include "exchange/tables/XlsxTable.h"

#include "exchange/markup/XmlDocument.h"
#include "exchange/markup/ZipArchive.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <QtCore/QXmlStreamReader>

namespace guillemet::exchange {

namespace {

constexpr int mostColumns = 16384;

/// Characters that XML cannot hold stand as _xHHHH_.
QString unescaped(QString text)
{
    static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    if (!text.contains(QLatin1String("_x")))
        return text;
    QString out;
    qsizetype at = 0;
    auto matches = escape.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        out += QStringView(text).mid(at, match.capturedStart() - at);
        out += QChar(ushort(match.captured(1).toUShort(nullptr, 16)));
        at = match.capturedEnd();
    }
    return out + QStringView(text).mid(at).toString();
}

/// The text of a string item: its runs joined, without the phonetic guides.
QString stringItem(QXmlStreamReader &xml)
{
    QString out;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"t") {
            out += xml.readElementText();
        } else if (xml.name() == u"r") {
            while (xml.readNextStartElement()) {
                if (xml.name() == u"t")
                    out += xml.readElementText();
                else
                    xml.skipCurrentElement();
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return unescaped(out);
}

Result<QStringList> sharedStrings(const ZipArchive &archive)
{
    const QString entry = QStringLiteral("xl/sharedStrings.xml");
    if (!archive.contains(entry))
        return QStringList();
    const Result<QByteArray> bytes = archive.read(entry);
    if (!bytes)
        return bytes.error();
    QXmlStreamReader xml(*bytes);
    harden(xml);
    QStringList out;
    if (xml.readNextStartElement()) {
        while (xml.readNextStartElement()) {
            if (xml.name() == u"si")
                out << stringItem(xml);
            else
                xml.skipCurrentElement();
        }
    }
    if (xml.hasError())
        return Error{brokenXml(xml)};
    return out;
}

/// «AB12» is column 27 (from 0); -1 for none.
int columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c.unicode() - 'A' + 1);
        if (column > mostColumns)
            return -1;
    }
    return column - 1;
}

QString cellValue(QXmlStreamReader &xml, const QStringList &shared)
{
    const QString type = xml.attributes().value(QLatin1String("t")).toString();
    QString value;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"v")
            value = xml.readElementText();
        else if (xml.name() == u"is")
            value = stringItem(xml);
        else
            xml.skipCurrentElement();
    }
    if (type == QLatin1String("s"))
        return shared.value(value.toInt());
    return type == QLatin1String("str") ? unescaped(value) : value;
}

QString firstSheet(const ZipArchive &archive)
{
    const QString usual = QStringLiteral("xl/worksheets/sheet1.xml");
    if (archive.contains(usual))
        return usual;
    QStringList names =
        archive.names().filter(QRegularExpression(QStringLiteral("^xl/worksheets/[^/]+\\.xml$")));
    names.sort();
    return names.value(0);
}

} // namespace

Result<void> eachXlsxRow(const QByteArray &bytes,
                         const std::function<Result<void>(const QStringList &row, int number)> &take)
{
    const Result<ZipArchive> archive = ZipArchive::open(bytes);
    if (!archive)
        return archive.error();
    const Result<QStringList> shared = sharedStrings(*archive);
    if (!shared)
        return shared.error();
    const QString first = firstSheet(*archive);
    if (first.isEmpty())
        return Error{QCoreApplication::translate("Tables", "there is no sheet in this workbook")};
    const Result<QByteArray> sheet = archive->read(first);
    if (!sheet)
        return sheet.error();
    QXmlStreamReader xml(*sheet);
    harden(xml);
    int number = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement() || xml.name() != u"row")
            continue;
        // Rows that are empty need not be written, so that counting tells little.
        bool given = false;
        const int ownNumber = xml.attributes().value(QLatin1String("r")).toInt(&given);
        number = given ? ownNumber : number + 1;
        QStringList row;
        while (xml.readNextStartElement()) {
            const QString reference = xml.attributes().value(QLatin1String("r")).toString();
            const int column = reference.isEmpty() ? int(row.size()) : columnOf(reference);
            const QString value = cellValue(xml, *shared);
            if (column < 0 || column >= mostColumns)
                continue;
            while (row.size() <= column)
                row << QString();
            row[column] = value;
        }
        if (std::all_of(row.begin(), row.end(), [](const QString &cell) { return cell.isEmpty(); }))
            continue;
        if (const Result<void> taken = take(row, number); !taken)
            return taken;
    }
    if (xml.hasError())
        return Error{brokenXml(xml)};
    return {};
}

} // namespace guillemet::exchange
