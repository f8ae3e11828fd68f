#include "exchange/common/FileNames.h"
#include "exchange/common/OutputFile.h"
#include "exchange/common/Selection.h"
#include "exchange/w3c/AnnotationPage.h"
#include "exchange/w3c/W3cFormat.h"

#include <QtCore/QCoreApplication>

namespace guillemet::exchange {

namespace {

class W3cWriter : public Writer
{
public:
    W3cWriter(QString folder, const WriteOptions &options) : m_folder(std::move(folder)), m_options(options)
    {
    }

    Result<void> write(const annotation::Article &article) override
    {
        const annotation::Article chosen = selected(article, m_options);
        const QString name = m_names.next(article.info.id);
        const QString textFile = name + QStringLiteral(".txt");
        if (Result<void> done = writeFile(m_folder + u'/' + textFile, chosen.text.string().toUtf8()); !done)
            return done;
        return writeFile(m_folder + u'/' + name + QStringLiteral(".jsonld"),
                         annotationCollection(chosen, textFile));
    }
    Result<void> finish() override { return {}; }

private:
    QString m_folder;
    WriteOptions m_options;
    FileNames m_names;
};

} // namespace

QString W3cFormat::name() const
{
    return QStringLiteral("w3c");
}

QString W3cFormat::description() const
{
    return QCoreApplication::translate("Formats", "W3C Web Annotation: text and JSON-LD");
}

Result<std::unique_ptr<Writer>> W3cFormat::open(const QString &path, const WriteOptions &options) const
{
    if (const Result<void> made = makeFolder(path); !made)
        return made.error();
    return std::unique_ptr<Writer>(std::make_unique<W3cWriter>(path, options));
}

} // namespace guillemet::exchange
