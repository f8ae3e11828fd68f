#pragma once

#include "annotation/Edit.h"
#include "project/Intentions.h"
#include "project/Project.h"
#include "ui/session/ArticleTally.h"
#include "ui/session/Selected.h"

#include <QtCore/QObject>
#include <QtCore/QStringList>
#include <memory>

namespace guillemet::ui {

/// What the window works on: the open project, the open article, and what is selected in it. Every edit of a
/// person goes through carryOut(), so that all panels hear of it in the same order. Knows no widget.
class Workspace : public QObject
{
    Q_OBJECT
public:
    explicit Workspace(QObject *parent = nullptr);
    ~Workspace() override;

    project::Project *project() const { return m_project.get(); }
    project::ArticleSession *article() const { return m_article.get(); }
    QString articleId() const; ///< empty while no article is open
    bool isReadOnly() const;   ///< also without a project

    /// Takes the project; the article and the selection of the one before are left. Null closes.
    void setProject(std::unique_ptr<project::Project> project);
    /// False, with a sentence through failed(), when it cannot be read.
    bool openArticle(const QString &id);
    void closeArticle();

    /// Of the open article; up to date before any signal speaks of an edit.
    const ArticleTally &tally() const { return m_tally; }

    const Selected &selected() const { return m_selected; }
    void select(const Selected &selected);
    const annotation::Mention *selectedMention() const;     ///< or null
    const annotation::Quotation *selectedQuotation() const; ///< or null
    /// The entity that the selection speaks of: itself, a mention's, a quotation's speaker; or null.
    const annotation::Entity *selectedEntity() const;

    /// Gives the edit to the project. False when it was empty or refused; a refusal is said through failed().
    bool carryOut(const annotation::Edit &edit);
    /// Take back or repeat a step, open its article and select what it was about.
    bool undo();
    bool redo();
    project::Actor actor() const;

Q_SIGNALS:
    void projectChanged();
    void articleChanged();
    /// Annotations of the open article changed by this edit.
    void edited(const guillemet::annotation::Edit &edit);
    /// Annotations of the open article changed in a way that only reading all of them shows.
    void annotationsReset();
    void selectionChanged();
    void articlesChanged();
    void articleRowChanged(const QString &article); ///< what the list shows of one article
    void entitiesChanged();
    void undoChanged();
    void failed(const QString &sentence);
    void noticed(const QString &sentence);

private:
    using Step = Result<annotation::Edit> (project::Project::*)();
    bool step(Step which);
    void annotationsChanged(const QString &article);
    void dropLostSelection();
    void goTo(const annotation::Edit &edit);

    std::unique_ptr<project::Project> m_project;
    std::shared_ptr<project::ArticleSession> m_article;
    ArticleTally m_tally;
    Selected m_selected;
    const annotation::Edit *m_running = nullptr; // the edit whose signals are on their way
    bool m_stepping = false;
    QStringList m_changedWhileStepping;
};

} // namespace guillemet::ui
