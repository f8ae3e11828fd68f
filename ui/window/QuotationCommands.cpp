#include "ui/window/QuotationCommands.h"

#include "project/ArticleSession.h"
#include "project/Intentions.h"
#include "project/Project.h"
#include "project/QuotationEdits.h"
#include "ui/article/ArticleView.h"
#include "ui/dialogs/QuotationsDialog.h"
#include "ui/panels/Inspector.h"
#include "ui/session/Attribution.h"
#include "ui/session/SpeakerChoices.h"
#include "ui/session/Workspace.h"
#include "ui/window/ActionSet.h"
#include "ui/window/ArticlePane.h"
#include "ui/window/MessageStrip.h"
#include "ui/window/SidePane.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QMainWindow>

namespace guillemet::ui {

using annotation::Quotation;

QuotationCommands::QuotationCommands(const WindowParts &parts, QObject *parent) : QObject(parent), m(parts)
{
    m.actions->on("tools.quotations", [this] { showAll(); });
    m.actions->on("speaker.search", [this] {
        if (m.side->isVisible())
            m.side->inspector()->focusSpeaker();
        else
            Q_EMIT speakerFieldAsked();
    });
    m.actions->on("speaker.pick", [this](bool on) { setPicking(on); });
    for (int digit = 1; digit <= 9; ++digit)
        m.actions->on(qPrintable(QStringLiteral("speaker.%1").arg(digit)), [this, digit] { setSpeakerByDigit(digit); });
    m.actions->on("speaker.unknown", [this] { setSpeaker({}); });
    m.actions->on("quotation.cue", [this] { setCue(); });
    m.actions->on("quotation.source", [this] { setSource(); });
    m.actions->on("quotation.addFragment", [this] { addFragment(); });
    m.actions->on("quotation.removeFragment", [this] { removeFragment(); });
    m.actions->on("quotation.join", [this] { join(); });
    m.actions->on("quotation.split", [this] { split(); });
    m.actions->on("quotation.linkSource", [this] { linkSource(); });
    m.actions->on("quotation.direct", [this] { setKind(annotation::QuotationKind::Direct); });
    m.actions->on("quotation.mixed", [this] { setKind(annotation::QuotationKind::Mixed); });
    m.actions->on("quotation.indirect", [this] { setKind(annotation::QuotationKind::Indirect); });
    m.actions->on("edit.copyQuotation", [this] { copy(); });

    QuotationInspector *inspector = m.side->inspector()->quotation();
    connect(inspector, &QuotationInspector::speakerChosen, this, &QuotationCommands::setSpeaker);
    connect(inspector, &QuotationInspector::speakerNamed, this, &QuotationCommands::setNewSpeaker);
    connect(m.article, &ArticlePane::speakerPicked, this, [this](const QString &entity) {
        setPicking(false);
        if (!entity.isEmpty())
            setSpeaker(entity);
    });
    connect(m.article, &ArticlePane::pickingEnded, this, [this] { setPicking(false); });
}

void QuotationCommands::setSpeaker(const QString &entity)
{
    const Quotation *quotation = m.workspace->selectedQuotation();
    if (!quotation)
        return;
    const Selected what = m.workspace->selected();
    m.workspace->carryOut(project::setSpeaker(*m.workspace->article(), quotation->id, entity, m.workspace->actor()));
    Q_EMIT decided(what);
}

void QuotationCommands::setNewSpeaker(const QString &name)
{
    const Quotation *quotation = m.workspace->selectedQuotation();
    if (!quotation)
        return;
    const Selected what = m.workspace->selected();
    m.workspace->carryOut(project::setNewSpeaker(*m.workspace->article(), quotation->id, name, m.workspace->actor()));
    Q_EMIT decided(what);
}

void QuotationCommands::setSpeakerByDigit(int digit)
{
    const Quotation *quotation = m.workspace->selectedQuotation();
    if (!quotation)
        return;
    const std::vector<SpeakerChoice> choices = speakerChoices(*m.workspace->article(), *quotation);
    if (digit <= int(choices.size()))
        setSpeaker(choices[size_t(digit) - 1].entity);
}

void QuotationCommands::setPicking(bool on)
{
    m.actions->action("speaker.pick")->setChecked(on);
    if (m.article->view()->isPickingName() != on)
        m.article->view()->setPickingName(on);
    if (on)
        m.messages->say(QStringLiteral("pick"), tr("Click the speaker’s name in the article. Escape gives up."));
    else
        m.messages->clear(QStringLiteral("pick"));
}

void QuotationCommands::setCue()
{
    if (m.workspace->carryOut(project::setCue(*m.workspace->article(), m.workspace->selected().id,
                                              m.article->selectedWords(), m.workspace->actor())))
        m.article->clearWords();
}

void QuotationCommands::setSource()
{
    if (m.workspace->carryOut(project::setSource(*m.workspace->article(), m.workspace->selected().id,
                                                 m.article->selectedWords(), m.workspace->actor())))
        m.article->clearWords();
}

void QuotationCommands::addFragment()
{
    if (m.workspace->carryOut(project::addFragment(*m.workspace->article(), m.workspace->selected().id,
                                                   m.article->selectedWords(), m.workspace->actor())))
        m.article->clearWords();
}

void QuotationCommands::removeFragment()
{
    const Quotation *quotation = m.workspace->selectedQuotation();
    if (!quotation)
        return;
    const int at = caretIn(*quotation);
    const int fragment = at < 0 ? int(quotation->spans.size()) - 1
                                : project::fragmentAt(*m.workspace->article(), quotation->id, at);
    m.workspace->carryOut(
        project::removeFragment(*m.workspace->article(), quotation->id, fragment, m.workspace->actor()));
}

void QuotationCommands::join()
{
    const QString id = m.workspace->selected().id;
    const auto &all = m.workspace->article()->annotations().quotations();
    bool found = false;
    for (const Quotation *quotation : all) {
        if (found && quotation->status != annotation::Status::Rejected) {
            m.workspace->carryOut(
                project::joinQuotations(*m.workspace->article(), id, quotation->id, m.workspace->actor()));
            return;
        }
        found = found || quotation->id == id;
    }
}

/// Where the selected words begin or the caret stands, if that is within the quotation; else −1.
int QuotationCommands::caretIn(const Quotation &quotation) const
{
    const text::Span words = m.article->selectedWords();
    const int at = words.isEmpty() ? m.article->view()->caret() : words.start;
    return at > quotation.extent().start && at < quotation.extent().end ? at : -1;
}

void QuotationCommands::split()
{
    const Quotation *quotation = m.workspace->selectedQuotation();
    if (!quotation)
        return;
    int at = caretIn(*quotation);
    if (at < 0 && quotation->spans.size() > 1)
        at = quotation->spans[1].start;
    project::ArticleSession &session = *m.workspace->article();
    const annotation::Edit edit = at < 0 ? annotation::Edit{}
                                         : project::splitQuotationAt(session, quotation->id, at, m.workspace->actor());
    if (edit.isEmpty())
        m.messages->say(QStringLiteral("split"), tr("Click where the second quotation begins, or select its words, then split again."));
    else if (m.workspace->carryOut(edit))
        m.messages->clear(QStringLiteral("split"));
}

void QuotationCommands::linkSource()
{
    const Quotation *quotation = m.workspace->selectedQuotation();
    if (!quotation)
        return;
    if (!quotation->source)
        m.messages->say(QStringLiteral("source"), tr("This quotation has no source yet: select its words and say so first."));
    else
        m.workspace->carryOut(project::linkSource(*m.workspace->article(), quotation->id, m.workspace->actor()));
}

void QuotationCommands::setKind(annotation::QuotationKind kind)
{
    m.workspace->carryOut(
        project::setKind(*m.workspace->article(), m.workspace->selected().id, kind, m.workspace->actor()));
}

void QuotationCommands::copy()
{
    if (const Quotation *quotation = m.workspace->selectedQuotation())
        QGuiApplication::clipboard()->setText(withAttribution(*m.workspace->article(), *quotation));
}

void QuotationCommands::showAll()
{
    auto *dialog = m.window->findChild<QuotationsDialog *>();
    if (!dialog) {
        dialog = new QuotationsDialog(m.window);
        connect(dialog, &QuotationsDialog::chosen, this, [this](const QString &article, const QString &quotation) {
            if (article == m.workspace->articleId() || m.workspace->openArticle(article))
                m.workspace->select(Selected::quotation(quotation));
        });
    }
    dialog->load(m.workspace->project()->path());
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace guillemet::ui
