#include "commands/FormatsCommand.h"

#include "commands/TextWrap.h"
#include "exchange/Holdings.h"
#include "exchange/Registry.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <algorithm>

namespace guillemet::commands {

namespace {

using exchange::FormatOption;

constexpr int margin = 21;
constexpr int width = 110;

/// A format's name with its reader, its writer, or both.
struct Format
{
    QString name;
    const exchange::Reader *reader = nullptr;
    const exchange::WriterFormat *writer = nullptr;
};

std::vector<Format> allFormats()
{
    std::vector<Format> all;
    for (const exchange::Reader *reader : exchange::readers())
        all.push_back({reader->name(), reader, nullptr});
    for (const exchange::WriterFormat *writer : exchange::writers()) {
        const auto same = std::find_if(all.begin(), all.end(), [&](const Format &f) { return f.name == writer->name(); });
        if (same != all.end())
            same->writer = writer;
        else
            all.push_back({writer->name(), nullptr, writer});
    }
    return all;
}

QJsonArray optionsJson(const std::vector<FormatOption> &options)
{
    QJsonArray out;
    for (const FormatOption &option : options) {
        out.append(QJsonObject{{QStringLiteral("name"), option.name},
                               {QStringLiteral("description"), option.description},
                               {QStringLiteral("values"), QJsonArray::fromStringList(option.values)}});
    }
    return out;
}

QJsonObject holdingsJson(const exchange::Holdings &holdings)
{
    const auto keys = [](const std::vector<exchange::Holding> &list) {
        QJsonArray out;
        for (const exchange::Holding holding : list)
            out.append(exchange::holdingKey(holding));
        return out;
    };
    QJsonObject out{{QStringLiteral("holds"), keys(holdings.kept)}, {QStringLiteral("loses"), keys(holdings.lost())}};
    if (const QString remark = holdings.remark(); !remark.isEmpty())
        out[QStringLiteral("remark")] = remark;
    return out;
}

QJsonObject formatJson(const Format &format)
{
    QJsonObject out{{QStringLiteral("name"), format.name},
                    {QStringLiteral("reads"), format.reader != nullptr},
                    {QStringLiteral("writes"), format.writer != nullptr},
                    {QStringLiteral("description"),
                     format.writer ? format.writer->description() : format.reader->description()}};
    if (format.reader) {
        out[QStringLiteral("reading")] = holdingsJson(exchange::readHoldings(format.name));
        out[QStringLiteral("extensions")] = QJsonArray::fromStringList(format.reader->extensions());
        out[QStringLiteral("importOptions")] = optionsJson(format.reader->options());
    }
    if (format.writer) {
        out[QStringLiteral("writing")] = holdingsJson(exchange::writeHoldings(format.name));
        out[QStringLiteral("folder")] = format.writer->writesFolder();
        out[QStringLiteral("exportOptions")] = optionsJson(format.writer->options());
    }
    return out;
}

QString labels(const std::vector<exchange::Holding> &list)
{
    QStringList out;
    for (const exchange::Holding holding : list)
        out << exchange::holdingLabel(holding);
    return out.join(QStringLiteral(", "));
}

/// «in: …», «out: …», or both at once where they hold the same.
void tellHoldings(const Format &format, Terminal &terminal)
{
    const exchange::Holdings &in = exchange::readHoldings(format.name);
    const exchange::Holdings &out = exchange::writeHoldings(format.name);
    const bool same = format.reader && format.writer && in.kept == out.kept;
    const QString indent(margin, u' ');
    const auto tell = [&](const QString &words, const exchange::Holdings &holdings, bool losses) {
        QString text = holdings.kept.empty() ? holdings.remark() : labels(holdings.kept);
        if (!holdings.kept.empty() && !holdings.remark().isEmpty())
            text += QStringLiteral(" (%1)").arg(holdings.remark());
        if (losses && !holdings.lost().empty())
            text += FormatsCommand::tr("; not: %1").arg(labels(holdings.lost()));
        QString lines = wrapped(words + text, width, indent, indent + QStringLiteral("  "));
        lines.chop(1);
        terminal.line(lines);
    };
    if (same) {
        tell(FormatsCommand::tr("holds: "), out, true);
        return;
    }
    if (format.reader)
        tell(FormatsCommand::tr("gives: "), in, false);
    if (format.writer)
        tell(FormatsCommand::tr("takes: "), out, true);
}

QString optionLine(const FormatOption &option)
{
    return QStringLiteral("%1--%2 %3  %4").arg(QString(margin, u' '), option.name,
                                            option.values.isEmpty() ? QStringLiteral("TEXT") : option.values.join(u'|'),
                                            option.description);
}

} // namespace

QString FormatsCommand::summary() const
{
    return tr("List the formats that can be read and written");
}

std::vector<Option> FormatsCommand::options() const
{
    return {{QStringLiteral("json"), {}, tr("print one JSON array"), {}, false, false}};
}

int FormatsCommand::run(const Arguments &arguments, Terminal &terminal) const
{
    if (arguments.has(QStringLiteral("json"))) {
        QJsonArray all;
        for (const Format &format : allFormats())
            all.append(formatJson(format));
        terminal.bytes(QJsonDocument(all).toJson(QJsonDocument::Indented));
        return 0;
    }
    for (const Format &format : allFormats()) {
        const QString ways = QStringLiteral("%1 %2").arg(format.reader ? QStringLiteral("in") : QStringLiteral("  "),
                                                         format.writer ? QStringLiteral("out") : QStringLiteral("   "));
        QStringList descriptions;
        if (format.reader)
            descriptions << format.reader->description();
        if (format.writer && !descriptions.contains(format.writer->description()))
            descriptions << format.writer->description();
        terminal.line(format.name.leftJustified(14, u' ') + ways + u' ' + descriptions.join(QStringLiteral(" · ")));
        tellHoldings(format, terminal);
        std::vector<FormatOption> options;
        if (format.reader)
            options = format.reader->options();
        if (format.writer) {
            for (const FormatOption &option : format.writer->options()) {
                if (std::none_of(options.begin(), options.end(), [&](const auto &o) { return o.name == option.name; }))
                    options.push_back(option);
            }
        }
        for (const FormatOption &option : options)
            terminal.line(optionLine(option));
    }
    return 0;
}

} // namespace guillemet::commands
