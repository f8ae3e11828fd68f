#include "ui/window/ViewCommands.h"

#include "project/ArticleSession.h"
#include "ui/article/ArticleView.h"
#include "ui/panels/ArticlesPanel.h"
#include "ui/panels/Inspector.h"
#include "ui/session/ReadingOrder.h"
#include "ui/session/UndoWords.h"
#include "ui/session/Workspace.h"
#include "ui/window/ActionSet.h"
#include "ui/window/ArticlePane.h"
#include "ui/window/FindBar.h"
#include "ui/window/SidePane.h"
#include "ui/window/TypeIds.h"

#include <QtCore/QSettings>
#include <QtGui/QAction>
#include <QtWidgets/QApplication>
#include <QtWidgets/QListView>
#include <QtWidgets/QMainWindow>

namespace guillemet::ui {

ViewCommands::ViewCommands(const WindowParts &parts, QObject *parent) : QObject(parent), m(parts)
{
    ActionSet *actions = m.actions;
    actions->on("edit.undo", [this] { m.workspace->undo(); });
    actions->on("edit.redo", [this] { m.workspace->redo(); });
    actions->on("edit.copy", [this] { m.article->view()->copy(); });
    actions->on("edit.selectAll", [this] { m.article->view()->selectAll(); });
    actions->on("edit.find", [this] { m.article->openFind(); });
    actions->on("edit.findNext", [this] { m.article->findNext(1); });
    actions->on("edit.findPrevious", [this] { m.article->findNext(-1); });

    actions->on("view.articles", [this](bool on) { m.articles->setVisible(on); });
    actions->on("view.side", [this](bool on) { m.side->setVisible(on); });
    for (const char *id : {"view.articles", "view.side"})
        actions->action(id)->setChecked(true);
    actions->on("view.quotations", [this] { m.side->showQuotations(); });
    actions->on("view.names", [this] { m.side->showNames(); });
    actions->on("view.nextPane", [this] { goToPane(1); });
    actions->on("view.previousPane", [this] { goToPane(-1); });
    actions->on("view.script", [this](bool on) { setScript(on); });
    actions->on("view.zoomIn", [this] { m.article->setZoom(m.article->zoom() + 0.1); });
    actions->on("view.zoomOut", [this] { m.article->setZoom(m.article->zoom() - 0.1); });
    actions->on("view.zoomReset", [this] { m.article->setZoom(1.0); });
    actions->on("view.fullScreen", [this](bool on) { on ? m.window->showFullScreen() : m.window->showNormal(); });
    actions->on("view.leave", [this] { leave(); });
    actions->on("review.next", [this] { goToAnnotation(1, false); });
    actions->on("review.previous", [this] { goToAnnotation(-1, false); });
    actions->on("review.nextFlagged", [this] { goToAnnotation(1, true); });

    const QSettings settings;
    for (const TypeId &type : typeIds) {
        const QByteArray id = QByteArrayLiteral("show.") + type.word;
        actions->action(id.constData())->setChecked(settings.value(QString::fromLatin1(id), true).toBool());
        actions->on(id.constData(), [this](bool) { applyLayers(); });
    }
    for (const auto &[id, shown] : {std::pair{"show.quotation", true}, {"show.rejected", false}, {"show.speakers", false}}) {
        actions->action(id)->setChecked(settings.value(QString::fromLatin1(id), shown).toBool());
        actions->on(id, [this](bool) { applyLayers(); });
    }
    applyLayers();
    connect(m.workspace, &Workspace::undoChanged, this, &ViewCommands::nameUndo);
    nameUndo();
}

void ViewCommands::applyLayers()
{
    MarkLayers layers;
    QSettings settings;
    const auto shown = [&](const QByteArray &id) {
        const bool on = m.actions->action(id.constData())->isChecked();
        settings.setValue(QString::fromLatin1(id), on);
        return on;
    };
    for (const TypeId &type : typeIds)
        layers.types[size_t(type.type)] = shown(QByteArrayLiteral("show.") + type.word) && !m_script;
    layers.quotations = shown("show.quotation");
    layers.rejected = shown("show.rejected");
    m.article->view()->setLayers(layers);
    const bool always = shown("show.speakers");
    m.article->view()->setSpeakerLines(m_script ? SpeakerLines::Script
                                       : always ? SpeakerLines::Always
                                                : SpeakerLines::OnHover);
}

void ViewCommands::setScript(bool on)
{
    m_script = on;
    m.actions->action("view.script")->setChecked(on);
    applyLayers();
    Q_EMIT scriptChanged(on);
}

void ViewCommands::leave()
{
    if (m.article->view()->isPickingName())
        m.article->view()->setPickingName(false);
    else if (!m.article->findBar()->isHidden())
        m.article->closeFind();
    else if (m.actions->state().reviewing)
        Q_EMIT reviewLeft();
    else if (m_script)
        setScript(false);
    else
        m.workspace->select({});
}

void ViewCommands::goToPane(int step)
{
    QList<QWidget *> panes;
    for (QWidget *pane : {static_cast<QWidget *>(m.articles->list()), static_cast<QWidget *>(m.article->view()),
                          m.side->currentList(), static_cast<QWidget *>(m.side->inspector())}) {
        if (pane->isVisible())
            panes.append(pane);
    }
    // In a review the choices stand where the lists were.
    if (auto *choices = m.window->findChild<QWidget *>(QStringLiteral("choices")); choices && choices->isVisible())
        panes.append(choices);
    if (panes.isEmpty())
        return;
    qsizetype at = -1;
    for (QWidget *focus = QApplication::focusWidget(); focus && at < 0; focus = focus->parentWidget())
        at = panes.indexOf(focus);
    const qsizetype next = (at + step + panes.size()) % panes.size();
    QWidget *pane = panes.at(at < 0 ? 0 : next);
    if (pane == m.side->inspector())
        m.side->inspector()->focusFirst();
    else
        pane->setFocus(Qt::TabFocusReason);
}

void ViewCommands::goToAnnotation(int step, bool onlyFlagged)
{
    const project::ArticleSession *session = m.workspace->article();
    const Selected &now = m.workspace->selected();
    const int from = now.isAnnotation() ? -1 : m.article->view()->caret();
    const Selected next = neighbourInOrder(*session, now, from, step, onlyFlagged ? Among::Flagged : Among::Shown);
    if (next.isAnnotation())
        m.workspace->select(next);
}

void ViewCommands::nameUndo()
{
    const project::Project *project = m.workspace->project();
    const auto name = [](QAction *action, const QString &plain, const QString &withStep, bool can,
                         const auto &step) {
        action->setText(can ? withStep.arg(words::step(step())) : plain);
    };
    name(m.actions->action("edit.undo"), tr("&Undo"), tr("&Undo: %1"), project && project->canUndo(),
         [&] { return project->undoStep(); });
    name(m.actions->action("edit.redo"), tr("&Redo"), tr("&Redo: %1"), project && project->canRedo(),
         [&] { return project->redoStep(); });
}

} // namespace guillemet::ui
