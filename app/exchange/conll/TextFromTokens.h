#pragma once

#include "text/Span.h"

#include <QtCore/QString>

namespace guillemet::exchange {

/// Puts a running text together from tokens whose blanks are lost: blanks are left out where the typography
/// of French and English has none («l’» + «homme», «mot» + «,», «(» + «mot», «dit» + «-il»).
class TextFromTokens
{
public:
    /// UTF-16 units of the text so far.
    text::Span add(const QString &token);
    /// The same with what stands before the token given.
    text::Span add(const QString &token, const QString &blanksBefore);
    /// The next token starts a line.
    void endLine() { m_lineEnd = !m_text.isEmpty(); }

    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }

private:
    QString m_text;
    QString m_last;
    bool m_lineEnd = false;
};

} // namespace guillemet::exchange
