#include "ui/session/Attribution.h"

#include <QtCore/QDate>
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>

namespace guillemet::ui {

namespace {

/// In the language of the article, not of the interface: it is the article's words that go out.
QString dateWords(const QString &iso, const QLocale &locale)
{
    const QDate date = QDate::fromString(iso.left(10), Qt::ISODate);
    return date.isValid() ? locale.toString(date, QStringLiteral("d MMMM yyyy")) : iso;
}

} // namespace

QString withAttribution(const project::ArticleSession &session, const annotation::Quotation &quotation)
{
    const bool french = session.info().language == QStringLiteral("fr");
    QStringList parts;
    for (const text::Span &span : quotation.spans)
        parts.append(session.text().mid(span).simplified());
    const QString gap = QStringLiteral(" […] ");
    const QString open = french ? QStringLiteral("«\u00A0") : QStringLiteral("“");
    const QString close = french ? QStringLiteral("\u00A0»") : QStringLiteral("”");
    QString out = open + parts.join(gap) + close;
    QString cue = quotation.cue ? session.text().mid(*quotation.cue).simplified() : QString();
    if (const annotation::Entity *speaker = session.annotations().entity(quotation.speaker)) {
        // An inverted cue has its pronoun in it («a-t-il ajouté»): the name takes that one's place.
        static const QRegularExpression inverted(QStringLiteral("[-\u2010\u2011](t[-\u2010\u2011])?(ils?|elles?|on)\\b"));
        if (french)
            cue.remove(inverted);
        out += cue.isEmpty() ? QStringLiteral(", %1").arg(speaker->name)
                             : QStringLiteral(", %1 %2").arg(cue, speaker->name);
    } else if (quotation.source) {
        out += QStringLiteral(", %1").arg(session.text().mid(*quotation.source).simplified());
    }
    QStringList origin = {session.info().title};
    if (!session.info().outlet.isEmpty())
        origin.append(session.info().outlet);
    if (!session.info().date.isEmpty())
        origin.append(dateWords(session.info().date, QLocale(french ? QLocale::French : QLocale::English)));
    return out + QStringLiteral(" (%1)").arg(origin.join(QStringLiteral(", ")));
}

} // namespace guillemet::ui
