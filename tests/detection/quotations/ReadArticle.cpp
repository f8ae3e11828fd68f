#include "tests/detection/quotations/ReadArticle.h"

namespace guillemet::tests {

ReadArticle::ReadArticle(const QString &marked, const QString &language)
{
    QString text;
    std::vector<annotation::Mention> names;
    for (QChar c : marked) {
        if (c == u'[') {
            annotation::Mention name;
            name.span.start = int(text.size());
            names.push_back(name);
        } else if (c == u']') {
            names.back().span.end = int(text.size());
        } else {
            text += c;
        }
    }
    article = std::make_unique<detection::Analysis>(detection::analyse(text::ArticleText(text), language));
    reading = detection::read(*article, std::move(names));
}

QString ReadArticle::words(int first, int last) const
{
    return article->text.mid(reading.outline.span(first, last));
}

QStringList ReadArticle::cues() const
{
    QStringList out;
    for (const detection::Cue &cue : reading.cues)
        out.append(words(cue.first, cue.last));
    return out;
}

QStringList ReadArticle::phrases() const
{
    QStringList out;
    for (const detection::NounPhrase &phrase : reading.phrases)
        out.append(article->text.mid(phrase.span));
    return out;
}

QStringList ReadArticle::segments() const
{
    QStringList out;
    for (const detection::Segment &segment : reading.outline.segments)
        out.append(article->text.mid(segment.span));
    return out;
}

QStringList ReadArticle::sentences() const
{
    QStringList out;
    for (const detection::PieceRange &range : reading.outline.sentences)
        out.append(words(range.first, range.last));
    return out;
}

} // namespace guillemet::tests
