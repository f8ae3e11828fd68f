#include "detection/names/LexiconMatches.h"

namespace guillemet::detection {

namespace {

constexpr int longestPhrase = 12;

}

LexiconMatches::LexiconMatches(const Analysis &article, const WordTypes &words, const NameLexicon &lexicon)
    : m_matches(article.tokens.size())
{
    for (const text::SentenceRange sentence : article.sentences) {
        for (int i = sentence.first; i < sentence.last; ++i) {
            if (!(words.at(i).lexicons & NameLexicon::prefixBit))
                continue;
            quint64 key = NameLexicon::key(NameLexicon::start, words.at(i).lower);
            int length = 1;
            NameLexicon::Set found = 0;
            for (int k = i + 1; k < sentence.last && k - i < longestPhrase; ++k) {
                key = NameLexicon::key(key, words.at(k).lower);
                const NameLexicon::Set set = lexicon.find(key);
                if (const NameLexicon::Set whole = set & ~NameLexicon::prefixBit) {
                    found = whole;
                    length = k - i + 1;
                }
                if (!(set & NameLexicon::prefixBit))
                    break;
            }
            for (int k = 0; found && k < length; ++k) {
                Match &match = m_matches[size_t(i + k)];
                if (match.length < length)
                    match = {found, quint8(k), quint8(length)};
            }
        }
    }
}

} // namespace guillemet::detection
