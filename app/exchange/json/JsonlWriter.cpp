#include "exchange/json/JsonlWriter.h"

#include "exchange/common/OutputFile.h"
#include "exchange/json/InterchangeLine.h"

#include <QtCore/QCoreApplication>

namespace guillemet::exchange {

namespace {

class JsonlWriter : public Writer
{
public:
    explicit JsonlWriter(const WriteOptions &options) : m_options(options) {}

    Result<void> open(const QString &path) { return m_file.open(path); }
    Result<void> write(const annotation::Article &article) override
    {
        return m_file.write(toInterchangeLine(article, m_options) + '\n');
    }
    Result<void> finish() override { return m_file.close(); }

private:
    WriteOptions m_options;
    OutputFile m_file;
};

} // namespace

QString JsonlFormat::name() const
{
    return QStringLiteral("jsonl");
}

QString JsonlFormat::description() const
{
    return QCoreApplication::translate("Formats", "Guillemet's interchange JSON, one article a line");
}

QString JsonlFormat::extension() const
{
    return QStringLiteral("jsonl");
}

Result<std::unique_ptr<Writer>> JsonlFormat::open(const QString &path, const WriteOptions &options) const
{
    auto writer = std::make_unique<JsonlWriter>(options);
    if (const Result<void> opened = writer->open(path); !opened)
        return opened.error();
    return std::unique_ptr<Writer>(std::move(writer));
}

} // namespace guillemet::exchange
