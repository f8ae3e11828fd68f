#include "ui/panels/ArticlesPanel.h"

#include "ui/panels/ArticleDelegate.h"
#include "ui/panels/CardList.h"
#include "ui/panels/Controls.h"
#include "ui/session/TypeWords.h"
#include "ui/themes/Icons.h"

#include <QtCore/QLocale>
#include <QtCore/QSettings>
#include <QtGui/QActionGroup>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace guillemet::ui {

ArticlesPanel::ArticlesPanel(Workspace *workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_model(new ArticlesModel(this)), m_order(new ArticlesOrder(this)),
      m_delegate(new ArticleDelegate(this)), m_filter(filterField(tr("Filter the articles"), this)),
      m_stateButton(new QToolButton(this)), m_orderButton(new QToolButton(this)), m_list(new CardList(this)),
      m_empty(new QLabel(tr("The articles of the project will stand here, with what remains to be decided."), this))
{
    setObjectName(QStringLiteral("articlesPanel"));
    m_order->setSourceModel(m_model);
    m_list->setObjectName(QStringLiteral("articles"));
    m_list->setAccessibleName(tr("Articles"));
    m_list->setProperty("pane", true);
    m_list->setModel(m_order);
    m_list->setItemDelegate(m_delegate);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_empty->setProperty("role", QStringLiteral("secondary"));
    m_empty->setWordWrap(true);
    m_empty->setMargin(14);
    m_empty->setAlignment(Qt::AlignTop);

    buildOrders();
    buildStates();
    auto *head = new QWidget(this);
    auto *headLayout = new QVBoxLayout(head);
    headLayout->setContentsMargins(12, 10, 12, 6);
    headLayout->setSpacing(6);
    headLayout->addWidget(m_filter);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_stateButton);
    line->addStretch();
    line->addWidget(m_orderButton);
    headLayout->addLayout(line);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(separator(this));
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_list);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_selecting = true;
        m_order->setWords(words);
        m_selecting = false;
        showCount();
        selectCurrent();
    });
    // The selection and not the current row: a list that gets the focus makes its first row current by itself.
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this](const QItemSelection &chosen) {
        const QModelIndex now = chosen.indexes().value(0);
        if (!m_selecting && now.isValid())
            m_workspace->openArticle(now.data(ArticlesModel::IdRole).toString());
    });
    connect(m_list, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { Q_EMIT contextMenuAsked(m_list->viewport()->mapToGlobal(at)); });
    m_reload.setSingleShot(true);
    m_reload.setInterval(60);
    connect(&m_reload, &QTimer::timeout, this, &ArticlesPanel::reload);
    connect(workspace, &Workspace::articlesChanged, this, [this] {
        if (!m_reload.isActive())
            m_reload.start();
    });
    connect(workspace, &Workspace::articleRowChanged, this, [this](const QString &id) {
        if (auto summary = m_workspace->project()->article(id))
            m_model->setArticle(summary.take());
    });
    connect(workspace, &Workspace::projectChanged, this, &ArticlesPanel::reload);
    connect(workspace, &Workspace::articleChanged, this, &ArticlesPanel::selectCurrent);
    setOrder(ArticlesOrder::By(QSettings().value(QStringLiteral("articles/order"), 0).toInt()));
    reload();
}

void ArticlesPanel::buildOrders()
{
    m_orderButton->setObjectName(QStringLiteral("articleOrder"));
    m_orderButton->setAutoRaise(true);
    m_orderButton->setPopupMode(QToolButton::InstantPopup);
    auto *orders = new QMenu(m_orderButton);
    auto *group = new QActionGroup(orders);
    const QStringList names = {tr("To decide first"), tr("By title"), tr("By date"), tr("As imported")};
    for (int i = 0; i < names.size(); ++i) {
        QAction *action = orders->addAction(names.at(i));
        action->setCheckable(true);
        action->setActionGroup(group);
        connect(action, &QAction::triggered, this, [this, i] { setOrder(ArticlesOrder::By(i)); });
    }
    m_orderButton->setMenu(orders);
}

void ArticlesPanel::buildStates()
{
    m_stateButton->setObjectName(QStringLiteral("articleState"));
    m_stateButton->setAutoRaise(true);
    m_stateButton->setPopupMode(QToolButton::InstantPopup);
    auto *states = new QMenu(m_stateButton);
    auto *group = new QActionGroup(states);
    const auto add = [&](const QString &name, int state) {
        QAction *action = states->addAction(name);
        action->setCheckable(true);
        action->setChecked(state < 0);
        action->setActionGroup(group);
        action->setData(state);
        connect(action, &QAction::triggered, this, [this, state] {
            m_selecting = true;
            m_order->setState(state);
            m_selecting = false;
            showCount();
            selectCurrent();
        });
    };
    add(tr("All states"), -1);
    for (int i = 0; i <= int(annotation::ArticleState::Done); ++i) {
        const QString state = words::state(annotation::ArticleState(i));
        add(state.left(1).toUpper() + state.mid(1), i);
    }
    m_stateButton->setMenu(states);
}

void ArticlesPanel::showCount()
{
    const int all = m_model->rowCount();
    const int shown = m_order->rowCount();
    const QString words = shown == all ? tr("%n article(s)", nullptr, all)
                                       : tr("%1 of %n article(s)", "shown, all", all).arg(QLocale().toString(shown));
    m_stateButton->setText(words + QStringLiteral(" \u25be"));
    const QAction *state = nullptr;
    for (const QAction *action : m_stateButton->menu()->actions())
        state = action->isChecked() ? action : state;
    m_stateButton->setAccessibleName(state ? tr("%1; state shown: %2").arg(words, state->text()) : words);
}

void ArticlesPanel::setOrder(ArticlesOrder::By order)
{
    m_selecting = true;
    m_order->setOrder(order);
    m_selecting = false;
    QAction *action = m_orderButton->menu()->actions().value(int(order));
    if (!action)
        return;
    action->setChecked(true);
    m_orderButton->setText(action->text() + QStringLiteral(" \u25be"));
    m_orderButton->setAccessibleName(tr("Order of the articles: %1").arg(action->text()));
    QSettings().setValue(QStringLiteral("articles/order"), int(order));
    selectCurrent();
}

void ArticlesPanel::setNarrow(bool narrow)
{
    m_delegate->setNarrow(narrow);
    m_filter->setPlaceholderText(narrow ? tr("Filter") : tr("Filter the articles"));
    m_stateButton->setVisible(!narrow);
    m_orderButton->setVisible(!narrow);
    m_list->doItemsLayout();
}

void ArticlesPanel::reload()
{
    m_reload.stop();
    m_selecting = true;
    std::vector<project::ArticleSummary> articles;
    if (m_workspace->project())
        articles = m_workspace->project()->articles();
    const int count = int(articles.size());
    const bool other = count != m_model->rowCount();
    m_model->setArticles(std::move(articles));
    if (other)
        m_order->setOrder(m_order->order());
    m_selecting = false;
    showCount();
    m_stateButton->setEnabled(count > 0);
    m_filter->setEnabled(count > 0);
    m_orderButton->setEnabled(count > 0);
    m_list->setVisible(count > 0);
    m_empty->setVisible(count == 0);
    selectCurrent();
}

void ArticlesPanel::selectCurrent()
{
    const int row = m_model->rowOf(m_workspace->articleId());
    const QModelIndex index = row >= 0 ? m_order->mapFromSource(m_model->index(row)) : QModelIndex();
    if (index == m_list->currentIndex() && m_list->selectionModel()->isSelected(index))
        return;
    m_selecting = true;
    if (index.isValid()) {
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index);
    } else {
        m_list->selectionModel()->clear();
    }
    m_selecting = false;
}

QString ArticlesPanel::neighbour(int step) const
{
    const QModelIndex current = m_list->currentIndex();
    const QModelIndex next = m_order->index(current.isValid() ? current.row() + step : 0, 0);
    return next.data(ArticlesModel::IdRole).toString();
}

QString ArticlesPanel::nextUndecided() const
{
    const int rows = m_order->rowCount();
    const int start = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
    for (int i = 1; i <= rows; ++i) {
        const QModelIndex index = m_order->index((start + i) % rows, 0);
        const QString id = index.data(ArticlesModel::IdRole).toString();
        const project::ArticleSummary &article = m_model->at(m_model->rowOf(id));
        if (article.undecided > 0 && article.state != annotation::ArticleState::Done && id != m_workspace->articleId())
            return id;
    }
    return {};
}

} // namespace guillemet::ui
