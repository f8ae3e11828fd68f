#pragma once

#include "project/jobs/QuotationsJob.h"

#include <QtCore/QAbstractListModel>
#include <QtCore/QSortFilterProxyModel>

namespace guillemet::ui {

/// Quotations of the whole project, with the roles of QuotationsModel, so that the same delegate paints them.
class ProjectQuotationsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setQuotations(std::vector<project::ProjectQuotation> quotations);
    const project::ProjectQuotation &at(int row) const { return m_quotations[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<project::ProjectQuotation> m_quotations;
};

/// By words, speaker, kind, state and article; empty or −1 lets all pass.
class ProjectQuotationsFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    enum class State : int { NotRejected, Undecided, Confirmed, Flagged, WithNote, Rejected };

    using QSortFilterProxyModel::QSortFilterProxyModel;

    struct Wanted
    {
        QStringList words; ///< folded; all must stand in the words, the speaker or the title
        QString speaker;
        QString article;
        int kind = -1;
        State state = State::NotRejected;
    };
    void setWanted(Wanted wanted);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    Wanted m_wanted;
};

} // namespace guillemet::ui
