#include "ui/window/ReviewCommands.h"

#include "project/ArticleSession.h"
#include "project/Intentions.h"
#include "project/Widening.h"
#include "ui/article/ArticleView.h"
#include "ui/dialogs/ConfidenceDialog.h"
#include "ui/panels/ArticlesModel.h"
#include "ui/panels/ArticlesPanel.h"
#include "ui/panels/Controls.h"
#include "ui/panels/SpeakerField.h"
#include "ui/review/KeyLine.h"
#include "ui/review/ReviewHead.h"
#include "ui/review/ReviewPanel.h"
#include "ui/session/Alike.h"
#include "ui/session/SpeakerChoices.h"
#include "ui/session/Workspace.h"
#include "ui/window/ActionSet.h"
#include "ui/window/ArticlePane.h"
#include "ui/window/MessageStrip.h"
#include "ui/window/SidePane.h"
#include "ui/window/StatusLine.h"

#include <QtCore/QSettings>
#include <QtGui/QAction>
#include <QtWidgets/QListView>
#include <QtWidgets/QMainWindow>

namespace guillemet::ui {

ReviewCommands::ReviewCommands(const WindowParts &parts, QObject *parent) : QObject(parent), m(parts)
{
    const auto action = [this](const char *id) { return m.actions->action(id); };
    m_panel = new ReviewPanel(m.workspace,
                              {action("annotation.confirm"), action("annotation.reject"), action("review.skip"),
                               action("speaker.search"), action("annotation.confirmArticle"),
                               action("annotation.confirmProject")},
                              m.side->parentWidget());
    m_panel->setMinimumWidth(389);
    m_panel->setMaximumWidth(460);
    m_panel->hide();
    m_head = new ReviewHead(m.article);
    auto *keys = new KeyLine({{{action("review.takeBack")}, tr("take back the last")},
                              {{action("edge.startLeft"), action("edge.startRight")}, tr("start")},
                              {{action("edge.endLeft"), action("edge.endRight")}, tr("end")},
                              {{action("annotation.flag")}, tr("to check")},
                              {{action("annotation.note")}, tr("note")},
                              {{action("view.leave")}, tr("leave")}},
                             m.article);
    m.article->setReviewStrips(m_head, keys);

    m.actions->on("review.start", [this](bool on) { on ? start() : stop(); });
    m.actions->on("review.skip", [this] { skip(); });
    m.actions->on("review.takeBack", [this] { takeBack(); });
    m.actions->on("review.byConfidence", [this](bool on) {
        QSettings().setValue(QStringLiteral("review/byConfidence"), on);
        show();
    });
    action("review.byConfidence")->setChecked(QSettings().value(QStringLiteral("review/byConfidence")).toBool());
    m.actions->on("review.confirmAbove", [this] { confirmAbove(); });
    m.actions->on("review.confirmEntity", [this] { confirmEntity(); });
    m.actions->on("review.confirmAll", [this] { confirmAll(); });

    m_clock.start();
    m_alike.setSingleShot(true);
    m_alike.setInterval(120);
    connect(&m_alike, &QTimer::timeout, this, &ReviewCommands::showAlike);
    connect(m.workspace, &Workspace::selectionChanged, this, &ReviewCommands::show);
    connect(m.workspace, &Workspace::articleChanged, this, [this] { m.messages->clear(QStringLiteral("done")); });
    m_show.setSingleShot(true);
    connect(&m_show, &QTimer::timeout, this, &ReviewCommands::show);
    connect(m.workspace, &Workspace::edited, this, [this](const annotation::Edit &edit) {
        m_lastEdit = edit;
        ++m_edits;
        m_show.start();
    });
    connect(m.workspace, &Workspace::annotationsReset, this, &ReviewCommands::show);
    connect(m.workspace, &Workspace::articleChanged, this, [this] {
        m_skipped.clear();
        if (m_reviewing && m.workspace->article())
            goOn({});
        else if (m_reviewing)
            stop();
    });
    connect(m_panel, &ReviewPanel::digitChosen, this, [this](int digit) {
        const QString id = m.workspace->selected().isQuotation()
                               ? (digit ? QStringLiteral("speaker.%1").arg(digit) : QStringLiteral("speaker.unknown"))
                               : QString();
        static constexpr const char *types[] = {"tag.person", "tag.organisation", "tag.place", "tag.other", "tag.date"};
        QAction *chosen = !id.isEmpty() ? m.actions->action(id) : m.actions->action(types[std::clamp(digit, 1, 5) - 1]);
        m.article->clearWords();
        chosen->trigger();
        m.article->view()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_panel, &ReviewPanel::left, this, [this] { m.article->view()->setFocus(Qt::OtherFocusReason); });
    connect(m_panel->speaker(), &SpeakerField::entityChosen, this, &ReviewCommands::speakerChosen);
    connect(m_panel->speaker(), &SpeakerField::nameTyped, this, &ReviewCommands::speakerNamed);
}

ReviewOrder ReviewCommands::order() const
{
    return m.actions->action("review.byConfidence")->isChecked() ? ReviewOrder::LeastCertain : ReviewOrder::Reading;
}

void ReviewCommands::start()
{
    m.actions->action("review.start")->setChecked(true);
    if (m_reviewing || !m.workspace->article())
        return;
    m_reviewing = true;
    m_decisions.clear();
    m_lastEdit = {};
    m_skipped.clear();
    m_pace.started(m_clock.elapsed());
    m.article->showReview(true);
    m_panel->show();
    Q_EMIT reviewingChanged(true);
    const annotation::Mention *mention = m.workspace->selectedMention();
    const annotation::Quotation *quotation = m.workspace->selectedQuotation();
    const bool open = (mention && mention->status == annotation::Status::Suggested)
                      || (quotation && quotation->status == annotation::Status::Suggested);
    if (open)
        show();
    else
        goOn({});
    m.article->view()->setFocus(Qt::OtherFocusReason);
}

void ReviewCommands::stop()
{
    m.actions->action("review.start")->setChecked(false);
    if (!m_reviewing)
        return;
    m_reviewing = false;
    m_decisions.clear();
    m_panel->hide();
    m.article->showReview(false);
    m.article->view()->setCandidates({}, {});
    Q_EMIT reviewingChanged(false);
}

void ReviewCommands::startAtFirst()
{
    const QAbstractItemModel *articles = m.articles->list()->model();
    for (int row = 0; row < articles->rowCount(); ++row) {
        const QModelIndex index = articles->index(row, 0);
        const bool done = index.data(ArticlesModel::StateRole).toInt() == int(annotation::ArticleState::Done);
        if (done || index.data(ArticlesModel::TotalRole).toInt() == index.data(ArticlesModel::DecidedRole).toInt())
            continue;
        m.workspace->openArticle(index.data(ArticlesModel::IdRole).toString());
        break;
    }
    startAtTop();
}

void ReviewCommands::startAtTop()
{
    if (const project::ArticleSession *session = m.workspace->article())
        m.workspace->select(nextToReview(*session, order(), {}, 0, {}));
    start();
}

void ReviewCommands::decided(const Selected &what)
{
    m_pace.decided(m_clock.elapsed());
    showPace();
    if (!m_reviewing)
        return;
    if (!m_lastEdit.isEmpty()) // nothing was done where it was decided so before
        m_decisions.push_back({std::exchange(m_lastEdit, {}), m_edits});
    goOn(what);
}

void ReviewCommands::goOn(const Selected &from)
{
    const project::ArticleSession *session = m.workspace->article();
    const Selected next = nextToReview(*session, order(), from, m.article->view()->position().offset, m_skipped);
    if (next == m.workspace->selected())
        show();
    else
        m.workspace->select(next);
    if (next == Selected{}) {
        const QString key = keyText(m.actions->action("article.done"));
        m.messages->say(QStringLiteral("done"), tr("Everything is decided in this article. Next: %1").arg(key), tr("Next article"),
                        [this] { m.actions->action("article.done")->trigger(); });
    } else {
        m.messages->clear(QStringLiteral("done"));
    }
}

void ReviewCommands::skip()
{
    const Selected now = m.workspace->selected();
    m_skipped.insert(now.id);
    goOn(now);
}

void ReviewCommands::takeBack()
{
    if (m_decisions.empty())
        return;
    const Decision decision = std::move(m_decisions.back());
    m_decisions.pop_back();
    if (m_edits == decision.number) {
        m.workspace->undo();
        m_edits = decision.number - 1;
    } else if (m.workspace->carryOut(decision.edit.inverse())) {
        // A flag or a note came after it: only the decision goes.
        const annotation::Item &item = decision.edit.changes.front().item();
        if (const auto *mention = std::get_if<annotation::Mention>(&item))
            m.workspace->select(Selected::mention(mention->id));
        else if (const auto *quotation = std::get_if<annotation::Quotation>(&item))
            m.workspace->select(Selected::quotation(quotation->id));
    }
    m_lastEdit = {};
    show();
}

void ReviewCommands::show()
{
    m_show.stop();
    showPace();
    const project::ArticleSession *session = m.workspace->article();
    if (!m_reviewing || !session)
        return;
    const Selected now = m.workspace->selected();
    const Selected next = nextToReview(*session, order(), now, 0, m_skipped);
    std::vector<SpeakerChoice> speakers;
    if (const annotation::Quotation *quotation = m.workspace->selectedQuotation())
        speakers = speakerChoices(*session, *quotation);
    m_panel->load(next, speakers);
    const ArticleTally &tally = m.workspace->tally();
    m_head->show(order() == ReviewOrder::Reading ? tr("in reading order") : tr("least certain first"), tally.decided(), tally.all());
    std::vector<ArticleView::Candidate> candidates;
    for (const SpeakerChoice &choice : speakers)
        candidates.push_back({int(candidates.size()) + 1, choice.entity});
    m.article->view()->setCandidates(now.isQuotation() ? now.id : QString(), candidates);
    m_panel->setAlike(0, 0);
    if (now.isMention())
        m_alike.start();
}

void ReviewCommands::showAlike()
{
    const annotation::Mention *mention = m.workspace->selectedMention();
    if (!m_reviewing || !mention)
        return;
    const int here = int(alikeInArticle(*m.workspace->article(), *mention, true).size());
    const auto all = project::countAlike(*m.workspace->project(), *m.workspace->article(), mention->id,
                                         project::WideAct::Confirm, mention->type);
    m_panel->setAlike(here, all ? *all : here);
}

void ReviewCommands::showPace()
{
    const project::ArticleSession *session = m.workspace->article();
    if (!session)
        return;
    const int undecided = m.workspace->tally().undecided();
    m.status->setMinutesLeft(undecided == 0 ? -1 : m_pace.minutesFor(undecided));
}

void ReviewCommands::focusSpeaker() { m_panel->focusSpeaker(); }

void ReviewCommands::focusNote() { m_panel->focusNote(); }

void ReviewCommands::confirmAbove()
{
    ConfidenceDialog dialog(*m.workspace->article(), m.window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const project::ArticleSession &session = *m.workspace->article();
    m.workspace->carryOut(project::confirmAll(session, undecidedAbove(session, dialog.confidence()), m.workspace->actor()));
}

void ReviewCommands::confirmEntity()
{
    const project::ArticleSession &session = *m.workspace->article();
    if (const annotation::Entity *entity = m.workspace->selectedEntity())
        m.workspace->carryOut(project::confirmAll(session, undecidedOf(session, entity->id), m.workspace->actor()));
    if (m_reviewing)
        goOn(m.workspace->selected());
}

void ReviewCommands::confirmAll()
{
    const project::ArticleSession &session = *m.workspace->article();
    const QStringList ids = undecidedAbove(session, 0);
    if (m.workspace->carryOut(project::confirmAll(session, ids, m.workspace->actor())))
        m.messages->say(QStringLiteral("bulk"), tr("%n annotation(s) confirmed.", nullptr, int(ids.size())), tr("Undo"),
                        [this] { m.workspace->undo(); });
    if (m_reviewing)
        goOn(m.workspace->selected());
}

} // namespace guillemet::ui
