#pragma once

namespace guillemet::detection {

/// The lexicons that the tagger asks: bits of NameLexicon::Set. They stand in model files: add at the end only.
enum LexiconKind : int {
    FirstNames,
    Surnames,
    Civilities, ///< «M.», «Mme», «Dr», «Mr»
    Functions,  ///< «président», «porte-parole»
    Countries,
    Places,
    OrganisationHeads, ///< first words of an institution's name: «ministère», «tribunal»
    Organisations,     ///< whole names: companies, unions, agencies, …
    Media,
    Parties,
    Clubs,
    Events, ///< «Coupe du monde»
    PlaceHeads, ///< «rue», «mont», «gare»
    Particles, ///< «de», «von», «el-»
    Nationalities,
    Common, ///< words that are names only by accident
    lexiconCount
};

constexpr unsigned lexiconBit(LexiconKind kind) { return 1u << int(kind); }

} // namespace guillemet::detection
