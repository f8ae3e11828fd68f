#include "ui/panels/EntityPlacesView.h"

#include "ui/panels/ContextDelegate.h"
#include "ui/panels/ContextsModel.h"
#include "ui/themes/Fonts.h"

#include <QtWidgets/QScrollArea>

#include <algorithm>

namespace guillemet::ui {

using project::EntityPlace;
using project::EntityPlaces;

namespace {

Context rowOf(const EntityPlace &place)
{
    Context row;
    row.article = place.article;
    row.selected = place.isQuotation ? Selected::quotation(place.id) : Selected::mention(place.id);
    row.status = int(place.status);
    row.words = place.words;
    if (!place.isQuotation) {
        row.before = place.before;
        row.after = place.after;
    }
    return row;
}

Context headingRow(const QString &heading, const QString &note, bool isArticle = false)
{
    Context row;
    row.heading = heading;
    row.headingNote = note;
    row.isArticle = isArticle;
    return row;
}

/// The open article before the others, which keep their order.
std::vector<const EntityPlaces::Article *> ordered(const EntityPlaces &places, const QString &openArticle)
{
    std::vector<const EntityPlaces::Article *> out;
    for (const EntityPlaces::Article &article : places.articles)
        out.push_back(&article);
    std::stable_partition(out.begin(), out.end(), [&](const auto *article) { return article->id == openArticle; });
    return out;
}

} // namespace

EntityPlacesView::EntityPlacesView(QWidget *parent) : QListView(parent), m_model(new ContextsModel(this))
{
    setObjectName(QStringLiteral("entityPlaces"));
    setAccessibleName(tr("Where it stands in the project"));
    setModel(m_model);
    setItemDelegate(new ContextDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    viewport()->setAutoFillBackground(false);
    // The pane around it scrolls: two bars side by side would be one too many.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListView::clicked, this, &EntityPlacesView::choose);
    connect(this, &QListView::activated, this, &EntityPlacesView::choose);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &EntityPlacesView::currentMentionChanged);
    connect(m_model, &QAbstractItemModel::modelReset, this, &EntityPlacesView::currentMentionChanged);
}

void EntityPlacesView::show(const EntityPlaces &places, const QString &openArticle)
{
    const auto articles = ordered(places, openArticle);
    const bool several = articles.size() > 1;
    std::vector<Context> rows;
    const auto addAll = [&](bool quotations) {
        for (const EntityPlaces::Article *article : articles) {
            bool first = true;
            for (const EntityPlace &place : article->places) {
                if (place.isQuotation != quotations)
                    continue;
                if (several && std::exchange(first, false))
                    rows.push_back(headingRow(article->title, {}, true));
                rows.push_back(rowOf(place));
            }
        }
    };
    if (places.quotations > 0) {
        rows.push_back(headingRow(tr("What they say"), tr("%n word(s)", nullptr, places.reportedWords)));
        addAll(true);
    }
    if (places.names + places.otherMentions > 0) {
        rows.push_back(headingRow(tr("In the text"), several ? tr("%n article(s)", nullptr, int(articles.size()))
                                                             : tr("Enter: go to the mention")));
        addAll(false);
    }
    if (places.more)
        rows.push_back(headingRow(tr("There are further places; the search (Ctrl+K) finds them."), {}, true));
    const int height = int(rows.size()) * (QFontMetrics(articleFontInPanels()).lineSpacing() + 6) + 4;
    setFixedHeight(std::max(height, 40));
    m_model->setContexts(std::move(rows));
}

void EntityPlacesView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!current.isValid() || !hasFocus())
        return;
    for (QWidget *parent = parentWidget(); parent; parent = parent->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(parent);
        if (!area)
            continue;
        const QPoint middle = mapTo(area->widget(), visualRect(current).center());
        area->ensureVisible(20, middle.y(), 20, 40);
        return;
    }
}

EntityPlacesView::Place EntityPlacesView::currentMention() const
{
    const QModelIndex index = currentIndex();
    if (!index.isValid() || !m_model->at(index.row()).heading.isEmpty())
        return {};
    const Context &row = m_model->at(index.row());
    return row.selected.isMention() ? Place{row.article, row.selected} : Place();
}

void EntityPlacesView::choose(const QModelIndex &index)
{
    if (!index.isValid() || !m_model->at(index.row()).heading.isEmpty())
        return;
    const Context row = m_model->at(index.row());
    Q_EMIT placeChosen(row.article, row.selected);
}

} // namespace guillemet::ui
