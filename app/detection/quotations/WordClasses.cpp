#include "detection/quotations/WordClasses.h"

#include "detection/names/Hash.h"
#include "detection/names/HashNumbers.h"

#include <QtCore/QStringList>
#include <vector>

namespace guillemet::detection {

namespace {

struct List
{
    unsigned classes;
    const char *words;
};

const List french[] = {
    {Determiner | Masculine, "le ce cet du au"},
    {Determiner | Feminine, "la cette"},
    {Determiner, "l'"},
    {Determiner | Plural, "les ces des aux"},
    {Determiner | Masculine | Indefinite, "un aucun"},
    {Determiner | Feminine | Indefinite, "une aucune"},
    {Determiner | Plural | Indefinite, "des plusieurs quelques certains certaines différents divers"},
    {Determiner | Indefinite, "chaque quelque"},
    {Determiner | Possessive, "son sa leur"},
    {Determiner | Possessive | Plural, "ses leurs"},
    {Determiner | Possessive | FirstPerson, "mon ma notre"},
    {Determiner | Possessive | FirstPerson | Plural, "mes nos"},
    {Determiner | Possessive | SecondPerson, "ton ta votre tes vos"},
    {Determiner | Plural, "deux trois quatre cinq six sept huit neuf dix"},
    {Preposition,
     "à au aux de d' du des en dans par pour avec sans sous sur vers chez contre entre depuis pendant "
     "lors selon d'après après avant devant derrière malgré parmi hors outre dès jusque jusqu' envers via "
     "durant auprès quant suite"},
    {Conjunction,
     "et ou mais ni car or donc puis si comme quand lorsque lorsqu' puisque puisqu' tandis alors "
     "parce afin"},
    {Relative, "qui dont où lequel laquelle lesquels lesquelles duquel"},
    {That, "que qu'"},
    {SubjectPronoun | Masculine, "il"},
    {SubjectPronoun | Feminine, "elle"},
    {SubjectPronoun | Masculine | Plural, "ils"},
    {SubjectPronoun | Feminine | Plural, "elles"},
    {SubjectPronoun, "on"},
    {SubjectPronoun | FirstPerson, "je j'"},
    {SubjectPronoun | FirstPerson | Clitic | Plural, "nous"},
    {SubjectPronoun | SecondPerson, "tu"},
    {SubjectPronoun | SecondPerson | Clitic | Plural, "vous"},
    {StrongPronoun | Masculine, "celui-ci lui celui-là celui lui-même"},
    {StrongPronoun | Feminine, "celle-ci celle-là celle elle-même"},
    {StrongPronoun | Plural | Masculine, "eux ceux-ci certains tous ceux eux-mêmes"},
    {StrongPronoun | Plural | Feminine, "celles-ci certaines toutes celles elles-mêmes"},
    {StrongPronoun | Plural, "beaucoup plusieurs d'autres"},
    {StrongPronoun | FirstPerson, "moi"},
    {Clitic, "se s' le la les l' lui leur y en me m' te t'"},
    {FirstPerson, "me m' moi nôtre"},
    {SecondPerson, "te t' toi"},
    {Negation, "ne n' pas plus jamais guère point rien"},
    {Adverb,
     "ainsi aussi également notamment déjà encore toujours alors ensuite enfin même bien donc toutefois "
     "cependant néanmoins pourtant finalement notamment longuement simplement sobrement vivement clairement "
     "fermement aujourd'hui hier demain récemment immédiatement désormais seulement surtout plutôt très trop "
     "parfois souvent puis là ici quant outre ailleurs effet fois tout davantage"},
    {Auxiliary, "a avait aura aurait ait eut est était sera serait soit fut"},
    {Auxiliary | Plural, "ont avaient auront auraient aient eurent sont étaient seront seraient furent"},
    {Auxiliary, "été ayant étant avoir être"},
    {TimeWord,
     "lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui demain matin soir midi janvier "
     "février mars avril mai juin juillet août septembre octobre novembre décembre"},
    {Speaks, "selon d'après dixit"},
    {Inverted | Masculine, "-il -t-il -t'il"},
    {Inverted | Feminine, "-elle -t-elle"},
    {Inverted | Masculine | Plural, "-ils -t-ils"},
    {Inverted | Feminine | Plural, "-elles -t-elles"},
    {Inverted, "-on -t-on"},
    {Inverted | FirstPerson, "-je -nous"},
    {Inverted | SecondPerson, "-tu -vous"},
};

const List english[] = {
    {Determiner, "the this that another each every"},
    {Determiner | Plural, "these those both two three four five six seven eight nine ten"},
    {Determiner | Indefinite, "a an"},
    {Determiner | Indefinite | Plural, "some many several few most other"},
    {Determiner | Possessive | Masculine, "his"},
    {Determiner | Possessive | Feminine, "her"},
    {Determiner | Possessive, "its"},
    {Determiner | Possessive | Plural, "their"},
    {Determiner | Possessive | FirstPerson, "my our"},
    {Determiner | Possessive | SecondPerson, "your"},
    {Preposition,
     "of in on at to for from with by about into over after before under against between among during "
     "without within through as per amid despite since until via near outside inside around across"},
    {Conjunction, "and or but nor because if when while although though whereas so than unless whether once"},
    {Relative, "who whom whose which where what why how"},
    {That, "that"},
    {SubjectPronoun | Masculine, "he"},
    {SubjectPronoun | Feminine, "she"},
    {SubjectPronoun, "it"},
    {SubjectPronoun | Plural, "they"},
    {SubjectPronoun | FirstPerson, "i we"},
    {SubjectPronoun | SecondPerson, "you"},
    {StrongPronoun | Masculine, "him"},
    {StrongPronoun | Feminine, "her"},
    {StrongPronoun | Plural, "them some many others"},
    {FirstPerson, "me us i'm i've i'd i'll we're we've we'd we'll my our ours mine myself ourselves"},
    {SecondPerson, "you're your yours"},
    {Negation, "not n't never"},
    {Adverb,
     "also then later earlier still just already again now recently simply only even once previously "
     "repeatedly always often sometimes however meanwhile first further furthermore moreover yesterday today "
     "tomorrow there here too"},
    {Auxiliary, "has was is had did does will would could should can may might must"},
    {Auxiliary | Plural, "have were are do"},
    {Auxiliary, "been being be having"},
    {TimeWord,
     "monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow morning evening "
     "afternoon night january february march april june july august september october november december"},
};

/// The words' classes by their hashes.
class Table
{
public:
    Table(const List *begin, const List *end)
    {
        for (const List *list = begin; list != end; ++list) {
            const QStringList words = QString::fromUtf8(list->words).split(u' ', Qt::SkipEmptyParts);
            for (const QString &word : words) {
                const auto number = size_t(m_words.numberOf(wordHash(word)));
                if (number == m_classes.size())
                    m_classes.push_back(0);
                m_classes[number] |= list->classes;
            }
        }
    }

    unsigned of(QStringView word) const
    {
        const int number = m_words.lookup(wordHash(word));
        return number < 0 ? 0 : m_classes[size_t(number)];
    }

private:
    HashNumbers m_words{512};
    std::vector<unsigned> m_classes;
};

} // namespace

unsigned wordClasses(QStringView word, bool isEnglish)
{
    static const Table frenchTable(std::begin(french), std::end(french));
    static const Table englishTable(std::begin(english), std::end(english));
    return (isEnglish ? englishTable : frenchTable).of(word);
}

} // namespace guillemet::detection
