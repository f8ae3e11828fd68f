#include "exchange/json/JsonLines.h"

#include "exchange/common/Messages.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>

namespace guillemet::exchange {

namespace {

struct Line
{
    QByteArray bytes;
    qsizetype next = 0; ///< where the next line starts
};

Line lineAt(const QByteArray &all, qsizetype at)
{
    qsizetype end = all.indexOf('\n', at);
    if (end < 0)
        end = all.size();
    // Shares the bytes: a line may be a whole article.
    return {QByteArray::fromRawData(all.constData() + at, end - at), end + 1};
}

bool isBlank(const QByteArray &line)
{
    return std::all_of(line.begin(), line.end(), [](char c) { return c == ' ' || c == '\t' || c == '\r'; });
}

qsizetype startOf(const QByteArray &bytes)
{
    return bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
}

bool startsObject(const QByteArray &bytes)
{
    for (qsizetype i = startOf(bytes); i < bytes.size(); ++i) {
        const char c = bytes.at(i);
        if (c != ' ' && c != '\t' && c != '\r' && c != '\n')
            return c == '{';
    }
    return false;
}

/// A pretty-printed object: the first line alone is no JSON, the whole file is.
std::optional<QJsonObject> wholeObject(const QByteArray &bytes)
{
    if (!startsObject(bytes))
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(bytes.mid(startOf(bytes)));
    if (!document.isObject())
        return std::nullopt;
    return document.object();
}

} // namespace

Result<void> eachJsonLine(const Input &input,
                          const std::function<Result<void>(const QJsonObject &, int line)> &take)
{
    int number = 0;
    bool first = true;
    for (qsizetype at = startOf(input.bytes); at < input.bytes.size();) {
        const Line line = lineAt(input.bytes, at);
        at = line.next;
        ++number;
        if (isBlank(line.bytes))
            continue;
        QJsonParseError problem;
        const QJsonDocument document = QJsonDocument::fromJson(line.bytes, &problem);
        QJsonObject object = document.object();
        bool wholeFile = false;
        if (!document.isObject()) {
            const std::optional<QJsonObject> whole = first ? wholeObject(input.bytes) : std::nullopt;
            if (!whole) {
                const QString reason =
                    problem.error == QJsonParseError::NoError
                        ? QCoreApplication::translate("Exchange", "the line is not a JSON object")
                        : QCoreApplication::translate("Exchange", "broken JSON at byte %1 of the line (%2)")
                              .arg(problem.offset)
                              .arg(problem.errorString());
                return lineError(input.name, number, reason);
            }
            object = *whole;
            wholeFile = true;
        }
        first = false;
        if (const Result<void> taken = take(object, number); !taken)
            return lineError(input.name, number, taken.sentence());
        if (wholeFile)
            break;
    }
    return {};
}

std::optional<QJsonObject> firstJsonObject(const QByteArray &bytes)
{
    if (!startsObject(bytes))
        return std::nullopt;
    qsizetype at = startOf(bytes);
    Line line = lineAt(bytes, at);
    while (isBlank(line.bytes) && line.next < bytes.size())
        line = lineAt(bytes, line.next);
    const QJsonDocument document = QJsonDocument::fromJson(line.bytes);
    if (document.isObject())
        return document.object();
    return wholeObject(bytes);
}

} // namespace guillemet::exchange
