#pragma once

#include "annotation/Article.h"
#include "detection/quotations/Cast.h"
#include "detection/quotations/Reading.h"

#include <memory>
#include <vector>

namespace guillemet::detection {

/// An annotated article read as the engine reads it, with what its annotations answer to the rankers'
/// questions.
class GoldReading
{
public:
    GoldReading(const annotation::Article &article, const QString &language);

    const Reading &reading() const { return m_reading; }
    const EntityTable &entities() const { return m_entities; }
    const std::vector<annotation::Quotation> &quotations() const
    {
        return m_quotations;
    } ///< in reading order

    /// The quotation whose words a segment holds, or -1.
    int quotationOf(int segment) const { return m_quotationOf[size_t(segment)]; }
    /// The cue or phrase that an annotation means, or -1.
    int cueOf(const annotation::Quotation &quotation) const;
    int phraseOf(const annotation::Quotation &quotation) const;
    /// The speaker's name, alternatives between bars; empty for an open one.
    QString speakerOf(const annotation::Quotation &quotation) const;
    /// The roles of a cast that bear the name.
    static std::vector<int> rolesNamed(const Cast &cast, const QString &name);

private:
    std::unique_ptr<Analysis> m_analysis; // the reading points to it
    Reading m_reading;
    EntityTable m_entities;
    std::vector<annotation::Quotation> m_quotations;
    std::vector<annotation::Entity> m_speakers;
    std::vector<int> m_quotationOf;
};

/// Intersection over union.
double overlap(text::Span a, text::Span b);

/// Whether two names are one: the same words, or one's words all in the other's with the same first or last.
/// `gold` may list alternatives between bars. Case, accents, titles and articles do not count.
bool sameName(const QString &gold, const QString &name);

} // namespace guillemet::detection
