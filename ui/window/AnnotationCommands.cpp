#include "ui/window/AnnotationCommands.h"

#include "project/ArticleSession.h"
#include "project/Intentions.h"
#include "ui/panels/Inspector.h"
#include "ui/panels/MentionInspector.h"
#include "ui/session/Workspace.h"
#include "ui/window/ActionSet.h"
#include "ui/window/ArticlePane.h"
#include "ui/window/FindBar.h"
#include "ui/window/MessageStrip.h"
#include "ui/window/SidePane.h"
#include "ui/window/TypeIds.h"

#include <QtGui/QAction>

namespace guillemet::ui {

using annotation::Edit;
using annotation::EntityType;

AnnotationCommands::AnnotationCommands(const WindowParts &parts, QObject *parent) : QObject(parent), m(parts)
{
    for (const TypeId &type : typeIds)
        m.actions->on(qPrintable(QStringLiteral("tag.%1").arg(QLatin1String(type.word))), [this, type] { tag(type.type); });
    connect(m.article->findBar(), &FindBar::tagAllAsked, this, &AnnotationCommands::tagHits);
    m.actions->on("tag.quotation", [this] { tagQuotation(); });
    m.actions->on("annotation.confirm", [this] { confirm(); });
    m.actions->on("annotation.reject", [this] { reject(); });
    m.actions->on("annotation.delete", [this] { remove(); });
    m.actions->on("annotation.flag", [this] { flag(); });
    m.actions->on("annotation.note", [this] {
        if (m.side->isVisible())
            m.side->inspector()->focusNote();
        else
            Q_EMIT noteFieldAsked();
    });
    m.actions->on("edge.endRight", [this] { stepEdge(Edge::End, true, StepBy::Word); });
    m.actions->on("edge.endLeft", [this] { stepEdge(Edge::End, false, StepBy::Word); });
    m.actions->on("edge.startRight", [this] { stepEdge(Edge::Start, true, StepBy::Word); });
    m.actions->on("edge.startLeft", [this] { stepEdge(Edge::Start, false, StepBy::Word); });
    m.actions->on("edge.endRightCharacter", [this] { stepEdge(Edge::End, true, StepBy::Character); });
    m.actions->on("edge.endLeftCharacter", [this] { stepEdge(Edge::End, false, StepBy::Character); });
    m.actions->on("edge.startRightCharacter", [this] { stepEdge(Edge::Start, true, StepBy::Character); });
    m.actions->on("edge.startLeftCharacter", [this] { stepEdge(Edge::Start, false, StepBy::Character); });
    connect(m.article, &ArticlePane::edgeDragged, this, &AnnotationCommands::moveEdge);
    connect(m.side->inspector()->mention(), &MentionInspector::typeChosen, this, &AnnotationCommands::retype);
}

void AnnotationCommands::carryOutAndSelect(const Edit &edit)
{
    if (!m.workspace->carryOut(edit))
        return;
    m.article->clearWords();
    const annotation::Item &made = edit.changes.front().item();
    if (const auto *mention = std::get_if<annotation::Mention>(&made))
        m.workspace->select(Selected::mention(mention->id));
    else if (const auto *quotation = std::get_if<annotation::Quotation>(&made))
        m.workspace->select(Selected::quotation(quotation->id));
}

void AnnotationCommands::tag(EntityType type)
{
    project::ArticleSession *session = m.workspace->article();
    const text::Span words = m.article->selectedWords();
    if (words.isEmpty())
        return retype(type);
    const Edit edit = project::addName(*session, words, type, m.workspace->actor());
    if (edit.isEmpty())
        return;
    const auto *made = std::get_if<annotation::Mention>(&edit.changes.front().item());
    const QString form = made ? session->text().mid(made->span) : QString();
    carryOutAndSelect(edit);
    if (!form.isEmpty())
        offerAlike(form, type);
}

void AnnotationCommands::retype(EntityType type)
{
    const annotation::Mention *mention = m.workspace->selectedMention();
    if (!mention)
        return;
    const Selected what = m.workspace->selected();
    m.workspace->carryOut(project::retype(*m.workspace->article(), mention->id, type, m.workspace->actor()));
    Q_EMIT decided(what);
}

namespace {

/// Places of these words, as whole words, that no mention covers.
std::vector<text::Span> untagged(const project::ArticleSession &session, const QString &form)
{
    std::vector<text::Span> places;
    const QString &text = session.text().string();
    for (qsizetype at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.size())) {
        const text::Span span{int(at), int(at + form.size())};
        const bool whole = (at == 0 || !text.at(at - 1).isLetterOrNumber())
                           && (span.end == text.size() || !text.at(span.end).isLetterOrNumber());
        if (whole && session.annotations().mentionsIn(span).empty())
            places.push_back(span);
    }
    return places;
}

} // namespace

void AnnotationCommands::offerAlike(const QString &form, EntityType type)
{
    const int count = int(untagged(*m.workspace->article(), form).size());
    m.messages->clear(QStringLiteral("alike"));
    if (count > 0)
        m.messages->say(QStringLiteral("alike"), tr("“%1” stands in %n more place(s) of this article.", nullptr, count).arg(form),
                        tr("Tag %n more", nullptr, count), [this, form, type] { tagAlike(form, type); });
}

void AnnotationCommands::tagAlike(const QString &form, EntityType type)
{
    project::ArticleSession *session = m.workspace->article();
    if (!session)
        return;
    Edit all;
    all.kind = annotation::EditKind::Add;
    for (const text::Span &span : untagged(*session, form)) {
        const Edit one = project::addName(*session, span, type, m.workspace->actor());
        all.changes.insert(all.changes.end(), one.changes.begin(), one.changes.end());
    }
    m.workspace->carryOut(all);
}

void AnnotationCommands::tagHits(EntityType type)
{
    project::ArticleSession *session = m.workspace->article();
    if (!session || m.workspace->isReadOnly())
        return;
    Edit all;
    all.kind = annotation::EditKind::Add;
    int names = 0;
    for (const text::Span &span : m.article->hits()) {
        if (!session->annotations().mentionsIn(span).empty())
            continue; // somebody or the engine has marked it already
        const Edit one = project::addName(*session, span, type, m.workspace->actor());
        all.changes.insert(all.changes.end(), one.changes.begin(), one.changes.end());
        ++names;
    }
    if (names == 0)
        return m.messages->say(QStringLiteral("hits"), tr("All of these places are marked already."));
    if (m.workspace->carryOut(all))
        m.messages->say(QStringLiteral("hits"), tr("%n name(s) marked.", nullptr, names), tr("Undo"),
                        [this] { m.workspace->undo(); });
}

void AnnotationCommands::tagQuotation()
{
    const text::Span words = m.article->selectedWords();
    if (!words.isEmpty())
        carryOutAndSelect(project::addQuotation(*m.workspace->article(), words, m.workspace->actor()));
}

void AnnotationCommands::confirm()
{
    const Selected what = m.workspace->selected();
    m.workspace->carryOut(project::confirm(*m.workspace->article(), what.id, m.workspace->actor()));
    Q_EMIT decided(what);
}

void AnnotationCommands::reject()
{
    const Selected what = m.workspace->selected();
    m.workspace->carryOut(project::reject(*m.workspace->article(), what.id, m.workspace->actor()));
    Q_EMIT decided(what);
}

void AnnotationCommands::remove()
{
    m.workspace->carryOut(project::remove(*m.workspace->article(), m.workspace->selected().id, m.workspace->actor()));
}

void AnnotationCommands::flag()
{
    const annotation::Mention *mention = m.workspace->selectedMention();
    const annotation::Quotation *quotation = m.workspace->selectedQuotation();
    const bool flagged = mention ? mention->flagged : quotation && quotation->flagged;
    m.workspace->carryOut(
        project::setFlag(*m.workspace->article(), m.workspace->selected().id, !flagged, m.workspace->actor()));
}

void AnnotationCommands::stepEdge(Edge edge, bool forward, StepBy by)
{
    const QString &text = m.workspace->article()->text().string();
    if (const annotation::Mention *mention = m.workspace->selectedMention()) {
        moveEdge(m.workspace->selected(), 0, movedEdge(text, mention->span, edge, forward, by));
    } else if (const annotation::Quotation *quotation = m.workspace->selectedQuotation()) {
        const int fragment = edge == Edge::Start ? 0 : int(quotation->spans.size()) - 1;
        moveEdge(m.workspace->selected(), fragment,
                 movedEdge(text, quotation->spans[size_t(fragment)], edge, forward, by));
    }
}

void AnnotationCommands::moveEdge(const Selected &what, int fragment, text::Span span)
{
    if (m.workspace->isReadOnly() || !m.workspace->article())
        return;
    m.workspace->carryOut(project::setSpan(*m.workspace->article(), what.id, fragment, span, m.workspace->actor()));
}

} // namespace guillemet::ui
