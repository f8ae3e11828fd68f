#pragma once

#include "annotation/AnnotationSet.h"
#include "annotation/Article.h"
#include "annotation/Edit.h"
#include "text/Result.h"

#include <QtCore/QDateTime>
#include <QtCore/QObject>
#include <QtCore/QString>
#include <memory>
#include <vector>

namespace guillemet::store {
class Database;
}

namespace guillemet::project {

class ArticleSession;

/// A row of the article list, ready without opening the article.
struct ArticleSummary
{
    QString id;
    QString title;
    QString language;
    QString outlet;
    QString date;
    annotation::ArticleState state = annotation::ArticleState::New;
    int words = 0;
    int decided = 0;   ///< confirmed or rejected names and quotations
    int undecided = 0; ///< suggested ones
    bool detected = false;
};

/// A project entity with its numbers over all articles.
struct EntitySummary
{
    annotation::ProjectEntity entity;
    int mentions = 0;
    int quotations = 0;
    int articles = 0;
};

/// What the undo or redo menu would do: «Annuler : confirmer la citation».
struct UndoStep
{
    annotation::EditKind kind = annotation::EditKind::Confirm;
    enum class Target : unsigned char { Mention, Quotation, Entity, Article } target = Target::Mention;
    int count = 1; ///< things changed, of the target's kind
    QString article; ///< where it happened, or empty
};

/// An open project: the one door of the window and the commands to a project file. Lives in one thread (the jobs
/// open connections of their own). Every change goes store, then memory, then view: apply() returns after the
/// commit, and the signals come after that.
class Project : public QObject
{
    Q_OBJECT
public:
    enum class Access : unsigned char { ReadWrite, ReadOnly };

    static Result<std::unique_ptr<Project>> create(const QString &path);
    /// Falls back to reading when the file or its folder cannot be written; isReadOnly() tells.
    static Result<std::unique_ptr<Project>> open(const QString &path, Access access = Access::ReadWrite);
    ~Project() override;

    QString path() const;
    QString name() const; ///< the file's name without «.guillemet»
    bool isReadOnly() const;
    /// Sentences to show once, inside the window: an unclean end before, a network or cloud folder, …
    QStringList notices() const;
    /// For the questions of store/Search.h and store/Occurrences.h; only in this object's thread.
    store::Database &database() const;

    /// Who decides: stands in the provenance of every edit.
    QString annotator() const;
    void setAnnotator(const QString &name);

    std::vector<ArticleSummary> articles() const;
    bool hasArticles() const; ///< without reading ten thousand of them
    /// One row of it, for articleChanged(); an Error where there is no such article.
    Result<ArticleSummary> article(const QString &id) const;
    Result<annotation::ArticleInfo> articleInfo(const QString &id) const;
    std::vector<EntitySummary> entities() const;
    /// The same object as long as somebody holds it.
    Result<std::shared_ptr<ArticleSession>> openArticle(const QString &id);

    /// One transaction, and one step of the undo sequence. Refused, with nothing changed, when another process has
    /// changed what the edit speaks of.
    Result<void> apply(const annotation::Edit &edit);
    bool canUndo() const;
    bool canRedo() const;
    UndoStep undoStep() const; ///< only when canUndo()
    UndoStep redoStep() const;
    /// Return the edit as it was carried out, so that the window can go to the place.
    Result<annotation::Edit> undo();
    Result<annotation::Edit> redo();

    /// Reads what other processes have changed since; emits the signals for it. Cheap when nothing has.
    void refresh();
    /// When the last edit was committed, for «Enregistré à 10 h 42»; invalid before the first one.
    QDateTime savedAt() const;

Q_SIGNALS:
    void articlesChanged();                          ///< the list: articles came, went or were changed elsewhere
    void articleChanged(const QString &article);     ///< one row: its numbers or what is known about it
    void annotationsChanged(const QString &article); ///< an open article's annotations, by whomever
    void entitiesChanged();
    void undoChanged();
    void noticed(const QString &sentence); ///< a notice that came after the opening: the check or backup ended

private:
    Project();
    static Result<std::unique_ptr<Project>> opened(std::unique_ptr<store::Database> database);
    void follow(const annotation::Edit &edit);
    Result<annotation::Edit> takenBack(Result<annotation::Edit> done);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace guillemet::project
