#pragma once

#include "annotation/Edit.h"
#include "project/ArticleSession.h"
#include "ui/session/SpeakerShares.h"

#include <QtCore/QAbstractListModel>
#include <QtCore/QSortFilterProxyModel>
#include <vector>

namespace guillemet::ui {

/// The quotations of the open article in reading order, one a row. Rows are looked up in the session when they are
/// asked for, so that an edit costs no more than the rows it touches.
class QuotationsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, SpeakerRole, SpeakerNameRole, RankRole, CueRole, KindRole, StatusRole, OriginRole,
                FlaggedRole, NoteRole };

    using QAbstractListModel::QAbstractListModel;

    void setSession(const project::ArticleSession *session); ///< null: no rows
    void edited(const annotation::Edit &edit);
    void reset();
    int rowOf(const QString &id) const;
    const SpeakerShares &shares() const { return m_shares; }
    /// Rows that are not rejected.
    int countShown() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    static QString speakerName(const annotation::AnnotationSet &annotations, const annotation::Quotation &quotation);

private:
    void load();

    const project::ArticleSession *m_session = nullptr;
    std::vector<QString> m_ids;
    QHash<QString, int> m_rows;
    SpeakerShares m_shares;
};

/// Quotations of one speaker, one kind or one status.
class QuotationsFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    enum class State : int { NotRejected, Undecided, Decided, Flagged, Rejected };

    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setSpeaker(const QString &entity); ///< empty: all of them
    void setState(State state);
    void setKind(int kind); ///< of annotation::QuotationKind, or −1
    QString speaker() const { return m_speaker; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_speaker;
    State m_state = State::NotRejected;
    int m_kind = -1;
};

} // namespace guillemet::ui
