#include "ui/panels/QuotationsModel.h"

#include "ui/session/TypeWords.h"

#include <algorithm>

namespace guillemet::ui {

using annotation::Quotation;
using annotation::Status;

void QuotationsModel::setSession(const project::ArticleSession *session, const SpeakerShares *shares)
{
    m_session = session;
    m_shares = shares;
    reset();
}

void QuotationsModel::reset()
{
    beginResetModel();
    load();
    endResetModel();
}

void QuotationsModel::load()
{
    m_ids.clear();
    m_rows.clear();
    if (!m_session)
        return;
    m_rows.reserve(qsizetype(m_session->annotations().quotations().size()));
    for (const Quotation *quotation : m_session->annotations().quotations()) {
        m_rows.insert(quotation->id, int(m_ids.size()));
        m_ids.push_back(quotation->id);
    }
}

void QuotationsModel::edited(const annotation::Edit &edit)
{
    bool moved = false;
    bool entities = false;
    std::vector<int> rows;
    for (const annotation::Change &change : edit.changes) {
        entities = entities || std::holds_alternative<annotation::Entity>(change.item());
        const auto *now = std::get_if<Quotation>(&change.item());
        if (!now)
            continue;
        const int row = rowOf(now->id);
        if (!change.before || !change.after || row < 0)
            moved = true;
        else if (std::get<Quotation>(*change.before).spans != now->spans)
            moved = true;
        else
            rows.push_back(row);
    }
    if (moved)
        return reset();
    if (!m_session || (rows.empty() && !entities))
        return;
    // The words stay, and with them the height of a card.
    static const QList<int> roles = {SpeakerRole, SpeakerNameRole, RankRole,    CueRole, KindRole,
                                     StatusRole,  OriginRole,      FlaggedRole, NoteRole, Qt::AccessibleTextRole};
    if (entities && !m_ids.empty()) {
        Q_EMIT dataChanged(index(0), index(int(m_ids.size()) - 1), roles);
        return;
    }
    for (const int row : rows)
        Q_EMIT dataChanged(index(row), index(row), roles);
}

int QuotationsModel::rowOf(const QString &id) const { return m_rows.value(id, -1); }

int QuotationsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_ids.size()); }

QString QuotationsModel::speakerName(const annotation::AnnotationSet &annotations, const Quotation &quotation)
{
    QStringList names;
    const QStringList speakers = quotation.speakers.isEmpty() ? QStringList{quotation.speaker} : quotation.speakers;
    for (const QString &id : speakers) {
        if (const annotation::Entity *entity = annotations.entity(id))
            names.append(entity->name);
    }
    return names.isEmpty() ? tr("Unknown speaker") : names.join(QStringLiteral(", "));
}

QVariant QuotationsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_session)
        return {};
    const QString &id = m_ids[size_t(index.row())];
    const annotation::AnnotationSet &annotations = m_session->annotations();
    const Quotation *quotation = annotations.quotation(id);
    if (!quotation)
        return {};
    const QString &text = m_session->text().string();
    switch (role) {
    case Qt::DisplayRole: return words::fragments(*quotation, text);
    case Qt::AccessibleTextRole: {
        QStringList parts = {speakerName(annotations, *quotation), words::fragments(*quotation, text),
                             words::status(quotation->status, quotation->provenance.origin)};
        if (quotation->flagged)
            parts.append(tr("to check"));
        return parts.join(QStringLiteral(", "));
    }
    case IdRole: return id;
    case SpeakerRole: return quotation->speaker;
    case SpeakerNameRole: return speakerName(annotations, *quotation);
    case RankRole: return m_shares ? m_shares->rank(quotation->speaker) : -1;
    case CueRole: return quotation->cue ? m_session->text().mid(*quotation->cue).simplified() : QString();
    case KindRole: return int(quotation->kind);
    case StatusRole: return int(quotation->status);
    case OriginRole: return int(quotation->provenance.origin);
    case FlaggedRole: return quotation->flagged;
    case NoteRole: return quotation->note;
    default: return {};
    }
}

void QuotationsFilter::setSpeaker(const QString &entity)
{
    m_speaker = entity;
    invalidateFilter();
}

void QuotationsFilter::setState(State state)
{
    m_state = state;
    invalidateFilter();
}

void QuotationsFilter::setKind(int kind)
{
    m_kind = kind;
    invalidateFilter();
}

bool QuotationsFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!m_speaker.isEmpty() && index.data(QuotationsModel::SpeakerRole).toString() != m_speaker)
        return false;
    if (m_kind >= 0 && index.data(QuotationsModel::KindRole).toInt() != m_kind)
        return false;
    const auto status = Status(index.data(QuotationsModel::StatusRole).toInt());
    switch (m_state) {
    case State::NotRejected: return status != Status::Rejected;
    case State::Undecided: return status == Status::Suggested;
    case State::Decided: return status == Status::Confirmed;
    case State::Rejected: return status == Status::Rejected;
    case State::WithNote: return !index.data(QuotationsModel::NoteRole).toString().isEmpty();
    case State::Flagged: return index.data(QuotationsModel::FlaggedRole).toBool();
    }
    return true;
}

} // namespace guillemet::ui
