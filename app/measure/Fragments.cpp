#include "measure/Fragments.h"

#include <QtCore/QHash>

namespace guillemet::measure {

namespace {

bool isEdge(QChar c)
{
    switch (c.unicode()) {
    case u'«':
    case u'»':
    case u'“':
    case u'”':
    case u'"':
    case u'„':
    case u'‟':
    case u'‹':
    case u'›':
    case u'\'':
    case u'’':
    case u'‘':
    case u'—':
    case u'–':
    case u'-':
    case u',':
    case u'.':
    case u';':
    case u':':
    case u'!':
    case u'?':
    case u'…':
        return true;
    default:
        return c.isSpace() ||
               (c.unicode() >= 0x1C && c.unicode() <= 0x1F); // separators of old files count as blanks
    }
}

bool isWanted(annotation::QuotationKind kind, Fragments which)
{
    return (kind == annotation::QuotationKind::Indirect) == (which == Fragments::Indirect);
}

} // namespace

text::Span trimmed(QStringView text, text::Span span)
{
    while (span.start < span.end && isEdge(text.at(span.start)))
        ++span.start;
    while (span.end > span.start && isEdge(text.at(span.end - 1)))
        --span.end;
    return span;
}

std::vector<Fragment> fragments(const annotation::Article &article, Fragments which)
{
    QHash<QString, QString> names;
    for (const annotation::Entity &entity : article.entities)
        names.insert(entity.id, entity.name);
    const auto codePoints = [&](const std::optional<text::Span> &span) {
        return span ? std::optional(article.text.toCodePoints(*span)) : std::nullopt;
    };
    std::vector<Fragment> out;
    for (const annotation::Quotation &quotation : article.quotations) {
        if (!isWanted(quotation.kind, which) || quotation.status == annotation::Status::Rejected)
            continue;
        Fragment fragment;
        fragment.source = codePoints(quotation.source);
        fragment.cue = codePoints(quotation.cue);
        const auto name = names.constFind(quotation.speaker);
        if (!quotation.speaker.isEmpty() && name != names.cend())
            fragment.speaker = *name;
        else if (quotation.source)
            fragment.speaker = article.text.mid(*quotation.source);
        for (const text::Span span : quotation.spans) {
            fragment.span = article.text.toCodePoints(trimmed(article.text.string(), span));
            out.push_back(fragment);
        }
    }
    return out;
}

} // namespace guillemet::measure
