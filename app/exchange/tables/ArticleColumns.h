#pragma once

#include "exchange/Reader.h"
#include "text/Result.h"

namespace guillemet::exchange {

/// Which column of a table of articles holds what: chosen by options («text-column», «title-column», …) or by
/// the usual names in French and English, whatever their case.
class ArticleColumns
{
public:
    /// Fails, without the file's name, where no column can be the text, where a chosen one does not exist, or
    /// where the table is one of our own exports.
    static Result<ArticleColumns> find(const QStringList &heading, const Input &input);
    static std::vector<FormatOption> options();

    /// Tables end in rows that are only formatted, and list articles whose text nobody has: those are no
    /// articles.
    bool isWithoutText(const QStringList &row) const;
    static QString withoutText(); ///< what such a row is called among the losses
    /// The row as an article; an Error where its text is none.
    Result<annotation::Article> article(const QStringList &row, const Input &input) const;

private:
    static constexpr int count = 8;
    int m_columns[count] = {};
};

} // namespace guillemet::exchange
