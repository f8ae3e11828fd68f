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
                FlaggedRole, NoteRole,
                ArticleRole }; ///< the article's title, where quotations of several stand together

    using QAbstractListModel::QAbstractListModel;

    /// Null: no rows. `shares` give the speakers' colours; they must live until the next call.
    void setSession(const project::ArticleSession *session, const SpeakerShares *shares = nullptr);
    void edited(const annotation::Edit &edit);
    void reset();
    int rowOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    static QString speakerName(const annotation::AnnotationSet &annotations, const annotation::Quotation &quotation);

private:
    void load();

    const project::ArticleSession *m_session = nullptr;
    std::vector<QString> m_ids;
    QHash<QString, int> m_rows;
    const SpeakerShares *m_shares = nullptr;
};

/// Quotations of one speaker, one kind or one status.
class QuotationsFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    enum class State : int { NotRejected, Undecided, Decided, Flagged, Rejected, WithNote };

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
