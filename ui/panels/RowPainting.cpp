#include "ui/panels/RowPainting.h"

#include "ui/session/TypeWords.h"
#include "ui/themes/Fonts.h"
#include "ui/themes/Icons.h"

#include <QtGui/QPainter>
#include <QtGui/QTextLayout>
#include <QtWidgets/QStyleOptionViewItem>
#include <array>
#include <vector>

namespace guillemet::ui {

using annotation::Origin;
using annotation::Status;

void paintRow(QPainter *painter, const QStyleOptionViewItem &option, const Theme &theme, const QColor &ground)
{
    const QRect rect = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    painter->fillRect(rect, selected ? theme.accentSoft : hovered ? theme.hover : ground);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.line);
    if (selected)
        painter->fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), theme.accentLine);
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
        painter->setPen(theme.accentLine);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(rect.adjusted(1, 1, -2, -2));
    }
}

void paintInitials(QPainter *painter, QRect place, const QString &name, const QColor &colour)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.25));
    painter->setBrush(Qt::NoBrush);
    painter->drawEllipse(QRectF(place).adjusted(0.75, 0.75, -0.75, -0.75));
    QFont font = interfaceFont(1.0, QFont::Bold);
    font.setPixelSize(std::max(8, place.height() * 9 / 22));
    painter->setFont(font);
    painter->drawText(place, Qt::AlignCenter, words::initials(name));
    painter->restore();
}

QString statusIcon(Status status, Origin origin)
{
    switch (status) {
    case Status::Suggested: return QStringLiteral("state-open");
    case Status::Confirmed:
        return origin == Origin::Corrected ? QStringLiteral("state-corrected") : QStringLiteral("state-confirmed");
    case Status::Rejected: return QStringLiteral("state-rejected");
    }
    return {};
}

int paintStatus(QPainter *painter, QRect place, Status status, Origin origin, const Theme &theme)
{
    const QColor colour = status == Status::Suggested ? theme.todoInk : theme.text3;
    const QFont font = interfaceFont(0.92);
    const QString text = words::status(status, origin);
    const int width = QFontMetrics(font).horizontalAdvance(text);
    painter->setFont(font);
    painter->setPen(colour);
    painter->drawText(place, Qt::AlignRight | Qt::AlignVCenter, text);
    const double ratio = painter->device()->devicePixelRatioF();
    const QPixmap sign = iconPixmap(statusIcon(status, origin), 13, colour, ratio);
    painter->drawPixmap(QPointF(place.right() - width - 18, place.center().y() - 6), sign);
    return width + 20;
}

void paintElided(QPainter *painter, QRect place, const QString &text, const QFont &font, const QColor &colour,
                 Qt::Alignment alignment)
{
    painter->setFont(font);
    painter->setPen(colour);
    painter->drawText(place, int(alignment) | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width()));
}

namespace {

/// Starts of the lines, with the text's length at the end; stops after `lines` lines.
std::vector<int> breakLines(const QString &text, const QFont &font, int width, int lines)
{
    QTextLayout layout(text.left(lines * 400), font);
    std::vector<int> starts;
    layout.beginLayout();
    while (int(starts.size()) <= lines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        starts.push_back(line.textStart());
    }
    layout.endLayout();
    return starts;
}

/// The sum of the characters' own widths, which kerning and ligatures change by little. Kept for the last font, since
/// a list asks for thousands of rows.
int roughWidth(const QString &text, const QFont &font)
{
    struct Widths
    {
        QFont font;
        std::array<qint16, 0x250> of{}; // 0: not asked yet
    };
    static Widths known;
    if (known.font != font)
        known = {font, {}};
    const QFontMetrics metrics(font);
    int sum = 0;
    for (const QChar c : text) {
        if (c.unicode() >= known.of.size()) {
            sum += metrics.horizontalAdvance(c);
            continue;
        }
        qint16 &width = known.of[c.unicode()];
        if (width == 0)
            width = qint16(metrics.horizontalAdvance(c));
        sum += width;
    }
    return sum;
}

} // namespace

int linesNeeded(const QString &text, const QFont &font, int width, int lines)
{
    const int rough = roughWidth(text.left(lines * 400), font);
    if (rough < width * 15 / 16 && !text.contains(QChar::LineSeparator))
        return 1;
    if (lines == 2 && rough > width * 17 / 16 && QStringView(text).trimmed().contains(u' '))
        return 2;
    return std::max(1, std::min(lines, int(breakLines(text, font, width, lines).size())));
}

int paintWrapped(QPainter *painter, QRect place, const QString &text, const QFont &font, const QColor &colour,
                 int lines)
{
    const std::vector<int> starts = breakLines(text, font, place.width(), lines);
    const int shown = std::min(lines, int(starts.size()));
    const int step = QFontMetrics(font).lineSpacing();
    painter->setFont(font);
    painter->setPen(colour);
    for (int i = 0; i < shown; ++i) {
        const bool last = i + 1 == shown;
        const int end = i + 1 < int(starts.size()) ? starts[size_t(i) + 1] : int(text.size());
        QString line = last ? text.mid(starts[size_t(i)]) : text.mid(starts[size_t(i)], end - starts[size_t(i)]);
        if (last)
            line = QFontMetrics(font).elidedText(line, Qt::ElideRight, place.width());
        painter->drawText(QRect(place.left(), place.top() + i * step, place.width(), step),
                          Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, line);
    }
    return shown;
}

} // namespace guillemet::ui
