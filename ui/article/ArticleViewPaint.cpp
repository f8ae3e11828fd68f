#include "ui/article/ArticleView.h"
#include "ui/article/MarkPainter.h"

#include <QtGui/QPaintEvent>
#include <QtGui/QPainter>

namespace guillemet::ui {

namespace {

/// The part of a text selection that lies in a paragraph, as Qt's layouts want it.
QList<QTextLayout::FormatRange> selectionIn(text::Span paragraph, text::Span selected,
                                            const QPalette &palette, bool active)
{
    const text::Span here = paragraph.intersected(selected);
    if (here.isEmpty())
        return {};
    const QPalette::ColorGroup group = active ? QPalette::Active : QPalette::Inactive;
    QTextLayout::FormatRange range;
    range.start = here.start - paragraph.start;
    range.length = here.length();
    range.format.setBackground(palette.brush(group, QPalette::Highlight));
    range.format.setForeground(palette.brush(group, QPalette::HighlightedText));
    return {range};
}

} // namespace

void ArticleView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const QRect exposed = event->rect();
    painter.fillRect(exposed, palette().brush(QPalette::Base));
    painter.setClipRect(exposed);
    const QPointF at = origin();
    if (exposed.top() < at.y()) // not for each line of a long article
        m_title.paint(painter, m_theme, metrics(), at.y() - m_topMargin);
    if (isEmpty())
        return;

    // Marks reach a little over their line: what the neighbours of the exposed lines draw is needed too.
    const double reach = metrics().step(ParagraphKind::Body);
    const VisiblePage page(m_layout, at, exposed.top() - reach, exposed.bottom() + 1 + reach);
    PageState state = m_state;
    if (state.edge && state.edge->mark.isMention())
        state.hovered = {};
    const MarkInk ink(painter, m_theme, metrics().z());
    const MarkScene scene = MarkScene::collect(page, m_marks, state);
    const MarkPainter marks(ink, page, m_marks, state, metrics());
    marks.paintUnderText(scene);

    const text::Span selected = selectedSpan();
    for (const VisiblePage::Paragraph &paragraph : page.paragraphs()) {
        painter.setPen(paragraph.set->kind == ParagraphKind::Divider ? m_theme.text3 : m_theme.text);
        paragraph.set->layout.draw(&painter, QPointF(at.x(), paragraph.y),
                                   selectionIn(paragraph.span, selected, palette(), hasFocus()),
                                   QRectF(exposed));
    }
    if (m_caretShown && hasFocus()) {
        const QRectF caret = caretRect(m_caret);
        const double inset = caret.height() > 20 ? caret.height() * 0.18 : 0;
        ink.vertical(caret.x() - 0.5, caret.top() + inset / 2, caret.bottom() - inset, 1, m_theme.text);
    }
    marks.paintOverText();
    m_layout.trim();
}

void ArticleView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        m_theme = Theme::fromPalette(palette());
        refresh();
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        refresh();
    } else if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Article"));
        refresh();
    }
    QAbstractScrollArea::changeEvent(event);
}

} // namespace guillemet::ui
