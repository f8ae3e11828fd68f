#include "ui/article/MarkSample.h"

#include "ui/article/MarkInk.h"
#include "ui/article/MentionShapes.h"
#include "ui/article/QuotationShapes.h"

#include <QtGui/QPainter>

namespace guillemet::ui {

namespace {

/// Gives the painter back as it was.
class Kept
{
public:
    Kept(QPainter &painter, bool faint) : m_painter(painter)
    {
        m_painter.save();
        m_painter.setOpacity(m_painter.opacity() * (faint ? 0.45 : 1.0));
    }
    ~Kept() { m_painter.restore(); }
    Kept(const Kept &) = delete;
    Kept &operator=(const Kept &) = delete;

private:
    QPainter &m_painter;
};

void paintLine(QPainter &painter, const QRectF &box, LineShape shape, const QColor &colour,
               const Theme &theme, bool faint)
{
    const Kept kept(painter, faint);
    const MarkInk ink(painter, theme, 1.0);
    // A ruler hangs from its line: both together stand in the middle.
    const double y = box.center().y() - (shape == LineShape::Ruler ? 1.6 : 0);
    drawMentionLine(ink, shape, true, box.left(), box.right(), y, colour);
}

} // namespace

void paintTypeMark(QPainter &painter, const QRectF &box, annotation::EntityType type, const Theme &theme,
                   bool faint)
{
    paintLine(painter, box, lineShape(type, annotation::MentionKind::Name), theme.type(type), theme, faint);
}

void paintReferenceMark(QPainter &painter, const QRectF &box, annotation::MentionKind kind,
                        const Theme &theme, bool faint)
{
    const annotation::EntityType person = annotation::EntityType::Person;
    paintLine(painter, box, lineShape(person, kind), theme.type(person), theme, faint);
}

void paintQuotationMark(QPainter &painter, const QRectF &box, annotation::QuotationKind kind,
                        const Theme &theme, bool faint)
{
    const Kept kept(painter, faint);
    const MarkInk ink(painter, theme, 1.0);
    // As round words whose ground fills the box: the corners reach 2 px further at the sides.
    MarkPiece piece;
    piece.left = box.left() + 2;
    piece.right = box.right() - 2;
    piece.baseline = box.top() + 17;
    drawOpeningCorner(ink, kind, true, piece, theme.text2);
    piece.baseline = box.bottom() - 10;
    drawClosingCorner(ink, kind, true, piece, theme.text2);
}

} // namespace guillemet::ui
