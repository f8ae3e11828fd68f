#include "detection/names/ModelNames.h"

#include "detection/names/NameTagger.h"

#include <algorithm>
#include <map>

namespace guillemet::detection {

namespace {

const QString fallback = QStringLiteral("fr");

class ModelNames : public NameDetector
{
public:
    void add(const QString &language, NameTagger tagger) { m_taggers.emplace(language, std::move(tagger)); }

    std::vector<annotation::Mention> names(const Analysis &article, const Memory &) const override
    {
        const auto own = m_taggers.find(article.language);
        const auto tagger = own != m_taggers.end() ? own : m_taggers.find(fallback);
        std::vector<annotation::Mention> out;
        if (tagger == m_taggers.end())
            return out;
        for (const TaggedName &name : tagger->second.tag(article)) {
            annotation::Mention mention;
            mention.span = article.span(name.first, name.last);
            mention.type = annotation::EntityType(name.type);
            mention.confidence = std::clamp(double(name.probability), 0.0, 1.0); // sums of logarithms round past 1
            out.push_back(std::move(mention));
        }
        return out;
    }

private:
    std::map<QString, NameTagger> m_taggers;
};

} // namespace

Result<std::unique_ptr<NameDetector>> modelNames(const ModelSet &models)
{
    auto out = std::make_unique<ModelNames>();
    for (const QString &language : {QStringLiteral("fr"), QStringLiteral("en")}) {
        const ModelFile *file = models.holding(NameModel::sectionName, language);
        if (!file)
            continue;
        Result<NameTagger> tagger = NameTagger::read(*file);
        if (!tagger)
            return tagger.error();
        out->add(language, tagger.take());
    }
    return std::unique_ptr<NameDetector>(std::move(out));
}

} // namespace guillemet::detection
