#include "ui/window/SearchCommands.h"

#include "project/ArticleSession.h"
#include "project/ProjectSearch.h"
#include "ui/article/ArticleView.h"
#include "ui/panels/ArticlesModel.h"
#include "ui/session/TypeWords.h"
#include "ui/session/Workspace.h"
#include "ui/window/ActionSet.h"
#include "ui/window/ArticlePane.h"
#include "ui/window/SearchPopup.h"
#include "ui/window/ToolBar.h"

#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMainWindow>

namespace guillemet::ui {

namespace {

bool holdsAll(const QString &text, const QStringList &words)
{
    const QString simple = folded(text);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return simple.contains(word); });
}

constexpr int mostOfAKind = 8;

} // namespace

SearchCommands::SearchCommands(const WindowParts &parts, ToolBar *bar, QObject *parent)
    : QObject(parent), m(parts), m_bar(bar), m_popup(new SearchPopup(m.window))
{
    m.actions->on("edit.search", [this] { open(); });
    m.actions->on("tools.open", [this] { open(); });
    m_later.setSingleShot(true);
    m_later.setInterval(30);
    connect(&m_later, &QTimer::timeout, this, &SearchCommands::search);
    connect(m_bar, &ToolBar::searchAsked, &m_later, qOverload<>(&QTimer::start));
    connect(m_popup, &SearchPopup::chosen, this, &SearchCommands::run);
    m_bar->searchField()->installEventFilter(this);
}

void SearchCommands::open()
{
    m_bar->focusSearch();
    search();
}

void SearchCommands::searchFor(const QString &words)
{
    m_bar->focusSearch();
    m_bar->searchField()->setText(words);
    search();
}

void SearchCommands::search()
{
    const QString typed = m_bar->searchField()->text().simplified();
    const QStringList parts = folded(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<SearchRow> rows;
    const auto addHeading = [&](const QString &title) { rows.push_back({SearchRow::What::Heading, title, {}, {}, {}, {}}); };
    const project::Project *project = m.workspace->project();

    int count = 0;
    for (const ActionSpec &spec : actionTable()) {
        QAction *action = m.actions->action(spec.id);
        const QString text = plainActionText(spec);
        if (!action->isEnabled() || count == mostOfAKind || !holdsAll(text, parts))
            continue;
        if (count++ == 0)
            addHeading(tr("Commands"));
        rows.push_back({SearchRow::What::Command, text, action->shortcut().toString(QKeySequence::NativeText),
                        QString::fromLatin1(spec.id), {}, {}});
    }
    if (project && m_popup->isHidden()) // a key must not read thousands of rows
        m_articles = project->articles();
    if (project && !parts.isEmpty()) {
        count = 0;
        for (const project::ArticleSummary &article : m_articles) {
            if (count == mostOfAKind || !holdsAll(article.title, parts))
                continue;
            if (count++ == 0)
                addHeading(tr("Articles"));
            rows.push_back({SearchRow::What::Article, article.title, article.outlet, article.id, {}, {}});
        }
        if (const project::ArticleSession *session = m.workspace->article()) {
            count = 0;
            for (const annotation::Entity *entity : session->annotations().entities()) {
                if (count == mostOfAKind || !holdsAll(entity->name, parts))
                    continue;
                if (count++ == 0)
                    addHeading(tr("Names in this article"));
                rows.push_back({SearchRow::What::Entity, entity->name, words::type(entity->type), entity->id, {}, {}});
            }
        }
        if (typed.size() > 1) {
            if (auto found = project::searchTexts(*project, typed); found && !found->places.empty()) {
                addHeading(found->more ? tr("In the texts, the first hits") : tr("In the texts"));
                for (const project::FoundPlace &place : found->places)
                    rows.push_back({SearchRow::What::Place, place.before + QLatin1Char('\t') + place.words + QLatin1Char('\t') + place.after,
                                    place.title, place.article, place.span, {}});
            }
        }
    }
    m_popup->showRows(std::move(rows), m_bar->searchField());
}

void SearchCommands::run(int row)
{
    const SearchRow hit = m_popup->row(row);
    m_popup->hide();
    m_bar->searchField()->clear();
    m.article->view()->setFocus(Qt::OtherFocusReason);
    switch (hit.what) {
    case SearchRow::What::Command: m.actions->action(hit.id)->trigger(); break;
    case SearchRow::What::Article: m.workspace->openArticle(hit.id); break;
    case SearchRow::What::Entity: m.workspace->select(Selected::entity(hit.id)); break;
    case SearchRow::What::Place:
        if (m.workspace->openArticle(hit.id)) {
            m.article->view()->scrollToSpan(hit.span);
            m.article->view()->setTextSelection(hit.span.start, hit.span.end);
        }
        break;
    case SearchRow::What::Heading: break;
    }
}

bool SearchCommands::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        m_popup->hide();
    // Escape belongs to the field while one types in it, even when it would leave something else too.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (m_popup->isHidden())
            search();
        else
            m_popup->step(key->key() == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_popup->isVisible() && m_popup->current() >= 0)
            run(m_popup->current());
        return true;
    case Qt::Key_Escape:
        m_popup->hide();
        m_bar->searchField()->clear();
        m.article->view()->setFocus(Qt::OtherFocusReason);
        return true;
    default: return QObject::eventFilter(watched, event);
    }
}

} // namespace guillemet::ui
