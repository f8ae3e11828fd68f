#pragma once

#include "annotation/Edit.h"
#include "store/Database.h"

#include <QtCore/QDateTime>
#include <QtCore/QString>
#include <optional>
#include <vector>

namespace guillemet::store {

/// One step of the project's sequence of edits, as menus and lists show it.
struct Step
{
    qint64 number = 0; ///< ascending in time
    annotation::EditKind kind = annotation::EditKind::Confirm;
    enum class Target : unsigned char { Mention, Quotation, Entity, Article, ProjectEntity };
    Target target = Target::Mention; ///< of the first change
    int count = 1;                   ///< changes of things of that kind
    QString article;                 ///< of the first change; empty for a project entity
    QString author;
    QDateTime time; ///< UTC
    bool undone = false;
};

/// Carries out edits and takes them back. The sequence is the project's, stands in the file without limit,
/// and is there again after closing and opening; a new edit cuts off what was undone.
class History
{
public:
    explicit History(Database &database) : m_database(database) {}

    /// Carries out an edit: one transaction with its history row. Refused, with nothing changed, when a
    /// `before` is not what is stored (another process was quicker).
    Result<void> apply(const annotation::Edit &edit, const QString &author, const QDateTime &now);

    /// What undo() and redo() would take.
    Result<std::optional<Step>> undoStep() const;
    Result<std::optional<Step>> redoStep() const;
    /// Carry it out and return the edit as it was carried out (for undo: the inverse). When what it speaks of
    /// has been changed since, nothing is done but that the step leaves the sequence, and the Error says so.
    Result<annotation::Edit> undo();
    Result<annotation::Edit> redo();

    /// The newest first, undone ones included.
    Result<std::vector<Step>> steps(int limit) const;
    /// When the last edit was carried out or taken back; invalid before the first.
    Result<QDateTime> lastTime() const;

private:
    Result<std::optional<Step>> nextStep(bool redo) const;
    Result<annotation::Edit> carryOut(bool redo);

    Database &m_database;
};

} // namespace guillemet::store
