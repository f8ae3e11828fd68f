#pragma once

#include "annotation/Article.h"
#include "exchange/common/MarkedText.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <vector>

namespace guillemet::exchange {

/// The TEI element of one article. `number` makes its xml:ids unique in the corpus.
class TeiArticle
{
public:
    TeiArticle(const annotation::Article &article, int number);
    QByteArray run();

private:
    /// One stretch of a node, as an element of its own.
    struct Piece
    {
        InlineMark mark;
        QByteArray id;
        bool standOff = false;
        int previous = -1; ///< the piece of the same node before it
        int next = -1;
    };

    void cut();
    QByteArray header() const;
    QByteArray lists() const;
    QByteArray links() const;
    QByteArray body() const;
    QByteArray attributes(const Piece &piece) const;
    QByteArray elementName(const SpanGraph::Node &node) const;
    QByteArray openTag(const Piece &piece) const;
    QByteArray standOffSpan(const Piece &piece) const;
    QByteArray entityPointer(const QString &entity) const;
    const Piece &pieceOf(const InlineMark &mark) const;

    const annotation::Article &m_article;
    SpanGraph m_graph;
    QByteArray m_prefix; ///< «a3»
    std::vector<text::Span> m_paragraphs;
    std::vector<Piece> m_pieces;      ///< by node, then in reading order
    std::vector<InlineMark> m_inline; ///< in reading order
    std::vector<int> m_firstPiece;    ///< of each node
    QHash<QString, int> m_entities;   ///< id → row
};

} // namespace guillemet::exchange
