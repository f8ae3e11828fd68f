#include "exchange/agency/AgencyCopy.h"

#include "exchange/common/Messages.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

namespace guillemet::exchange {

QString lastPart(const QString &code)
{
    const qsizetype cut = std::max(code.lastIndexOf(u':'), code.lastIndexOf(u'/'));
    return code.mid(cut + 1).trimmed();
}

Result<void> takeCopy(AgencyCopy copy, const Input &input, const TakeArticle &take, ReadReport &report)
{
    const QString dateline = collapsed(copy.dateline);
    QStringList &paragraphs = copy.article.paragraphs;
    if (!paragraphs.isEmpty() && paragraphs.first() == copy.article.headline)
        paragraphs.removeFirst();
    if (!dateline.isEmpty() && !(paragraphs.value(0).startsWith(dateline)))
        paragraphs.prepend(dateline);
    if (const QString subheading = collapsed(copy.subheading); !subheading.isEmpty())
        paragraphs.prepend(subheading);
    // A byline's «Par» is no part of the name.
    static const QRegularExpression by(QStringLiteral("^(par|by)\\s+(?=\\p{Lu})"),
                                       QRegularExpression::CaseInsensitiveOption);
    copy.article.info.author.remove(by);

    QStringList notes;
    const QString title = copy.article.headline.isEmpty() ? input.name : copy.article.headline;
    const QString status = copy.status.toLower();
    if (status == u"canceled" || status == u"cancelled") {
        notes.append(QCoreApplication::translate("Exchange", "Cancelled by the agency."));
        warnOnce(report.warnings,
                 QCoreApplication::translate("Exchange", "%1: “%2” was cancelled by the agency")
                     .arg(input.name, title));
    } else if (status == u"withheld") {
        notes.append(QCoreApplication::translate("Exchange", "Withheld by the agency."));
        warnOnce(report.warnings,
                 QCoreApplication::translate("Exchange", "%1: “%2” is withheld by the agency")
                     .arg(input.name, title));
    }
    if (!copy.embargoed.isEmpty()) {
        notes.append(QCoreApplication::translate("Exchange", "Embargoed until %1.").arg(copy.embargoed));
        warnOnce(report.warnings, QCoreApplication::translate("Exchange", "%1: “%2” is embargoed until %3")
                                      .arg(input.name, title, copy.embargoed));
    }
    if (!copy.urgency.isEmpty())
        notes.append(QCoreApplication::translate("Exchange", "Urgency %1.").arg(copy.urgency));
    if (const QString edNote = collapsed(copy.edNote); !edNote.isEmpty())
        notes.append(edNote);
    copy.article.info.note = notes.join(u' ');

    Result<annotation::Article> article = toArticle(std::move(copy.article), input);
    if (!article)
        return article.error();
    return take(article.take());
}

} // namespace guillemet::exchange
