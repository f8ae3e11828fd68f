#include "exchange/LossyWriter.h"

#include "exchange/common/Messages.h"
#include "exchange/common/Selection.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace guillemet::exchange {

namespace {

class LossyWriter : public Writer
{
public:
    LossyWriter(const WriterFormat &format, std::unique_ptr<Writer> writer, const WriteOptions &options)
        : m_name(format.name()), m_lost(writeHoldings(m_name).lost()), m_writer(std::move(writer)),
          m_options(options), m_counts(m_lost.size())
    {
    }

    Result<void> write(const annotation::Article &article) override
    {
        const annotation::Article chosen = selected(article, m_options);
        for (size_t i = 0; i < m_lost.size(); ++i)
            m_counts[i] += countOf(m_lost[i], chosen);
        return m_writer->write(article);
    }

    Result<void> finish() override { return m_writer->finish(); }

    QStringList warnings() const override
    {
        QStringList out = m_writer->warnings();
        Losses losses;
        for (size_t i = 0; i < m_lost.size(); ++i) {
            if (m_counts[i] > 0)
                losses.add(holdingLabel(m_lost[i]), m_counts[i]);
        }
        if (!losses.isEmpty())
            out.prepend(QCoreApplication::translate("Exchange", "The format %1 does not hold: %2.")
                            .arg(m_name, losses.list()));
        return out;
    }

private:
    QString m_name;
    std::vector<Holding> m_lost;
    std::unique_ptr<Writer> m_writer;
    WriteOptions m_options;
    std::vector<int> m_counts;
};

template <typename Items, typename Wanted> int count(const Items &items, Wanted wanted)
{
    return int(std::count_if(items.begin(), items.end(), wanted));
}

template <typename Wanted> int countDecisions(const annotation::Article &article, Wanted wanted)
{
    return count(article.mentions, wanted) + count(article.quotations, wanted);
}

bool hasEdgeBlank(const annotation::Article &article, text::Span span)
{
    const QStringView words = article.text.view(span);
    return words.size() != words.trimmed().size();
}

} // namespace

int countOf(Holding holding, const annotation::Article &article)
{
    using annotation::Mention;
    using annotation::MentionKind;
    using annotation::Quotation;
    const annotation::ArticleInfo &info = article.info;
    switch (holding) {
    case Holding::Title:
        return !info.title.isEmpty();
    case Holding::Language:
        return !info.language.isEmpty();
    case Holding::Outlet:
        return !info.outlet.isEmpty();
    case Holding::Author:
        return !info.author.isEmpty();
    case Holding::Date:
        return !info.date.isEmpty();
    case Holding::Address:
        return !info.url.isEmpty();
    case Holding::ArticleNote:
        return !info.note.isEmpty();
    case Holding::State:
        return info.state != annotation::ArticleState::New;
    case Holding::Names:
        return count(article.mentions, [](const Mention &m) { return m.kind == MentionKind::Name; });
    case Holding::OtherMentions:
        return count(article.mentions, [](const Mention &m) { return m.kind != MentionKind::Name; });
    case Holding::Entities:
        return count(article.mentions, [](const Mention &m) { return !m.entity.isEmpty(); });
    case Holding::EntityNames:
        return int(article.entities.size());
    case Holding::EntityDetails:
        return count(article.entities, [](const annotation::Entity &e) {
            return e.gender != annotation::Gender::Unknown || !e.descriptions.isEmpty();
        });
    case Holding::Quotations:
        return int(article.quotations.size());
    case Holding::CuesAndSources:
        return count(article.quotations, [](const Quotation &q) { return q.cue || q.source; });
    case Holding::Speakers:
        return count(article.quotations, [](const Quotation &q) { return !q.speaker.isEmpty(); });
    case Holding::FurtherSpeakers:
        return count(article.quotations, [](const Quotation &q) { return q.speakers.size() > 1; });
    case Holding::Statuses:
        return countDecisions(article,
                              [](const auto &a) { return a.status != annotation::Status::Confirmed; });
    case Holding::Confidences:
        return countDecisions(article, [](const auto &a) { return a.confidence < 1.0; });
    case Holding::SpeakerConfidences:
        return count(article.quotations, [](const Quotation &q) { return q.speakerConfidence < 1.0; });
    case Holding::Notes:
        return countDecisions(article, [](const auto &a) { return !a.note.isEmpty(); });
    case Holding::Flags:
        return countDecisions(article, [](const auto &a) { return a.flagged; });
    case Holding::Provenance:
        return countDecisions(article, [](const auto &a) {
            return a.provenance.origin != annotation::Origin::Imported || !a.provenance.author.isEmpty();
        });
    case Holding::EdgeBlanks: {
        int out = count(article.mentions, [&](const Mention &m) { return hasEdgeBlank(article, m.span); });
        for (const Quotation &quotation : article.quotations)
            out += count(quotation.spans, [&](text::Span span) { return hasEdgeBlank(article, span); });
        return out;
    }
    }
    return 0;
}

Result<std::unique_ptr<Writer>> openWriter(const WriterFormat &format, const QString &path,
                                           const WriteOptions &options)
{
    Result<std::unique_ptr<Writer>> opened = format.open(path, options);
    if (!opened)
        return opened.error();
    return std::unique_ptr<Writer>(std::make_unique<LossyWriter>(format, opened.take(), options));
}

} // namespace guillemet::exchange
