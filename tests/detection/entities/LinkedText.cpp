#include "tests/detection/entities/LinkedText.h"

#include "detection/entities/EntityLinker.h"

namespace guillemet::tests {

using annotation::EntityType;

namespace {

EntityType typeOf(QChar letter)
{
    switch (letter.unicode()) {
    case u'P':
        return EntityType::Person;
    case u'O':
        return EntityType::Organisation;
    case u'L':
        return EntityType::Place;
    case u'D':
        return EntityType::Date;
    default:
        return EntityType::Other;
    }
}

} // namespace

LinkedText::LinkedText(const QString &marked, const QString &language, const detection::Memory &memory)
{
    QString plain;
    for (qsizetype i = 0; i < marked.size(); ++i) {
        if (marked.at(i) == u'[') {
            annotation::Mention mention;
            mention.type = typeOf(marked.at(i + 1));
            mention.span.start = int(plain.size());
            mentions.push_back(mention);
            i += 2; // «[P:»
        } else if (marked.at(i) == u']') {
            mentions.back().span.end = int(plain.size());
        } else {
            plain.append(marked.at(i));
        }
    }
    article = detection::analyse(text::ArticleText(plain), language);
    table = detection::EntityLinker().link(article, mentions, memory);
}

QStringList LinkedText::names() const
{
    QStringList out;
    for (size_t i = 0; i < mentions.size(); ++i)
        out.append(entity(int(i)) < 0 ? QString() : table.entity(entity(int(i))).name);
    return out;
}

int LinkedText::tokenOf(const QString &words) const
{
    return text::tokenAt(article.tokens, int(article.text.string().lastIndexOf(words)));
}

detection::Nominal LinkedText::nominal(const QString &words) const
{
    const int first = tokenOf(words);
    int last = first;
    const int end = int(article.text.string().lastIndexOf(words) + words.size());
    while (last < int(article.tokens.size()) && article.tokens[size_t(last)].span.start < end)
        ++last;
    return detection::nominalIn(article, first, last).value_or(detection::Nominal());
}

QString LinkedText::described(const QString &words) const
{
    const auto found = table.describedAs(nominal(words), tokenOf(words));
    return found.empty() ? QString() : table.entity(found.front().entity).name;
}

} // namespace guillemet::tests
