#include "ui/window/StateOf.h"

#include "project/ArticleSession.h"
#include "ui/session/Workspace.h"

namespace guillemet::ui {

using annotation::Status;

WindowState stateOf(const Workspace &workspace)
{
    WindowState state;
    const project::Project *project = workspace.project();
    if (!project)
        return state;
    state.project = true;
    state.writable = !project->isReadOnly();
    state.canUndo = project->canUndo();
    state.canRedo = project->canRedo();
    const project::ArticleSession *session = workspace.article();
    state.hasArticles = session || project->hasArticles();
    if (!session)
        return state;
    state.article = true;
    state.articleDone = session->info().state == annotation::ArticleState::Done;
    const auto &quotations = session->annotations().quotations();
    state.undecided = workspace.tally().undecided() > 0;
    state.selected = workspace.selected().what;
    state.entity = workspace.selectedEntity();
    if (const annotation::Mention *mention = workspace.selectedMention()) {
        state.selectedUndecided = mention->status == Status::Suggested;
        state.selectedRejected = mention->status == Status::Rejected;
    }
    if (const annotation::Quotation *quotation = workspace.selectedQuotation()) {
        state.selectedUndecided = quotation->status == Status::Suggested;
        state.selectedRejected = quotation->status == Status::Rejected;
        state.severalFragments = quotation->spans.size() > 1;
        state.speakerKnown = !quotation->speaker.isEmpty();
        const auto last = std::find_if(quotations.rbegin(), quotations.rend(),
                                       [](const auto *item) { return item->status != Status::Rejected; });
        state.nextQuotation = last != quotations.rend() && (*last)->id != quotation->id;
    }
    return state;
}

} // namespace guillemet::ui
