#pragma once

#include "project/Project.h"

#include <QtCore/QAbstractListModel>
#include <QtCore/QSortFilterProxyModel>
#include <vector>

namespace guillemet::ui {

/// The articles of a project, one a row.
class ArticlesModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, OutletRole, DecidedRole, TotalRole, StateRole, DateRole, SummaryRole };

    using QAbstractListModel::QAbstractListModel;

    /// Only rows that differ are announced while the articles and their order stay.
    void setArticles(std::vector<project::ArticleSummary> articles);
    void setArticle(project::ArticleSummary article); ///< one row anew
    const project::ArticleSummary &at(int row) const { return m_articles[size_t(row)]; }
    int rowOf(const QString &id) const; ///< −1 if it is not there

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// «37 / 52», «new», «done»: the right end of a row.
    static QString progressWords(const project::ArticleSummary &article);

private:
    std::vector<project::ArticleSummary> m_articles;
    QHash<QString, int> m_rows;
};

/// The articles in the order and with the filter that the user chose.
class ArticlesOrder : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    enum class By : int { UndecidedFirst, Title, Date, Imported };

    explicit ArticlesOrder(QObject *parent = nullptr);

    void setOrder(By order);
    By order() const { return m_order; }
    void setState(int state); ///< of annotation::ArticleState, or −1: all of them
    int state() const { return m_state; }
    /// All words must stand in the title or the outlet; case and accents do not count.
    void setWords(const QString &words);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    By m_order = By::UndecidedFirst;
    QStringList m_words;
    int m_state = -1;
};

/// Lower case and without accents, for filters.
QString folded(const QString &text);

} // namespace guillemet::ui
