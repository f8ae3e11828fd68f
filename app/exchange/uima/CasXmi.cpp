#include "exchange/common/Characters.h"
#include "exchange/common/Defaults.h"
#include "exchange/common/OutputFile.h"
#include "exchange/common/XmlText.h"
#include "exchange/markup/XmlDocument.h"
#include "exchange/uima/CasArticle.h"
#include "exchange/uima/CasFolderWriter.h"
#include "exchange/uima/CasFormats.h"
#include "exchange/uima/TypeSystemXml.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QXmlStreamReader>

namespace guillemet::exchange {

namespace {

/// «a.b.C» stands in the namespace http:///a/b.ecore.
QString namespaceOf(const QString &type)
{
    return QStringLiteral("http:///") + type.section(u'.', 0, -2).replace(u'.', u'/') +
           QStringLiteral(".ecore");
}

QString typeOf(QStringView namespaceUri, QStringView name)
{
    QString package = namespaceUri.toString();
    if (package.startsWith(QLatin1String("http:///")))
        package = package.mid(8);
    if (package.endsWith(QLatin1String(".ecore")))
        package.chop(6);
    return package.replace(u'/', u'.') + u'.' + name.toString();
}

class XmiText
{
public:
    XmiText()
    {
        for (const CasType &type : casTypes()) {
            const QString uri = namespaceOf(type.name);
            if (!m_uris.contains(uri))
                m_uris << uri;
        }
    }

    QByteArray run(const annotation::Article &article)
    {
        const std::vector<CasStructure> structures = casStructures(article);
        QByteArray out =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\""
            " xmlns:cas=\"http:///uima/cas.ecore\"";
        for (qsizetype i = 0; i < m_uris.size(); ++i)
            out += " xmlns:t" + QByteArray::number(i) + "=\"" + m_uris.at(i).toLatin1() + '"';
        out += " xmi:version=\"2.0\">\n<cas:NULL xmi:id=\"0\"/>\n";
        for (const CasStructure &structure : structures)
            out += element(structure);
        out +=
            "<cas:Sofa xmi:id=\"1\" sofaNum=\"1\" sofaID=\"_InitialView\" mimeType=\"text\" sofaString=\"" +
            xmlAttribute(article.text.string()) + "\"/>\n<cas:View sofa=\"1\" members=\"";
        for (size_t i = 0; i < structures.size(); ++i)
            out += (i > 0 ? " " : "") + QByteArray::number(structures[i].id);
        return out + "\"/>\n</xmi:XMI>\n";
    }

private:
    QByteArray element(const CasStructure &structure) const
    {
        QByteArray out = "<t" + QByteArray::number(m_uris.indexOf(namespaceOf(structure.type))) + ':' +
                         structure.type.section(u'.', -1).toLatin1() + " xmi:id=\"" +
                         QByteArray::number(structure.id) + "\" sofa=\"1\"";
        for (const CasValue &value : structure.values) {
            int replaced = 0;
            const QString words = value.reference != 0
                                      ? QString::number(value.reference)
                                      : replacedWhere(value.value.toString(), isForbiddenInXml, replaced);
            out += ' ' + value.feature.toLatin1() + "=\"" + xmlAttribute(words) + '"';
        }
        return out + "/>\n";
    }

    QStringList m_uris;
};

QByteArray casXmi(const annotation::Article &article)
{
    return XmiText().run(article);
}

} // namespace

QString CasXmiReader::name() const
{
    return QStringLiteral("cas-xmi");
}

QString CasXmiReader::description() const
{
    return QCoreApplication::translate("Formats",
                                       "UIMA CAS XMI with its type system, for INCEpTION and Apache UIMA");
}

QStringList CasXmiReader::extensions() const
{
    return {QStringLiteral("xmi")};
}

std::vector<FormatOption> CasXmiReader::options() const
{
    return {{LabelTable::optionName(), LabelTable::optionDescription(), {}}};
}

bool CasXmiReader::recognises(const Input &input) const
{
    return input.bytes.left(4096).contains("http://www.omg.org/XMI");
}

Result<void> CasXmiReader::read(const Input &input, const TakeArticle &take, ReadReport &report) const
{
    QXmlStreamReader xml(input.bytes);
    harden(xml);
    std::vector<ReadStructure> structures;
    if (xml.readNextStartElement()) {
        while (xml.readNextStartElement()) {
            ReadStructure structure;
            structure.type = typeOf(xml.namespaceUri(), xml.name());
            const QXmlStreamAttributes attributes = xml.attributes();
            for (const QXmlStreamAttribute &attribute : attributes) {
                if (attribute.namespaceUri() == QLatin1String("http://www.omg.org/XMI"))
                    structure.id = attribute.value().toString();
                else
                    structure.values.insert(attribute.name().toString(), attribute.value().toString());
            }
            structures.push_back(std::move(structure));
            xml.skipCurrentElement();
        }
    }
    if (xml.hasError())
        return fileError(input.name, brokenXml(xml));
    Losses losses;
    Result<annotation::Article> article = articleFromCas(structures, LabelTable(input.formatOptions), losses);
    if (!article)
        return fileError(input.name, article.sentence());
    fillDefaults(article->info, article->text, input);
    warnOfLosses(report, input.name, losses);
    return take(article.take());
}

QString CasXmiFormat::name() const
{
    return QStringLiteral("cas-xmi");
}

QString CasXmiFormat::description() const
{
    return QCoreApplication::translate("Formats",
                                       "UIMA CAS XMI with its type system, for INCEpTION and Apache UIMA");
}

Result<std::unique_ptr<Writer>> CasXmiFormat::open(const QString &path, const WriteOptions &options) const
{
    if (const Result<void> made = makeFolder(path); !made)
        return made.error();
    if (const Result<void> done = writeFile(path + QStringLiteral("/TypeSystem.xml"), typeSystemXml()); !done)
        return done.error();
    return std::unique_ptr<Writer>(
        std::make_unique<CasFolderWriter>(path, QStringLiteral(".xmi"), &casXmi, true, options));
}

} // namespace guillemet::exchange
