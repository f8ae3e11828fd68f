#pragma once

#include "project/ArticleSession.h"
#include "ui/session/SpeakerShares.h"

#include <array>

namespace guillemet::ui {

/// What is counted in the open article: by the legend, the tabs, the status line and the review. It follows each edit
/// in a time that depends on the edit and not on the article, so that a key costs the same in every article.
class ArticleTally
{
public:
    /// Counts all anew; null: nothing is there.
    void reset(const project::ArticleSession *session);
    /// After the session's annotations took the edit; changes of other articles are passed over.
    void follow(const annotation::Edit &edit, const project::ArticleSession &session);

    const SpeakerShares &shares() const { return m_shares; }
    int names(annotation::EntityType type) const { return m_names[size_t(type)]; } ///< not rejected
    int names() const;
    int quotations() const { return m_quotations; } ///< not rejected
    int decided() const { return m_decided; }       ///< names and quotations that a person confirmed or rejected
    int undecided() const { return m_undecided; }
    int all() const { return m_decided + m_undecided; }
    int words() const { return m_words; } ///< of the text

private:
    void count(const annotation::Mention &mention, int sign);
    void count(const annotation::Quotation &quotation, int sign);
    void count(const annotation::Item &item, int sign);

    SpeakerShares m_shares;
    std::array<int, 5> m_names{};
    int m_quotations = 0;
    int m_decided = 0;
    int m_undecided = 0;
    int m_words = 0;
};

} // namespace guillemet::ui
