#pragma once

#include "annotation/AnnotationSet.h"

#include <QtCore/QHash>
#include <QtCore/QStringView>
#include <vector>

namespace guillemet::ui {

/// How much of an article one entity says.
struct SpeakerShare
{
    QString entity; ///< id in the article
    int words = 0;
    int quotations = 0;
    int confirmed = 0; ///< quotations that a person confirmed

    friend bool operator==(const SpeakerShare &, const SpeakerShare &) = default;
};

/// The speakers of an article by their share of words, largest first (then by who speaks first). The place in this
/// order gives a speaker's colour everywhere. Rejected quotations do not count. Making it is linear in the quoted
/// text; following an edit that decides a quotation costs the same whatever the article's size.
class SpeakerShares
{
public:
    SpeakerShares() = default;
    SpeakerShares(const annotation::AnnotationSet &annotations, QStringView text);

    /// After a change of one quotation that `annotations` hold already. Linear in the number of quotations where more
    /// than its state has changed.
    void follow(const annotation::Quotation *before, const annotation::Quotation *after,
                const annotation::AnnotationSet &annotations, QStringView text);

    const std::vector<SpeakerShare> &all() const { return m_all; }
    int rank(const QString &entity) const { return m_ranks.value(entity, -1); } ///< −1: says nothing
    int words() const { return m_words; }          ///< reported words, of all quotations
    int quotations() const { return m_quotations; }
    int confirmed() const { return m_confirmed; }

private:
    void sum(const annotation::AnnotationSet &annotations, QStringView text);
    int wordsOf(const annotation::Quotation &quotation, QStringView text);

    std::vector<SpeakerShare> m_all;
    QHash<QString, int> m_ranks;
    QHash<QString, int> m_counted; // words of each quotation
    int m_words = 0;
    int m_quotations = 0;
    int m_confirmed = 0;
};

} // namespace guillemet::ui
