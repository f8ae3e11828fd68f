#include "ui/panels/NamesPanel.h"

#include "ui/panels/Controls.h"
#include "ui/panels/MergeSuggestion.h"
#include "ui/panels/NameDelegate.h"
#include "ui/panels/RefreshWhenSeen.h"
#include "ui/session/TypeWords.h"

#include <QtCore/QSettings>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTreeView>

namespace guillemet::ui {

NamesPanel::NamesPanel(Workspace *workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_model(new NamesModel(this)), m_delegate(new NameDelegate(this)),
      m_filter(filterField(tr("Filter the names"), this)), m_order(new QComboBox(this)), m_types(new QComboBox(this)),
      m_states(new QComboBox(this)), m_list(new QTreeView(this)), m_empty(new QLabel(this)),
      m_alike(new MergeSuggestion(workspace, this)), m_refresh(new RefreshWhenSeen(this, [this] { reload(); }))
{
    setObjectName(QStringLiteral("namesPanel"));
    buildFilters();
    m_list->setObjectName(QStringLiteral("names"));
    m_list->setAccessibleName(tr("Names"));
    m_list->setProperty("pane", QStringLiteral("page"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(0);
    m_list->setItemsExpandable(false);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->viewport()->installEventFilter(this);
    m_empty->setProperty("role", QStringLiteral("secondary"));
    m_empty->setWordWrap(true);
    m_empty->setMargin(16);
    m_empty->setAlignment(Qt::AlignTop);

    auto *filters = new QHBoxLayout;
    filters->setContentsMargins(14, 8, 14, 8);
    filters->setSpacing(8);
    filters->addWidget(m_filter, 1);
    filters->addWidget(m_order);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *further = new QHBoxLayout;
    further->setContentsMargins(14, 0, 14, 8);
    further->setSpacing(8);
    further->addWidget(m_types, 1);
    further->addWidget(m_states, 1);
    layout->addLayout(filters);
    layout->addLayout(further);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_alike);
    setFocusProxy(m_list);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_model->setWords(words);
        reload();
    });
    connect(m_order, &QComboBox::currentIndexChanged, this, [this](int order) {
        QSettings().setValue(QStringLiteral("names/order"), order);
        m_model->setOrder(NamesModel::Order(order));
        m_list->expandAll();
        followSelection();
    });
    for (QComboBox *combo : {m_types, m_states})
        connect(combo, &QComboBox::currentIndexChanged, this, &NamesPanel::filterChanged);
    connect(m_alike, &MergeSuggestion::mergeAsked, this, &NamesPanel::mergeAsked);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this](const QItemSelection &chosen) {
        if (!m_following)
            choose(chosen.indexes().value(0));
    });
    connect(m_list, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (!index.data(NamesModel::IsTypeRole).toBool())
            Q_EMIT activated(index.data(NamesModel::EntityRole).toString(),
                             index.data(NamesModel::MentionRole).toString());
    });
    connect(m_list, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { Q_EMIT contextMenuAsked(m_list->viewport()->mapToGlobal(at)); });
    connect(workspace, &Workspace::articleChanged, this, [this] {
        m_model->setSession(nullptr); // the article before may be gone by the time when the panel comes into sight
        m_refresh->now();
    });
    connect(workspace, &Workspace::annotationsReset, m_refresh, &RefreshWhenSeen::now);
    connect(workspace, &Workspace::edited, this, &NamesPanel::edited);
    connect(workspace, &Workspace::selectionChanged, this, &NamesPanel::followSelection);
    m_order->setCurrentIndex(QSettings().value(QStringLiteral("names/order"), 0).toInt());
    reload();
}

void NamesPanel::buildFilters()
{
    m_order->setAccessibleName(tr("Order of the names"));
    m_order->addItems({tr("By type"), tr("By frequency"), tr("By place")});
    m_types->setObjectName(QStringLiteral("nameTypes"));
    m_types->setAccessibleName(tr("Type shown"));
    m_types->addItem(tr("All types"), -1);
    for (int i = 0; i <= int(annotation::EntityType::Date); ++i)
        m_types->addItem(words::types(annotation::EntityType(i)), i);
    m_states->setObjectName(QStringLiteral("nameStates"));
    m_states->setAccessibleName(tr("State shown"));
    m_states->addItem(tr("All states"), int(NamesModel::State::Any));
    m_states->addItem(tr("To decide"), int(NamesModel::State::Undecided));
    m_states->addItem(tr("Decided"), int(NamesModel::State::Decided));
    m_states->addItem(tr("To check"), int(NamesModel::State::Flagged));
    m_states->addItem(tr("With a note"), int(NamesModel::State::WithNote));
    for (QComboBox *combo : {m_types, m_states}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(8);
    }
}

void NamesPanel::filterChanged()
{
    m_model->setType(m_types->currentData().toInt());
    m_model->setState(NamesModel::State(m_states->currentData().toInt()));
    reload();
}

void NamesPanel::setNarrow(bool narrow)
{
    m_types->setVisible(!narrow);
    m_states->setVisible(!narrow);
}

void NamesPanel::edited(const annotation::Edit &edit)
{
    if (!m_refresh->follows())
        return;
    m_delegate->setShares(m_workspace->tally().shares());
    if (!m_model->edited(edit))
        m_refresh->soon();
}

void NamesPanel::reload()
{
    m_following = true;
    m_model->setSession(m_workspace->article());
    m_delegate->setShares(m_workspace->tally().shares());
    m_list->expandAll();
    m_following = false;
    const bool none = m_model->rowCount() == 0;
    m_list->setVisible(!none);
    m_empty->setText(m_workspace->tally().names() == 0 ? tr("No name yet. Detect, or select words in the article and press 1 to 5.")
                                              : tr("No name with these words, this type and this state."));
    m_empty->setVisible(none && m_workspace->article());
    m_alike->refresh();
    followSelection();
}

void NamesPanel::choose(const QModelIndex &index)
{
    if (!index.isValid() || index.data(NamesModel::IsTypeRole).toBool())
        return;
    const QString entity = index.data(NamesModel::EntityRole).toString();
    if (!entity.isEmpty())
        m_workspace->select(Selected::entity(entity));
    else
        m_workspace->select(Selected::mention(index.data(NamesModel::MentionRole).toString()));
}

void NamesPanel::followSelection()
{
    if (!m_refresh->follows())
        return;
    const Selected &selected = m_workspace->selected();
    QModelIndex index;
    if (selected.isEntity())
        index = m_model->indexOf(selected.id, {});
    else if (const annotation::Mention *mention = m_workspace->selectedMention())
        index = m_model->indexOf(mention->entity, mention->id);
    m_following = true;
    if (index.isValid()) {
        if (index != m_list->currentIndex() || !m_list->selectionModel()->isSelected(index))
            m_list->setCurrentIndex(index);
        m_list->scrollTo(index);
    } else if (!m_refresh->isDue()) {
        m_list->selectionModel()->clear();
    }
    m_following = false;
}

bool NamesPanel::eventFilter(QObject *watched, QEvent *event)
{
    // A drag within the list: the entity that is dropped on another one is merged into it.
    const auto *mouse = dynamic_cast<QMouseEvent *>(event);
    if (!mouse || watched != m_list->viewport())
        return QWidget::eventFilter(watched, event);
    const QModelIndex under = m_list->indexAt(mouse->pos());
    const QString entity = under.data(NamesModel::EntityRole).toString();
    if (event->type() == QEvent::MouseButtonPress && mouse->button() == Qt::LeftButton) {
        m_dragged = entity;
    } else if (event->type() == QEvent::MouseMove && (mouse->buttons() & Qt::LeftButton) && !m_dragged.isEmpty()) {
        const bool other = !entity.isEmpty() && entity != m_dragged;
        m_list->viewport()->setCursor(other ? Qt::DragLinkCursor : Qt::ArrowCursor);
        return true; // no selection by dragging
    } else if (event->type() == QEvent::MouseButtonRelease) {
        m_list->viewport()->unsetCursor();
        const QString from = std::exchange(m_dragged, {});
        if (!from.isEmpty() && !entity.isEmpty() && entity != from && !m_workspace->isReadOnly())
            Q_EMIT mergeAsked(from, entity);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace guillemet::ui
