#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>
#include <vector>

namespace guillemet::exchange {

/// CorefUD's brackets in MISC: stretches of tokens that open, close or do both at a token. Stretches may nest
/// and cross.
class BracketWriter
{
public:
    explicit BracketWriter(int tokens) : m_opening(size_t(tokens)), m_closing(size_t(tokens)) {}

    /// `key` closes the stretch of tokens [first, last); `fields` («-PER-1-kind:name») follow it where it
    /// opens. The longer of two that open together is to be added first.
    void add(int first, int last, const QString &key, const QString &fields);
    /// The attribute's value at a token, or an empty string.
    QString at(int token) const;

private:
    std::vector<QStringList> m_opening;
    std::vector<QStringList> m_closing; ///< the one that opened last comes first
};

struct Bracket
{
    QString key;
    QStringList fields; ///< all fields of the opening bracket, the key among them
    bool opens = false;
    bool closes = false;
};
/// Takes a value apart; what is no bracket is left out.
std::vector<Bracket> bracketsOf(const QString &value);

} // namespace guillemet::exchange
