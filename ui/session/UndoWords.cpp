#include "ui/session/UndoWords.h"

#include <QtCore/QCoreApplication>

namespace guillemet::ui::words {

using annotation::EditKind;
using Target = project::UndoStep::Target;

namespace {

QString addWords(Target target, int count)
{
    return target == Target::Quotation
               ? QCoreApplication::translate("UndoWords", "add quotation")
               : QCoreApplication::translate("UndoWords", "add %n name(s)", nullptr, count);
}

QString removeWords(Target target, int count)
{
    return target == Target::Quotation
               ? QCoreApplication::translate("UndoWords", "delete %n quotation(s)", nullptr, count)
               : QCoreApplication::translate("UndoWords", "delete %n name(s)", nullptr, count);
}

QString confirmWords(Target target, int count)
{
    return target == Target::Quotation
               ? QCoreApplication::translate("UndoWords", "confirm %n quotation(s)", nullptr, count)
               : QCoreApplication::translate("UndoWords", "confirm %n name(s)", nullptr, count);
}

QString rejectWords(Target target, int count)
{
    return target == Target::Quotation
               ? QCoreApplication::translate("UndoWords", "reject %n quotation(s)", nullptr, count)
               : QCoreApplication::translate("UndoWords", "reject %n name(s)", nullptr, count);
}

} // namespace

QString step(const project::UndoStep &step)
{
    const bool quotation = step.target == Target::Quotation;
    switch (step.kind) {
    case EditKind::Add:
        return addWords(step.target, step.count);
    case EditKind::Remove:
        return removeWords(step.target, step.count);
    case EditKind::Confirm:
        return confirmWords(step.target, step.count);
    case EditKind::Reject:
        return rejectWords(step.target, step.count);
    case EditKind::Retype:
        return QCoreApplication::translate("UndoWords", "change the type of %n name(s)", nullptr, step.count);
    case EditKind::MoveEdge:
        return quotation ? QCoreApplication::translate("UndoWords", "move the edge of a quotation")
                         : QCoreApplication::translate("UndoWords", "move the edge of a name");
    case EditKind::SetEntity:
        return QCoreApplication::translate("UndoWords", "say who is meant");
    case EditKind::SetSpeaker:
        return QCoreApplication::translate("UndoWords", "change speaker");
    case EditKind::SetCue:
        return QCoreApplication::translate("UndoWords", "change cue");
    case EditKind::SetSource:
        return QCoreApplication::translate("UndoWords", "change source");
    case EditKind::SetKind:
        return QCoreApplication::translate("UndoWords", "change the kind of quotation");
    case EditKind::AddFragment:
        return QCoreApplication::translate("UndoWords", "add fragment");
    case EditKind::RemoveFragment:
        return QCoreApplication::translate("UndoWords", "remove fragment");
    case EditKind::Join:
        return QCoreApplication::translate("UndoWords", "join quotations");
    case EditKind::Split:
        return QCoreApplication::translate("UndoWords", "split quotation");
    case EditKind::EditEntity:
        return QCoreApplication::translate("UndoWords", "change entity");
    case EditKind::MergeEntities:
        return QCoreApplication::translate("UndoWords", "merge entities");
    case EditKind::SplitEntity:
        return QCoreApplication::translate("UndoWords", "split entity");
    case EditKind::Flag:
        return QCoreApplication::translate("UndoWords", "flag");
    case EditKind::Note:
        return QCoreApplication::translate("UndoWords", "note");
    case EditKind::SetState:
        return QCoreApplication::translate("UndoWords", "change the state of the article");
    case EditKind::EditArticle:
        return QCoreApplication::translate("UndoWords", "change the article’s details");
    case EditKind::RemoveArticle:
        return QCoreApplication::translate("UndoWords", "remove article");
    }
    return {};
}

} // namespace guillemet::ui::words
