#include "project/EntityPlaces.h"

#include "project/Project.h"
#include "store/ArticleStore.h"
#include "store/EntityStore.h"
#include "store/Occurrences.h"
#include "text/WordCount.h"

#include <QtCore/QHash>
#include <algorithm>

namespace guillemet::project {

namespace {

using annotation::MentionKind;
using annotation::Status;

constexpr int around = 60;

QString oneLine(QStringView text)
{
    QString out = text.toString();
    for (QChar &c : out) {
        if (c == u'\n' || c == u'\t')
            c = u' ';
    }
    return out;
}

/// The words before and after, cut between words and at the paragraph's ends.
void fillContext(EntityPlace &place, QStringView text)
{
    int start = std::max(0, place.span.start - around);
    const int paragraph = int(text.left(place.span.start).lastIndexOf(u'\n')) + 1;
    while (start > 0 && start < place.span.start && !text[start - 1].isSpace())
        ++start;
    start = std::max(start, paragraph);
    int end = std::min(int(text.size()), place.span.end + around);
    while (end < int(text.size()) && end > place.span.end && !text[end].isSpace())
        --end;
    const qsizetype next = text.indexOf(u'\n', place.span.end);
    if (next >= 0)
        end = std::min(end, int(next));
    place.before = oneLine(text.mid(start, place.span.start - start));
    place.after = oneLine(text.mid(place.span.end, std::max(0, end - place.span.end)));
}

class Gatherer
{
public:
    Gatherer(const Project &project, int most) : m_articles(project.database()), m_most(most) {}

    void add(const store::MentionPlace &found)
    {
        const annotation::Mention &mention = found.mention;
        if (mention.status == Status::Rejected)
            return;
        ++(mention.kind == MentionKind::Name ? m_out.names : m_out.otherMentions);
        const QString key = QString::number(int(mention.kind)) + found.form;
        const auto known = m_forms.constFind(key);
        if (known == m_forms.constEnd()) {
            m_forms.insert(key, m_out.forms.size());
            m_out.forms.push_back({found.form, mention.kind, 1});
        } else {
            ++m_out.forms[*known].count;
        }
        EntityPlace place{found.article, mention.id, false, mention.kind, mention.status, mention.span, {}, found.form, {}};
        keep(std::move(place));
    }

    void add(const store::QuotationPlace &found)
    {
        const annotation::Quotation &quotation = found.quotation;
        if (quotation.status == Status::Rejected || quotation.spans.empty())
            return;
        ++m_out.quotations;
        EntityPlace place;
        place.article = found.article;
        place.id = quotation.id;
        place.isQuotation = true;
        place.status = quotation.status;
        place.span = quotation.extent();
        m_spans.insert(found.article + u'\n' + quotation.id, quotation.spans);
        keep(std::move(place));
    }

    Result<EntityPlaces> finish()
    {
        for (EntityPlaces::Article &article : m_out.articles) {
            if (Result<void> filled = fill(article); !filled)
                return filled.error();
        }
        std::stable_sort(m_out.forms.begin(), m_out.forms.end(), [](const EntityForm &a, const EntityForm &b) {
            return a.kind != b.kind ? a.kind < b.kind : a.count > b.count;
        });
        return std::move(m_out);
    }

private:
    void keep(EntityPlace place)
    {
        if (m_kept++ >= m_most) {
            m_out.more = true;
            return;
        }
        auto at = m_places.constFind(place.article);
        if (at == m_places.constEnd()) {
            at = m_places.insert(place.article, m_out.articles.size());
            m_out.articles.push_back({place.article, {}, {}});
        }
        m_out.articles[*at].places.push_back(std::move(place));
    }

    Result<void> fill(EntityPlaces::Article &article)
    {
        const auto row = m_articles.row(article.id);
        if (!row)
            return row.error();
        const auto text = m_articles.text(article.id);
        if (!text)
            return text.error();
        article.title = row->info.title;
        const QStringView words = text->string();
        for (EntityPlace &place : article.places) {
            fillContext(place, words);
            if (!place.isQuotation)
                continue;
            QStringList fragments;
            for (const text::Span &span : m_spans.value(article.id + u'\n' + place.id)) {
                fragments.append(oneLine(words.mid(span.start, span.length())));
                m_out.reportedWords += text::wordCount(words.mid(span.start, span.length()));
            }
            place.words = fragments.join(QStringLiteral(" … "));
        }
        std::stable_sort(article.places.begin(), article.places.end(), [](const EntityPlace &a, const EntityPlace &b) {
            return a.isQuotation != b.isQuotation ? b.isQuotation : a.span < b.span;
        });
        return {};
    }

    store::ArticleStore m_articles;
    EntityPlaces m_out;
    QHash<QString, size_t> m_places; // of an article in m_out
    QHash<QString, size_t> m_forms;
    QHash<QString, std::vector<text::Span>> m_spans;
    int m_kept = 0;
    int m_most;
};

} // namespace

Result<EntityPlaces> placesOf(const Project &project, const QString &entity, int most)
{
    const store::Occurrences occurrences(project.database());
    const auto mentions = occurrences.mentionsOfEntity(entity);
    if (!mentions)
        return mentions.error();
    const auto quotations = occurrences.quotationsOfEntity(entity);
    if (!quotations)
        return quotations.error();
    // Each half gets its share, so that many mentions do not hide what somebody says.
    Gatherer gatherer(project, most);
    for (const store::QuotationPlace &place : *quotations)
        gatherer.add(place);
    for (const store::MentionPlace &place : *mentions)
        gatherer.add(place);
    return gatherer.finish();
}

Result<std::optional<annotation::ProjectEntity>> projectEntity(const Project &project, const QString &id)
{
    return store::EntityStore(project.database()).entity(id);
}

} // namespace guillemet::project
