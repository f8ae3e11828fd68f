#include "exchange/common/OutputFile.h"
#include "exchange/common/Selection.h"
#include "exchange/nif/NifArticle.h"
#include "exchange/nif/NifFormat.h"

#include <QtCore/QCoreApplication>

namespace guillemet::exchange {

namespace {

class NifWriter : public Writer
{
public:
    explicit NifWriter(const WriteOptions &options) : m_options(options) {}

    Result<void> open(const QString &path)
    {
        if (Result<void> opened = m_file.open(path); !opened)
            return opened;
        return m_file.write(nifPrefixes());
    }
    Result<void> write(const annotation::Article &article) override
    {
        return m_file.write(nifArticle(selected(article, m_options), ++m_articles));
    }
    Result<void> finish() override { return m_file.close(); }

private:
    WriteOptions m_options;
    OutputFile m_file;
    int m_articles = 0;
};

} // namespace

QString NifFormat::name() const
{
    return QStringLiteral("nif");
}

QString NifFormat::description() const
{
    return QCoreApplication::translate("Formats", "NIF 2.0 in Turtle: linked data");
}

QString NifFormat::extension() const
{
    return QStringLiteral("ttl");
}

Result<std::unique_ptr<Writer>> NifFormat::open(const QString &path, const WriteOptions &options) const
{
    auto writer = std::make_unique<NifWriter>(options);
    if (const Result<void> opened = writer->open(path); !opened)
        return opened.error();
    return std::unique_ptr<Writer>(std::move(writer));
}

} // namespace guillemet::exchange
