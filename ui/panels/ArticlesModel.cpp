#include "ui/panels/ArticlesModel.h"

#include "ui/session/TypeWords.h"

#include <QtCore/QLocale>

namespace guillemet::ui {

using project::ArticleSummary;

namespace {

bool sameRow(const ArticleSummary &a, const ArticleSummary &b)
{
    return a.title == b.title && a.outlet == b.outlet && a.date == b.date && a.state == b.state
           && a.decided == b.decided && a.undecided == b.undecided && a.language == b.language
           && a.words == b.words && a.detected == b.detected;
}

/// 0 in work, 1 new, 2 done.
int urgency(const ArticleSummary &article)
{
    if (article.state == annotation::ArticleState::Done)
        return 2;
    return article.decided > 0 ? 0 : 1;
}

} // namespace

void ArticlesModel::setArticles(std::vector<ArticleSummary> articles)
{
    bool sameIds = articles.size() == m_articles.size();
    for (size_t i = 0; sameIds && i < articles.size(); ++i)
        sameIds = articles[i].id == m_articles[i].id;
    if (sameIds) {
        for (size_t i = 0; i < articles.size(); ++i) {
            if (sameRow(articles[i], m_articles[i]))
                continue;
            m_articles[i] = std::move(articles[i]);
            Q_EMIT dataChanged(index(int(i)), index(int(i)));
        }
        return;
    }
    beginResetModel();
    m_articles = std::move(articles);
    m_rows.clear();
    for (size_t i = 0; i < m_articles.size(); ++i)
        m_rows.insert(m_articles[i].id, int(i));
    endResetModel();
}

void ArticlesModel::setArticle(ArticleSummary article)
{
    const int row = rowOf(article.id);
    if (row < 0 || sameRow(article, m_articles[size_t(row)]))
        return;
    ArticleSummary &old = m_articles[size_t(row)];
    // With every decision the numbers change and nothing else: the height of the card stays.
    const bool sameHeight = article.title == old.title && article.state == old.state;
    old = std::move(article);
    Q_EMIT dataChanged(index(row), index(row),
                       sameHeight ? QList<int>{DecidedRole, TotalRole, SummaryRole, OutletRole, DateRole, Qt::AccessibleTextRole}
                                  : QList<int>());
}

int ArticlesModel::rowOf(const QString &id) const { return m_rows.value(id, -1); }

int ArticlesModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_articles.size()); }

QVariant ArticlesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ArticleSummary &article = at(index.row());
    switch (role) {
    case Qt::DisplayRole: return article.title;
    case Qt::ToolTipRole: return article.outlet.isEmpty() ? article.title : tr("%1 (%2)").arg(article.title, article.outlet);
    case Qt::AccessibleTextRole: {
        const int total = article.decided + article.undecided;
        const QLocale locale;
        const QString progress = total ? tr("%1 of %2 decided").arg(locale.toString(article.decided), locale.toString(total))
                                       : words::state(article.state);
        return QStringList{article.title, article.outlet.isEmpty() ? tr("no source") : article.outlet, progress,
                           words::state(article.state)}
            .join(QStringLiteral(", "));
    }
    case IdRole: return article.id;
    case OutletRole: return article.outlet;
    case DecidedRole: return article.decided;
    case TotalRole: return article.decided + article.undecided;
    case StateRole: return int(article.state);
    case DateRole: return article.date;
    case SummaryRole: return progressWords(article);
    default: return {};
    }
}

QString ArticlesModel::progressWords(const ArticleSummary &article)
{
    if (article.state == annotation::ArticleState::Done)
        return words::state(article.state);
    const int total = article.decided + article.undecided;
    if (article.decided == 0)
        return words::state(annotation::ArticleState::New);
    const QLocale locale;
    return tr("%1 / %2", "decided of all").arg(locale.toString(article.decided), locale.toString(total));
}

ArticlesOrder::ArticlesOrder(QObject *parent) : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(false); // an article must not jump away while somebody decides in it
    sort(0);
}

void ArticlesOrder::setOrder(By order)
{
    m_order = order;
    invalidate();
    sort(0);
}

void ArticlesOrder::setWords(const QString &words)
{
    m_words = folded(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

void ArticlesOrder::setState(int state)
{
    m_state = state;
    invalidateFilter();
}

bool ArticlesOrder::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_state >= 0 && index.data(ArticlesModel::StateRole).toInt() != m_state)
        return false;
    if (m_words.isEmpty())
        return true;
    const QString text = folded(index.data(Qt::DisplayRole).toString() + QLatin1Char(' ')
                                + index.data(ArticlesModel::OutletRole).toString());
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) { return text.contains(word); });
}

bool ArticlesOrder::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto *model = qobject_cast<const ArticlesModel *>(sourceModel());
    if (!model)
        return left.row() < right.row();
    const ArticleSummary &a = model->at(left.row());
    const ArticleSummary &b = model->at(right.row());
    switch (m_order) {
    case By::UndecidedFirst:
        if (urgency(a) != urgency(b))
            return urgency(a) < urgency(b);
        break;
    case By::Title: {
        const int compared = QString::localeAwareCompare(a.title, b.title);
        if (compared != 0)
            return compared < 0;
        break;
    }
    case By::Date:
        if (a.date != b.date)
            return a.date > b.date;
        break;
    case By::Imported: break;
    }
    return left.row() < right.row();
}

QString folded(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
        if (c.category() != QChar::Mark_NonSpacing)
            out.append(c.isSpace() ? QChar(u' ') : c == QChar(u'’') ? QChar(u'\'') : c.toLower());
    }
    return out;
}

} // namespace guillemet::ui
