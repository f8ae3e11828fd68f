#pragma once

#include "annotation/Article.h"
#include "exchange/common/Labels.h"
#include "exchange/conll/Brackets.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <vector>

namespace guillemet::exchange {

/// One document of a CoNLL-U file, collected line by line and then made into an article.
class ConlluDocument
{
public:
    /// A comment, without its «#».
    void comment(const QString &comment);
    /// Why the line is broken, or an empty string.
    QString token(const QString &line);
    void endSentence();

    bool isEmpty() const { return m_tokens.empty(); }
    Result<annotation::Article> take(const LabelTable &labels, Losses &losses);

private:
    struct Token
    {
        QString form;
        QString wordClass;
        QString blanksAfter; ///< as the file tells them
        bool startsLine = false;
        text::Span range; ///< TokenRange, code points; empty if it has none
        text::Span span;  ///< in the text of the article
    };
    /// Something that opens or closes at a token.
    struct Event
    {
        int token = 0;
        QByteArray attribute; ///< «Entity», «Quote», …
        Bracket bracket;
    };
    struct Stretch
    {
        int first = 0;
        int last = 0;
        QByteArray attribute;
        Bracket bracket;
    };

    void misc(const QString &misc, int token);
    QString placeTokens(const QString &givenText);
    std::vector<Stretch> stretches(Losses &losses) const;
    void add(const Stretch &stretch, const LabelTable &labels, Losses &losses);
    annotation::MentionKind guessKind(const Stretch &stretch) const;

    QString m_id;
    QByteArray m_header;      ///< our own JSON
    QStringList m_fieldNames; ///< of CorefUD's brackets
    std::vector<Token> m_tokens;
    std::vector<Event> m_events;
    int m_wordsLeft = 0; ///< words of the multi-word token that was read last
    bool m_startsLine = true;
    bool m_startsSentence = true;

    SpanGraph m_graph;
    QHash<QString, int> m_quotations;   ///< key → node
    QHash<QString, QString> m_entityOf; ///< the file's entity → ours
};

} // namespace guillemet::exchange
