#pragma once

#include "annotation/Types.h"
#include "detection/Analysis.h"
#include "detection/lexicons/FlagTable.h"

#include <QtCore/QHash>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QStringView>
#include <vector>

namespace guillemet::detection {

/// What the program knows about words and phrases before it reads an article: names, places, bodies, titles,
/// nationalities. (Surnames are for the names' tagger only, whose trainer reads them.) Read once from
/// :/lexicons/ (sources and licences stand at the head of each file), immutable, safe to use from several
/// threads. Words are compared folded (Fold.h), so callers look at capitals themselves.
class Lexicons
{
public:
    enum Flag : quint32 {
        FirstName = 1u << 0,     ///< common anywhere in the world
        RareFirstName = 1u << 1, ///< borne, but seldom
        MasculineName = 1u << 2, ///< gender of a first name; both bits: either
        FeminineName = 1u << 3,
        MasculineNameEn = 1u << 4, ///< the same in English texts («Jean», «Andrea»)
        FeminineNameEn = 1u << 5,
        Country = 1u << 8,
        Region = 1u << 9, ///< a division of a country
        City = 1u << 10,  ///< over 100,000 inhabitants (in France 25,000), or a capital
        Town = 1u << 11,
        Geography = 1u << 12, ///< continents, seas, rivers, mountains, regions of the world, famous buildings
        Organisation = 1u << 13,
        OrganisationHead = 1u << 14, ///< the word that a body's name begins with: «ministère», «tribunal»
        Seat = 1u << 15,             ///< a seat of power that stands for its body: «Kremlin»
        Civility = 1u << 16,         ///< «M.», «Mme», «Dr»; also without the stop
        Function = 1u << 17,         ///< «président», «procureure générale», «spokeswoman»
        PersonNoun = 1u << 18,       ///< a French common noun that names persons
        MasculineNoun = 1u << 19,    ///< gender and number of a civility, function or person noun
        FeminineNoun = 1u << 20,
        PluralNoun = 1u << 21,
        Demonym = 1u << 22, ///< adjective or noun of a nationality: «russe», «Parisiens» is none
        Month = 1u << 23,
        Weekday = 1u << 24,
        KnownOther = 1u << 25,   ///< events, works, prizes, laws: MISC of the scheme
        Media = 1u << 26,        ///< besides Organisation
        Company = 1u << 27,      ///< besides Organisation
        Team = 1u << 28,         ///< besides Organisation
        Particle = 1u << 29,     ///< inside names of persons: «de», «el», «von»
        BeginsPhrase = 1u << 30, ///< longer entries begin with this

        AnyFirstName = FirstName | RareFirstName,
        AnyPlace = Country | Region | City | Town | Geography,
        AnyName = AnyFirstName | AnyPlace | Organisation | Seat | KnownOther,
    };
    using Flags = quint32;

    struct Title
    {
        QString lemma; ///< the masculine form: «président» for «présidente»
        annotation::Gender gender = annotation::Gender::Unknown; ///< Unknown: either
        bool civility = false;
    };
    struct Body
    {
        QString name;        ///< the fullest form
        QStringList aliases; ///< acronyms and other forms
        QString kind; ///< media, agency, party, union, ngo, team, company, international, state, education
    };
    struct SeatOfPower
    {
        QString name;
        QString body;    ///< what it stands for: «présidence russe»
        QString country; ///< in French, as in Nationality::country; empty for international bodies
    };
    struct Nationality
    {
        QString country;        ///< in French: «Russie»
        QString englishCountry; ///< «Russia»
        QString capital;        ///< in French: «Moscou»
        QStringList aliases;    ///< other names of the country: «USA», «U.S.»
    };

    /// An entry found in an article: how many tokens from the place asked, and its flags. 0 tokens: none.
    struct Match
    {
        int tokens = 0;
        Flags flags = 0;
        quint64 key = 0; ///< to ask title(), body() and the others with
    };
    /// What the lexicons say of one token: as a word alone, and of the longest phrases of two tokens and
    /// more.
    struct Marks
    {
        Flags word = 0;
        Flags begins = 0; ///< of the phrase that begins here
        Flags inside = 0; ///< of the phrase that began before
    };

    /// The shipped lexicons; read on first use.
    static const Lexicons &shared();

    /// Flags of one word, 0 if it is not known. A hyphened first name that is not listed has those of its
    /// first part («Jean-Xavier»). One look-up; no allocation.
    Flags flags(QStringView word) const;
    /// The same for an exact key, without the hyphen rule.
    Flags flags(quint64 key) const { return m_table.find(key); }

    annotation::Gender firstNameGender(QStringView firstName, bool english = false) const;

    /// Keys of an article's tokens: computed once, asked often. Index = token.
    std::vector<quint64> keys(const Analysis &article) const;
    /// The longest entry that begins at `token` and has one of the flags wanted; all of its flags are told.
    Match longest(const std::vector<quint64> &keys, int token, Flags wanted) const;
    Match longestPlace(const std::vector<quint64> &keys, int token) const
    {
        return longest(keys, token, AnyPlace);
    }
    /// All tokens at once, for a tagger. Names count as begun only at a capital. Phrases don't overlap: the
    /// earlier, then the longer one. Linear.
    std::vector<Marks> marks(const Analysis &article, const std::vector<quint64> &keys) const;

    // The facts behind an entry, by a word, by a phrase of words parted by blanks, or by a match's key.
    const Title *title(quint64 key) const;
    const Body *body(quint64 key) const;
    const SeatOfPower *seat(quint64 key) const;
    /// Of a demonym, of a country's name or of a capital.
    const Nationality *nationality(quint64 key) const;
    /// Key of a phrase as the tokens of an article would make it.
    static quint64 keyOf(QStringView phrase);

    int size() const { return m_table.size(); }

private:
    friend class LexiconReader;
    Lexicons();

    FlagTable m_table;
    std::vector<Title> m_titles;
    std::vector<Body> m_bodies;
    std::vector<SeatOfPower> m_seats;
    std::vector<Nationality> m_nationalities;
    QHash<quint64, int> m_titleByKey;
    QHash<quint64, int> m_bodyByKey;
    QHash<quint64, int> m_seatByKey;
    QHash<quint64, int> m_nationalityByKey;
};

} // namespace guillemet::detection
