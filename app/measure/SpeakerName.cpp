#include "measure/SpeakerName.h"

#include <QtCore/QSet>
#include <algorithm>

namespace guillemet::measure {

namespace {

bool isTitle(const QString &word)
{
    static const QSet<QString> titles = [] {
        QSet<QString> out;
        for (const char16_t *title :
             {u"m",  u"mme",       u"mlle",     u"mm",         u"mmes",    u"dr",     u"me",     u"pr",
              u"mr", u"mrs",       u"ms",       u"sir",        u"le",      u"la",     u"les",    u"l",
              u"un", u"une",       u"the",      u"a",          u"an",      u"de",     u"du",     u"des",
              u"d",  u"president", u"ministre", u"professeur", u"docteur", u"maitre", u"general"})
            out.insert(QString::fromUtf16(title));
        return out;
    }();
    return titles.contains(word);
}

bool holdsAll(const QStringList &words, const QStringList &others)
{
    return std::all_of(others.begin(), others.end(),
                       [&](const QString &word) { return words.contains(word); });
}

bool sameName(const QString &gold, const QString &system)
{
    const QStringList a = nameWords(gold);
    const QStringList b = nameWords(system);
    if (a.isEmpty() || b.isEmpty())
        return false;
    if (a == b)
        return true;
    return (holdsAll(a, b) || holdsAll(b, a)) &&
           (a.constLast() == b.constLast() || a.constFirst() == b.constFirst());
}

} // namespace

QStringList nameWords(const QString &name)
{
    QStringList words;
    QString word;
    const auto finish = [&] {
        if (!word.isEmpty())
            words.append(word);
        word.clear();
    };
    for (const char32_t c : name.toLower().normalized(QString::NormalizationForm_D).toUcs4()) {
        if (QChar::combiningClass(c) != 0)
            continue;
        if (QChar::isLetterOrNumber(c) || c == U'_')
            word += QString::fromUcs4(&c, 1);
        else
            finish();
    }
    finish();
    QStringList kept;
    for (const QString &each : std::as_const(words)) {
        if (!isTitle(each))
            kept.append(each);
    }
    return kept.isEmpty() ? words.mid(words.size() - 1) : kept;
}

bool sameSpeaker(const QString &gold, const QString &system)
{
    const QStringList alternatives = gold.split(u'|');
    return std::any_of(alternatives.begin(), alternatives.end(),
                       [&](const QString &alternative) { return sameName(alternative, system); });
}

} // namespace guillemet::measure
