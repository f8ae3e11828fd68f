#include "ui/panels/QuotationDelegate.h"

#include "ui/panels/QuotationsModel.h"
#include "ui/panels/RowPainting.h"
#include "ui/session/TypeWords.h"
#include "ui/themes/Fonts.h"
#include "ui/themes/Icons.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>

namespace guillemet::ui {

namespace {
constexpr int left = 16;
constexpr int right = 14;
constexpr int top = 10;
constexpr int bottom = 11;
constexpr int head = 22;
} // namespace

const QuotationDelegate::Heights &QuotationDelegate::heights() const
{
    const QFont font = QApplication::font();
    if (m_heights.words == 0 || m_heights.of != font) {
        const QFontMetrics words(articleFontInPanels());
        m_heights = {font, words.lineSpacing(), words.averageCharWidth(), QFontMetrics(interfaceFont(0.92)).lineSpacing()};
    }
    return m_heights;
}

QSize QuotationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const Heights &sizes = heights();
    int lines = 1;
    if (!m_narrow) {
        // Thousands of cards are asked for their height: most tell it by their length alone.
        const QString text = index.data().toString();
        const int room = width - left - right;
        if (text.size() * sizes.letter > 3 * room)
            lines = 2;
        else if (2 * text.size() * sizes.letter > room)
            lines = linesNeeded(text, articleFontInPanels(), room, 2);
    }
    return {width, top + head + 3 + lines * sizes.words + 3 + sizes.caption + bottom};
}

void QuotationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::fromPalette(option.palette);
    painter->save();
    paintRow(painter, option, theme, theme.base);
    const QRect inner = option.rect.adjusted(left, top, -right, -bottom);
    const double ratio = painter->device()->devicePixelRatioF();

    const QString speaker = index.data(QuotationsModel::SpeakerNameRole).toString();
    const bool known = !index.data(QuotationsModel::SpeakerRole).toString().isEmpty();
    const QRect badge(inner.left(), inner.top(), head, head);
    paintInitials(painter, badge, known ? speaker : QString(), theme.speaker(index.data(QuotationsModel::RankRole).toInt()));
    const QRect headLine(badge.right() + 9, inner.top(), inner.right() - badge.right() - 8, head);
    const auto status = annotation::Status(index.data(QuotationsModel::StatusRole).toInt());
    const auto origin = annotation::Origin(index.data(QuotationsModel::OriginRole).toInt());
    int taken = paintStatus(painter, headLine, status, origin, theme);
    for (const auto &[role, name] : {std::pair{int(QuotationsModel::FlaggedRole), "flag"}, {int(QuotationsModel::NoteRole), "note"}}) {
        const QVariant mark = index.data(role);
        if (mark.userType() == QMetaType::Bool ? !mark.toBool() : mark.toString().isEmpty())
            continue;
        taken += 19;
        painter->drawPixmap(QPoint(headLine.right() - taken, headLine.center().y() - 6),
                            iconPixmap(QString::fromLatin1(name), 14, theme.text2, ratio));
    }
    paintElided(painter, headLine.adjusted(0, 0, -taken - 6, 0), speaker, interfaceFont(1.0, QFont::DemiBold),
                known ? theme.text : theme.text2);

    const QFont words = articleFontInPanels();
    const int step = QFontMetrics(words).lineSpacing();
    const bool rejected = status == annotation::Status::Rejected;
    const int y = inner.top() + head + 3;
    const int lines = paintWrapped(painter, QRect(inner.left(), y, inner.width(), 2 * step), index.data().toString(),
                                   words, rejected ? theme.text3 : theme.text, m_narrow ? 1 : 2);

    const QFont caption = interfaceFont(0.92);
    const QRect foot(inner.left(), y + lines * step + 3, inner.width(), QFontMetrics(caption).lineSpacing());
    const QString cue = index.data(QuotationsModel::CueRole).toString();
    const QString kind = words::kind(annotation::QuotationKind(index.data(QuotationsModel::KindRole).toInt()));
    QRect place = foot;
    if (const QString article = index.data(QuotationsModel::ArticleRole).toString(); !article.isEmpty()) {
        place.setWidth(foot.width() * 2 / 5);
        paintElided(painter, foot.adjusted(place.width() + 12, 0, 0, 0), article, caption, theme.text3,
                    Qt::AlignRight | Qt::AlignVCenter);
    }
    paintElided(painter, place, cue.isEmpty() ? kind : tr("“%1” · %2", "cue, kind").arg(cue, kind), caption, theme.text3);
    painter->restore();
}

} // namespace guillemet::ui
