#include "ui/window/VersionCommands.h"

#include "project/ArticleSession.h"
#include "project/Project.h"
#include "project/versions/CarryOver.h"
#include "project/versions/EarlierVersion.h"
#include "ui/panels/CarryOverPanel.h"
#include "ui/session/Workspace.h"
#include "ui/window/ActionSet.h"
#include "ui/window/ArticlePane.h"
#include "ui/window/ImportCommands.h"
#include "ui/window/Jobs.h"
#include "ui/window/MessageStrip.h"

#include <QtWidgets/QBoxLayout>

namespace guillemet::ui {

namespace {
const QString topic = QStringLiteral("version");
}

VersionCommands::VersionCommands(const WindowParts &parts, ImportCommands *imports, QObject *parent)
    : QObject(parent), m(parts), m_panel(new CarryOverPanel(m.messages->parentWidget()))
{
    if (auto *body = qobject_cast<QBoxLayout *>(m.messages->parentWidget()->layout()))
        body->insertWidget(body->indexOf(m.messages) + 1, m_panel);
    m.actions->on("article.carryOver", [this] { show(); });
    connect(imports, &ImportCommands::articlesImported, this, &VersionCommands::imported);
    connect(m_panel, &CarryOverPanel::accepted, this, &VersionCommands::carryOver);
    connect(m_panel, &CarryOverPanel::earlierAsked, this, &VersionCommands::showEarlier);
    connect(m_panel, &CarryOverPanel::closed, this, [this] { m.article->setFocus(Qt::OtherFocusReason); });
    connect(m.jobs, &Jobs::runningChanged, this, &VersionCommands::offerWhenReady, Qt::QueuedConnection);
    connect(m.workspace, &Workspace::articleChanged, this, &VersionCommands::offerWhenReady, Qt::QueuedConnection);
    connect(m.workspace, &Workspace::projectChanged, this, [this] {
        m_new.clear();
        m_panel->hide();
    });
}

void VersionCommands::imported(const QStringList &articles)
{
    m_new.unite(QSet<QString>(articles.begin(), articles.end()));
    offerWhenReady();
}

QString VersionCommands::earlier() const
{
    if (!m.workspace->project() || !m.workspace->article())
        return {};
    const auto id = project::earlierVersionOf(*m.workspace->project(), m.workspace->articleId());
    return id ? *id : QString();
}

std::optional<project::CarriedOver> VersionCommands::carried() const
{
    const QString id = earlier();
    if (id.isEmpty())
        return std::nullopt;
    const auto from = m.workspace->project()->openArticle(id);
    return from ? std::optional(project::carryOver(**from, *m.workspace->article())) : std::nullopt;
}

void VersionCommands::offerWhenReady()
{
    const QString article = m.workspace->articleId();
    if (article != m_for && article != m_earlier)
        m_panel->hide();
    if (article != m_offered)
        m.messages->clear(topic);
    // Detection comes first: its suggestions are what the marks meet.
    if (!m_new.contains(article) || m.workspace->isReadOnly() || m.jobs->isRunning())
        return;
    m_new.remove(article);
    const auto what = carried();
    if (!what || (what->kept == 0 && what->changed.empty()))
        return;
    m_offered = article;
    const auto info = m.workspace->project()->articleInfo(earlier());
    m.messages->say(topic,
                    tr("This is a later version of “%1”, in which %n annotation(s) of this text are decided.", nullptr,
                       what->kept + int(what->changed.size()))
                        .arg(info ? info->title : earlier()),
                    tr("Carry over…"), [this] { show(); });
}

void VersionCommands::show()
{
    const auto what = carried();
    if (!what) {
        m.messages->say(topic, tr("There is no earlier version of this article in the project."));
        return;
    }
    if (what->edit.isEmpty() && what->lost.empty()) {
        m.messages->say(topic, tr("Nothing of the earlier version is left to carry over."));
        return;
    }
    const auto info = m.workspace->project()->articleInfo(earlier());
    m_for = m.workspace->articleId();
    m_earlier = earlier();
    m_panel->offer(info ? info->title : earlier(), *what);
}

void VersionCommands::carryOver()
{
    if (!m.workspace->openArticle(m_for)) // the earlier one may be in sight
        return;
    const auto what = carried(); // anew: something may have been decided meanwhile
    if (!what || !m.workspace->carryOut(what->edit))
        return;
    m.messages->say(topic, tr("%n annotation(s) carried over.", nullptr, what->kept + int(what->changed.size())), tr("Undo"),
                    [this] { m.workspace->undo(); });
    m_panel->showDone();
}

void VersionCommands::showEarlier(const QString &id, bool quotation)
{
    if (m.workspace->openArticle(m_earlier))
        m.workspace->select(quotation ? Selected::quotation(id) : Selected::mention(id));
}

} // namespace guillemet::ui
