#include "commands/TextListing.h"

#include "commands/TextWrap.h"
#include "text/WordCount.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QLocale>
#include <algorithm>

namespace guillemet::commands {

using namespace annotation;

namespace {

constexpr int lineWidth = 80;

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("guillemet::commands", text, nullptr, n);
}

QString heading(EntityType type)
{
    switch (type) {
    case EntityType::Person: return tr("People");
    case EntityType::Organisation: return tr("Organisations");
    case EntityType::Place: return tr("Places");
    case EntityType::Other: return tr("Other names");
    case EntityType::Date: return tr("Dates");
    }
    return {};
}

QString kindWord(QuotationKind kind)
{
    switch (kind) {
    case QuotationKind::Direct: return tr("direct");
    case QuotationKind::Mixed: return tr("mixed");
    case QuotationKind::Indirect: return tr("indirect");
    }
    return {};
}

QString percent(double share)
{
    return tr("%1 %").arg(QLocale().toString(int(share * 100 + 0.5)));
}

/// One line of text, whatever line ends and runs of blanks the article has there.
QString oneLine(const QString &text)
{
    QString out = text;
    out.replace(u'\n', u' ');
    return out;
}

/// A name as the list shows it: an entity, or a form that belongs to none.
struct NameRow
{
    QString name;
    EntityType type = EntityType::Person;
    QStringList otherForms;
    QStringList descriptions;
    int count = 0;
};

/// In the order of the first mention.
std::vector<NameRow> nameRows(const Article &article)
{
    QHash<QString, const Entity *> entities;
    for (const Entity &entity : article.entities)
        entities.insert(entity.id, &entity);
    std::vector<NameRow> rows;
    QHash<QString, int> rowOf;
    for (const Mention &mention : article.mentions) {
        if (mention.kind != MentionKind::Name || mention.status == Status::Rejected)
            continue;
        const QString form = oneLine(article.text.mid(mention.span));
        const Entity *entity = entities.value(mention.entity);
        const QString key = entity ? u'e' + entity->id : u'f' + toWord(mention.type) + form;
        auto found = rowOf.find(key);
        if (found == rowOf.end()) {
            found = rowOf.insert(key, int(rows.size()));
            rows.push_back({entity ? entity->name : form, entity ? entity->type : mention.type, {},
                            entity ? entity->descriptions : QStringList(), 0});
        }
        NameRow &row = rows[size_t(*found)];
        ++row.count;
        if (form != row.name && !row.otherForms.contains(form))
            row.otherForms.append(form);
    }
    return rows;
}

QString nameLines(const NameRow &row, int nameWidth)
{
    QString left = QStringLiteral("  ") + row.name + QString(std::max<qsizetype>(0, nameWidth - row.name.size()), u' ');
    QString count = QStringLiteral("×%1").arg(row.count);
    QString rest = row.otherForms.join(QStringLiteral(", "));
    if (!row.descriptions.isEmpty())
        rest += (rest.isEmpty() ? QString() : QStringLiteral(" · ")) + row.descriptions.join(QStringLiteral(", "));
    left += QStringLiteral("  ") + count.leftJustified(4, u' ') + u' ';
    return wrapped(rest, lineWidth, left, QString(nameWidth + 9, u' '));
}

QString namesPart(const Article &article)
{
    const std::vector<NameRow> rows = nameRows(article);
    qsizetype width = 12;
    for (const NameRow &row : rows)
        width = std::clamp(row.name.size(), width, qsizetype(32));
    QString out;
    for (EntityType type : {EntityType::Person, EntityType::Organisation, EntityType::Place, EntityType::Other,
                            EntityType::Date}) {
        QString part;
        for (const NameRow &row : rows) {
            if (row.type == type)
                part += nameLines(row, int(width));
        }
        if (!part.isEmpty())
            out += u'\n' + heading(type) + u'\n' + part;
    }
    return out;
}

QString words(const Quotation &quotation, const Article &article)
{
    QStringList fragments;
    for (text::Span span : quotation.spans)
        fragments.append(oneLine(article.text.mid(span)));
    const QString joined = fragments.join(QStringLiteral(" […] "));
    if (quotation.kind == QuotationKind::Indirect)
        return joined;
    return article.info.language == u"fr" ? QStringLiteral("«\u00a0%1\u00a0»").arg(joined)
                                          : QStringLiteral("“%1”").arg(joined);
}

QString speakerName(const Quotation &quotation, const Article &article)
{
    QStringList names;
    for (const Entity &entity : article.entities) {
        if (entity.id == quotation.speaker || quotation.speakers.contains(entity.id))
            names.append(entity.name);
    }
    return names.isEmpty() ? tr("speaker unknown") : names.join(QStringLiteral(", "));
}

QString quotationLines(const Quotation &quotation, const Article &article)
{
    QString head = speakerName(quotation, article);
    if (!quotation.speaker.isEmpty())
        head += QStringLiteral(" (%1)").arg(percent(quotation.speakerConfidence));
    QString about = kindWord(quotation.kind) + u' ' + percent(quotation.confidence);
    QStringList told;
    if (quotation.cue)
        told.append(tr("cue: %1").arg(oneLine(article.text.mid(*quotation.cue))));
    if (quotation.source)
        told.append(tr("source: %1").arg(oneLine(article.text.mid(*quotation.source))));
    QString out = wrapped(head + QStringLiteral(" — ") + about, lineWidth, QStringLiteral("  "), QStringLiteral("    "));
    out += wrapped(words(quotation, article), lineWidth, QStringLiteral("    "), QStringLiteral("    "));
    if (!told.isEmpty())
        out += wrapped(told.join(QStringLiteral(" · ")), lineWidth, QStringLiteral("    "), QStringLiteral("    "));
    return out;
}

} // namespace

QString textListing(const Article &article)
{
    const QString title = oneLine(article.info.title);
    QString out = wrapped(title, lineWidth, {}, {});
    const qsizetype ruled = std::min<qsizetype>(title.size(), lineWidth);
    out += QString(ruled, u'═') + u'\n';
    QStringList facts{article.info.id};
    if (!article.info.language.isEmpty())
        facts.append(article.info.language);
    facts.append(tr("%n word(s)", text::wordCount(article.text.string())));
    out += facts.join(QStringLiteral(" · ")) + u'\n' + namesPart(article);

    QString quotations;
    int count = 0;
    for (const Quotation &quotation : article.quotations) {
        if (quotation.status != Status::Rejected) {
            quotations += (count++ > 0 ? QStringLiteral("\n") : QString()) + quotationLines(quotation, article);
        }
    }
    if (count > 0)
        out += u'\n' + tr("%n quotation(s)", count) + u'\n' + quotations;
    else
        out += u'\n' + tr("No quotations were found.") + u'\n';
    return out;
}

} // namespace guillemet::commands
