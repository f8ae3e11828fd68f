#include "ui/session/Workspace.h"

#include "project/ArticleSession.h"

#include <QtCore/QScopedValueRollback>

namespace guillemet::ui {

using annotation::Edit;

Workspace::Workspace(QObject *parent) : QObject(parent) {}

Workspace::~Workspace() = default;

QString Workspace::articleId() const
{
    return m_article ? m_article->id() : QString();
}

bool Workspace::isReadOnly() const
{
    return !m_project || m_project->isReadOnly();
}

void Workspace::setProject(std::unique_ptr<project::Project> project)
{
    closeArticle();
    m_project = std::move(project);
    if (m_project) {
        connect(m_project.get(), &project::Project::annotationsChanged, this, &Workspace::annotationsChanged);
        connect(m_project.get(), &project::Project::articlesChanged, this, &Workspace::articlesChanged);
        connect(m_project.get(), &project::Project::articleChanged, this, &Workspace::articleRowChanged);
        connect(m_project.get(), &project::Project::noticed, this, &Workspace::noticed);
        connect(m_project.get(), &project::Project::entitiesChanged, this, &Workspace::entitiesChanged);
        connect(m_project.get(), &project::Project::undoChanged, this, &Workspace::undoChanged);
    }
    Q_EMIT projectChanged();
    Q_EMIT articlesChanged();
    Q_EMIT undoChanged();
}

bool Workspace::openArticle(const QString &id)
{
    if (!m_project)
        return false;
    if (m_article && m_article->id() == id)
        return true;
    auto opened = m_project->openArticle(id);
    if (!opened) {
        Q_EMIT failed(opened.sentence());
        return false;
    }
    m_article = opened.take();
    m_tally.reset(m_article.get());
    m_selected = {};
    Q_EMIT articleChanged();
    Q_EMIT selectionChanged();
    return true;
}

void Workspace::closeArticle()
{
    if (!m_article)
        return;
    m_article.reset();
    m_tally.reset(nullptr);
    m_selected = {};
    Q_EMIT articleChanged();
    Q_EMIT selectionChanged();
}

void Workspace::select(const Selected &selected)
{
    if (selected == m_selected)
        return;
    m_selected = selected;
    Q_EMIT selectionChanged();
}

const annotation::Mention *Workspace::selectedMention() const
{
    return m_article && m_selected.isMention() ? m_article->annotations().mention(m_selected.id) : nullptr;
}

const annotation::Quotation *Workspace::selectedQuotation() const
{
    return m_article && m_selected.isQuotation() ? m_article->annotations().quotation(m_selected.id)
                                                 : nullptr;
}

const annotation::Entity *Workspace::selectedEntity() const
{
    if (!m_article)
        return nullptr;
    const annotation::AnnotationSet &set = m_article->annotations();
    if (m_selected.isEntity())
        return set.entity(m_selected.id);
    if (const annotation::Mention *mention = selectedMention())
        return set.entity(mention->entity);
    if (const annotation::Quotation *quotation = selectedQuotation())
        return set.entity(quotation->speaker);
    return nullptr;
}

bool Workspace::carryOut(const Edit &edit)
{
    if (!m_project || edit.isEmpty())
        return false;
    const QScopedValueRollback running(m_running, &edit);
    const Result<void> done = m_project->apply(edit);
    if (done)
        return true;
    // What changed while it was refused is another process's doing and not this edit's.
    m_running = nullptr;
    annotationsChanged(articleId());
    Q_EMIT failed(done.sentence());
    return false;
}

bool Workspace::undo()
{
    return m_project && m_project->canUndo() && step(&project::Project::undo);
}

bool Workspace::redo()
{
    return m_project && m_project->canRedo() && step(&project::Project::redo);
}

bool Workspace::step(Step which)
{
    m_changedWhileStepping.clear();
    m_stepping = true;
    const Result<Edit> done = (m_project.get()->*which)();
    m_stepping = false;
    if (!done) {
        if (m_changedWhileStepping.contains(articleId()))
            annotationsChanged(articleId());
        Q_EMIT failed(done.sentence());
        return false;
    }
    if (m_changedWhileStepping.contains(articleId())) {
        const QScopedValueRollback running(m_running, &*done);
        annotationsChanged(articleId());
    }
    goTo(*done);
    return true;
}

void Workspace::goTo(const Edit &edit)
{
    if (edit.isEmpty())
        return;
    // What the act was about stands first; undone, the order is turned round.
    for (const annotation::Change &change : edit.changes) {
        if (change.article.isEmpty() || !change.after)
            continue;
        if (change.article != articleId() && !openArticle(change.article))
            return;
        if (const auto *mention = std::get_if<annotation::Mention>(&*change.after))
            return select(Selected::mention(mention->id));
        if (const auto *quotation = std::get_if<annotation::Quotation>(&*change.after))
            return select(Selected::quotation(quotation->id));
    }
}

project::Actor Workspace::actor() const
{
    return {m_project ? m_project->annotator() : QString(), QDateTime::currentDateTimeUtc()};
}

void Workspace::annotationsChanged(const QString &article)
{
    if (m_stepping) {
        m_changedWhileStepping.append(article);
        return;
    }
    if (!m_article || article != articleId())
        return;
    if (m_running)
        m_tally.follow(*m_running, *m_article);
    else
        m_tally.reset(m_article.get());
    dropLostSelection();
    if (m_running)
        Q_EMIT edited(*m_running);
    else
        Q_EMIT annotationsReset();
}

void Workspace::dropLostSelection()
{
    const bool lost = (m_selected.isMention() && !selectedMention()) ||
                      (m_selected.isQuotation() && !selectedQuotation()) ||
                      (m_selected.isEntity() && !selectedEntity());
    if (lost)
        select({});
}

} // namespace guillemet::ui
