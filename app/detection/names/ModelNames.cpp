#include "detection/names/ModelNames.h"

#include "detection/names/Dates.h"
#include "detection/names/JoinedNames.h"
#include "detection/names/NameTagger.h"
#include "detection/names/RememberedNames.h"
#include "detection/names/SpanRules.h"

#include <algorithm>
#include <map>

namespace guillemet::detection {

namespace {

const QString fallback = QStringLiteral("fr");

// Of a date found by rule.
constexpr double dateConfidence = 0.95;

annotation::Mention mention(text::Span span, annotation::EntityType type, double confidence)
{
    annotation::Mention out;
    out.span = span;
    out.type = type;
    out.confidence = std::min(1.0, confidence); // sums of floats may end a hair above
    return out;
}

/// A date within a name («attentats du 13 novembre 2015») belongs to the name.
std::vector<annotation::Mention> withDates(std::vector<annotation::Mention> names, const Analysis &article)
{
    std::vector<annotation::Mention> out;
    size_t next = 0;
    for (const text::Span date : dates(article)) {
        while (next < names.size() && names[next].span.end <= date.start)
            out.push_back(std::move(names[next++]));
        if (next == names.size() || !names[next].span.overlaps(date))
            out.push_back(mention(date, annotation::EntityType::Date, dateConfidence));
    }
    while (next < names.size())
        out.push_back(std::move(names[next++]));
    return out;
}

class ModelNames : public NameDetector
{
public:
    void add(const QString &language, NameTagger tagger) { m_taggers.emplace(language, std::move(tagger)); }

    std::vector<annotation::Mention> names(const Analysis &article, const Memory &memory) const override
    {
        std::vector<annotation::Mention> out;
        const auto own = m_taggers.find(article.language);
        const auto tagger = own != m_taggers.end() ? own : m_taggers.find(fallback);
        if (tagger != m_taggers.end()) {
            for (TaggedName &name : tagger->second.tag(article)) {
                if (!trimToScheme(article, name))
                    continue;
                trimFunctions(article, name, tagger->second.lexicon());
                out.push_back(mention(article.span(name.first, name.last), annotation::EntityType(name.type),
                                          double(name.probability)));
            }
            out = withJoinedNames(std::move(out), article, tagger->second.lexicon());
        }
        return withRemembered(withDates(std::move(out), article), article, memory);
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
