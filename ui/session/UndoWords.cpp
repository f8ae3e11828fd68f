#include "ui/session/UndoWords.h"

#include <QtCore/QCoreApplication>

namespace guillemet::ui::words {

using annotation::EditKind;
using Target = project::UndoStep::Target;

namespace {

QString say(const char *source, int count = -1)
{
    return QCoreApplication::translate("UndoWords", source, nullptr, count);
}

QString addWords(Target target, int count)
{
    return target == Target::Quotation ? say("add quotation") : say("add %n name(s)", count);
}

QString removeWords(Target target, int count)
{
    return target == Target::Quotation ? say("delete %n quotation(s)", count) : say("delete %n name(s)", count);
}

QString confirmWords(Target target, int count)
{
    return target == Target::Quotation ? say("confirm %n quotation(s)", count) : say("confirm %n name(s)", count);
}

QString rejectWords(Target target, int count)
{
    return target == Target::Quotation ? say("reject %n quotation(s)", count) : say("reject %n name(s)", count);
}

} // namespace

QString step(const project::UndoStep &step)
{
    const bool quotation = step.target == Target::Quotation;
    switch (step.kind) {
    case EditKind::Add: return addWords(step.target, step.count);
    case EditKind::Remove: return removeWords(step.target, step.count);
    case EditKind::Confirm: return confirmWords(step.target, step.count);
    case EditKind::Reject: return rejectWords(step.target, step.count);
    case EditKind::Retype: return say("change the type of %n name(s)", step.count);
    case EditKind::MoveEdge: return quotation ? say("move the edge of a quotation") : say("move the edge of a name");
    case EditKind::SetEntity: return say("say who is meant");
    case EditKind::SetSpeaker: return say("change speaker");
    case EditKind::SetCue: return say("change cue");
    case EditKind::SetSource: return say("change source");
    case EditKind::SetKind: return say("change the kind of quotation");
    case EditKind::AddFragment: return say("add fragment");
    case EditKind::RemoveFragment: return say("remove fragment");
    case EditKind::Join: return say("join quotations");
    case EditKind::Split: return say("split quotation");
    case EditKind::EditEntity: return say("change entity");
    case EditKind::MergeEntities: return say("merge entities");
    case EditKind::SplitEntity: return say("split entity");
    case EditKind::Flag: return say("flag");
    case EditKind::Note: return say("note");
    case EditKind::SetState: return say("change the state of the article");
    case EditKind::EditArticle: return say("change the article’s details");
    case EditKind::RemoveArticle: return say("remove article");
    }
    return {};
}

} // namespace guillemet::ui::words
