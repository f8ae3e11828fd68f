#include "project/Project.h"

#include "project/Annotator.h"
#include "project/EntityLinks.h"
#include "project/OpenArticles.h"
#include "project/ProjectSummaries.h"
#include "project/Upkeep.h"
#include "store/ArticleStore.h"
#include "store/ChangeLog.h"
#include "store/EntityStore.h"
#include "store/History.h"
#include "store/Sessions.h"
#include "store/StorageWarning.h"

#include <QtCore/QFileInfo>

namespace guillemet::project {

using namespace annotation;

struct Project::Private
{
    explicit Private(std::unique_ptr<store::Database> opened)
        : database(std::move(opened)), sessions(*database), changes(*database), history(*database),
          articles(*database), upkeep(database->path()), annotator(annotatorName())
    {
    }

    std::unique_ptr<store::Database> database;
    store::Sessions sessions;
    store::ChangeLog changes;
    store::History history;
    OpenArticles articles;
    Upkeep upkeep;
    QString annotator;
    QStringList notices;
    QDateTime savedAt;
    std::optional<store::Step> undoStep;
    std::optional<store::Step> redoStep;

    void readSteps()
    {
        const auto undo = history.undoStep();
        const auto redo = history.redoStep();
        undoStep = undo ? *undo : std::nullopt;
        redoStep = redo ? *redo : std::nullopt;
    }
};

Project::Project() = default;

Project::~Project() = default;

Result<std::unique_ptr<Project>> Project::create(const QString &path)
{
    auto created = store::Database::create(path);
    if (!created)
        return created.error();
    return opened(created.take());
}

Result<std::unique_ptr<Project>> Project::open(const QString &path, Access access)
{
    auto database = store::Database::open(path, access == Access::ReadOnly ? store::Access::ReadOnly
                                                                            : store::Access::ReadWrite);
    if (!database)
        return database.error();
    return opened(database.take());
}

Result<std::unique_ptr<Project>> Project::opened(std::unique_ptr<store::Database> database)
{
    std::unique_ptr<Project> project(new Project);
    project->d = std::make_unique<Private>(std::move(database));
    Private &d = *project->d;
    connect(&d.upkeep, &Upkeep::noticed, project.get(), &Project::noticed);
    if (const QString warning = store::storageWarning(d.database->path()); !warning.isEmpty())
        d.notices.append(warning);
    if (!d.database->isReadOnly()) {
        const auto opening = d.sessions.open();
        if (!opening)
            return opening.error();
        if (opening->unclean) {
            d.notices.append(tr("Guillemet did not end properly last time. Everything that you saw saved is here; "
                                "the project is being checked."));
        }
        d.upkeep.start(true, opening->unclean);
    }
    if (const auto last = d.history.lastTime())
        d.savedAt = *last;
    d.readSteps();
    return project;
}

QString Project::path() const { return d->database->path(); }

QString Project::name() const { return QFileInfo(path()).completeBaseName(); }

bool Project::isReadOnly() const { return d->database->isReadOnly(); }

QStringList Project::notices() const { return d->notices; }

store::Database &Project::database() const { return *d->database; }

QString Project::annotator() const { return d->annotator; }

void Project::setAnnotator(const QString &name)
{
    setAnnotatorName(name);
    d->annotator = annotatorName();
}

std::vector<ArticleSummary> Project::articles() const
{
    std::vector<ArticleSummary> out;
    if (const auto rows = store::ArticleStore(*d->database).list()) {
        out.reserve(rows->size());
        for (const store::ArticleRow &row : *rows)
            out.push_back(summaryOf(row));
    }
    return out;
}

bool Project::hasArticles() const
{
    const auto empty = store::ArticleStore(*d->database).isEmpty();
    return empty && !*empty;
}

Result<ArticleSummary> Project::article(const QString &id) const
{
    const auto row = store::ArticleStore(*d->database).row(id);
    if (!row)
        return row.error();
    return summaryOf(*row);
}

Result<ArticleInfo> Project::articleInfo(const QString &id) const
{
    const auto row = store::ArticleStore(*d->database).row(id);
    if (!row)
        return row.error();
    return row->info;
}

std::vector<EntitySummary> Project::entities() const
{
    std::vector<EntitySummary> out;
    if (const auto rows = store::EntityStore(*d->database).list()) {
        for (const store::EntityRow &row : *rows)
            out.push_back({row.entity, row.mentions, row.quotations, row.articles});
    }
    return out;
}

Result<std::shared_ptr<ArticleSession>> Project::openArticle(const QString &id)
{
    return d->articles.open(id);
}

Result<void> Project::apply(const Edit &wanted)
{
    if (wanted.isEmpty())
        return {};
    if (isReadOnly())
        return Error{tr("%1 is open for reading only; nothing was changed.").arg(name())};
    const Result<Edit> edit = withLinkedEntities(*d->database, wanted);
    if (!edit)
        return edit.error();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (const Result<void> stored = d->history.apply(*edit, d->annotator, now); !stored) {
        refresh(); // most likely another process was quicker: show what it did
        return stored;
    }
    d->savedAt = now;
    follow(*edit);
    return {};
}

void Project::follow(const Edit &edit)
{
    d->articles.follow(edit);
    d->readSteps();
    const Touched touched = touchedBy(edit);
    for (const QString &id : touched.annotations)
        Q_EMIT annotationsChanged(id);
    for (const QString &id : touched.articles)
        Q_EMIT articleChanged(id);
    if (touched.list)
        Q_EMIT articlesChanged();
    if (touched.entities)
        Q_EMIT entitiesChanged();
    Q_EMIT undoChanged();
}

bool Project::canUndo() const { return d->undoStep.has_value() && !isReadOnly(); }

bool Project::canRedo() const { return d->redoStep.has_value() && !isReadOnly(); }

UndoStep Project::undoStep() const { return stepOf(*d->undoStep); }

UndoStep Project::redoStep() const { return stepOf(*d->redoStep); }

Result<Edit> Project::undo() { return takenBack(d->history.undo()); }

Result<Edit> Project::redo() { return takenBack(d->history.redo()); }

Result<Edit> Project::takenBack(Result<Edit> done)
{
    if (done) {
        d->savedAt = QDateTime::currentDateTimeUtc();
        follow(*done);
        return done;
    }
    // What the step speaks of is not as it was: whatever stands in memory is read again.
    d->articles.reloadAll();
    d->readSteps();
    for (const QString &id : d->articles.ids())
        Q_EMIT annotationsChanged(id);
    Q_EMIT articlesChanged();
    Q_EMIT entitiesChanged();
    Q_EMIT undoChanged();
    return done;
}

void Project::refresh()
{
    const auto changes = d->changes.poll();
    if (!changes || !changes->any)
        return;
    d->readSteps();
    for (const QString &id : changes->articles) {
        if (d->articles.reload(id))
            Q_EMIT annotationsChanged(id);
    }
    if (const auto last = d->history.lastTime())
        d->savedAt = *last;
    Q_EMIT articlesChanged();
    if (changes->entities)
        Q_EMIT entitiesChanged();
    Q_EMIT undoChanged();
}

QDateTime Project::savedAt() const { return d->savedAt; }

} // namespace guillemet::project
