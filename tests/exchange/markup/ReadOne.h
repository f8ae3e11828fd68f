#pragma once

#include "exchange/Reader.h"

#include <QtCore/QList>

namespace guillemet::tests {

/// What a reader made of one input.
struct Reading
{
    QList<annotation::Article> articles;
    QStringList warnings;
    QString refusal; ///< empty when the reading went well

    const annotation::Article &first() const { return articles.first(); }
};

inline Reading readAll(const exchange::Reader &reader, const QByteArray &bytes, const QString &name)
{
    Reading out;
    exchange::ReadReport report;
    exchange::Input input;
    input.name = name;
    input.bytes = bytes;
    const Result<void> done = reader.read(
        input,
        [&](annotation::Article article) -> Result<void> {
            out.articles.append(std::move(article));
            return {};
        },
        report);
    if (!done)
        out.refusal = done.sentence();
    out.warnings = report.warnings;
    return out;
}

} // namespace guillemet::tests
