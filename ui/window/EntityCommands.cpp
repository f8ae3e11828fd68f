#include "ui/window/EntityCommands.h"

#include "project/ArticleSession.h"
#include "project/EntityIntentions.h"
#include "project/EntityPlaces.h"
#include "ui/dialogs/MergeDialog.h"
#include "ui/panels/EntityCard.h"
#include "ui/panels/Inspector.h"
#include "ui/panels/NamesPanel.h"
#include "ui/session/Workspace.h"
#include "ui/window/ActionSet.h"
#include "ui/window/MessageStrip.h"
#include "ui/window/SidePane.h"

#include <QtGui/QAction>
#include <QtWidgets/QMainWindow>

namespace guillemet::ui {

EntityCommands::EntityCommands(const WindowParts &parts, QObject *parent) : QObject(parent), m(parts)
{
    m.actions->on("entity.show", [this] { showCard(); });
    m.actions->on("entity.merge", [this] { chooseMerge(); });
    m.actions->on("entity.split", [this] { split(); });
    EntityCard *card = m.side->inspector()->entity();
    connect(card, &EntityCard::edited, this, &EntityCommands::edit);
    connect(card, &EntityCard::placeChosen, this, [this](const QString &article, const Selected &selected) {
        if (m.workspace->openArticle(article))
            m.workspace->select(selected);
    });
    connect(card, &EntityCard::splitAsked, this, [this](const QString &article, const QString &mention) {
        if (article != m.workspace->articleId() && !m.workspace->openArticle(article))
            return;
        m.workspace->carryOut(project::splitEntity(*m.workspace->article(), mention, m.workspace->actor()));
        m.workspace->select(Selected::mention(mention));
    });
    connect(card, &EntityCard::formChosen, this, &EntityCommands::searchAsked);
    connect(m.side->names(), &NamesPanel::mergeAsked, this, &EntityCommands::merge);
    connect(m.side->names(), &NamesPanel::activated, this, [this](const QString &, const QString &firstMention) {
        m.workspace->select(Selected::mention(firstMention));
    });
}

void EntityCommands::showCard()
{
    if (const annotation::Entity *entity = m.workspace->selectedEntity())
        m.workspace->select(Selected::entity(entity->id));
}

void EntityCommands::edit(const annotation::ProjectEntity &after)
{
    const project::Project &project = *m.workspace->project();
    const auto before = project::projectEntity(project, after.id);
    if (!before || !*before) {
        m.messages->say(QStringLiteral("failed"), before ? tr("This entity is no longer in the project.") : before.sentence());
        return;
    }
    auto edit = project::editEntity(project, **before, after);
    if (edit)
        m.workspace->carryOut(*edit);
    else
        m.messages->say(QStringLiteral("failed"), edit.sentence());
}

void EntityCommands::chooseMerge()
{
    const annotation::Entity *entity = m.workspace->selectedEntity();
    if (!entity)
        return;
    MergeDialog dialog(*m.workspace->article(), *entity, m.window);
    const QString from = entity->id;
    if (dialog.exec() == QDialog::Accepted)
        merge(from, dialog.chosen());
}

void EntityCommands::merge(const QString &from, const QString &into)
{
    auto edit = project::mergeEntities(*m.workspace->project(), *m.workspace->article(), from, into);
    if (!edit) {
        m.messages->say(QStringLiteral("failed"), edit.sentence());
        return;
    }
    const annotation::Entity *kept = m.workspace->article()->annotations().entity(into);
    const QString name = kept ? kept->name : QString();
    if (!m.workspace->carryOut(*edit))
        return;
    m.workspace->select(Selected::entity(into));
    m.messages->say(QStringLiteral("bulk"), tr("Merged into “%1”.").arg(name), tr("Undo"), [this] { m.workspace->undo(); });
}

void EntityCommands::split()
{
    if (const annotation::Mention *mention = m.workspace->selectedMention())
        m.workspace->carryOut(project::splitEntity(*m.workspace->article(), mention->id, m.workspace->actor()));
}

} // namespace guillemet::ui
