#pragma once

#include "annotation/Provenance.h"
#include "annotation/Types.h"
#include "text/Span.h"

#include <QtCore/QString>
#include <QtCore/QStringList>
#include <optional>
#include <vector>

namespace guillemet::annotation {

/// One fact for or against a suggested speaker, as a code that the window puts into words, with what it speaks of.
struct Reason
{
    QString code;          ///< e.g. «inverted-cue», «last-speaker», «gender-agrees»; the list is in detection
    QStringList arguments; ///< words of the text or names, in the order that the sentence needs them
    bool against = false;

    friend bool operator==(const Reason &, const Reason &) = default;
};

/// Somebody who might be the speaker, with how likely the engine holds it.
struct SpeakerCandidate
{
    QString entity; ///< id of an Entity of the article
    double probability = 0;
    std::vector<Reason> reasons;

    friend bool operator==(const SpeakerCandidate &, const SpeakerCandidate &) = default;
};

/// What somebody in the article says or writes, attributed by the article to a source.
struct Quotation
{
    QString id; ///< unique within its article («q1»)
    QuotationKind kind = QuotationKind::Direct;
    std::vector<text::Span> spans; ///< at least one, ascending, disjoint; UTF-16 units, without the outer marks
    std::optional<text::Span> cue;
    std::optional<text::Span> source;
    QString speaker;      ///< id of an Entity of the article, or empty
    QStringList speakers; ///< all of several speakers, the first of them `speaker`; empty for one or none
    Status status = Status::Suggested;
    double confidence = 1.0;        ///< that it is speech with these words, 0 to 1
    double speakerConfidence = 1.0; ///< that the speaker is right, 0 to 1
    std::vector<SpeakerCandidate> candidates; ///< most likely first; only what the engine ranked
    std::vector<Reason> reasons;    ///< why it was taken for speech
    Provenance provenance;
    bool flagged = false; ///< «to check»
    QString note;

    /// From the first span's start to the last one's end.
    text::Span extent() const
    {
        return spans.empty() ? text::Span{} : text::Span{spans.front().start, spans.back().end};
    }

    friend bool operator==(const Quotation &, const Quotation &) = default;
};

} // namespace guillemet::annotation
