#include "tests/exchange/Samples.h"

#include "exchange/common/AnnotationBuilder.h"
#include "text/Tokens.h"

#include <QtCore/QRandomGenerator>

using namespace guillemet::annotation;
using guillemet::text::Span;

namespace guillemet::tests {

namespace {

Span find(const Article &article, QStringView words, int from = 0)
{
    const qsizetype at = article.text.string().indexOf(words, from);
    Q_ASSERT(at >= 0);
    return {int(at), int(at + words.size())};
}

Mention &addMention(Article &article, Span span, EntityType type, MentionKind kind, const QString &entity)
{
    Mention mention = exchange::importedMention(span, type, kind);
    mention.id = QStringLiteral("m%1").arg(article.mentions.size() + 1);
    mention.entity = entity;
    article.mentions.push_back(mention);
    return article.mentions.back();
}

Quotation &addQuotation(Article &article, QuotationKind kind, std::vector<Span> spans, const QString &speaker)
{
    Quotation quotation = exchange::importedQuotation(kind);
    quotation.id = QStringLiteral("q%1").arg(article.quotations.size() + 1);
    quotation.spans = std::move(spans);
    quotation.speaker = speaker;
    article.quotations.push_back(quotation);
    return article.quotations.back();
}

void addEntity(Article &article, const QString &name, EntityType type)
{
    Entity entity;
    entity.id = QStringLiteral("e%1").arg(article.entities.size() + 1);
    entity.name = name;
    entity.type = type;
    article.entities.push_back(entity);
}

/// Fragments with nothing but blanks between them are one for some formats.
void uniteAcrossBlanks(const text::ArticleText &text, std::vector<Span> &spans)
{
    for (size_t i = 1; i < spans.size();) {
        if (text.view({spans[i - 1].end, spans[i].start}).trimmed().isEmpty()) {
            spans[i - 1].end = spans[i].end;
            spans.erase(spans.begin() + std::ptrdiff_t(i));
        } else {
            ++i;
        }
    }
}

} // namespace

Article hardArticle(const QString &id)
{
    Article a;
    a.info.id = id;
    a.info.title = QStringLiteral("Un titre de deux articles");
    a.info.language = QStringLiteral("fr");
    a.info.outlet = QStringLiteral("Le Courrier & <Cie>");
    a.info.author = QStringLiteral("Zoé \"Zed\" O’Neil");
    a.info.date = QStringLiteral("2024-05-17");
    a.info.url = QStringLiteral("https://example.org/a?b=1&c=2");
    a.info.state = ArticleState::InReview;
    a.annotated = true;
    // Decomposed on purpose: «Élodie» and «é» of «café» with combining accents.
    a.text = text::ArticleText(
        QStringLiteral("Un titre de deux articles\n\n"
                       "👩🏽‍🚀 E\u0301lodie Moreau\u00A0🤝🏿 a salué\tles 👨‍👩‍👧‍👦 de "
                       "Saint\u2011Étienne\u202F: «\u00A0Le cafe\u0301 est <prêt> & \\bon\\\u00A0», "
                       "a-t-elle dit, «\u00A0et 😀 tout le monde “vient\u00A0!” demain.\u00A0»\n"
                       "Selon le ministère de l’Éducation \"nationale\", la réforme <b>avance</b> &amp; "
                       "coûte 12\u202F500\u00A0€.\n"
                       "=SOMME(A1) n’est pas une formule, a prévenu M. Paul Dupont-Durand, qui cite "
                       "«\u00A0Élodie Moreau de l’Éducation\u00A0».\n"
                       "- Un tiret, dit-il.\n"));
    addEntity(a, QStringLiteral("Élodie Moreau"), EntityType::Person);
    addEntity(a, QStringLiteral("ministère de l’Éducation \"nationale\""), EntityType::Organisation);
    addEntity(a, QStringLiteral("Paul Dupont-Durand"), EntityType::Person);
    addEntity(a, QStringLiteral("une source sans nom <&>"), EntityType::Person);
    const Span elodie = find(a, u"E\u0301lodie Moreau");
    addMention(a, elodie, EntityType::Person, MentionKind::Name, QStringLiteral("e1"));
    addMention(a, find(a, u"Saint\u2011Étienne"), EntityType::Place, MentionKind::Name, QString());
    addMention(a, find(a, u"-t-elle"), EntityType::Person, MentionKind::Pronoun, QStringLiteral("e1"));
    const Span ministry = find(a, u"le ministère de l’Éducation \"nationale\"");
    addMention(a, {ministry.start + 3, ministry.end}, EntityType::Organisation, MentionKind::Name,
               QStringLiteral("e2"));
    const Span paul = find(a, u"Paul Dupont-Durand");
    addMention(a, paul, EntityType::Person, MentionKind::Name, QStringLiteral("e3")).status =
        Status::Suggested;
    const Span again = find(a, u"Élodie Moreau de", paul.end);
    addMention(a, {again.start, again.end - 3}, EntityType::Person, MentionKind::Name, QStringLiteral("e1"));
    addMention(a, find(a, u"il.", again.end).intersected({0, find(a, u"il.", again.end).end - 1}),
               EntityType::Person, MentionKind::Pronoun, QStringLiteral("e3"));

    const Span first = find(a, u"Le cafe\u0301 est <prêt> & \\bon\\");
    const Span second = find(a, u"et 😀 tout le monde “vient\u00A0!” demain.");
    Quotation &interrupted = addQuotation(a, QuotationKind::Direct, {first, second}, QStringLiteral("e1"));
    interrupted.cue = find(a, u"a-t-elle dit");
    interrupted.source = find(a, u"-t-elle");
    Quotation &nested =
        addQuotation(a, QuotationKind::Mixed, {find(a, u"vient\u00A0!")}, QStringLiteral("e4"));
    nested.status = Status::Suggested;
    nested.confidence = 0.625;
    Quotation &indirect = addQuotation(a, QuotationKind::Indirect,
                                       {find(a, u"la réforme <b>avance</b> &amp; coûte 12\u202F500\u00A0€")},
                                       QStringLiteral("e2"));
    indirect.cue = find(a, u"Selon");
    indirect.source = ministry;
    // Overlaps the last name and crosses a line end.
    addQuotation(a, QuotationKind::Direct, {{again.start, find(a, u"- Un tiret").end}}, QString());
    Quotation &formula = addQuotation(a, QuotationKind::Indirect,
                                      {find(a, u"=SOMME(A1) n’est pas une formule")}, QStringLiteral("e3"));
    formula.cue = find(a, u"a prévenu");
    formula.source = paul;
    formula.note = QStringLiteral("à vérifier\t<&>\nsur deux lignes");
    return a;
}

std::vector<Article> randomArticles(int count, quint32 seed)
{
    static const QStringList pieces = {QStringLiteral("Marie"),
                                       QStringLiteral("Łódź"),
                                       QStringLiteral("l’"),
                                       QStringLiteral("«"),
                                       QStringLiteral("»"),
                                       QStringLiteral("😀"),
                                       QStringLiteral("👩🏽‍🚀"),
                                       QStringLiteral("e\u0301te\u0301"),
                                       QStringLiteral("a<b>&c"),
                                       QStringLiteral("\\n"),
                                       QStringLiteral("\"mot\""),
                                       QStringLiteral("“cité”"),
                                       QStringLiteral("-t-il"),
                                       QStringLiteral("שלום"),
                                       QStringLiteral("الخبر"),
                                       QStringLiteral("12\u202F500"),
                                       QStringLiteral("#tag"),
                                       QStringLiteral("dit."),
                                       QStringLiteral("%20"),
                                       QStringLiteral("𝔘𝔫𝔦"),
                                       QStringLiteral("U.S."),
                                       QStringLiteral("porte-parole"),
                                       QStringLiteral("|x|"),
                                       QStringLiteral("_")};
    static const QStringList blanks = {
        QStringLiteral(" "),      QStringLiteral(" "),  QStringLiteral(" "),  QStringLiteral("\u00A0"),
        QStringLiteral("\u202F"), QStringLiteral("\t"), QStringLiteral("\n"), QStringLiteral("\n\n")};
    QRandomGenerator random(seed);
    std::vector<Article> out;
    for (int number = 0; number < count; ++number) {
        Article a;
        a.info.id = QStringLiteral("random-%1").arg(number);
        a.info.title = QStringLiteral("Article %1").arg(number);
        a.info.language = QStringLiteral("fr");
        a.annotated = true;
        QString words = QStringLiteral("Début");
        const int length = 30 + random.bounded(120);
        for (int i = 0; i < length; ++i)
            words +=
                blanks.at(random.bounded(int(blanks.size()))) + pieces.at(random.bounded(int(pieces.size())));
        a.text = text::ArticleText(words + QStringLiteral(" fin."));
        const std::vector<text::Token> tokens = text::tokens(a.text.string());
        const auto randomSpan = [&](int longest) {
            const int from = random.bounded(int(tokens.size()));
            const int to = std::min(int(tokens.size()) - 1, from + random.bounded(longest));
            return Span{tokens[size_t(from)].span.start, tokens[size_t(to)].span.end};
        };
        for (int i = 0; i < 4; ++i)
            addEntity(a, QStringLiteral("Entité %1 😀 <&> %2").arg(number).arg(i),
                      EntityType(random.bounded(4)));
        // Names do not overlap in the scheme; the other kinds may.
        int free = 0;
        for (int i = 0; i < 12; ++i) {
            const Span span = randomSpan(3);
            const int entity = random.bounded(5);
            const QString id = entity == 0 ? QString() : QStringLiteral("e%1").arg(entity);
            const EntityType type = entity == 0 ? EntityType::Date : a.entities[size_t(entity - 1)].type;
            MentionKind kind = MentionKind(random.bounded(3));
            if (kind == MentionKind::Name && span.start < free)
                continue;
            if (kind == MentionKind::Name)
                free = span.end;
            addMention(a, span, type, kind, id).status =
                random.bounded(2) == 0 ? Status::Confirmed : Status::Suggested;
        }
        for (int i = 0; i < 6; ++i) {
            std::vector<Span> spans;
            for (int k = 0; k <= random.bounded(3); ++k)
                spans.push_back(randomSpan(12));
            exchange::putInOrder(spans);
            uniteAcrossBlanks(a.text, spans);
            const int speaker = random.bounded(5);
            Quotation &quotation =
                addQuotation(a, QuotationKind(random.bounded(3)), spans,
                             speaker == 0 ? QString() : QStringLiteral("e%1").arg(speaker));
            if (random.bounded(2) == 0)
                quotation.cue = randomSpan(2);
            if (random.bounded(2) == 0)
                quotation.source = randomSpan(3);
            quotation.status = random.bounded(2) == 0 ? Status::Confirmed : Status::Suggested;
        }
        out.push_back(std::move(a));
    }
    return out;
}

} // namespace guillemet::tests
