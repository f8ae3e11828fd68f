#pragma once

#include "annotation/Types.h"
#include "detection/Analysis.h"
#include "detection/lexicons/Lexicons.h"
#include "text/Span.h"

#include <QtCore/QString>
#include <optional>
#include <vector>

namespace guillemet::detection {

/// A description read as facts that can be compared: «la ministre française des Armées» is the lemma
/// «ministre», feminine, of the country «France», with the word «armees».
struct Nominal
{
    text::Span span;  ///< without its article: «président russe»
    quint64 head = 0; ///< key (Fold.h) of the head's masculine form: «président» for «présidente»
    QString lemma;    ///< that form: «président», «chef de l'Etat»
    annotation::Gender gender = annotation::Gender::Unknown; ///< by the article or the head's form
    bool plural = false;
    bool person =
        true; ///< the head names persons; otherwise a body or a place: «le ministère», «la capitale»
    bool definite = false;   ///< «le», «la», «l’», «ce»: speaks of somebody known
    bool possessive = false; ///< «son homologue»
    QString country;         ///< of an adjective, a country or a capital in it; in French; empty for none
    std::vector<quint64>
        words; ///< keys of the other words of four letters and more, functions within included
};

/// Reads the noun phrase of the tokens [first, last), with or without its article. Nothing when no word of it
/// names persons or bodies. O(length).
std::optional<Nominal> nominalIn(const Analysis &article, int first, int last,
                                 const Lexicons &lexicons = Lexicons::shared());

/// The same for a description outside an article: «président de la Russie».
std::optional<Nominal> nominalOf(const QString &description, const QString &language,
                                 const Lexicons &lexicons = Lexicons::shared());

/// How well a description fits what is known of somebody, 0 to 1. 0: they cannot be the same (another
/// country, gender or number, unlike heads). «le chef de l’Etat syrien» fits «président syrien».
double likeness(const Nominal &asked, const Nominal &known);

} // namespace guillemet::detection
