#include "detection/quotations/GoldReading.h"

#include "detection/entities/EntityLinker.h"

#include <QtCore/QSet>
#include <algorithm>

namespace guillemet::detection {

namespace {

constexpr double sameWords = 0.5;
constexpr double samePhrase = 0.3;

QStringList nameWords(const QString &name)
{
    static const QSet<QString> passed = {QStringLiteral("m"),   QStringLiteral("mme"), QStringLiteral("mr"),
                                         QStringLiteral("mrs"), QStringLiteral("ms"),  QStringLiteral("le"),
                                         QStringLiteral("la"),  QStringLiteral("les"), QStringLiteral("l"),
                                         QStringLiteral("un"),  QStringLiteral("une"), QStringLiteral("the"),
                                         QStringLiteral("a"),   QStringLiteral("an"),  QStringLiteral("de"),
                                         QStringLiteral("du"),  QStringLiteral("des"), QStringLiteral("d")};
    QStringList out;
    QString word;
    const QString plain = name.toLower().normalized(QString::NormalizationForm_D);
    const auto close = [&] {
        if (!word.isEmpty() && !passed.contains(word))
            out.push_back(word);
        word.clear();
    };
    for (QChar c : plain) {
        if (c.isMark())
            continue;
        if (c.isLetterOrNumber())
            word += c;
        else
            close();
    }
    close();
    return out;
}

bool oneName(const QString &a, const QString &b)
{
    const QStringList first = nameWords(a);
    const QStringList second = nameWords(b);
    if (first.isEmpty() || second.isEmpty())
        return false;
    if (first == second)
        return true;
    const auto within = [](const QStringList &small, const QStringList &large) {
        return std::all_of(small.begin(), small.end(),
                           [&large](const QString &word) { return large.contains(word); });
    };
    if (!within(first, second) && !within(second, first))
        return false;
    return first.last() == second.last() || first.first() == second.first();
}

} // namespace

double overlap(text::Span a, text::Span b)
{
    const int common = std::max(0, std::min(a.end, b.end) - std::max(a.start, b.start));
    const int all = a.length() + b.length() - common;
    return all > 0 ? double(common) / double(all) : 0.0;
}

bool sameName(const QString &gold, const QString &name)
{
    const QStringList alternatives = gold.split(u'|', Qt::SkipEmptyParts);
    return std::any_of(alternatives.begin(), alternatives.end(),
                       [&name](const QString &alternative) { return oneName(alternative, name); });
}

GoldReading::GoldReading(const annotation::Article &article, const QString &language)
    : m_analysis(std::make_unique<Analysis>(analyse(article.text, language))), m_speakers(article.entities)
{
    std::vector<annotation::Mention> names;
    for (const annotation::Mention &mention : article.mentions) {
        if (mention.kind == annotation::MentionKind::Name && mention.status != annotation::Status::Rejected &&
            mention.type != annotation::EntityType::Date)
            names.push_back(mention);
    }
    std::stable_sort(names.begin(), names.end(),
                     [](const auto &a, const auto &b) { return a.span < b.span; });
    for (annotation::Mention &name : names)
        name.entity.clear();
    m_entities = EntityLinker().link(*m_analysis, names);
    m_reading = read(*m_analysis, std::move(names));
    for (const annotation::Quotation &quotation : article.quotations) {
        if (quotation.status != annotation::Status::Rejected && !quotation.spans.empty())
            m_quotations.push_back(quotation);
    }
    std::stable_sort(m_quotations.begin(), m_quotations.end(),
                     [](const auto &a, const auto &b) { return a.extent() < b.extent(); });

    // Spans and segments are both in order: each span looks at the segments near it.
    const auto &segments = m_reading.outline.segments;
    m_quotationOf.assign(segments.size(), -1);
    for (size_t q = 0; q < m_quotations.size(); ++q) {
        if (m_quotations[q].kind == annotation::QuotationKind::Indirect)
            continue;
        for (const text::Span &span : m_quotations[q].spans) {
            auto it =
                std::lower_bound(segments.begin(), segments.end(), span.start,
                                 [](const Segment &segment, int start) { return segment.span.end <= start; });
            for (; it != segments.end() && it->span.start < span.end; ++it) {
                if (overlap(it->span, span) >= sameWords)
                    m_quotationOf[size_t(it - segments.begin())] = int(q);
            }
        }
    }
}

int GoldReading::cueOf(const annotation::Quotation &quotation) const
{
    if (!quotation.cue)
        return -1;
    int best = -1;
    double bestOverlap = samePhrase;
    for (size_t c = 0; c < m_reading.cues.size(); ++c) {
        const Cue &cue = m_reading.cues[c];
        const double common = overlap(m_reading.outline.span(cue.first, cue.last), *quotation.cue);
        if (common >= bestOverlap) {
            bestOverlap = common;
            best = int(c);
        }
    }
    return best;
}

int GoldReading::phraseOf(const annotation::Quotation &quotation) const
{
    if (!quotation.source)
        return -1;
    int best = -1;
    double bestOverlap = samePhrase;
    for (size_t p = 0; p < m_reading.phrases.size(); ++p) {
        const double common = overlap(m_reading.phrases[p].span, *quotation.source);
        if (common >= bestOverlap) {
            bestOverlap = common;
            best = int(p);
        }
    }
    return best;
}

QString GoldReading::speakerOf(const annotation::Quotation &quotation) const
{
    for (const annotation::Entity &entity : m_speakers) {
        if (entity.id == quotation.speaker)
            return entity.name;
    }
    return {};
}

std::vector<int> GoldReading::rolesNamed(const Cast &cast, const QString &name)
{
    std::vector<int> out;
    for (size_t r = 0; r < cast.roles().size(); ++r) {
        if (sameName(name, cast.roles()[r].name))
            out.push_back(int(r));
    }
    return out;
}

} // namespace guillemet::detection
