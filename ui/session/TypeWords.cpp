#include "ui/session/TypeWords.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QLocale>

namespace guillemet::ui::words {

using namespace annotation;

namespace {

QString when(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    const QLocale locale;
    if (local.date() == QDate::currentDate())
        return QCoreApplication::translate("Words", "at %1")
            .arg(locale.toString(local.time(), QLocale::ShortFormat));
    return QCoreApplication::translate("Words", "on %1")
        .arg(locale.toString(local.date(), QLocale::ShortFormat));
}

} // namespace

QString type(EntityType type)
{
    switch (type) {
    case EntityType::Person:
        return QCoreApplication::translate("Words", "Person");
    case EntityType::Organisation:
        return QCoreApplication::translate("Words", "Organisation");
    case EntityType::Place:
        return QCoreApplication::translate("Words", "Place");
    case EntityType::Other:
        return QCoreApplication::translate("Words", "Other name");
    case EntityType::Date:
        return QCoreApplication::translate("Words", "Date");
    }
    return {};
}

QString types(EntityType type)
{
    switch (type) {
    case EntityType::Person:
        return QCoreApplication::translate("Words", "People");
    case EntityType::Organisation:
        return QCoreApplication::translate("Words", "Organisations");
    case EntityType::Place:
        return QCoreApplication::translate("Words", "Places");
    case EntityType::Other:
        return QCoreApplication::translate("Words", "Other");
    case EntityType::Date:
        return QCoreApplication::translate("Words", "Dates");
    }
    return {};
}

QString kind(QuotationKind kind)
{
    switch (kind) {
    case QuotationKind::Direct:
        return QCoreApplication::translate("Words", "direct");
    case QuotationKind::Mixed:
        return QCoreApplication::translate("Words", "mixed");
    case QuotationKind::Indirect:
        return QCoreApplication::translate("Words", "indirect");
    }
    return {};
}

QString quotationTitle(QuotationKind kind)
{
    switch (kind) {
    case QuotationKind::Direct:
        return QCoreApplication::translate("Words", "Direct quotation");
    case QuotationKind::Mixed:
        return QCoreApplication::translate("Words", "Mixed quotation");
    case QuotationKind::Indirect:
        return QCoreApplication::translate("Words", "Indirect quotation");
    }
    return {};
}

QString kind(MentionKind kind)
{
    switch (kind) {
    case MentionKind::Name:
        return QCoreApplication::translate("Words", "name");
    case MentionKind::Nominal:
        return QCoreApplication::translate("Words", "description");
    case MentionKind::Pronoun:
        return QCoreApplication::translate("Words", "pronoun");
    }
    return {};
}

QString gender(Gender gender)
{
    switch (gender) {
    case Gender::Unknown:
        return QCoreApplication::translate("Words", "not known", "gender");
    case Gender::Masculine:
        return QCoreApplication::translate("Words", "Man");
    case Gender::Feminine:
        return QCoreApplication::translate("Words", "Woman");
    }
    return {};
}

QString state(ArticleState state)
{
    switch (state) {
    case ArticleState::New:
        return QCoreApplication::translate("Words", "new", "article");
    case ArticleState::InReview:
        return QCoreApplication::translate("Words", "in review", "article");
    case ArticleState::Done:
        return QCoreApplication::translate("Words", "done", "article");
    }
    return {};
}

QString language(const QString &code)
{
    if (code == QStringLiteral("fr"))
        return QCoreApplication::translate("Words", "French");
    if (code == QStringLiteral("en"))
        return QCoreApplication::translate("Words", "English");
    if (code.isEmpty())
        return QCoreApplication::translate("Words", "Language not known");
    const QString name = QLocale(code).nativeLanguageName();
    return name.isEmpty() ? code : name;
}

QString status(Status status, Origin origin)
{
    switch (status) {
    case Status::Suggested:
        return QCoreApplication::translate("Words", "to decide");
    case Status::Confirmed:
        return origin == Origin::Corrected ? QCoreApplication::translate("Words", "corrected")
                                           : QCoreApplication::translate("Words", "confirmed");
    case Status::Rejected:
        return QCoreApplication::translate("Words", "rejected");
    }
    return {};
}

QString provenance(const Provenance &provenance, Status status, double confidence)
{
    if (status == Status::Suggested) {
        const QString percent = QLocale().toString(int(confidence * 100 + 0.5));
        if (provenance.author.isEmpty())
            return QCoreApplication::translate("Words", "Proposed by the engine, confidence %1 %")
                .arg(percent);
        return QCoreApplication::translate("Words", "Proposed by %1, confidence %2 %")
            .arg(provenance.author, percent);
    }
    if (provenance.origin == Origin::Imported)
        return QCoreApplication::translate("Words", "From the imported file");
    const QString author =
        provenance.author.isEmpty() ? QCoreApplication::translate("Words", "somebody") : provenance.author;
    QString sentence;
    if (status == Status::Rejected)
        sentence = QCoreApplication::translate("Words", "Rejected by %1");
    else if (provenance.origin == Origin::Manual)
        sentence = QCoreApplication::translate("Words", "Added by %1");
    else if (provenance.origin == Origin::Corrected)
        sentence = QCoreApplication::translate("Words", "Corrected by %1");
    else
        sentence = QCoreApplication::translate("Words", "Confirmed by %1");
    sentence = sentence.arg(author);
    return provenance.time.isValid() ? QCoreApplication::translate("Words", "%1 %2", "who, when")
                                           .arg(sentence, when(provenance.time))
                                     : sentence;
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
    static const QStringList passedOver = {QStringLiteral("le"),  QStringLiteral("la"), QStringLiteral("les"),
                                           QStringLiteral("de"),  QStringLiteral("du"), QStringLiteral("des"),
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
