#pragma once

namespace guillemet::detection {

/// The lexicons that the tagger asks: bits of NameLexicon::Set. They stand in model files: add at the end only.
enum LexiconKind : int {
    FirstNames,
    RareFirstNames,
    Surnames,
    RareSurnames,
    Civilities, ///< «M.», «Mme», «Dr», «Mr»
    Functions,  ///< «président», «porte-parole»
    Countries,
    Regions,
    Cities,
    Towns,
    Geography, ///< continents, seas, rivers, parts of cities
    OrganisationHeads, ///< first words of an institution's name: «ministère», «tribunal»
    Companies,
    Media,
    Parties,
    Teams,
    International, ///< international bodies
    StateBodies,
    Associations, ///< NGOs, unions, schools
    Seats,        ///< seats of power: «Elysée»
    Events,       ///< events and works
    Particles,
    Nationalities, ///< adjectives and nouns
    PersonNouns,
    Calendar, ///< months and weekdays
    PlaceHeads, ///< first words of a place's name: «lac», «rue»
    TitleHeads, ///< first words of the name of an event, a law, a work: «accord», «coupe»
    lexiconCount
};

constexpr unsigned lexiconBit(LexiconKind kind) { return 1u << int(kind); }
constexpr unsigned anyFirstName = lexiconBit(FirstNames) | lexiconBit(RareFirstNames);

} // namespace guillemet::detection
