#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>
#include <array>
#include <vector>

namespace guillemet::ui {

/// How much of one thing a format keeps.
enum class Keeps : unsigned char { Nothing, Partly, All };

/// What an article can have that a format may or may not be able to hold, in the order of the help's table.
enum class Trait : unsigned char { Text, Metadata, Names, OtherMentions, Entities, Quotations, CueAndSource, Speaker, Status,
                                   Confidence, Notes, Rejected };
constexpr int traitCount = int(Trait::Rejected) + 1;

/// A writer in the user's words: shown in the export dialog and in the help. Taken from the writers' own
/// specifications and from exporting and reading back an article that has all of it.
struct FormatFacts
{
    QString name;   ///< the writer's («csv»)
    QString title;  ///< «Spreadsheet (CSV)»
    QString line;   ///< what for, in half a line
    QString detail; ///< what is written
    bool readBack = false; ///< the program imports what it exported
    std::array<Keeps, traitCount> keeps = {};

    Keeps of(Trait trait) const { return keeps[size_t(trait)]; }
    /// «statuses, confidences and notes» that this format does not hold; empty if it holds all but what was rejected.
    QString lost() const;
    QString kept(Keeps how) const;
};

/// All of them, in the order in which the export dialog shows them: what people open first, then what programs read.
const std::vector<FormatFacts> &formatFacts();
/// Null for a writer that is not described here.
const FormatFacts *factsOf(const QString &writer);

QString traitWords(Trait trait);

} // namespace guillemet::ui
