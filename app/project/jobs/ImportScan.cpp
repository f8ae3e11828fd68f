#include "project/jobs/ImportScan.h"

#include "exchange/tables/TableHeading.h"
#include "project/SourceFile.h"
#include "project/jobs/FilesToImport.h"

#include <QtCore/QFileInfo>
#include <algorithm>

namespace guillemet::project {

namespace {

constexpr int mostFiles = 200;
constexpr int mostSentences = 20;
constexpr int previewLength = 1200;

bool isOwnLabel(const exchange::LabelWatch::Use &use)
{
    return use.label.compare(use.becomes, Qt::CaseInsensitive) == 0;
}

bool isTable(const QString &reader)
{
    return reader == QStringLiteral("csv") || reader == QStringLiteral("xlsx");
}

} // namespace

bool ImportOutlook::has(const QString &reader) const
{
    return std::any_of(formats.begin(), formats.end(), [&](const Format &format) { return format.name == reader; });
}

bool ImportOutlook::hasQuestions() const
{
    const bool foreign = !std::all_of(labels.begin(), labels.end(), isOwnLabel);
    const bool unreadTable = !columns.isEmpty() && !refusals.isEmpty();
    return foreign || asksUnit || unreadTable;
}

ImportScan::ImportScan(ImportRequest request) : m_request(std::move(request)) {}

Result<void> ImportScan::run(JobControl &control)
{
    const exchange::LabelWatch watch;
    const std::vector<FileToImport> files = filesToImport(m_request.paths, control);
    for (const FileToImport &file : files) {
        if (control.isCancelled())
            return {};
        if (file.found && !mayBeKnown(file.path, m_request.format)) {
            ++m_outlook.passedOver;
            continue;
        }
        if (m_outlook.files++ < mostFiles) {
            control.report({m_outlook.files, int(files.size()), QFileInfo(file.path).fileName()});
            look(file.path, file.found);
        } else {
            m_outlook.partial = true;
        }
    }
    m_outlook.labels = watch.uses();
    return {};
}

void ImportScan::look(const QString &path, bool found)
{
    const auto refuse = [this](const QString &sentence) {
        if (m_outlook.refusals.size() < mostSentences)
            m_outlook.refusals.append(sentence);
    };
    const SourceOptions options{m_request.format, m_request.encoding, m_request.formatOptions};
    const Result<exchange::Input> input = loadSource(path, options);
    if (!input)
        return refuse(input.sentence());
    const auto reader = readerForSource(*input, options);
    if (!reader) {
        if (!found)
            return refuse(reader.sentence());
        ++m_outlook.passedOver;
        --m_outlook.files;
        return;
    }
    const QString name = (*reader)->name();
    auto format = std::find_if(m_outlook.formats.begin(), m_outlook.formats.end(),
                               [&](const ImportOutlook::Format &known) { return known.name == name; });
    if (format == m_outlook.formats.end())
        format = m_outlook.formats.insert(format, {name, 0});
    ++format->files;
    if (isTable(name) && m_outlook.columns.isEmpty())
        m_outlook.columns = exchange::tableHeading(*input);
    exchange::ReadReport report;
    const bool unitTold = m_request.formatOptions.contains(QStringLiteral("offsets"));
    const Result<void> done = (*reader)->read(
        *input,
        [&](const annotation::Article &article) -> Result<void> {
            note(article);
            if (name == QStringLiteral("doccano") && !unitTold)
                m_outlook.asksUnit |= article.text.codePointCount() != article.text.size();
            return {};
        },
        report);
    for (const QString &warning : report.warnings) {
        if (m_outlook.warnings.size() < mostSentences)
            m_outlook.warnings.append(warning);
    }
    if (!done)
        refuse(done.sentence());
}

void ImportScan::note(const annotation::Article &article)
{
    if (m_outlook.articles++ == 0) {
        m_outlook.title = article.info.title;
        m_outlook.text = article.text.string().left(previewLength);
    }
    m_outlook.mentions += int(article.mentions.size());
    m_outlook.quotations += int(article.quotations.size());
}

} // namespace guillemet::project
