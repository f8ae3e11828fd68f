#pragma once

#include "annotation/Article.h"
#include "store/Statement.h"

#include <optional>

namespace guillemet::store {

/// The text of an article's stored bytes, a leading U+FEFF included.
QString textFromBytes(const QByteArray &utf8);

/// The rows of the table «article», as far as edits speak of them, and the texts.
class ArticleTable
{
public:
    explicit ArticleTable(const Database &database);

    /// An Error where there is no such article.
    Result<qint64> rowOf(const QString &id);
    Result<std::optional<annotation::ArticleInfo>> find(const QString &id);
    Result<void> change(const annotation::ArticleInfo &info);
    /// What a removed article had keeps its id taken.
    Result<bool> isTaken(const QString &id);
    /// `id` itself, or the first of «id-2», «id-3» … that is free behind those that are taken.
    Result<QString> freeId(const QString &id);
    Result<QString> text(qint64 row);

    struct NewRow
    {
        annotation::ArticleInfo info;
        QByteArray sha256;
        QByteArray utf8;
        qint64 added = 0;
        int words = 0;
        bool detected = false;
    };
    Result<qint64> add(const NewRow &article);

    /// The columns that fromRow() reads, in order, of a table or alias «article».
    static QString columns();
    static annotation::ArticleInfo fromRow(const Query &row);

private:
    Query &bindInfo(Query &query, const annotation::ArticleInfo &info);

    const Database &m_database;
    Statement m_row;
    Statement m_one;
    Statement m_change;
    Statement m_text;
    Statement m_add;
    Statement m_addText;
};

} // namespace guillemet::store
