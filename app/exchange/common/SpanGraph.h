#pragma once

#include "annotation/Article.h"
#include "exchange/common/ImportedText.h"
#include "exchange/common/Messages.h"

#include <QtCore/QHash>
#include <QtCore/QString>
#include <optional>
#include <vector>

namespace guillemet::exchange {

/// An article's annotations as marked stretches with relations between them: what brat, doccano, Label Studio
/// and their like hold. A cue and a source are stretches of their own, bound to their quotation.
struct SpanGraph
{
    enum class Layer : unsigned char { Mention, Quotation, Cue, Source };

    struct Node
    {
        Layer layer = Layer::Mention;
        std::vector<text::Span>
            spans; ///< UTF-16 units of the stored text; several for an interrupted quotation
        annotation::EntityType type = annotation::EntityType::Person;                ///< of a mention
        annotation::MentionKind mentionKind = annotation::MentionKind::Name;         ///< of a mention
        annotation::QuotationKind quotationKind = annotation::QuotationKind::Direct; ///< of a quotation
        QString id;     ///< the annotation's own, or empty
        QString entity; ///< id of one of `entities`: a mention's, or a quotation's speaker; or empty
        annotation::Status status = annotation::Status::Confirmed;
        double confidence = 1.0;
        QString note;
    };

    enum class Link : unsigned char {
        Cue,       ///< quotation → cue
        Source,    ///< quotation → source, or the mention on the same words
        Speaker,   ///< quotation → a mention of the speaker
        Same,      ///< mention → an earlier mention of the same entity
        Continues, ///< fragment of a quotation → its next fragment (only after splitting)
    };
    struct Relation
    {
        int from = 0; ///< index of a node
        int to = 0;
        Link link = Link::Cue;
    };

    std::vector<Node> nodes;
    std::vector<Relation> relations;
    std::vector<annotation::Entity> entities;
};

/// Every annotation of the article; the caller has selected() them.
SpanGraph graphOf(const annotation::Article &article);
/// The same with each node one stretch: an interrupted quotation becomes a chain of fragments.
SpanGraph splitIntoFragments(SpanGraph graph);

/// Fills the article, whose text is set. Relations that make no sense are counted in `losses`. False where an
/// id is given twice.
bool fillFromGraph(const SpanGraph &graph, annotation::Article &article, Losses &losses);

} // namespace guillemet::exchange
