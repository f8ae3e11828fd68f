#include "ui/session/SpeakerChoices.h"

#include "ui/session/ReasonWords.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <algorithm>

namespace guillemet::ui {

using annotation::Mention;
using annotation::Quotation;

namespace {

constexpr size_t most = 9;

struct Nearest
{
    const Mention *mention = nullptr;
    int distance = 0;
};

QHash<QString, Nearest> nearestMentions(const project::ArticleSession &session, const Quotation &quotation)
{
    const text::Span extent = quotation.extent();
    QHash<QString, Nearest> nearest;
    for (const Mention *mention : session.annotations().mentions()) {
        if (mention->entity.isEmpty() || mention->status == annotation::Status::Rejected)
            continue;
        // A name within the words themselves is rarely who says them.
        const int inside = extent.contains(mention->span) ? 400 : 0;
        const int distance = mention->span.end <= extent.start   ? extent.start - mention->span.end
                             : mention->span.start >= extent.end ? mention->span.start - extent.end
                                                                 : inside;
        auto found = nearest.find(mention->entity);
        if (found == nearest.end())
            nearest.insert(mention->entity, {mention, distance});
        else if (distance < found->distance)
            *found = {mention, distance};
    }
    return nearest;
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
    const QStringView between = QStringView(text).mid(from, to - from);
    const auto paragraphs = between.count(QLatin1Char('\n'));
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
    const QHash<QString, Nearest> nearest = nearestMentions(session, quotation);
    std::vector<SpeakerChoice> choices;
    const auto add = [&](const QString &id, const QString &why, double probability) {
        const annotation::Entity *entity = annotations.entity(id);
        const bool there = std::any_of(choices.begin(), choices.end(),
                                       [&](const SpeakerChoice &c) { return c.entity == id; });
        if (!entity || there || choices.size() == most)
            return;
        const Mention *mention = nearest.value(id).mention;
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
    for (const annotation::Entity *entity : annotations.entities()) {
        if (nearest.contains(entity->id) && entity->type != annotation::EntityType::Date)
            others.push_back(entity);
    }
    std::stable_sort(others.begin(), others.end(),
                     [&](const annotation::Entity *a, const annotation::Entity *b) {
                         if (order(a) != order(b))
                             return order(a) < order(b);
                         return nearest.value(a->id).distance < nearest.value(b->id).distance;
                     });
    for (const annotation::Entity *entity : others)
        add(entity->id, QString(), 0);
    return choices;
}

} // namespace guillemet::ui
