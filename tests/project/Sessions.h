#pragma once

#include "project/ArticleSession.h"
#include "project/Intentions.h"

namespace guillemet::tests {

/// An article in memory with what the engine suggests for it, built by the words that it marks.
class SessionBuilder
{
public:
    explicit SessionBuilder(const QString &text) : m_text(text) {}

    /// The place of these words (the `nth` occurrence, from 0).
    static text::Span spanOf(const QString &text, const QString &words, int nth = 0)
    {
        int at = -1;
        for (int i = 0; i <= nth; ++i)
            at = int(text.indexOf(words, at + 1));
        Q_ASSERT(at >= 0);
        return {at, at + int(words.size())};
    }

    SessionBuilder &entity(const QString &id, const QString &name, annotation::EntityType type)
    {
        annotation::Entity made;
        made.id = id;
        made.name = name;
        made.type = type;
        m_entities.push_back(made);
        return *this;
    }

    SessionBuilder &name(const QString &words, annotation::EntityType type, const QString &entity = {}, int nth = 0)
    {
        annotation::Mention made;
        made.id = QStringLiteral("m%1").arg(m_mentions.size() + 1);
        made.span = spanOf(m_text, words, nth);
        made.type = type;
        made.entity = entity;
        made.confidence = 0.8;
        made.provenance = engine();
        m_mentions.push_back(made);
        return *this;
    }

    SessionBuilder &quotation(const QStringList &fragments, const QString &speaker = {})
    {
        annotation::Quotation made;
        made.id = QStringLiteral("q%1").arg(m_quotations.size() + 1);
        for (const QString &fragment : fragments)
            made.spans.push_back(spanOf(m_text, fragment));
        made.speaker = speaker;
        made.confidence = 0.7;
        made.speakerConfidence = 0.6;
        made.provenance = engine();
        m_quotations.push_back(made);
        return *this;
    }

    project::ArticleSession session() const
    {
        annotation::ArticleInfo info;
        info.id = QStringLiteral("a");
        info.title = QStringLiteral("A");
        return {info, text::ArticleText(m_text),
                annotation::AnnotationSet(m_mentions, m_entities, m_quotations)};
    }

private:
    static annotation::Provenance engine()
    {
        return {annotation::Origin::Engine, QStringLiteral("guillemet test"), {}};
    }

    QString m_text;
    std::vector<annotation::Mention> m_mentions;
    std::vector<annotation::Entity> m_entities;
    std::vector<annotation::Quotation> m_quotations;
};

inline project::Actor ada()
{
    return {QStringLiteral("Ada"), QDateTime(QDate(2024, 5, 6), QTime(7, 8, 9), Qt::UTC)};
}

/// Carries the edit out in memory; whether all of it could be.
inline bool carryOut(project::ArticleSession &session, const annotation::Edit &edit)
{
    for (const annotation::Change &change : edit.changes) {
        if (const auto *info = std::get_if<annotation::ArticleInfo>(&change.item()))
            session.setInfo(*info);
        else if (!session.annotations().apply(change))
            return false;
    }
    return true;
}

} // namespace guillemet::tests
