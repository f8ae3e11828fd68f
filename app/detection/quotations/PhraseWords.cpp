#include "detection/quotations/PhraseWords.h"

#include "detection/quotations/WordClasses.h"

#include <QtCore/QSet>

namespace guillemet::detection {

bool isTitleWord(const QString &word)
{
    static const QSet<QString> words = {
        QStringLiteral("m"),          QStringLiteral("mm"),       QStringLiteral("mme"),
        QStringLiteral("mmes"),       QStringLiteral("mlle"),     QStringLiteral("me"),
        QStringLiteral("dr"),         QStringLiteral("pr"),       QStringLiteral("mr"),
        QStringLiteral("mrs"),        QStringLiteral("ms"),       QStringLiteral("sir"),
        QStringLiteral("mgr"),        QStringLiteral("docteur"),  QStringLiteral("maître"),
        QStringLiteral("professeur"), QStringLiteral("monsieur"), QStringLiteral("madame")};
    return words.contains(word);
}

bool isAdjectiveBefore(const QString &word)
{
    static const QSet<QString> words = {
        QStringLiteral("ancien"),     QStringLiteral("ancienne"), QStringLiteral("anciens"),
        QStringLiteral("jeune"),      QStringLiteral("jeunes"),   QStringLiteral("nouveau"),
        QStringLiteral("nouvelle"),   QStringLiteral("premier"),  QStringLiteral("première"),
        QStringLiteral("petit"),      QStringLiteral("petite"),   QStringLiteral("grand"),
        QStringLiteral("grande"),     QStringLiteral("vieux"),    QStringLiteral("vieil"),
        QStringLiteral("autre"),      QStringLiteral("autres"),   QStringLiteral("principal"),
        QStringLiteral("principale"), QStringLiteral("propre"),   QStringLiteral("ex"),
        QStringLiteral("dernier"),    QStringLiteral("dernière"), QStringLiteral("même"),
        QStringLiteral("récent"),     QStringLiteral("récente"),  QStringLiteral("célèbre"),
        QStringLiteral("second"),     QStringLiteral("futur"),    QStringLiteral("nombreux"),
        QStringLiteral("nombreuses"), QStringLiteral("haut")};
    return words.contains(word);
}

bool joinsPhrase(const QString &word)
{
    static const QSet<QString> words = {QStringLiteral("de"),  QStringLiteral("d'"), QStringLiteral("du"),
                                        QStringLiteral("des"), QStringLiteral("à"),  QStringLiteral("au"),
                                        QStringLiteral("aux"), QStringLiteral("en")};
    return words.contains(word);
}

bool joinsToThat(const QString &word)
{
    static const QSet<QString> words = {
        QStringLiteral("alors"),  QStringLiteral("tandis"), QStringLiteral("bien"),
        QStringLiteral("parce"),  QStringLiteral("afin"),   QStringLiteral("ainsi"),
        QStringLiteral("tant"),   QStringLiteral("dès"),    QStringLiteral("lors"),
        QStringLiteral("pour"),   QStringLiteral("sans"),   QStringLiteral("avant"),
        QStringLiteral("après"),  QStringLiteral("depuis"), QStringLiteral("pendant"),
        QStringLiteral("plus"),   QStringLiteral("moins"),  QStringLiteral("aussi"),
        QStringLiteral("autant"), QStringLiteral("autre"),  QStringLiteral("même"),
        QStringLiteral("tel"),    QStringLiteral("telle"),  QStringLiteral("quel"),
        QStringLiteral("encore"), QStringLiteral("outre"),  QStringLiteral("jusqu'"),
        QStringLiteral("mieux"),  QStringLiteral("so"),     QStringLiteral("than"),
        QStringLiteral("such"),   QStringLiteral("in")};
    return words.contains(word);
}

bool isIdiomNoun(const QString &word)
{
    static const QSet<QString> words = {
        QStringLiteral("part"),    QStringLiteral("instant"), QStringLiteral("heure"),
        QStringLiteral("moment"),  QStringLiteral("fois"),    QStringLiteral("raison"),
        QStringLiteral("raisons"), QStringLiteral("preuve"),  QStringLiteral("compte"),
        QStringLiteral("plus"),    QStringLiteral("cause")};
    return words.contains(word);
}

bool isMeasureNoun(const QString &word)
{
    static const QSet<QString> words = {
        QStringLiteral("saison"),     QStringLiteral("saisons"),       QStringLiteral("cas"),
        QStringLiteral("moment"),     QStringLiteral("moments"),       QStringLiteral("circonstances"),
        QStringLiteral("heure"),      QStringLiteral("heures"),        QStringLiteral("jour"),
        QStringLiteral("jours"),      QStringLiteral("âge"),           QStringLiteral("âges"),
        QStringLiteral("taille"),     QStringLiteral("région"),        QStringLiteral("régions"),
        QStringLiteral("besoin"),     QStringLiteral("besoins"),       QStringLiteral("humeur"),
        QStringLiteral("type"),       QStringLiteral("types"),         QStringLiteral("météo"),
        QStringLiteral("goût"),       QStringLiteral("goûts"),         QStringLiteral("moyens"),
        QStringLiteral("critère"),    QStringLiteral("critères"),      QStringLiteral("calendrier"),
        QStringLiteral("ordre"),      QStringLiteral("modalités"),     QStringLiteral("principe"),
        QStringLiteral("niveau"),     QStringLiteral("lieu"),          QStringLiteral("lieux"),
        QStringLiteral("endroit"),    QStringLiteral("endroits"),      QStringLiteral("secteur"),
        QStringLiteral("secteurs"),   QStringLiteral("vraisemblance"), QStringLiteral("possibilités"),
        QStringLiteral("conditions"), QStringLiteral("disponibilité"), QStringLiteral("disponibilités"),
        QStringLiteral("période"),    QStringLiteral("périodes"),      QStringLiteral("situation"),
        QStringLiteral("formule"),    QStringLiteral("procédure"),     QStringLiteral("revenu"),
        QStringLiteral("revenus"),    QStringLiteral("nombre")};
    return words.contains(word);
}

bool takesInfinitive(const QString &word)
{
    static const QSet<QString> words = {
        QStringLiteral("tient"),    QStringLiteral("tenu"),    QStringLiteral("tenait"),
        QStringLiteral("fait"),     QStringLiteral("faisait"), QStringLiteral("font"),
        QStringLiteral("laisse"),   QStringLiteral("laissé"),  QStringLiteral("hésite"),
        QStringLiteral("hésité"),   QStringLiteral("aime"),    QStringLiteral("aimait"),
        QStringLiteral("veut"),     QStringLiteral("voulu"),   QStringLiteral("peut"),
        QStringLiteral("continue"), QStringLiteral("continué")};
    return words.contains(word);
}

bool saysAfterFaire(const QString &infinitive)
{
    static const QSet<QString> words = {QStringLiteral("savoir"),   QStringLiteral("valoir"),
                                        QStringLiteral("entendre"), QStringLiteral("remarquer"),
                                        QStringLiteral("observer"), QStringLiteral("comprendre"),
                                        QStringLiteral("croire")};
    return words.contains(infinitive);
}

annotation::Gender genderOf(unsigned classes)
{
    const bool masculine = (classes & Masculine) != 0;
    const bool feminine = (classes & Feminine) != 0;
    if (masculine == feminine)
        return annotation::Gender::Unknown;
    return masculine ? annotation::Gender::Masculine : annotation::Gender::Feminine;
}

} // namespace guillemet::detection
