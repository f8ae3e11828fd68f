#pragma once

#include "annotation/Article.h"

#include <QtCore/QString>
#include <optional>
#include <variant>
#include <vector>

namespace guillemet::annotation {

/// A person's intention: what the undo menu and the history call an edit.
enum class EditKind : unsigned char {
    Add, Remove, Confirm, Reject, Retype, MoveEdge, SetEntity,
    SetSpeaker, SetCue, SetSource, SetKind, AddFragment, RemoveFragment, Join, Split,
    EditEntity, MergeEntities, SplitEntity, Flag, Note,
    SetState, EditArticle, RemoveArticle,
};

QString toWord(EditKind kind); ///< stable words for the history table («confirm», «set-speaker»)
std::optional<EditKind> editKindFromString(QStringView word);

using Item = std::variant<Mention, Quotation, Entity, ArticleInfo, ProjectEntity>;

/// One thing before and after. Without `before` it is made, without `after` removed. Both name the same id.
struct Change
{
    QString article; ///< id of the article; empty for a ProjectEntity
    std::optional<Item> before;
    std::optional<Item> after;

    const Item &item() const { return after ? *after : *before; }
    friend bool operator==(const Change &, const Change &) = default;
};

/// What one act of a person changed: the unit of the store's transaction, of undo and of the history.
struct Edit
{
    EditKind kind = EditKind::Confirm;
    std::vector<Change> changes; ///< applied in order; the first one is what the act was about

    bool isEmpty() const { return changes.empty(); }
    /// Undoes this edit: the changes in reverse order, each with before and after swapped.
    Edit inverse() const;
};

/// The id that an item carries.
QString idOf(const Item &item);

} // namespace guillemet::annotation
