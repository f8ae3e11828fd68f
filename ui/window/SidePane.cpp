#include "ui/window/SidePane.h"

#include "ui/panels/Inspector.h"
#include "ui/panels/NamesPanel.h"
#include "ui/panels/QuotationsPanel.h"

#include <QtCore/QLocale>
#include <QtCore/QTimer>
#include <QtWidgets/QListView>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTreeView>
#include <QtWidgets/QVBoxLayout>

namespace guillemet::ui {

SidePane::SidePane(Workspace *workspace, const InspectorActions &actions, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_splitter(new QSplitter(Qt::Vertical, this)),
      m_tabs(new QTabWidget(m_splitter)), m_quotations(new QuotationsPanel(workspace, m_tabs)),
      m_names(new NamesPanel(workspace, m_tabs)), m_inspector(new Inspector(workspace, actions, m_splitter))
{
    setObjectName(QStringLiteral("sidePane"));
    m_tabs->setProperty("flat", true);
    m_tabs->tabBar()->setProperty("flat", true);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->tabBar()->setAccessibleName(tr("Quotations and names"));
    m_tabs->addTab(m_quotations, tr("Quotations"));
    m_tabs->addTab(m_names, tr("Names"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_tabs);
    m_splitter->addWidget(m_inspector);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);

    const auto title = [this](int tab, const QString &name, int count) {
        const QString text = tr("%1  %2", "tab, count").arg(name, QLocale().toString(count));
        if (m_tabs->tabText(tab) != text) // setting it lays the tabs out again
            m_tabs->setTabText(tab, text);
    };
    const auto count = [title, workspace] {
        title(0, tr("Quotations"), workspace->tally().quotations());
        title(1, tr("Names"), workspace->tally().names());
    };
    connect(workspace, &Workspace::articleChanged, this, count);
    connect(workspace, &Workspace::annotationsReset, this, count);
    connect(workspace, &Workspace::edited, this, count);
    count();
    connect(workspace, &Workspace::selectionChanged, this, &SidePane::follow);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_divided = true; });
}

void SidePane::fitInspector()
{
    if (m_divided || !m_inspector->isVisible())
        return;
    const int whole = m_splitter->height();
    const int wanted = std::min(m_inspector->sizeHint().height(), whole * 2 / 3);
    m_splitter->setSizes({whole - wanted, wanted});
}

void SidePane::follow()
{
    // The tab of what is selected comes forward, so that its partner in the list is in sight.
    const Selected &selected = m_workspace->selected();
    if (selected.isQuotation())
        m_tabs->setCurrentIndex(0);
    else if (selected.isMention() || selected.isEntity())
        m_tabs->setCurrentIndex(1);
    fitInspector();
    // The inspector may load what is selected a moment later.
    QTimer::singleShot(0, this, &SidePane::fitInspector);
}

void SidePane::showQuotations()
{
    m_tabs->setCurrentIndex(0);
    m_quotations->list()->setFocus(Qt::ShortcutFocusReason);
}

void SidePane::showNames()
{
    m_tabs->setCurrentIndex(1);
    m_names->list()->setFocus(Qt::ShortcutFocusReason);
}

QWidget *SidePane::currentList() const
{
    return m_tabs->currentIndex() == 0 ? static_cast<QWidget *>(m_quotations->list()) : m_names->list();
}

void SidePane::setNarrow(bool narrow)
{
    m_quotations->setNarrow(narrow);
    m_names->setNarrow(narrow);
    m_inspector->setNarrow(narrow);
}

QByteArray SidePane::saveState() const { return m_divided ? m_splitter->saveState() : QByteArray(); }

void SidePane::restoreState(const QByteArray &state)
{
    if (!state.isEmpty())
        m_divided = m_splitter->restoreState(state);
}

} // namespace guillemet::ui
