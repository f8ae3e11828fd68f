#include "ui/panels/QuotationsPanel.h"

#include "ui/panels/CardList.h"
#include "ui/panels/QuotationDelegate.h"
#include "ui/panels/RefreshWhenSeen.h"
#include "ui/session/TypeWords.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>

namespace guillemet::ui {

QuotationsPanel::QuotationsPanel(Workspace *workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_model(new QuotationsModel(this)),
      m_filter(new QuotationsFilter(this)), m_delegate(new QuotationDelegate(this)), m_speakers(new QComboBox(this)),
      m_kinds(new QComboBox(this)), m_states(new QComboBox(this)), m_list(new CardList(this)), m_empty(new QLabel(this)),
      m_refresh(new RefreshWhenSeen(this, [this] { reload(); }))
{
    setObjectName(QStringLiteral("quotationsPanel"));
    m_filter->setSourceModel(m_model);
    buildFilters();
    m_list->setObjectName(QStringLiteral("quotations"));
    m_list->setAccessibleName(tr("Quotations"));
    m_list->setProperty("pane", QStringLiteral("page"));
    m_list->setModel(m_filter);
    m_list->setItemDelegate(m_delegate);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_empty->setProperty("role", QStringLiteral("secondary"));
    m_empty->setWordWrap(true);
    m_empty->setMargin(16);
    m_empty->setAlignment(Qt::AlignTop);

    auto *further = new QHBoxLayout;
    further->setSpacing(8);
    further->addWidget(m_kinds, 1);
    further->addWidget(m_states, 1);
    auto *filters = new QVBoxLayout;
    filters->setContentsMargins(14, 8, 14, 8);
    filters->setSpacing(8);
    filters->addWidget(m_speakers);
    filters->addLayout(further);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(filters);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_list);

    for (QComboBox *combo : {m_speakers, m_kinds, m_states})
        connect(combo, &QComboBox::currentIndexChanged, this, &QuotationsPanel::filterChanged);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this](const QItemSelection &chosen) {
        const QModelIndex now = chosen.indexes().value(0);
        if (!m_following && now.isValid())
            m_workspace->select(Selected::quotation(now.data(QuotationsModel::IdRole).toString()));
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        m_workspace->select(Selected::quotation(index.data(QuotationsModel::IdRole).toString()));
    });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT activated(index.data(QuotationsModel::IdRole).toString());
    });
    connect(m_list, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { Q_EMIT contextMenuAsked(m_list->viewport()->mapToGlobal(at)); });
    connect(workspace, &Workspace::articleChanged, this, [this] {
        m_model->setSession(nullptr); // the article before may be gone by the time when the panel comes into sight
        m_refresh->now();
    });
    connect(workspace, &Workspace::annotationsReset, m_refresh, &RefreshWhenSeen::now);
    connect(workspace, &Workspace::edited, this, &QuotationsPanel::edited);
    connect(workspace, &Workspace::selectionChanged, this, &QuotationsPanel::followSelection);
    reload();
}

QListView *QuotationsPanel::list() const { return m_list; }

void QuotationsPanel::buildFilters()
{
    m_speakers->setAccessibleName(tr("Speaker shown"));
    m_speakers->setObjectName(QStringLiteral("speakerFilter"));
    m_kinds->setAccessibleName(tr("Kind shown"));
    m_kinds->setObjectName(QStringLiteral("kindFilter"));
    m_kinds->addItem(tr("All kinds"), -1);
    for (int i = 0; i <= int(annotation::QuotationKind::Indirect); ++i) {
        const QString kind = words::kind(annotation::QuotationKind(i));
        m_kinds->addItem(kind.left(1).toUpper() + kind.mid(1), i);
    }
    m_states->setAccessibleName(tr("State shown"));
    m_states->setObjectName(QStringLiteral("stateFilter"));
    m_states->addItem(tr("All states"), int(QuotationsFilter::State::NotRejected));
    m_states->addItem(tr("To decide"), int(QuotationsFilter::State::Undecided));
    m_states->addItem(tr("Confirmed"), int(QuotationsFilter::State::Decided));
    m_states->addItem(tr("To check"), int(QuotationsFilter::State::Flagged));
    m_states->addItem(tr("With a note"), int(QuotationsFilter::State::WithNote));
    m_states->addItem(tr("Rejected"), int(QuotationsFilter::State::Rejected));
    for (QComboBox *combo : {m_speakers, m_kinds, m_states}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(8);
    }
}

void QuotationsPanel::filterChanged()
{
    m_following = true;
    m_filter->setSpeaker(m_speakers->currentData().toString());
    m_filter->setKind(m_kinds->currentData().toInt());
    m_filter->setState(QuotationsFilter::State(m_states->currentData().toInt()));
    m_following = false;
    showEmptiness();
    followSelection();
}

void QuotationsPanel::setNarrow(bool narrow)
{
    m_delegate->setNarrow(narrow);
    m_speakers->setVisible(!narrow);
    m_kinds->setVisible(!narrow);
    m_states->setVisible(!narrow);
    layout()->itemAt(0)->layout()->setContentsMargins(14, narrow ? 0 : 8, 14, narrow ? 0 : 8);
    m_list->doItemsLayout();
}

void QuotationsPanel::reload()
{
    m_listed.clear();
    m_following = true;
    m_model->setSession(m_workspace->article(), &m_workspace->tally().shares());
    m_following = false;
    fillSpeakers();
    showEmptiness();
    followSelection();
}

void QuotationsPanel::edited(const annotation::Edit &edit)
{
    if (!m_refresh->follows())
        return;
    for (const annotation::Change &change : edit.changes) {
        if (std::holds_alternative<annotation::Entity>(change.item()))
            m_listed.clear(); // perhaps another name
    }
    m_following = true;
    m_model->edited(edit);
    m_following = false;
    fillSpeakers();
    showEmptiness();
    followSelection();
}

void QuotationsPanel::fillSpeakers()
{
    const std::vector<SpeakerShare> &all = m_workspace->tally().shares().all();
    const bool sameOnes = std::equal(all.begin(), all.end(), m_listed.begin(), m_listed.end(),
                                     [](const SpeakerShare &a, const SpeakerShare &b) { return a.entity == b.entity; });
    if (sameOnes && !m_listed.empty())
        return;
    m_listed = all;
    const QString chosen = m_filter->speaker();
    const QSignalBlocker blocker(m_speakers);
    m_speakers->clear();
    m_speakers->addItem(tr("All speakers"), QString());
    if (const project::ArticleSession *session = m_workspace->article()) {
        for (const SpeakerShare &share : all) {
            if (const annotation::Entity *entity = session->annotations().entity(share.entity))
                m_speakers->addItem(entity->name, entity->id);
        }
    }
    const int row = std::max(0, m_speakers->findData(chosen));
    m_speakers->setCurrentIndex(row);
    if (row == 0 && !chosen.isEmpty())
        m_filter->setSpeaker(QString());
}

void QuotationsPanel::showEmptiness()
{
    const bool none = m_filter->rowCount() == 0;
    m_list->setVisible(!none);
    m_empty->setVisible(none);
    if (!m_workspace->article())
        m_empty->setText(QString());
    else if (m_model->rowCount() == 0)
        m_empty->setText(tr("No quotation yet. Detect, or select words in the article and press Q."));
    else
        m_empty->setText(tr("No quotation with this speaker, kind and state."));
}

void QuotationsPanel::followSelection()
{
    if (!m_refresh->follows())
        return;
    const Selected &selected = m_workspace->selected();
    QModelIndex index;
    if (selected.isQuotation()) {
        const int row = m_model->rowOf(selected.id);
        if (row >= 0)
            index = m_filter->mapFromSource(m_model->index(row));
    }
    m_following = true;
    if (index.isValid()) {
        if (index != m_list->currentIndex() || !m_list->selectionModel()->isSelected(index))
            m_list->setCurrentIndex(index);
        m_list->scrollTo(index);
    } else {
        m_list->selectionModel()->clear();
    }
    m_following = false;
}

} // namespace guillemet::ui
