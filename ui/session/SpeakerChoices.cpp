#include "ui/session/SpeakerChoices.h"

#include "ui/session/NearestMentions.h"
#include "ui/session/ReasonWords.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace guillemet::ui {

using annotation::Mention;
using annotation::Quotation;

namespace {

constexpr size_t most = 9;

/// Newlines between two places, as far as they matter.
int linesBetween(QStringView text)
{
    constexpr int enough = 3;
    int count = 0;
    for (qsizetype i = 0; i < text.size() && count < enough; ++i)
        count += text.at(i) == u'\n';
    return count;
}

QString placeWords(const QString &text, const Quotation &quotation, const Mention *mention)
{
    if (!mention)
        return QCoreApplication::translate("SpeakerChoices", "not named in the text");
    const text::Span extent = quotation.extent();
    if (quotation.source && quotation.source->overlaps(mention->span))
        return QCoreApplication::translate("SpeakerChoices", "source of the sentence");
    if (extent.contains(mention->span))
        return QCoreApplication::translate("SpeakerChoices", "named in the quotation");
    const bool before = mention->span.end <= extent.start;
    const int from = before ? mention->span.end : extent.end;
    const int to = before ? extent.start : mention->span.start;
    const int paragraphs = linesBetween(QStringView(text).mid(from, to - from));
    if (paragraphs == 0)
        return before ? QCoreApplication::translate("SpeakerChoices", "just before")
                      : QCoreApplication::translate("SpeakerChoices", "just after");
    if (paragraphs <= 2)
        return before ? QCoreApplication::translate("SpeakerChoices", "paragraph before")
                      : QCoreApplication::translate("SpeakerChoices", "paragraph after");
    return before ? QCoreApplication::translate("SpeakerChoices", "further up")
                  : QCoreApplication::translate("SpeakerChoices", "further down");
}

/// Persons, then bodies, then the rest; nearer ones first.
int order(const annotation::Entity *entity)
{
    switch (entity->type) {
    case annotation::EntityType::Person:
        return 0;
    case annotation::EntityType::Organisation:
        return 1;
    default:
        return 2;
    }
}

} // namespace

std::vector<SpeakerChoice> speakerChoices(const project::ArticleSession &session, const Quotation &quotation)
{
    const annotation::AnnotationSet &annotations = session.annotations();
    QStringList wanted{quotation.speaker};
    for (const annotation::SpeakerCandidate &candidate : quotation.candidates)
        wanted.append(candidate.entity);
    wanted.removeAll(QString());
    const NearestMentions nearest(session, quotation, wanted, int(most));
    std::vector<SpeakerChoice> choices;
    const auto add = [&](const QString &id, const QString &why, double probability) {
        const annotation::Entity *entity = annotations.entity(id);
        const bool there = std::any_of(choices.begin(), choices.end(),
                                       [&](const SpeakerChoice &c) { return c.entity == id; });
        if (!entity || there || choices.size() == most)
            return;
        const Mention *mention = nearest.of(id).mention;
        SpeakerChoice choice{id,
                             entity->name,
                             why,
                             mention ? mention->span : text::Span{},
                             mention ? mention->id : QString(),
                             probability};
        if (choice.why.isEmpty())
            choice.why = placeWords(session.text().string(), quotation, mention);
        choices.push_back(std::move(choice));
    };
    add(quotation.speaker,
        quotation.status == annotation::Status::Suggested
            ? QCoreApplication::translate("SpeakerChoices", "proposed")
            : QCoreApplication::translate("SpeakerChoices", "set"),
        quotation.speakerConfidence);
    for (const annotation::SpeakerCandidate &candidate : quotation.candidates) {
        const QString why = candidate.reasons.empty() ? QString() : words::reason(candidate.reasons.front());
        add(candidate.entity, why, candidate.probability);
    }
    std::vector<const annotation::Entity *> others;
    for (const QString &id : nearest.entities()) {
        const annotation::Entity *entity = annotations.entity(id);
        if (entity && entity->type != annotation::EntityType::Date)
            others.push_back(entity);
    }
    std::stable_sort(others.begin(), others.end(),
                     [&](const annotation::Entity *a, const annotation::Entity *b) {
                         if (order(a) != order(b))
                             return order(a) < order(b);
                         return nearest.of(a->id).distance < nearest.of(b->id).distance;
                     });
    for (const annotation::Entity *entity : others)
        add(entity->id, QString(), 0);
    return choices;
}

} // namespace guillemet::ui
