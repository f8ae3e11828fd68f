#pragma once

#include "exchange/Reader.h"

namespace guillemet::exchange {

/// Tokens with tags, one a line, the token in the first column and the tag in the last: CoNLL-2002 and
/// CoNLL-2003, and all that are made like them. BIO (IOB1 and IOB2) and BIOES are told apart by themselves. A
/// «-DOCSTART-» line starts an article; a sentence becomes a line of its text.
class ConllReader : public Reader
{
public:
    enum class Year : unsigned char { Y2002, Y2003 };
    explicit ConllReader(Year year) : m_year(year) {}

    QString name() const override;
    QString description() const override;
    QStringList extensions() const override;
    std::vector<FormatOption> options() const override;
    bool recognises(const Input &input) const override;
    Result<void> read(const Input &input, const TakeArticle &take, ReadReport &report) const override;

private:
    Year m_year;
};

} // namespace guillemet::exchange
