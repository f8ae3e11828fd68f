#include "exchange/qda/QdaDocument.h"

#include "exchange/markup/XmlDocument.h"

#include <QtCore/QXmlStreamReader>

namespace guillemet::exchange {

namespace {

QString canonical(QStringView guid)
{
    return guid.toString().remove(u'{').remove(u'}').toLower();
}

class DocumentParser
{
public:
    explicit DocumentParser(const QByteArray &bytes) : m_xml(bytes) { harden(m_xml); }

    Result<QdaDocument> run()
    {
        if (m_xml.readNextStartElement()) {
            while (m_xml.readNextStartElement()) {
                if (m_xml.name() == u"CodeBook")
                    codes();
                else if (m_xml.name() == u"Variables")
                    children([this] {
                        m_out.variables.insert(guid("guid"), value("name"));
                        m_xml.skipCurrentElement();
                    });
                else if (m_xml.name() == u"Cases")
                    children([this] { oneCase(); });
                else if (m_xml.name() == u"Sources")
                    children([this] { source(); });
                else if (m_xml.name() == u"Links")
                    children([this] {
                        m_out.links.push_back({value("name"), guid("originGUID"), guid("targetGUID")});
                        m_xml.skipCurrentElement();
                    });
                else
                    m_xml.skipCurrentElement();
            }
        }
        if (m_xml.hasError())
            return Error{brokenXml(m_xml)};
        return std::move(m_out);
    }

private:
    QString value(const char *name) const { return m_xml.attributes().value(QLatin1String(name)).toString(); }
    QString guid(const char *name) const { return canonical(m_xml.attributes().value(QLatin1String(name))); }

    template <typename Take> void children(Take take)
    {
        while (m_xml.readNextStartElement())
            take();
    }

    /// Codes may hold codes, to any depth: walked without recursion.
    void codes()
    {
        for (int depth = 1; depth > 0 && !m_xml.atEnd();) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::StartElement) {
                ++depth;
                if (m_xml.name() == u"Code")
                    m_out.codes.insert(guid("guid"), value("name"));
            } else if (token == QXmlStreamReader::EndElement) {
                --depth;
            }
        }
    }

    void variableValue(QHash<QString, QString> &values)
    {
        QString variable;
        QString words;
        children([&] {
            if (m_xml.name() == u"VariableRef") {
                variable = guid("targetGUID");
                m_xml.skipCurrentElement();
            } else {
                words = innerText(m_xml);
            }
        });
        values.insert(variable, words);
    }

    void oneCase()
    {
        QdaDocument::Case out;
        out.guid = guid("guid");
        out.name = value("name");
        children([&] {
            if (m_xml.name() == u"VariableValue") {
                variableValue(out.values);
                return;
            }
            if (m_xml.name() == u"SelectionRef")
                out.selections << guid("targetGUID");
            else if (m_xml.name() == u"SourceRef")
                out.sources << guid("targetGUID");
            m_xml.skipCurrentElement();
        });
        m_out.cases.push_back(std::move(out));
    }

    void source()
    {
        if (m_xml.name() != u"TextSource") {
            ++m_out.passedOver[m_xml.name().toString()];
            m_xml.skipCurrentElement();
            return;
        }
        QdaDocument::Source out;
        out.guid = guid("guid");
        out.name = value("name");
        out.path = value("plainTextPath");
        children([&] {
            if (m_xml.name() == u"PlainTextContent")
                out.inlineText = innerText(m_xml);
            else if (m_xml.name() == u"PlainTextSelection")
                out.selections.push_back(selection());
            else if (m_xml.name() == u"VariableValue")
                variableValue(out.values);
            else
                m_xml.skipCurrentElement();
        });
        m_out.sources.push_back(std::move(out));
    }

    QdaDocument::Selection selection()
    {
        QdaDocument::Selection out;
        out.guid = guid("guid");
        const auto number = [this](const char *name) {
            bool ok = false;
            const qint64 position = value(name).toLongLong(&ok);
            return ok ? position : -1;
        };
        out.start = number("startPosition");
        out.end = number("endPosition");
        children([&] {
            if (m_xml.name() == u"Description") {
                out.note = innerText(m_xml);
            } else if (m_xml.name() == u"Coding") {
                children([&] {
                    if (m_xml.name() == u"CodeRef")
                        out.codes << guid("targetGUID");
                    m_xml.skipCurrentElement();
                });
            } else {
                m_xml.skipCurrentElement();
            }
        });
        return out;
    }

    QXmlStreamReader m_xml;
    QdaDocument m_out;
};

} // namespace

Result<QdaDocument> QdaDocument::parse(const QByteArray &xml)
{
    return DocumentParser(xml).run();
}

} // namespace guillemet::exchange
