#include "ui/window/WideningCommands.h"

#include "project/ArticleSession.h"
#include "ui/session/Workspace.h"
#include "ui/window/ActionSet.h"
#include "ui/window/MessageStrip.h"
#include "ui/window/TypeIds.h"

#include <QtCore/QSet>
#include <QtGui/QAction>

namespace guillemet::ui {

using annotation::EntityType;
using project::WideAct;

WideningCommands::WideningCommands(const WindowParts &parts, QObject *parent) : QObject(parent), m(parts)
{
    const auto ofSelected = [this](WideAct wide, bool wholeProject) {
        return [this, wide, wholeProject] { act(wide, EntityType::Person, wholeProject); };
    };
    m.actions->on("annotation.confirmArticle", ofSelected(WideAct::Confirm, false));
    m.actions->on("annotation.confirmProject", ofSelected(WideAct::Confirm, true));
    m.actions->on("annotation.rejectArticle", ofSelected(WideAct::Reject, false));
    m.actions->on("annotation.rejectProject", ofSelected(WideAct::Reject, true));
    for (const TypeId &type : typeIds) {
        const QString word = QLatin1String(type.word);
        m.actions->on(qPrintable(QStringLiteral("type.article.%1").arg(word)),
                      [this, type] { act(WideAct::Retype, type.type, false); });
        m.actions->on(qPrintable(QStringLiteral("type.project.%1").arg(word)),
                      [this, type] { act(WideAct::Retype, type.type, true); });
    }
}

void WideningCommands::act(WideAct wide, EntityType type, bool wholeProject)
{
    const project::ArticleSession &session = *m.workspace->article();
    const Selected what = m.workspace->selected();
    annotation::Edit edit;
    if (wholeProject) {
        auto made = project::actInProject(*m.workspace->project(), session, what.id, wide, type, m.workspace->actor());
        if (!made) {
            m.messages->say(QStringLiteral("failed"), made.sentence());
            return;
        }
        edit = made.take();
    } else {
        edit = project::actInArticle(session, what.id, wide, type, m.workspace->actor());
    }
    const int count = int(edit.changes.size());
    QSet<QString> articles;
    for (const annotation::Change &change : edit.changes)
        articles.insert(change.article);
    if (m.workspace->carryOut(edit) && count > 1) {
        const QString sentence = articles.size() > 1
                                     ? tr("%n name(s) decided in several articles.", nullptr, count)
                                     : tr("%n name(s) decided.", nullptr, count);
        m.messages->say(QStringLiteral("bulk"), sentence, tr("Undo"), [this] { m.workspace->undo(); });
    }
    Q_EMIT decided(what);
}

} // namespace guillemet::ui
