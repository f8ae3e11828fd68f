#pragma once

#include <QtCore/QString>
#include <vector>

namespace guillemet::exchange {

/// What an article has besides its text, id and the places of its annotations, and a format may hold or lose.
enum class Holding : unsigned char {
    Title,
    Language,
    Outlet,
    Author,
    Date,
    Address,
    ArticleNote,
    State, ///< new, in review, done
    Names,
    OtherMentions, ///< descriptions and pronouns
    Entities,      ///< which mentions speak of one entity
    EntityNames,
    EntityDetails, ///< gender and functions
    Quotations,    ///< their fragments and kind
    CuesAndSources,
    Speakers,
    FurtherSpeakers, ///< the second and third of several
    Statuses,
    Confidences,
    SpeakerConfidences,
    Notes,
    Flags,
    Provenance, ///< origin, who decided and when
    EdgeBlanks, ///< a span that begins or ends with a blank
};

const std::vector<Holding> &allHoldings();
/// A word for JSON («entityNames»).
QString holdingKey(Holding holding);
/// Translated («names of entities»).
QString holdingLabel(Holding holding);

/// What comes in from files of a format, or goes out into them. `guillemet formats`, the README's table and
/// the help all speak from here, and a test holds every reader and writer to it.
struct Holdings
{
    std::vector<Holding> kept; ///< in the order of allHoldings()
    const char *remarkSource = nullptr;

    /// Translated: what is held in part or on a condition; often empty.
    QString remark() const;
    bool has(Holding holding) const;
    std::vector<Holding> lost() const;
};

/// Of the reader, or of the writer, with that name; nothing kept where there is none.
const Holdings &readHoldings(const QString &format);
const Holdings &writeHoldings(const QString &format);

} // namespace guillemet::exchange
