#include "ui/panels/ArticleDelegate.h"

#include "ui/panels/ArticlesModel.h"
#include "ui/panels/RowPainting.h"
#include "ui/themes/Fonts.h"
#include "ui/themes/Icons.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>

namespace guillemet::ui {

namespace {

constexpr int margin = 14;

int viewWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

QFont titleFont(bool done) { return interfaceFont(1.0, done ? QFont::Normal : QFont::Medium); }

} // namespace

QSize ArticleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = viewWidth(option);
    const bool done = index.data(ArticlesModel::StateRole).toInt() == int(annotation::ArticleState::Done);
    const QFont font = titleFont(done);
    const int lines = linesNeeded(index.data().toString(), font, width - 2 * margin, 2);
    const int title = lines * QFontMetrics(font).lineSpacing();
    const int caption = QFontMetrics(interfaceFont(0.92)).lineSpacing();
    return {width, 9 + title + 3 + caption + (done ? 10 : 16)};
}

void ArticleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::fromPalette(option.palette);
    painter->save();
    paintRow(painter, option, theme, theme.alternate);

    const bool done = index.data(ArticlesModel::StateRole).toInt() == int(annotation::ArticleState::Done);
    const QFont font = titleFont(done);
    const QRect inner = option.rect.adjusted(margin, 9, -margin, -9);
    const int lines = paintWrapped(painter, inner, index.data().toString(), font, done ? theme.text2 : theme.text, 2);

    const QFont caption = interfaceFont(0.92);
    const int step = QFontMetrics(caption).lineSpacing();
    QRect row(inner.left(), inner.top() + lines * QFontMetrics(font).lineSpacing() + 3, inner.width(), step);
    const QString progress = index.data(ArticlesModel::SummaryRole).toString();
    const QString outlet = index.data(ArticlesModel::OutletRole).toString();
    const int progressWidth = QFontMetrics(caption).horizontalAdvance(progress);
    const Qt::Alignment side = m_narrow ? Qt::AlignLeft : Qt::AlignRight;
    QRect place = row;
    if (done && m_narrow)
        place.setLeft(place.left() + 17);
    paintElided(painter, place, progress, caption, theme.text2, side | Qt::AlignVCenter);
    if (done) {
        const double ratio = painter->device()->devicePixelRatioF();
        const int x = m_narrow ? row.left() : row.right() - progressWidth - 17;
        painter->drawPixmap(QPoint(x, row.center().y() - 6),
                            iconPixmap(QStringLiteral("state-confirmed"), 13, theme.text3, ratio));
    }
    if (!m_narrow)
        paintElided(painter, row.adjusted(0, 0, -progressWidth - 26, 0), outlet.isEmpty() ? tr("No source") : outlet,
                    caption, theme.text3);

    const int total = index.data(ArticlesModel::TotalRole).toInt();
    if (!done) {
        const QRect bar(inner.left(), row.bottom() + 5, inner.width(), 2);
        const int decided = index.data(ArticlesModel::DecidedRole).toInt();
        const bool selected = option.state & QStyle::State_Selected;
        painter->fillRect(bar, theme.line2);
        if (total > 0)
            painter->fillRect(QRect(bar.left(), bar.top(), int(double(bar.width()) * decided / total), 2),
                              selected ? theme.accentLine : theme.text2);
    }
    painter->restore();
}

} // namespace guillemet::ui
