#include "tests/exchange/HoldingParts.h"

#include <QtCore/QHash>
#include <QtCore/QRegularExpression>

using namespace guillemet::annotation;
using guillemet::exchange::Holding;

namespace guillemet::tests {

namespace {

QString place(const Article &article, text::Span span, bool edgeBlanks)
{
    if (!edgeBlanks) {
        while (!span.isEmpty() && article.text.string().at(span.start).isSpace())
            ++span.start;
        while (!span.isEmpty() && article.text.string().at(span.end - 1).isSpace())
            --span.end;
    }
    return QStringLiteral("%1-%2").arg(span.start).arg(span.end);
}

/// Where the text does not come back letter by letter, a name is its words.
QString placeOrWords(const Article &article, text::Span span, const exchange::Holdings &held)
{
    if (held.kept == std::vector<Holding>{Holding::Names})
        return article.text.mid(span).remove(
            QRegularExpression(QStringLiteral("\\s"), QRegularExpression::UseUnicodePropertiesOption));
    return place(article, span, held.has(Holding::EdgeBlanks));
}

} // namespace

QStringList part(const Article &article, Holding holding, const exchange::Holdings &held)
{
    const auto span = [&](text::Span of) { return placeOrWords(article, of, held); };
    QHash<QString, int> mentionsOf;
    for (const Mention &mention : article.mentions)
        mentionsOf[mention.entity] += !mention.entity.isEmpty();
    QHash<QString, QString> firstMention;
    QHash<QString, const Entity *> entities;
    for (const Mention &mention : article.mentions) {
        const QString at = QStringLiteral("%1").arg(mention.span.start, 7, 10, QChar(u'0'));
        if (!mention.entity.isEmpty() &&
            (!firstMention.contains(mention.entity) || at < firstMention.value(mention.entity)))
            firstMention.insert(mention.entity, at);
    }
    for (const Entity &entity : article.entities)
        entities.insert(entity.id, &entity);
    const auto nameOf = [&](const QString &id) {
        const Entity *entity = entities.value(id);
        return entity ? entity->name + u'/' + toWord(entity->type) : QStringLiteral("nobody");
    };
    const auto whoIs = [&](const QString &id) {
        return held.has(Holding::EntityNames) ? nameOf(id) : firstMention.value(id, QStringLiteral("nobody"));
    };
    QStringList out;
    const auto mentions = [&](auto line) {
        for (const Mention &mention : article.mentions) {
            const bool name = mention.kind == MentionKind::Name;
            if (held.has(name ? Holding::Names : Holding::OtherMentions))
                out << QStringLiteral("m ") + place(article, mention.span, false) + u' ' + line(mention);
        }
    };
    const auto quotations = [&](auto line) {
        for (const Quotation &quotation : article.quotations)
            out << QStringLiteral("q %1 %2").arg(place(article, quotation.spans.front(), false),
                                                 line(quotation));
    };
    const auto both = [&](auto line) {
        mentions(line);
        quotations(line);
    };
    switch (holding) {
    case Holding::Title:
        return {article.info.title};
    case Holding::Language:
        return {article.info.language};
    case Holding::Outlet:
        return {article.info.outlet};
    case Holding::Author:
        return {article.info.author};
    case Holding::Date:
        return {article.info.date};
    case Holding::Address:
        return {article.info.url};
    case Holding::ArticleNote:
        return {article.info.note};
    case Holding::State:
        return {toWord(article.info.state)};
    case Holding::Names:
    case Holding::OtherMentions:
        for (const Mention &mention : article.mentions) {
            if ((mention.kind == MentionKind::Name) == (holding == Holding::Names))
                out << span(mention.span) + u' ' + toWord(mention.type) + u' ' + toWord(mention.kind);
        }
        break;
    case Holding::Entities:
        mentions([&](const Mention &m) {
            return mentionsOf.value(m.entity) > 1 ? firstMention.value(m.entity) : QStringLiteral("alone");
        });
        break;
    case Holding::EntityNames:
        mentions([&](const Mention &m) { return nameOf(m.entity); });
        quotations([&](const Quotation &q) { return nameOf(q.speaker); });
        break;
    case Holding::EntityDetails:
        for (const Entity &entity : article.entities)
            out << toWord(entity.gender) + entity.descriptions.join(u',');
        break;
    case Holding::Quotations:
        for (const Quotation &quotation : article.quotations) {
            QStringList places{toWord(quotation.kind)};
            for (text::Span fragment : quotation.spans)
                places << span(fragment);
            out << places.join(u' ');
        }
        break;
    case Holding::CuesAndSources:
        quotations([&](const Quotation &q) {
            return (q.cue ? span(*q.cue) : QString()) + u'/' + (q.source ? span(*q.source) : QString());
        });
        break;
    case Holding::Speakers:
        quotations([&](const Quotation &q) { return whoIs(q.speaker); });
        break;
    case Holding::FurtherSpeakers:
        quotations([&](const Quotation &q) {
            QStringList names;
            for (const QString &id : q.speakers)
                names << whoIs(id);
            return names.join(u',');
        });
        break;
    case Holding::Statuses:
        both([](const auto &a) { return toWord(a.status); });
        break;
    case Holding::Confidences:
        both([](const auto &a) { return QString::number(a.confidence); });
        break;
    case Holding::SpeakerConfidences:
        quotations([](const Quotation &q) { return QString::number(q.speakerConfidence); });
        break;
    case Holding::Notes:
        both([](const auto &a) { return a.note; });
        break;
    case Holding::Flags:
        both([](const auto &a) { return QString::number(a.flagged); });
        break;
    case Holding::Provenance:
        both([](const auto &a) {
            return toWord(a.provenance.origin) + a.provenance.author +
                   a.provenance.time.toString(Qt::ISODate);
        });
        break;
    case Holding::EdgeBlanks:
        for (const Quotation &quotation : article.quotations) {
            for (text::Span fragment : quotation.spans)
                out << place(article, fragment, true);
        }
        break;
    }
    out.sort();
    return out;
}

} // namespace guillemet::tests
