#include "detection/names/LexiconSource.h"

#include "detection/names/LexiconKinds.h"
#include "detection/names/NameLexicon.h"

namespace guillemet::detection {

namespace {

constexpr std::array<QStringView, 17> civilities = {u"m", u"mm", u"mme", u"mmes", u"mlle", u"me", u"dr", u"pr", u"mr",
                                                    u"mrs", u"ms", u"monsieur", u"madame", u"sir", u"mgr", u"dame", u"lord"};

}

QByteArray compiledLexicons(const QString &)
{
    NameLexiconBuilder builder;
    for (const QStringView word : civilities)
        builder.add(word, Civilities);
    return builder.bytes();
}

} // namespace guillemet::detection
