#include "ui/review/Claim.h"

#include "ui/panels/QuotationsModel.h"
#include "ui/review/ReviewQueue.h"
#include "ui/session/TypeWords.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace guillemet::ui {

using annotation::Mention;
using annotation::Quotation;

namespace {

QString typeClaim(annotation::EntityType type)
{
    switch (type) {
    case annotation::EntityType::Person:
        return QCoreApplication::translate("Claim", "“%1” is a person");
    case annotation::EntityType::Organisation:
        return QCoreApplication::translate("Claim", "“%1” is an organisation");
    case annotation::EntityType::Place:
        return QCoreApplication::translate("Claim", "“%1” is a place");
    case annotation::EntityType::Other:
        return QCoreApplication::translate("Claim", "“%1” is another name");
    case annotation::EntityType::Date:
        return QCoreApplication::translate("Claim", "“%1” is a date");
    }
    return {};
}

template <typename Item>
void describe(Claim &claim, const Item &item, const QString &kind, const QString &proposed, double certain)
{
    const bool open = item.status == annotation::Status::Suggested;
    claim.kind = QCoreApplication::translate("Claim", "%1, %2", "kind, status")
                     .arg(kind, open ? proposed : words::status(item.status, item.provenance.origin));
    if (item.provenance.origin == annotation::Origin::Engine && open)
        claim.certainty = QCoreApplication::translate("Claim", "%1 % certain")
                              .arg(QLocale().toString(int(certain * 100 + 0.5)));
}

} // namespace

Claim claimOf(const project::ArticleSession &session, const Selected &what)
{
    Claim claim;
    if (const Mention *mention = what.isMention() ? session.annotations().mention(what.id) : nullptr) {
        const QString kind = words::kind(mention->kind);
        describe(claim, *mention, kind.left(1).toUpper() + kind.mid(1),
                 QCoreApplication::translate("Claim", "proposed", "of a name"), mention->confidence);
        claim.sentence = typeClaim(mention->type).arg(session.text().mid(mention->span).simplified());
    } else if (const Quotation *quotation =
                   what.isQuotation() ? session.annotations().quotation(what.id) : nullptr) {
        describe(claim, *quotation, words::quotationTitle(quotation->kind),
                 QCoreApplication::translate("Claim", "proposed", "of a quotation"), certainty(session, what));
        claim.sentence = quotation->speaker.isEmpty()
                             ? QCoreApplication::translate("Claim", "Somebody unknown says this")
                             : QCoreApplication::translate("Claim", "%1 says this")
                                   .arg(QuotationsModel::speakerName(session.annotations(), *quotation));
        for (const annotation::SpeakerCandidate &candidate : quotation->candidates) {
            if (candidate.entity == quotation->speaker)
                claim.reasons = candidate.reasons;
        }
        claim.reasons.insert(claim.reasons.end(), quotation->reasons.begin(), quotation->reasons.end());
    }
    return claim;
}

QString wordsOf(const project::ArticleSession &session, const Selected &what)
{
    if (const Mention *mention = what.isMention() ? session.annotations().mention(what.id) : nullptr)
        return session.text().mid(mention->span).simplified();
    if (const Quotation *quotation = what.isQuotation() ? session.annotations().quotation(what.id) : nullptr)
        return words::fragments(*quotation, session.text().string());
    return {};
}

QString ownerOf(const project::ArticleSession &session, const Selected &what)
{
    if (const Mention *mention = what.isMention() ? session.annotations().mention(what.id) : nullptr)
        return words::type(mention->type);
    if (const Quotation *quotation = what.isQuotation() ? session.annotations().quotation(what.id) : nullptr)
        return QuotationsModel::speakerName(session.annotations(), *quotation);
    return {};
}

} // namespace guillemet::ui
