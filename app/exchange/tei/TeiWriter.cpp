#include "exchange/common/Characters.h"
#include "exchange/common/OutputFile.h"
#include "exchange/common/Selection.h"
#include "exchange/tei/TeiArticle.h"
#include "exchange/tei/TeiFormat.h"

#include <QtCore/QCoreApplication>

namespace guillemet::exchange {

namespace {

class TeiWriter : public Writer
{
public:
    explicit TeiWriter(const WriteOptions &options) : m_options(options) {}

    Result<void> open(const QString &path)
    {
        if (Result<void> opened = m_file.open(path); !opened)
            return opened;
        return m_file.write(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<teiCorpus xmlns=\"http://www.tei-c.org/ns/1.0\">\n"
            "<teiHeader><fileDesc><titleStmt><title>Guillemet</title></"
            "titleStmt><publicationStmt><p>Guillemet " GUILLEMET_VERSION
            "</p></publicationStmt><sourceDesc><p>Press articles</p></sourceDesc></fileDesc></teiHeader>\n");
    }

    Result<void> write(const annotation::Article &article) override
    {
        annotation::Article chosen = selected(article, m_options);
        clean(chosen);
        return m_file.write(TeiArticle(chosen, ++m_articles).run());
    }

    Result<void> finish() override
    {
        // A corpus without a text is not valid.
        if (m_articles == 0) {
            if (Result<void> done = m_file.write(TeiArticle(annotation::Article(), 1).run()); !done)
                return done;
        }
        if (Result<void> done = m_file.write("</teiCorpus>\n"); !done)
            return done;
        return m_file.close();
    }

    QStringList warnings() const override
    {
        const QString replaced = replacementWarning(m_replaced);
        return replaced.isEmpty() ? QStringList() : QStringList{replaced};
    }

private:
    void clean(annotation::Article &article)
    {
        article.text = text::ArticleText(replacedWhere(article.text.string(), isForbiddenInXml, m_replaced));
        annotation::ArticleInfo &info = article.info;
        for (QString *value :
             {&info.id, &info.title, &info.author, &info.outlet, &info.date, &info.url, &info.language})
            *value = replacedWhere(*value, isForbiddenInXml, m_replaced);
        for (annotation::Entity &entity : article.entities)
            entity.name = replacedWhere(entity.name, isForbiddenInXml, m_replaced);
    }

    WriteOptions m_options;
    OutputFile m_file;
    int m_articles = 0;
    int m_replaced = 0;
};

} // namespace

QString TeiFormat::name() const
{
    return QStringLiteral("tei");
}

QString TeiFormat::description() const
{
    return QCoreApplication::translate("Formats", "TEI P5: marked text for editions and corpora");
}

QString TeiFormat::extension() const
{
    return QStringLiteral("xml");
}

Result<std::unique_ptr<Writer>> TeiFormat::open(const QString &path, const WriteOptions &options) const
{
    auto writer = std::make_unique<TeiWriter>(options);
    if (const Result<void> opened = writer->open(path); !opened)
        return opened.error();
    return std::unique_ptr<Writer>(std::move(writer));
}

} // namespace guillemet::exchange
