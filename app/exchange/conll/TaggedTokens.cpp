#include "exchange/conll/TaggedTokens.h"

#include "exchange/common/AnnotationBuilder.h"

namespace guillemet::exchange {

bool TaggedTokens::add(const QString &token, const QString &tag)
{
    const bool outside = tag == QLatin1String("O");
    const QChar prefix = tag.isEmpty() ? QChar() : tag.front().toUpper();
    const QString label = tag.mid(2);
    if (!outside && (tag.size() < 3 || tag.at(1) != u'-' || !QStringView(u"BIESLUM").contains(prefix)))
        return false;
    const text::Span span = m_text.add(token);
    if (outside) {
        m_open = false;
        return true;
    }
    const bool inside = prefix == u'I' || prefix == u'M' || prefix == u'E' || prefix == u'L';
    // IOB1 begins a name with I unless one of the same type stands just before it.
    if (inside && m_open && m_names.back().label == label)
        m_names.back().span.end = span.end;
    else
        m_names.push_back({span, label});
    m_open = prefix != u'E' && prefix != u'L' && prefix != u'S' && prefix != u'U';
    return true;
}

void TaggedTokens::endSentence()
{
    m_text.endLine();
    m_open = false;
}

annotation::Article TaggedTokens::take(const LabelTable &labels, Losses &losses)
{
    annotation::Article article;
    const ImportedText text(m_text.text());
    article.text = text.stored();
    AnnotationBuilder builder(article);
    for (const Name &name : m_names) {
        const Result<text::Span> span = text.fromUtf16(name.span.start, name.span.end);
        const std::optional<SpanGraph::Node> node = labels.node(name.label, losses);
        if (span && node && node->layer == SpanGraph::Layer::Mention)
            builder.add(importedMention(*span, node->type, node->mentionKind));
    }
    builder.finish();
    article.annotated = true; // tags that are all «O» are annotations too
    *this = TaggedTokens();
    return article;
}

} // namespace guillemet::exchange
