#pragma once

#include "ui/session/Selected.h"

namespace guillemet::ui {

/// All that decides whether an action can be used now. A plain value, so that every action can be tested in every
/// state without a window.
struct WindowState
{
    bool project = false;       ///< a project is open
    bool writable = false;      ///< … and can be written
    bool hasArticles = false;
    bool article = false;       ///< an article is open
    bool articleDone = false;
    bool undecided = false;     ///< something in the open article waits for a decision
    bool words = false;         ///< words are selected in the article
    Selected::What selected = Selected::What::Nothing;
    bool selectedUndecided = false;
    bool selectedRejected = false;
    bool severalFragments = false; ///< the selected quotation has more than one
    bool speakerKnown = false;     ///< the selected quotation has a speaker
    bool nextQuotation = false;    ///< another quotation follows the selected one
    bool entity = false;           ///< the selection speaks of an entity
    bool canUndo = false;
    bool canRedo = false;
    bool reviewing = false;
    bool canTakeBack = false; ///< a decision of this review can be taken back
    bool script = false;      ///< «who speaks» is shown
    bool finding = false;     ///< the find bar is open
    bool picking = false;     ///< a click in the article will name the speaker
    bool running = false;     ///< a job (import, detection, export) runs

    bool annotation() const { return selected == Selected::What::Mention || selected == Selected::What::Quotation; }
    bool mention() const { return selected == Selected::What::Mention; }
    bool quotation() const { return selected == Selected::What::Quotation; }
    /// The open article can be changed.
    bool editable() const { return writable && article; }
};

} // namespace guillemet::ui
