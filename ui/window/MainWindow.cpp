#include "ui/window/MainWindow.h"

#include "project/ArticleSession.h"
#include "ui/article/ArticleView.h"
#include "ui/panels/ArticlesPanel.h"
#include "ui/panels/Inspector.h"
#include "ui/panels/LegendStrip.h"
#include "ui/panels/NamesPanel.h"
#include "ui/panels/QuotationsPanel.h"
#include "ui/panels/ScriptPanel.h"
#include "ui/session/Workspace.h"
#include "ui/window/ActionSet.h"
#include "ui/window/AnnotationCommands.h"
#include "ui/window/ArticleCommands.h"
#include "ui/window/ArticlePane.h"
#include "ui/window/EmptyPage.h"
#include "ui/window/EntityCommands.h"
#include "ui/window/FindBar.h"
#include "ui/window/HelpCommands.h"
#include "ui/window/ImportCommands.h"
#include "ui/window/Jobs.h"
#include "ui/window/KeyRules.h"
#include "ui/window/MessageStrip.h"
#include "ui/window/PrintCommands.h"
#include "ui/window/ProjectCommands.h"
#include "ui/window/QuotationCommands.h"
#include "ui/window/ReviewCommands.h"
#include "ui/window/SearchCommands.h"
#include "ui/window/ScreenFit.h"
#include "ui/window/SidePane.h"
#include "ui/window/SpokenNames.h"
#include "ui/window/StateOf.h"
#include "ui/window/StatusLine.h"
#include "ui/window/ToolBar.h"
#include "ui/window/VersionCommands.h"
#include "ui/window/ViewCommands.h"
#include "ui/window/WideningCommands.h"

#include <QtCore/QMimeData>
#include <QtCore/QSettings>
#include <QtCore/QUrl>
#include <QtGui/QCloseEvent>
#include <QtGui/QDragEnterEvent>
#include <QtGui/QDropEvent>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

namespace guillemet::ui {

namespace {
constexpr int narrowWidth = 1100;
}

MainWindow::MainWindow(QWidget *parent) : QMainWindow(parent)
{
    setObjectName(QStringLiteral("mainWindow"));
    setMinimumSize(960, 600);
    setAcceptDrops(true);
    m.window = this;
    new SpokenNames(this);
    m.workspace = new Workspace(this);
    m.actions = new ActionSet(this);
    m.actions->fillMenuBar(menuBar());
    buildPanes();
    buildCommands();
    buildToolBar();
    new KeyRules(this, m.actions, [this](const QWidget *widget) {
        return widget == m.article->view() || widget == m.article->view()->viewport();
    });
    connectState();
    restoreLayout();
    applyWidth();
    updateCentre();
    updateTitle();
    updateState();
}

MainWindow::~MainWindow()
{
    m.jobs->disconnect();
    delete m.jobs; // waits for the job's next safe place, before the project goes
}

void MainWindow::buildPanes()
{
    auto *body = new QWidget(this);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m.messages = new MessageStrip(body);
    m_splitter = new QSplitter(Qt::Horizontal, body);
    m_splitter->setObjectName(QStringLiteral("panes"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1); // the handle's grip is wider than what it shows
    layout->addWidget(m.messages);
    layout->addWidget(m_splitter, 1);
    setCentralWidget(body);

    m.articles = new ArticlesPanel(m.workspace, m_splitter);
    m.articles->setMinimumWidth(184);
    m.articles->setMaximumWidth(400);

    std::vector<QAction *> shown;
    for (const char *id : {"show.person", "show.organisation", "show.place", "show.other", "show.date", "show.quotation"})
        shown.push_back(m.actions->action(id));
    m_centre = new QStackedWidget(m_splitter);
    m_centre->setMinimumWidth(460);
    auto *legend = new LegendStrip(m.workspace, shown, m_centre);
    m.article = new ArticlePane(m.workspace, legend, m_centre);
    const auto way = [this](const char *id, const QString &title, const QString &detail, const char *icon) {
        return EmptyPage::Way{m.actions->action(id), title, detail, QString::fromLatin1(icon)};
    };
    auto *empty = new EmptyPage(
        {way("file.import", tr("Import files"), tr("plain text; a file or a whole folder"), "import"),
         way("file.paste", tr("Paste an article"), tr("the text of the clipboard becomes an article"), "paste"),
         way("file.sample", tr("Try it with the sample article"), tr("six hundred words, all kinds of marks"), "book"),
         way("file.open", tr("Open a project"), tr("a .guillemet file"), "folder")},
        m_centre);
    m_centre->addWidget(empty);
    m_centre->addWidget(m.article);

    InspectorActions inspector;
    inspector.confirm = m.actions->action("annotation.confirm");
    inspector.reject = m.actions->action("annotation.reject");
    inspector.chooseSpeaker = m.actions->action("speaker.search");
    inspector.confirmAlike = m.actions->action("annotation.confirmArticle");
    inspector.merge = m.actions->action("entity.merge");
    inspector.split = m.actions->action("entity.split");
    m.side = new SidePane(m.workspace, inspector, m_splitter);
    m.side->setMinimumWidth(296);
    m.side->setMaximumWidth(560);
    m_script = new ScriptPanel(m.workspace, m_splitter);
    m_script->setFixedWidth(300);
    m_script->hide();
    connect(m_script, &ScriptPanel::speakerChosen, m.workspace, [this](const QString &entity) { m.workspace->select(Selected::entity(entity)); });
    for (int i = 0; i < 3; ++i)
        m_splitter->setStretchFactor(i, i == 1);

    m.status = new StatusLine(m.workspace, m.actions->action("article.cancel"), this);
    setStatusBar(m.status);
    m.jobs = new Jobs(m.status, m.messages, this);
}

void MainWindow::buildCommands()
{
    m_projects = new ProjectCommands(m, this);
    m_imports = new ImportCommands(m, this);
    m_view = new ViewCommands(m, this);
    new ArticleCommands(m, this);
    new PrintCommands(m, this);
    auto *annotations = new AnnotationCommands(m, this);
    auto *quotations = new QuotationCommands(m, this);
    auto *widening = new WideningCommands(m, this);
    new EntityCommands(m, this);
    m_review = new ReviewCommands(m, this);
    auto *help = new HelpCommands(m, this);
    new VersionCommands(m, m_imports, this);
    m.actions->on("file.quit", [this] { close(); });
    connect(annotations, &AnnotationCommands::decided, m_review, &ReviewCommands::decided);
    connect(quotations, &QuotationCommands::decided, m_review, &ReviewCommands::decided);
    connect(widening, &WideningCommands::decided, m_review, &ReviewCommands::decided);
    connect(annotations, &AnnotationCommands::noteFieldAsked, m_review, &ReviewCommands::focusNote);
    connect(quotations, &QuotationCommands::speakerFieldAsked, m_review, &ReviewCommands::focusSpeaker);
    connect(m_review, &ReviewCommands::speakerChosen, quotations, &QuotationCommands::setSpeaker);
    connect(m_review, &ReviewCommands::speakerNamed, quotations, &QuotationCommands::setNewSpeaker);
    connect(m_view, &ViewCommands::reviewLeft, m_review, &ReviewCommands::stop);
    connect(m_view, &ViewCommands::scriptChanged, this, &MainWindow::updateCentre);
    connect(m_review, &ReviewCommands::reviewingChanged, this, &MainWindow::updateCentre);
    connect(help, &HelpCommands::languageChanged, this, [this] {
        m_restart = true;
        close();
    });
}

void MainWindow::buildToolBar()
{
    auto *bar = new ToolBar(m.actions, this);
    addToolBar(bar);
    setContextMenuPolicy(Qt::NoContextMenu);
    auto *search = new SearchCommands(m, bar, this);
    connect(findChild<EntityCommands *>(), &EntityCommands::searchAsked, search, &SearchCommands::searchFor);
}

void MainWindow::connectState()
{
    m_stateTimer.setSingleShot(true);
    m_stateTimer.setInterval(0);
    connect(&m_stateTimer, &QTimer::timeout, this, &MainWindow::updateState);
    const auto later = [this] {
        if (!m_stateTimer.isActive())
            m_stateTimer.start();
    };
    Workspace *workspace = m.workspace;
    connect(workspace, &Workspace::edited, this, &MainWindow::updateState);
    connect(workspace, &Workspace::selectionChanged, this, &MainWindow::updateState);
    for (auto signal : {&Workspace::annotationsReset, &Workspace::articlesChanged, &Workspace::undoChanged})
        connect(workspace, signal, this, later);
    connect(workspace, &Workspace::projectChanged, this, &MainWindow::updateCentre);
    connect(workspace, &Workspace::articleChanged, this, &MainWindow::updateCentre);
    connect(workspace, &Workspace::articleRowChanged, this, &MainWindow::updateTitle);
    connect(workspace, &Workspace::failed, this,
            [this](const QString &sentence) { m.messages->say(QStringLiteral("failed"), sentence); });
    connect(workspace, &Workspace::edited, this, [this] { m.messages->clear(QStringLiteral("failed")); });
    connect(workspace, &Workspace::noticed, this,
            [this](const QString &sentence) { m.messages->say(QStringLiteral("notice"), sentence); });
    connect(m.article, &ArticlePane::wordsChanged, this, &MainWindow::updateState);
    connect(m.article, &ArticlePane::findingChanged, this, later);
    connect(m.article, &ArticlePane::zoomChanged, m.status, &StatusLine::setZoom);
    m.status->setZoom(m.article->zoom());
    connect(m.article, &ArticlePane::menuAsked, this, [this](QPoint at, const Selected &what) {
        if (what.isAnnotation())
            m.workspace->select(what);
        showMenu(at);
    });
    connect(m.side->quotations(), &QuotationsPanel::contextMenuAsked, this, &MainWindow::showMenu);
    connect(m.side->names(), &NamesPanel::contextMenuAsked, this, &MainWindow::showMenu);
    connect(m.articles, &ArticlesPanel::contextMenuAsked, this,
            [this](QPoint at) { m.actions->menu(Menu::Article)->exec(at); });
    connect(m.jobs, &Jobs::runningChanged, this, later);
    connect(m.side->inspector(), &Inspector::left, this, [this] { m.article->view()->setFocus(Qt::OtherFocusReason); });
    m_refresh.setInterval(1500);
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        if (m.workspace->project() && !m.jobs->isRunning())
            m.workspace->project()->refresh();
    });
    m_refresh.start();
}

void MainWindow::updateState()
{
    WindowState state = stateOf(*m.workspace);
    state.words = !m.article->selectedWords().isEmpty();
    state.finding = !m.article->findBar()->isHidden();
    state.picking = m.article->view()->isPickingName();
    state.script = m_view->showsScript();
    state.running = m.jobs->isRunning();
    state.reviewing = m_review->isReviewing();
    state.canTakeBack = m_review->canTakeBack();
    m.actions->apply(state);
}

void MainWindow::updateTitle()
{
    QStringList parts;
    if (const project::ArticleSession *session = m.workspace->article())
        parts.append(session->info().title);
    if (const project::Project *project = m.workspace->project())
        parts.append(project->name());
    parts.append(QStringLiteral("Guillemet"));
    setWindowTitle(parts.join(QStringLiteral(" — ")));
}

void MainWindow::updateCentre()
{
    const bool article = m.workspace->article();
    m_centre->setCurrentIndex(article ? 1 : 0);
    const bool alone = m_view->showsScript() || m_review->isReviewing();
    m.articles->setVisible(!alone && m.actions->action("view.articles")->isChecked());
    m.side->setVisible(article && !m_view->showsScript() && !m_review->isReviewing()
                       && m.actions->action("view.side")->isChecked());
    m_script->setVisible(article && m_view->showsScript());
    if (m_script->isVisible())
        m_script->load();
    m.article->showLegend(!alone);
    updateTitle();
    updateState();
}

void MainWindow::applyWidth()
{
    const bool narrow = width() < narrowWidth;
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    m.articles->setNarrow(narrow);
    m.side->setNarrow(narrow);
    findChild<LegendStrip *>()->setNarrow(narrow);
    findChild<ToolBar *>()->setNarrow(narrow);
    const int total = width();
    if (narrow)
        m_splitter->setSizes({196, total - 196 - 304, 304});
    else
        m_splitter->setSizes({256, total - 256 - 384, 384});
}

void MainWindow::restoreLayout()
{
    const QSettings settings;
    if (!restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray()))
        resize(fittingSize(this, {1440, 900}));
    fitToScreen(this);
    m_splitter->setSizes({256, width() - 640, 384});
    m_splitter->restoreState(settings.value(QStringLiteral("window/panes")).toByteArray());
    m.side->restoreState(settings.value(QStringLiteral("window/side")).toByteArray());
}

void MainWindow::saveLayout() const
{
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    if (m.articles->isVisible() && m.side->isVisible())
        settings.setValue(QStringLiteral("window/panes"), m_splitter->saveState());
    settings.setValue(QStringLiteral("window/side"), m.side->saveState());
}

void MainWindow::showMenu(QPoint global) { m.actions->menu(Menu::Annotation)->exec(global); }

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveLayout();
    m_projects->remember();
    m.jobs->cancel();
    event->accept();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    applyWidth();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (ImportCommands::canTake(event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().toLocalFile().endsWith(QStringLiteral(".guillemet")))
        m_projects->open(urls.first().toLocalFile());
    else
        m_imports->paste(event->mimeData());
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m.workspace && m.workspace->project())
        m.workspace->project()->refresh();
}

} // namespace guillemet::ui
