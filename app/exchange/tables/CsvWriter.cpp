#include "exchange/tables/CsvWriter.h"

#include "exchange/common/OutputFile.h"
#include "exchange/common/Selection.h"
#include "exchange/tables/CsvRecord.h"

#include <QtCore/QCoreApplication>

namespace guillemet::exchange {

namespace {

class CsvWriter : public Writer
{
public:
    CsvWriter(const WriteOptions &options, char delimiter) : m_options(options), m_delimiter(delimiter) {}

    Result<void> open(const QString &path)
    {
        if (Result<void> made = makeFolder(path); !made)
            return made;
        if (Result<void> opened =
                begin(m_quotations, path + QStringLiteral("/quotations.csv"), quotationColumns());
            !opened)
            return opened;
        return begin(m_mentions, path + QStringLiteral("/mentions.csv"), mentionColumns());
    }

    Result<void> write(const annotation::Article &article) override
    {
        const annotation::Article chosen = selected(article, m_options);
        if (Result<void> written = append(m_quotations, quotationRows(chosen)); !written)
            return written;
        return append(m_mentions, mentionRows(chosen));
    }

    Result<void> finish() override
    {
        if (Result<void> closed = m_quotations.close(); !closed)
            return closed;
        return m_mentions.close();
    }

private:
    Result<void> begin(OutputFile &file, const QString &path, const std::vector<Column> &columns)
    {
        if (Result<void> opened = file.open(path); !opened)
            return opened;
        // Without the mark, spreadsheets read UTF-8 as the system's old encoding.
        return file.write("\xEF\xBB\xBF" + csvHeader(columns, m_delimiter));
    }

    Result<void> append(OutputFile &file, const std::vector<Row> &rows)
    {
        QByteArray bytes;
        for (const Row &row : rows)
            bytes += csvRecord(row, m_delimiter);
        return file.write(bytes);
    }

    WriteOptions m_options;
    char m_delimiter;
    OutputFile m_quotations;
    OutputFile m_mentions;
};

} // namespace

QString CsvFormat::name() const
{
    return QStringLiteral("csv");
}

QString CsvFormat::description() const
{
    return QCoreApplication::translate("Formats",
                                       "CSV: a table of quotations and one of mentions, for spreadsheets");
}

std::vector<FormatOption> CsvFormat::options() const
{
    return {{QStringLiteral("delimiter"),
             QCoreApplication::translate("Formats", "what stands between cells"),
             {QStringLiteral("comma"), QStringLiteral("semicolon")}}};
}

Result<std::unique_ptr<Writer>> CsvFormat::open(const QString &path, const WriteOptions &options) const
{
    const QString delimiter =
        options.formatOptions.value(QStringLiteral("delimiter"), QStringLiteral("comma"));
    if (delimiter != QLatin1String("comma") && delimiter != QLatin1String("semicolon"))
        return Error{
            QCoreApplication::translate("Exchange", "The delimiter is «comma» or «semicolon», not «%1».")
                .arg(delimiter)};
    auto writer = std::make_unique<CsvWriter>(options, delimiter == QLatin1String("comma") ? ',' : ';');
    if (const Result<void> opened = writer->open(path); !opened)
        return opened.error();
    return std::unique_ptr<Writer>(std::move(writer));
}

} // namespace guillemet::exchange
