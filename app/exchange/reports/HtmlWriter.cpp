#include "exchange/common/OutputFile.h"
#include "exchange/common/Selection.h"
#include "exchange/reports/HtmlFormat.h"
#include "exchange/reports/HtmlPage.h"

#include <QtCore/QCoreApplication>

namespace guillemet::exchange {

namespace {

class HtmlWriter : public Writer
{
public:
    explicit HtmlWriter(const WriteOptions &options) : m_options(options) {}

    Result<void> open(const QString &path)
    {
        if (Result<void> opened = m_file.open(path); !opened)
            return opened;
        return m_file.write(htmlHead());
    }
    Result<void> write(const annotation::Article &article) override
    {
        const annotation::Article chosen = selected(article, m_options);
        m_totals.add(chosen);
        return m_file.write(htmlArticle(chosen, ++m_articles));
    }
    Result<void> finish() override
    {
        if (Result<void> done = m_file.write(htmlFoot(m_totals)); !done)
            return done;
        return m_file.close();
    }

private:
    WriteOptions m_options;
    OutputFile m_file;
    SpeakerTotals m_totals;
    int m_articles = 0;
};

} // namespace

QString HtmlFormat::name() const
{
    return QStringLiteral("html");
}

QString HtmlFormat::description() const
{
    return QCoreApplication::translate(
        "Formats", "HTML report: marked text and who says what, for reading and printing");
}

QString HtmlFormat::extension() const
{
    return QStringLiteral("html");
}

Result<std::unique_ptr<Writer>> HtmlFormat::open(const QString &path, const WriteOptions &options) const
{
    auto writer = std::make_unique<HtmlWriter>(options);
    if (const Result<void> opened = writer->open(path); !opened)
        return opened.error();
    return std::unique_ptr<Writer>(std::move(writer));
}

} // namespace guillemet::exchange
