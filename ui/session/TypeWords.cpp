#include "ui/session/TypeWords.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QLocale>

namespace guillemet::ui::words {

using namespace annotation;

namespace {

QString say(const char *source, const char *comment = nullptr)
{
    return QCoreApplication::translate("Words", source, comment);
}

QString when(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    const QLocale locale;
    if (local.date() == QDate::currentDate())
        return say("at %1").arg(locale.toString(local.time(), QLocale::ShortFormat));
    return say("on %1").arg(locale.toString(local.date(), QLocale::ShortFormat));
}

} // namespace

QString type(EntityType type)
{
    switch (type) {
    case EntityType::Person: return say("Person");
    case EntityType::Organisation: return say("Organisation");
    case EntityType::Place: return say("Place");
    case EntityType::Other: return say("Other name");
    case EntityType::Date: return say("Date");
    }
    return {};
}

QString types(EntityType type)
{
    switch (type) {
    case EntityType::Person: return say("People");
    case EntityType::Organisation: return say("Organisations");
    case EntityType::Place: return say("Places");
    case EntityType::Other: return say("Other");
    case EntityType::Date: return say("Dates");
    }
    return {};
}

QString kind(QuotationKind kind)
{
    switch (kind) {
    case QuotationKind::Direct: return say("direct");
    case QuotationKind::Mixed: return say("mixed");
    case QuotationKind::Indirect: return say("indirect");
    }
    return {};
}

QString quotationTitle(QuotationKind kind)
{
    switch (kind) {
    case QuotationKind::Direct: return say("Direct quotation");
    case QuotationKind::Mixed: return say("Mixed quotation");
    case QuotationKind::Indirect: return say("Indirect quotation");
    }
    return {};
}

QString kind(MentionKind kind)
{
    switch (kind) {
    case MentionKind::Name: return say("name");
    case MentionKind::Nominal: return say("description");
    case MentionKind::Pronoun: return say("pronoun");
    }
    return {};
}

QString gender(Gender gender)
{
    switch (gender) {
    case Gender::Unknown: return say("not known", "gender");
    case Gender::Masculine: return say("Man");
    case Gender::Feminine: return say("Woman");
    }
    return {};
}

QString state(ArticleState state)
{
    switch (state) {
    case ArticleState::New: return say("new", "article");
    case ArticleState::InReview: return say("in review", "article");
    case ArticleState::Done: return say("done", "article");
    }
    return {};
}

QString language(const QString &code)
{
    if (code == QStringLiteral("fr"))
        return say("French");
    if (code == QStringLiteral("en"))
        return say("English");
    if (code.isEmpty())
        return say("Language not known");
    const QString name = QLocale(code).nativeLanguageName();
    return name.isEmpty() ? code : name;
}

QString status(Status status, Origin origin)
{
    switch (status) {
    case Status::Suggested: return say("to decide");
    case Status::Confirmed: return origin == Origin::Corrected ? say("corrected") : say("confirmed");
    case Status::Rejected: return say("rejected");
    }
    return {};
}

QString provenance(const Provenance &provenance, Status status, double confidence)
{
    if (status == Status::Suggested) {
        const QString percent = QLocale().toString(int(confidence * 100 + 0.5));
        if (provenance.author.isEmpty())
            return say("Proposed by the engine, confidence %1 %").arg(percent);
        return say("Proposed by %1, confidence %2 %").arg(provenance.author, percent);
    }
    if (provenance.origin == Origin::Imported)
        return say("From the imported file");
    const QString author = provenance.author.isEmpty() ? say("somebody") : provenance.author;
    QString sentence;
    if (status == Status::Rejected)
        sentence = say("Rejected by %1");
    else if (provenance.origin == Origin::Manual)
        sentence = say("Added by %1");
    else if (provenance.origin == Origin::Corrected)
        sentence = say("Corrected by %1");
    else
        sentence = say("Confirmed by %1");
    sentence = sentence.arg(author);
    return provenance.time.isValid() ? say("%1 %2", "who, when").arg(sentence, when(provenance.time)) : sentence;
}

QString fragments(const Quotation &quotation, QStringView text)
{
    QStringList parts;
    for (const text::Span &span : quotation.spans)
        parts.append(text.mid(span.start, span.length()).toString().simplified());
    return parts.join(QStringLiteral(" … "));
}

QString initials(const QString &name)
{
    static const QStringList passedOver = {QStringLiteral("le"), QStringLiteral("la"), QStringLiteral("les"),
                                           QStringLiteral("de"), QStringLiteral("du"), QStringLiteral("des"),
                                           QStringLiteral("the"), QStringLiteral("of"), QStringLiteral("et")};
    QStringList letters;
    QString first;
    for (const QString &word : name.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (passedOver.contains(word.toLower()) || !word.at(0).isLetterOrNumber())
            continue;
        if (first.isEmpty())
            first = word;
        letters.append(word.left(word.at(0).isHighSurrogate() ? 2 : 1).toUpper());
    }
    if (letters.isEmpty())
        return QStringLiteral("?");
    if (letters.size() == 1)
        return first.size() > 1 && first == first.toUpper() ? first.left(2) : letters.first();
    return letters.first() + letters.last();
}

} // namespace guillemet::ui::words
