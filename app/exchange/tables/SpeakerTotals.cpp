#include "exchange/tables/SpeakerTotals.h"

#include "text/Tokens.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace guillemet::exchange {

namespace {

int wordsIn(const annotation::Article &article, const annotation::Quotation &quotation)
{
    int words = 0;
    for (text::Span span : quotation.spans) {
        for (const text::Token &token : text::tokens(article.text.view(span)))
            words += token.kind == text::TokenKind::Word || token.kind == text::TokenKind::Number;
    }
    return words;
}

Column column(const char *name, const char *heading, int width)
{
    return {QString::fromLatin1(name), QCoreApplication::translate("QuoteSheet", heading), width};
}

} // namespace

SpeakerTotals::Total &SpeakerTotals::totalOf(const annotation::Entity &entity)
{
    const QString key = toWord(entity.type) + u'\t' + entity.name;
    const auto found = m_rows.constFind(key);
    if (found != m_rows.constEnd())
        return m_totals[size_t(*found)];
    m_rows.insert(key, int(m_totals.size()));
    Total total;
    total.name = entity.name;
    total.type = entity.type;
    m_totals.push_back(std::move(total));
    return m_totals.back();
}

void SpeakerTotals::add(const annotation::Article &article)
{
    QHash<QString, int> mentions;
    for (const annotation::Mention &mention : article.mentions)
        ++mentions[mention.entity];
    QHash<QString, std::vector<const annotation::Quotation *>> spoken;
    for (const annotation::Quotation &quotation : article.quotations)
        spoken[quotation.speaker].push_back(&quotation);
    for (const annotation::Entity &entity : article.entities) {
        Total &total = totalOf(entity);
        ++total.articles;
        total.mentions += mentions.value(entity.id);
        if (total.gender == annotation::Gender::Unknown)
            total.gender = entity.gender;
        if (total.role.isEmpty())
            total.role = entity.descriptions.join(QStringLiteral("; "));
        for (const annotation::Quotation *quotation : spoken.value(entity.id)) {
            ++total.quotations;
            total.words += wordsIn(article, *quotation);
        }
    }
}

const std::vector<Column> &SpeakerTotals::entityColumns()
{
    static const std::vector<Column> columns = {
        column("name", QT_TRANSLATE_NOOP("QuoteSheet", "Name"), 32),
        column("type", QT_TRANSLATE_NOOP("QuoteSheet", "Type"), 8),
        column("gender", QT_TRANSLATE_NOOP("QuoteSheet", "Gender"), 8),
        column("role", QT_TRANSLATE_NOOP("QuoteSheet", "Role"), 32),
        column("articles", QT_TRANSLATE_NOOP("QuoteSheet", "Articles"), 9),
        column("mentions", QT_TRANSLATE_NOOP("QuoteSheet", "Mentions"), 9),
        column("quotations", QT_TRANSLATE_NOOP("QuoteSheet", "Quotations"), 10),
    };
    return columns;
}

std::vector<Row> SpeakerTotals::entityRows() const
{
    std::vector<const Total *> sorted;
    for (const Total &total : m_totals)
        sorted.push_back(&total);
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Total *a, const Total *b) { return a->name < b->name; });
    std::vector<Row> rows;
    for (const Total *total : sorted)
        rows.push_back({total->name, toWord(total->type), toWord(total->gender), total->role, total->articles,
                        total->mentions, total->quotations});
    return rows;
}

const std::vector<Column> &SpeakerTotals::speakerColumns()
{
    static const std::vector<Column> columns = {
        column("name", QT_TRANSLATE_NOOP("QuoteSheet", "Speaker"), 32),
        column("type", QT_TRANSLATE_NOOP("QuoteSheet", "Type"), 8),
        column("gender", QT_TRANSLATE_NOOP("QuoteSheet", "Gender"), 8),
        column("quotations", QT_TRANSLATE_NOOP("QuoteSheet", "Quotations"), 10),
        column("words", QT_TRANSLATE_NOOP("QuoteSheet", "Words quoted"), 12),
        column("articles", QT_TRANSLATE_NOOP("QuoteSheet", "Articles"), 9),
    };
    return columns;
}

std::vector<Row> SpeakerTotals::speakerRows() const
{
    std::vector<const Total *> sorted;
    for (const Total &total : m_totals) {
        if (total.quotations > 0)
            sorted.push_back(&total);
    }
    std::stable_sort(sorted.begin(), sorted.end(), [](const Total *a, const Total *b) {
        return a->quotations != b->quotations ? a->quotations > b->quotations : a->name < b->name;
    });
    std::vector<Row> rows;
    for (const Total *total : sorted)
        rows.push_back({total->name, toWord(total->type), toWord(total->gender), total->quotations,
                        total->words, total->articles});
    return rows;
}

} // namespace guillemet::exchange
