#include "exchange/tables/XlsxWriter.h"

#include "exchange/common/Messages.h"
#include "exchange/common/Selection.h"
#include "exchange/tables/SpeakerTotals.h"
#include "exchange/tables/XlsxSheet.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace guillemet::exchange {

namespace {

QString sheetName(const char *name)
{
    return QCoreApplication::translate("QuoteSheet", name);
}

class XlsxWriter : public Writer
{
public:
    explicit XlsxWriter(const WriteOptions &options) : m_options(options) {}

    ~XlsxWriter() override
    {
        // Closing is the library's only way of letting go; what a cancelled export leaves behind is its
        // caller's.
        if (m_workbook)
            workbook_close(m_workbook);
    }

    Result<void> open(const QString &path)
    {
        m_path = path;
        QFile probe(path);
        if (!probe.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return fileError(path, QCoreApplication::translate("Exchange", "it cannot be written (%1)")
                                       .arg(probe.errorString()));
        probe.close();
        QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        // Temporary files beside the workbook, not in the system's folder.
        m_folder = QFile::encodeName(QFileInfo(path).path());
        lxw_workbook_options options = {};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = m_folder.data();
        m_workbook = workbook_new_opt(QFile::encodeName(path).constData(), &options);
        if (!m_workbook)
            return fileError(path, QCoreApplication::translate("Exchange", "it cannot be written (%1)")
                                       .arg(QStringLiteral("libxlsxwriter")));
        lxw_format *heading = workbook_add_format(m_workbook);
        format_set_bold(heading);
        lxw_format *wrapped = workbook_add_format(m_workbook);
        format_set_text_wrap(wrapped);
        format_set_align(wrapped, LXW_ALIGN_VERTICAL_TOP);
        const auto sheet = [&](const char *name, const std::vector<Column> &columns) {
            return std::make_unique<XlsxSheet>(m_workbook, sheetName(name), columns, heading, wrapped);
        };
        m_quotations = sheet(QT_TRANSLATE_NOOP("QuoteSheet", "Quotations"), quotationColumns());
        m_mentions = sheet(QT_TRANSLATE_NOOP("QuoteSheet", "Mentions"), mentionColumns());
        m_entities = sheet(QT_TRANSLATE_NOOP("QuoteSheet", "Entities"), SpeakerTotals::entityColumns());
        m_speakers = sheet(QT_TRANSLATE_NOOP("QuoteSheet", "Speakers"), SpeakerTotals::speakerColumns());
        return {};
    }

    Result<void> write(const annotation::Article &article) override
    {
        const annotation::Article chosen = selected(article, m_options);
        for (const Row &row : quotationRows(chosen))
            m_quotations->add(row);
        for (const Row &row : mentionRows(chosen))
            m_mentions->add(row);
        m_totals.add(chosen);
        return {};
    }

    Result<void> finish() override
    {
        for (const Row &row : m_totals.entityRows())
            m_entities->add(row);
        for (const Row &row : m_totals.speakerRows())
            m_speakers->add(row);
        for (const auto &sheet : {m_quotations.get(), m_mentions.get(), m_entities.get(), m_speakers.get()})
            sheet->finish();
        const lxw_error error = workbook_close(m_workbook);
        m_workbook = nullptr;
        QFile::setPermissions(m_path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        if (error != LXW_NO_ERROR)
            return fileError(m_path, QCoreApplication::translate("Exchange", "it cannot be written (%1)")
                                         .arg(QString::fromUtf8(lxw_strerror(error))));
        return {};
    }

    QStringList warnings() const override
    {
        int cut = 0;
        int lost = 0;
        for (const auto &sheet : {m_quotations.get(), m_mentions.get(), m_entities.get(), m_speakers.get()}) {
            cut += sheet->cutCells();
            lost += sheet->lostRows();
        }
        QStringList out;
        if (cut > 0)
            out << QCoreApplication::translate(
                "QuoteSheet", "%n cell(s) were longer than a workbook allows and were cut.", nullptr, cut);
        if (lost > 0)
            out << QCoreApplication::translate(
                "QuoteSheet", "%n row(s) did not fit into a workbook and were left out.", nullptr, lost);
        return out;
    }

private:
    WriteOptions m_options;
    QString m_path;
    QByteArray m_folder;
    lxw_workbook *m_workbook = nullptr;
    std::unique_ptr<XlsxSheet> m_quotations;
    std::unique_ptr<XlsxSheet> m_mentions;
    std::unique_ptr<XlsxSheet> m_entities;
    std::unique_ptr<XlsxSheet> m_speakers;
    SpeakerTotals m_totals;
};

} // namespace

QString XlsxFormat::name() const
{
    return QStringLiteral("xlsx");
}

QString XlsxFormat::description() const
{
    return QCoreApplication::translate(
        "Formats", "Excel: a quote sheet for fact-checking, with mentions, entities and speakers");
}

QString XlsxFormat::extension() const
{
    return QStringLiteral("xlsx");
}

Result<std::unique_ptr<Writer>> XlsxFormat::open(const QString &path, const WriteOptions &options) const
{
    auto writer = std::make_unique<XlsxWriter>(options);
    if (const Result<void> opened = writer->open(path); !opened)
        return opened.error();
    return std::unique_ptr<Writer>(std::move(writer));
}

} // namespace guillemet::exchange
