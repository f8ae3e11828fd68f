#include "ui/window/ArticlePane.h"

#include "project/ArticleSession.h"
#include "ui/article/ArticleView.h"
#include "ui/panels/ArticlesModel.h"
#include "ui/themes/Fonts.h"
#include "ui/window/FindBar.h"
#include "ui/window/FoldedText.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QLocale>
#include <QtCore/QSettings>
#include <QtWidgets/QVBoxLayout>

namespace guillemet::ui {

MarkId markOf(const Selected &selected)
{
    if (selected.isMention())
        return MarkId::mention(selected.id);
    return selected.isQuotation() ? MarkId::quotation(selected.id) : MarkId{};
}

Selected selectedOf(const MarkId &mark)
{
    if (mark.isMention())
        return Selected::mention(mark.id);
    return mark.isQuotation() ? Selected::quotation(mark.id) : Selected{};
}

namespace {

QString bylineOf(const annotation::ArticleInfo &info)
{
    QStringList parts;
    const QDate date = QDate::fromString(info.date.left(10), Qt::ISODate);
    if (date.isValid())
        parts.append(QLocale().toString(date, QLocale::LongFormat));
    else if (!info.date.isEmpty())
        parts.append(info.date);
    for (const QString &part : {info.outlet, info.author, info.fileName}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

ArticlePane::ArticlePane(Workspace *workspace, QWidget *legend, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_legend(legend), m_view(new ArticleView(this)),
      m_find(new FindBar(this)), m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("articlePane"));
    m_view->setObjectName(QStringLiteral("article"));
    m_view->setAccessibleName(tr("Article"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(legend);
    m_layout->addWidget(m_view, 1);
    m_layout->addWidget(m_find);
    setFocusProxy(m_view);

    connect(m_view, &ArticleView::markActivated, this, [this](const MarkId &mark) {
        if (mark.isNull() && m_reviewing)
            return; // a click beside all marks must not leave what is under review
        m_pointed = true; // what was clicked is in sight: the page stays where it is
        m_workspace->select(selectedOf(mark));
        m_pointed = false;
        Q_EMIT activated(selectedOf(mark));
    });
    connect(m_view, &ArticleView::textSelectionChanged, this, &ArticlePane::wordsChanged);
    connect(m_view, &ArticleView::edgeDragged, this, [this](const MarkId &mark, int fragment, text::Span span) {
        Q_EMIT edgeDragged(selectedOf(mark), fragment, span);
    });
    connect(m_view, &ArticleView::menuRequested, this,
            [this](QPoint global, const MarkId &mark) { Q_EMIT menuAsked(global, selectedOf(mark)); });
    connect(m_view, &ArticleView::namePicked, this,
            [this](const QString &, const QString &entity) { Q_EMIT speakerPicked(entity); });
    connect(m_view, &ArticleView::pickingEnded, this, &ArticlePane::pickingEnded);
    connect(m_view, &ArticleView::zoomRequested, this, [this](int steps) { setZoom(zoom() + steps * 0.1); });

    connect(m_find, &FindBar::wordsChanged, this, [this] { findAll(true); });
    connect(m_find, &FindBar::nextAsked, this, [this] { findNext(1); });
    connect(m_find, &FindBar::previousAsked, this, [this] { findNext(-1); });
    connect(m_find, &FindBar::closed, this, &ArticlePane::closeFind);

    connect(workspace, &Workspace::articleChanged, this, &ArticlePane::load);
    connect(workspace, &Workspace::annotationsReset, this, &ArticlePane::edited);
    connect(workspace, &Workspace::edited, this, &ArticlePane::edited);
    connect(workspace, &Workspace::selectionChanged, this, &ArticlePane::follow);
    readSettings();
    setZoom(QSettings().value(QStringLiteral("article/zoom"), 1.0).toDouble());
}

void ArticlePane::setReviewStrips(QWidget *above, QWidget *below)
{
    m_reviewAbove = above;
    m_reviewBelow = below;
    m_layout->insertWidget(0, above);
    m_layout->addWidget(below);
    showReview(false);
}

void ArticlePane::showReview(bool on)
{
    if (m_reviewAbove) {
        m_reviewAbove->setVisible(on);
        m_reviewBelow->setVisible(on);
    }
    m_legend->setVisible(!on);
    m_reviewing = on;
    m_view->setReviewing(on);
}

void ArticlePane::showLegend(bool on) { m_legend->setVisible(on); }

QString ArticlePane::placeKey() const
{
    if (!m_workspace->project() || !m_workspace->article())
        return {};
    // Article ids may hold any sign; settings keys may not.
    const QByteArray name = (m_workspace->project()->path() + QLatin1Char('\n') + m_workspace->articleId()).toUtf8();
    return QStringLiteral("places/%1").arg(QString::fromLatin1(QCryptographicHash::hash(name, QCryptographicHash::Md5).toHex()));
}

void ArticlePane::savePlace() const
{
    if (m_openedKey.isEmpty())
        return;
    QSettings().setValue(m_openedKey, m_view->position().offset);
}

void ArticlePane::load()
{
    savePlace();
    m_openedKey = placeKey();
    const project::ArticleSession *session = m_workspace->article();
    if (!session) {
        m_view->clearArticle();
        closeFind();
        return;
    }
    ArticlePage page;
    page.text = session->text();
    page.marks.annotations = &session->annotations();
    page.marks.rank = [this](const QString &entity) { return m_workspace->tally().shares().rank(entity); };
    page.title = session->info().title;
    page.byline = bylineOf(session->info());
    m_view->setArticle(page);
    if (const int offset = QSettings().value(m_openedKey, 0).toInt(); offset > 0)
        m_view->restorePosition({std::min(offset, session->text().size()), 0});
    follow();
    if (!m_find->isHidden())
        findAll(false);
}

void ArticlePane::edited()
{
    if (!m_workspace->article())
        return;
    m_view->annotationsChanged();
    follow();
}

void ArticlePane::follow()
{
    const Selected &selected = m_workspace->selected();
    const MarkId mark = markOf(selected);
    const annotation::Mention *mention = m_workspace->selectedMention();
    QString entity = selected.isEntity() ? selected.id : mention ? mention->entity : QString();
    m_view->setHighlightedEntity(entity);
    const bool another = m_view->selectedMark() != mark;
    m_view->setSelectedMark(mark);
    if (!another || mark.isNull() || m_pointed)
        return;
    // Under review the next one comes into the middle; otherwise the page moves only for what is out of sight.
    if (m_reviewing || !m_view->isInSight(mark))
        m_view->scrollToMark(mark, m_reviewing);
}

text::Span ArticlePane::selectedWords() const
{
    return m_view->hasSelectedText() ? m_view->selectedSpan() : text::Span{};
}

void ArticlePane::clearWords() { m_view->setTextSelection(m_view->caret(), m_view->caret()); }

double ArticlePane::zoom() const { return m_view->zoom(); }

void ArticlePane::setZoom(double zoom)
{
    m_view->setZoom(zoom);
    QSettings().setValue(QStringLiteral("article/zoom"), m_view->zoom());
    Q_EMIT zoomChanged(m_view->zoom());
}

void ArticlePane::readSettings()
{
    const QSettings settings;
    m_view->setReadingFace(settings.value(QStringLiteral("article/size"), defaultReadingSize).toDouble(),
                           settings.value(QStringLiteral("article/family")).toString());
}

void ArticlePane::openFind()
{
    const text::Span words = selectedWords();
    m_find->open(words.isEmpty() || words.length() > 100 ? QString() : m_view->text().mid(words).simplified());
    findAll(false);
    Q_EMIT findingChanged(true);
}

void ArticlePane::closeFind()
{
    if (m_find->isHidden())
        return;
    m_find->hide();
    m_hits.clear();
    m_hit = -1;
    m_view->setFindHits({}, -1);
    m_view->setFocus(Qt::OtherFocusReason);
    Q_EMIT findingChanged(false);
}

void ArticlePane::findAll(bool jump)
{
    m_hits.clear();
    if (m_workspace->article())
        m_hits = findFolded(m_workspace->article()->text().string(), m_find->words());
    // From where the reader is, not from the top.
    const int from = m_view->position().offset;
    m_hit = m_hits.empty() ? -1 : 0;
    for (size_t i = 0; i < m_hits.size(); ++i) {
        if (m_hits[i].start >= from) {
            m_hit = int(i);
            break;
        }
    }
    m_view->setFindHits(m_hits, m_hit);
    m_find->showCount(m_hit + 1, int(m_hits.size()));
    if (jump && m_hit >= 0)
        m_view->scrollToSpan(m_hits[size_t(m_hit)]);
}

void ArticlePane::findNext(int step)
{
    if (m_hits.empty())
        return;
    const int count = int(m_hits.size());
    m_hit = (m_hit + step + count) % count;
    m_view->setFindHits(m_hits, m_hit);
    m_find->showCount(m_hit + 1, count);
    m_view->scrollToSpan(m_hits[size_t(m_hit)]);
}

} // namespace guillemet::ui
