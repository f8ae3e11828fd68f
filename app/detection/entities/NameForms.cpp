#include "detection/entities/NameForms.h"

#include "detection/lexicons/Fold.h"
#include "text/Tokens.h"

namespace guillemet::detection {

namespace {

bool isSuffixWord(const QString &plain)
{
    return plain == u"jr" || plain == u"sr" || plain == u"junior" || plain == u"senior";
}

bool isPossessive(QStringView token)
{
    return token == u"'s" || token == u"’s";
}

bool allCapitals(QStringView text)
{
    bool letters = false;
    for (const QChar c : text) {
        if (c.isLower())
            return false;
        letters = letters || c.isUpper();
    }
    return letters;
}

/// Slavic surnames are written down in several ways: «Zelensky», «Zelenskyy», «Zelenski».
QString oneTranscription(QString plain)
{
    for (const QStringView ending : {u"skyy", u"skyi", u"skiy", u"skyj", u"skij", u"skii", u"sky"}) {
        if (plain.size() > ending.size() + 1 && plain.endsWith(ending)) {
            plain.chop(ending.size() - 3);
            plain.back() = u'i';
            break;
        }
    }
    return plain;
}

QString singleSpaced(QStringView text)
{
    return text.toString().simplified();
}

/// Adds a token's words: parted at hyphens, initials at their stops.
void addWords(NameForm &form, QStringView token, bool person, const Lexicons &lexicons, int group)
{
    const bool dotted = token.contains(u'.');
    qsizetype from = 0;
    for (qsizetype i = 0; i <= token.size(); ++i) {
        const bool cut = i == token.size() || token.at(i) == u'-' || token.at(i) == QChar(0x2011) ||
                         (dotted && person && token.at(i) == u'.');
        if (!cut)
            continue;
        const QStringView part = token.mid(from, i - from);
        from = i + 1;
        if (part.isEmpty())
            continue;
        NameForm::Word word;
        word.plain = person ? oneTranscription(folded(part)) : folded(part);
        word.group = group;
        word.initial = person && part.size() == 1 && part.front().isUpper();
        word.particle = person && (word.plain.endsWith(u'\'') ||
                                   (lexicons.flags(foldedKey(part)) & Lexicons::Particle)); // «d’»
        form.words.push_back(std::move(word));
    }
}

} // namespace

int NameForm::coreCount() const
{
    int count = 0;
    int group = -1;
    for (const Word &word : words) {
        if (word.particle || word.group == group)
            continue;
        group = word.group;
        ++count;
    }
    return count;
}

QString NameForm::initials(bool withSmallWords) const
{
    QString out;
    for (const Word &word : words) {
        if (withSmallWords || word.plain.size() > 3 ||
            (word.plain.size() == 3 && word.plain != u"des" && word.plain != u"les" && word.plain != u"the" &&
             word.plain != u"and" && word.plain != u"for"))
            out.append(word.plain.front());
    }
    return out;
}

NameForm nameForm(QStringView text, bool person, const Lexicons &lexicons)
{
    NameForm form;
    form.text = singleSpaced(text);
    form.plain = folded(form.text);
    form.capitals = allCapitals(text);
    const QStringView whole = form.text;
    int group = 0;
    for (const text::Token &token : text::tokens(whole)) {
        const QStringView word = whole.mid(token.span.start, token.span.length());
        if (isPossessive(word) || !word.front().isLetterOrNumber())
            continue;
        addWords(form, word, person, lexicons, group++);
    }
    while (form.words.size() > 1 && isSuffixWord(form.words.back().plain))
        form.words.pop_back();
    if (!form.words.empty())
        form.words.back().particle = false; // a name is never only particles
    form.acronym = form.capitals && group == 1 && form.plain.size() >= 2;
    return form;
}

bool sameFullName(const NameForm &a, const NameForm &b)
{
    if (a.words.empty() || b.words.empty() || a.lastWord().plain != b.lastWord().plain)
        return false;
    const NameForm &shorter = a.words.size() <= b.words.size() ? a : b;
    const NameForm &longer = &shorter == &a ? b : a;
    // Every word of the shorter stands in the longer, in order; the first ones must be the same person's.
    size_t at = 0;
    bool firstFits = false;
    for (const NameForm::Word &word : shorter.words) {
        bool found = false;
        for (; at < longer.words.size() && !found; ++at) {
            const NameForm::Word &other = longer.words[at];
            found = word.plain == other.plain ||
                    ((word.initial || other.initial) && word.plain.front() == other.plain.front());
            if (found && &word == &shorter.words.front())
                firstFits = at == 0;
        }
        if (!found) {
            if (word.particle)
                at = 0; // «el» and «al» are one
            else
                return false;
        }
    }
    // «Garcia Marquez» is the end of «Gabriel Garcia Marquez»: a surname of two words.
    const bool ending =
        shorter.words.size() < longer.words.size() &&
        std::equal(shorter.words.rbegin(), shorter.words.rend(), longer.words.rbegin(),
                   [](const NameForm::Word &x, const NameForm::Word &y) { return x.plain == y.plain; });
    return firstFits || ending;
}

bool isSurnameOf(const NameForm &shorter, const NameForm &full)
{
    // From the end, particles of the full name that the shorter leaves out are passed.
    auto at = full.words.rbegin();
    for (auto word = shorter.words.rbegin(); word != shorter.words.rend(); ++word) {
        while (at != full.words.rend() && at->plain != word->plain && at->particle)
            ++at;
        if (at == full.words.rend() || at->plain != word->plain)
            return word->particle && word != shorter.words.rbegin() &&
                   std::next(word) == shorter.words.rend();
        ++at;
    }
    return at != full.words.rend(); // something is left for a first name
}

bool isFirstNameOf(const NameForm &shorter, const NameForm &full)
{
    if (shorter.words.size() >= full.words.size())
        return false;
    for (size_t i = 0; i < shorter.words.size(); ++i) {
        if (shorter.words[i].plain != full.words[i].plain)
            return false;
    }
    // «Jean» is not «Jean-Pierre».
    return full.words[shorter.words.size()].group != full.words[shorter.words.size() - 1].group;
}

} // namespace guillemet::detection
