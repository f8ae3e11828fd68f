#pragma once

#include "annotation/AnnotationSet.h"
#include "text/Span.h"

#include <QtCore/QString>
#include <array>
#include <functional>
#include <optional>
#include <vector>

namespace guillemet::ui {

/// A mention or a quotation of the open article, or nothing.
struct MarkId
{
    enum class Kind : unsigned char { None, Mention, Quotation };
    Kind kind = Kind::None;
    QString id;

    static MarkId mention(const QString &id) { return {Kind::Mention, id}; }
    static MarkId quotation(const QString &id) { return {Kind::Quotation, id}; }
    bool isNull() const { return kind == Kind::None; }
    bool isMention() const { return kind == Kind::Mention; }
    bool isQuotation() const { return kind == Kind::Quotation; }
    friend bool operator==(const MarkId &, const MarkId &) = default;
};

/// What the view asks about the article's annotations. The set must outlive the view's use of it; tell the
/// view (ArticleView::annotationsChanged) after each change.
struct ArticleMarks
{
    const annotation::AnnotationSet *annotations = nullptr;
    /// How a speaker is called in the margin; without it the entity's own name is used.
    std::function<QString(const QString &entity)> name;
    /// Rank by share of words, 0 the first, negative for unknown: chooses the colour. Without it all are
    /// unknown.
    std::function<int(const QString &entity)> rank;

    QString nameOf(const QString &entity) const;
    int rankOf(const QString &entity) const { return rank && !entity.isEmpty() ? rank(entity) : -1; }
};

/// The mention of `entity` nearest to a quotation and outside it, where a person would look for who speaks;
/// null for none. Pronouns and rejected mentions don't count. Looks from the quotation outwards.
const annotation::Mention *nearestMention(const annotation::AnnotationSet &annotations,
                                          const annotation::Quotation &quotation, const QString &entity);

/// Which marks the page shows. What is selected is always shown.
struct MarkLayers
{
    std::array<bool, 5> types = {true, true, true, true, true}; ///< names, by annotation::EntityType
    bool quotations = true;
    bool references = false; ///< descriptions and pronouns
    bool rejected = false;   ///< struck through

    friend bool operator==(const MarkLayers &, const MarkLayers &) = default;
};

/// When the margin says who speaks. Script is «who speaks» as a way of reading: broad bars, and no amber.
enum class SpeakerLines : unsigned char { OnHover, Always, Script };

/// A digit over the nearest mention of somebody who may be the speaker.
struct CandidateBadge
{
    int digit = 0;
    text::Span mention;
    QString mentionId;
    int rank = -1; ///< of the entity, for the colour
};

/// An edge of the selected mark that is being moved.
struct EdgeMove
{
    MarkId mark;
    int fragment = 0; ///< of a quotation; 0 for a mention
    bool atStart = false;
    text::Span span;     ///< as it would be now
    text::Span original; ///< as it was
};

/// What the page shows beside the annotations themselves.
struct PageState
{
    MarkId selected;
    MarkId hovered;
    QString hoveredQuotation; ///< the innermost one under the pointer, even where a name is hovered
    QString entity;           ///< whose mentions are framed
    MarkLayers layers;
    SpeakerLines speakerLines = SpeakerLines::OnHover;
    bool review = false;          ///< a thicker frame, cue and source of what is selected
    std::vector<text::Span> hits; ///< of find, in reading order
    int currentHit = -1;
    std::vector<CandidateBadge> badges;
    std::optional<EdgeMove> edge;

    bool shows(const annotation::Mention &mention) const;
    bool shows(const annotation::Quotation &quotation) const;
};

} // namespace guillemet::ui
