#pragma once

#include <QtCore/QCoreApplication>
#include <array>

namespace guillemet::detection {

/// A code of annotation::Reason with its English wording; %1, %2 are the reason's arguments. The window
/// translates the wordings (context «Reasons»).
struct ReasonWording
{
    const char *code;
    const char *english;
};

/// Every code that the engine gives, for a quotation and for a speaker.
constexpr std::array<ReasonWording, 24> reasonWordings = {{
    {"cue-before", QT_TRANSLATE_NOOP("Reasons", "“%1” stands before the words")},
    {"cue-after", QT_TRANSLATE_NOOP("Reasons", "“%1” stands after the words")},
    {"cue-preposition", QT_TRANSLATE_NOOP("Reasons", "“%1” attributes the words")},
    {"goes-on", QT_TRANSLATE_NOOP("Reasons", "It goes on with the quotation before")},
    {"colon", QT_TRANSLATE_NOOP("Reasons", "A colon introduces the words")},
    {"first-person", QT_TRANSLATE_NOOP("Reasons", "The words speak in the first person")},
    {"whole-sentence", QT_TRANSLATE_NOOP("Reasons", "The words are a whole sentence")},
    {"no-cue", QT_TRANSLATE_NOOP("Reasons", "Nothing introduces the words")},
    {"few-words", QT_TRANSLATE_NOOP("Reasons", "Few words, perhaps a term or a title")},
    {"unbalanced", QT_TRANSLATE_NOOP("Reasons", "A quotation mark has no partner")},
    {"reported-clause", QT_TRANSLATE_NOOP("Reasons", "“%1” reports a clause")},
    {"source-named", QT_TRANSLATE_NOOP("Reasons", "The source names %1")},
    {"source-holds-name", QT_TRANSLATE_NOOP("Reasons", "The source “%1” holds the name")},
    {"named-beside", QT_TRANSLATE_NOOP("Reasons", "The name stands beside the source “%1”")},
    {"description-matches", QT_TRANSLATE_NOOP("Reasons", "“%1” is also said of %2 elsewhere")},
    {"gender-agrees", QT_TRANSLATE_NOOP("Reasons", "“%1” agrees in gender")},
    {"gender-differs", QT_TRANSLATE_NOOP("Reasons", "“%1” differs in gender")},
    {"number-differs", QT_TRANSLATE_NOOP("Reasons", "“%1” differs in number")},
    {"last-speaker", QT_TRANSLATE_NOOP("Reasons", "Spoke last")},
    {"speaker-before", QT_TRANSLATE_NOOP("Reasons", "Spoke before the last speaker")},
    {"nearest-name", QT_TRANSLATE_NOOP("Reasons", "The nearest name before")},
    {"same-paragraph", QT_TRANSLATE_NOOP("Reasons", "Named in the same paragraph")},
    {"often-named", QT_TRANSLATE_NOOP("Reasons", "The most often named in the article")},
    {"named-in-words", QT_TRANSLATE_NOOP("Reasons", "Named in the quoted words themselves")},
}};

} // namespace guillemet::detection
