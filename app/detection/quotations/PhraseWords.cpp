#include "detection/quotations/PhraseWords.h"

#include <QtCore/QSet>

namespace guillemet::detection {

bool isTitleWord(const QString &word)
{
    static const QSet<QString> words = {
        QStringLiteral("m"),   QStringLiteral("mm"),  QStringLiteral("mme"),  QStringLiteral("mmes"), QStringLiteral("mlle"),
        QStringLiteral("me"),  QStringLiteral("dr"),  QStringLiteral("pr"),   QStringLiteral("mr"),   QStringLiteral("mrs"),
        QStringLiteral("ms"),  QStringLiteral("sir"), QStringLiteral("mgr"),  QStringLiteral("docteur"),
        QStringLiteral("maître"), QStringLiteral("professeur"), QStringLiteral("monsieur"), QStringLiteral("madame")};
    return words.contains(word);
}

bool isAdjectiveBefore(const QString &word)
{
    static const QSet<QString> words = {
        QStringLiteral("ancien"),  QStringLiteral("ancienne"), QStringLiteral("anciens"), QStringLiteral("jeune"),
        QStringLiteral("jeunes"),  QStringLiteral("nouveau"),  QStringLiteral("nouvelle"), QStringLiteral("premier"),
        QStringLiteral("première"), QStringLiteral("petit"),   QStringLiteral("petite"),  QStringLiteral("grand"),
        QStringLiteral("grande"),  QStringLiteral("vieux"),    QStringLiteral("vieil"),   QStringLiteral("autre"),
        QStringLiteral("autres"),  QStringLiteral("principal"), QStringLiteral("principale"), QStringLiteral("propre"),
        QStringLiteral("ex"),      QStringLiteral("dernier"),  QStringLiteral("dernière"), QStringLiteral("même"),
        QStringLiteral("récent"),  QStringLiteral("récente"),  QStringLiteral("célèbre"), QStringLiteral("second"),
        QStringLiteral("futur"),   QStringLiteral("nombreux"), QStringLiteral("nombreuses"), QStringLiteral("haut")};
    return words.contains(word);
}

bool joinsPhrase(const QString &word)
{
    static const QSet<QString> words = {QStringLiteral("de"), QStringLiteral("d'"), QStringLiteral("du"),
                                          QStringLiteral("des"), QStringLiteral("à"),  QStringLiteral("au"),
                                          QStringLiteral("aux"), QStringLiteral("en")};
    return words.contains(word);
}

} // namespace guillemet::detection
