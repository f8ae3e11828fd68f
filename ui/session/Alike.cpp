#include "ui/session/Alike.h"

namespace guillemet::ui {

using annotation::Mention;
using annotation::Quotation;
using annotation::Status;

QStringList alikeInArticle(const project::ArticleSession &session, const Mention &mention, bool onlyUndecided)
{
    const QString form = session.text().mid(mention.span);
    QStringList ids;
    for (const Mention *other : session.annotations().mentions()) {
        if (other->kind != mention.kind || other->span.length() != mention.span.length() ||
            session.text().view(other->span) != form)
            continue;
        if (other->id == mention.id || !onlyUndecided || other->status == Status::Suggested)
            ids.append(other->id);
    }
    return ids;
}

QStringList undecidedOf(const project::ArticleSession &session, const QString &entity)
{
    QStringList ids;
    for (const Mention *mention : session.annotations().mentions()) {
        if (mention->entity == entity && mention->status == Status::Suggested)
            ids.append(mention->id);
    }
    for (const Quotation *quotation : session.annotations().quotations()) {
        if (quotation->speaker == entity && quotation->status == Status::Suggested)
            ids.append(quotation->id);
    }
    return ids;
}

QStringList undecidedAbove(const project::ArticleSession &session, double confidence)
{
    QStringList ids;
    for (const Mention *mention : session.annotations().mentions()) {
        if (mention->status == Status::Suggested && mention->confidence >= confidence)
            ids.append(mention->id);
    }
    for (const Quotation *quotation : session.annotations().quotations()) {
        const double certain = std::min(quotation->confidence,
                                        quotation->speaker.isEmpty() ? 0.0 : quotation->speakerConfidence);
        if (quotation->status == Status::Suggested && certain >= confidence)
            ids.append(quotation->id);
    }
    return ids;
}

} // namespace guillemet::ui
