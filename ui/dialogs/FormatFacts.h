#pragma once

#include <QtCore/QString>
#include <vector>

namespace guillemet::ui {

/// A writer in the user's words: shown in the export dialog and in the help. What it holds and loses is what the formats
/// themselves say (exchange/Holdings.h).
struct FormatFacts
{
    QString name;   ///< the writer's («csv»)
    QString title;  ///< «Spreadsheet (CSV)»
    QString line;   ///< what for, in half a line
    QString detail; ///< what is written
    bool readBack = false; ///< the program imports what it exported

    /// «notes, confidences»: what the format does not hold, besides what was rejected; empty if it holds the rest.
    QString lost() const;
    /// What is held in part or on a condition; often empty.
    QString remark() const;
};

/// All of them, in the order in which the export dialog shows them: what people open first, then what programs read.
const std::vector<FormatFacts> &formatFacts();
/// Null for a writer that is not described here.
const FormatFacts *factsOf(const QString &writer);

} // namespace guillemet::ui
