#include "ui/dialogs/ProjectQuotationsModel.h"

#include "ui/panels/ArticlesModel.h"
#include "ui/panels/QuotationsModel.h"
#include "ui/session/TypeWords.h"

#include <algorithm>

namespace guillemet::ui {

using annotation::Status;
using project::ProjectQuotation;

void ProjectQuotationsModel::setQuotations(std::vector<ProjectQuotation> quotations)
{
    beginResetModel();
    m_quotations = std::move(quotations);
    endResetModel();
}

int ProjectQuotationsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_quotations.size());
}

QVariant ProjectQuotationsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ProjectQuotation &quotation = at(index.row());
    const QString speaker = quotation.speaker.isEmpty() ? tr("Unknown speaker") : quotation.speaker;
    switch (role) {
    case Qt::DisplayRole: return quotation.words;
    case Qt::AccessibleTextRole:
        return QStringList{speaker, quotation.words, words::status(quotation.status, quotation.origin), quotation.title}
            .join(QStringLiteral(", "));
    case QuotationsModel::IdRole: return quotation.id;
    case QuotationsModel::SpeakerRole: return quotation.speaker;
    case QuotationsModel::SpeakerNameRole: return speaker;
    case QuotationsModel::ArticleRole: return quotation.title;
    case QuotationsModel::RankRole: return quotation.speaker.isEmpty() ? -1 : 0;
    case QuotationsModel::CueRole: return quotation.cue;
    case QuotationsModel::KindRole: return int(quotation.kind);
    case QuotationsModel::StatusRole: return int(quotation.status);
    case QuotationsModel::OriginRole: return int(quotation.origin);
    case QuotationsModel::FlaggedRole: return quotation.flagged;
    case QuotationsModel::NoteRole: return quotation.note;
    default: return {};
    }
}

void ProjectQuotationsFilter::setWanted(Wanted wanted)
{
    m_wanted = std::move(wanted);
    invalidateFilter();
}

bool ProjectQuotationsFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const auto *model = qobject_cast<const ProjectQuotationsModel *>(sourceModel());
    if (!model)
        return false;
    const ProjectQuotation &quotation = model->at(row);
    if (!m_wanted.speaker.isEmpty() && quotation.speaker != m_wanted.speaker)
        return false;
    if (!m_wanted.article.isEmpty() && quotation.article != m_wanted.article)
        return false;
    if (m_wanted.kind >= 0 && int(quotation.kind) != m_wanted.kind)
        return false;
    const bool wantedState = (m_wanted.state == State::NotRejected && quotation.status != Status::Rejected)
                             || (m_wanted.state == State::Undecided && quotation.status == Status::Suggested)
                             || (m_wanted.state == State::Confirmed && quotation.status == Status::Confirmed)
                             || (m_wanted.state == State::Flagged && quotation.flagged)
                             || (m_wanted.state == State::WithNote && !quotation.note.isEmpty())
                             || (m_wanted.state == State::Rejected && quotation.status == Status::Rejected);
    if (!wantedState || m_wanted.words.isEmpty())
        return wantedState;
    const QString text = folded(quotation.words + u' ' + quotation.speaker + u' ' + quotation.title + u' ' + quotation.note);
    return std::all_of(m_wanted.words.begin(), m_wanted.words.end(), [&](const QString &word) { return text.contains(word); });
}

} // namespace guillemet::ui
