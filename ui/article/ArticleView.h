#pragma once

#include "ui/article/ArticleLayout.h"
#include "ui/article/ArticleMarks.h"
#include "ui/article/CaretMoves.h"
#include "ui/article/ScrollAnchor.h"
#include "ui/article/TitleBlock.h"
#include "ui/article/VisiblePage.h"
#include "ui/themes/Theme.h"

#include <QtCore/QBasicTimer>
#include <QtCore/QElapsedTimer>
#include <QtWidgets/QAbstractScrollArea>
#include <optional>

class QVariantAnimation;

namespace guillemet::ui {

/// What the view shows: the stored text, its annotations, and what stands above the text.
struct ArticlePage
{
    text::ArticleText text;
    ArticleMarks marks;
    QString title;  ///< painted above the text, unless it is the text's own first line: that is then set as a
                    ///< title
    QString byline; ///< date, file: one line under the title
};

/// The article as a well-set page, read-only, with its marks. Everything it says and takes is in UTF-16
/// offsets of the stored text; rectangles and points are in the viewport's coordinates. It changes no
/// annotation: it reports what a person did with mouse and keyboard, and the window decides.
class ArticleView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit ArticleView(QWidget *parent = nullptr);
    ~ArticleView() override;

    /// Another article, from its top. The text is shared; marks.annotations must live until the next call.
    void setArticle(const ArticlePage &page);
    void clearArticle();
    bool isEmpty() const { return m_layout.text().isEmpty(); }
    const text::ArticleText &text() const { return m_layout.text(); }
    /// After every change of the annotations: repaints; nothing moves.
    void annotationsChanged();

    void setSelectedMark(const MarkId &mark);
    const MarkId &selectedMark() const { return m_state.selected; }
    /// Frames all mentions of an entity of the article; empty for none.
    void setHighlightedEntity(const QString &entity);
    /// Centres the mark when it lies outside the middle half of the view, else moves nothing.
    void scrollToMark(const MarkId &mark, bool glide = false);
    void scrollToSpan(text::Span span, bool glide = false);
    /// The mark's first line, and its last one unless it is longer than half the view, are wholly seen.
    bool isInSight(const MarkId &mark) const;

    void setLayers(const MarkLayers &layers);
    const MarkLayers &layers() const { return m_state.layers; }
    void setSpeakerLines(SpeakerLines mode);
    SpeakerLines speakerLines() const { return m_state.speakerLines; }
    /// While suggestions are walked through: a thicker frame.
    void setReviewing(bool on);
    struct Candidate
    {
        int digit = 0;
        QString entity;
    };
    /// Digits over the nearest mentions of those who may speak; empty to take them away.
    void setCandidates(const QString &quotation, const std::vector<Candidate> &candidates);
    /// `hits` in reading order; `current` is an index or -1.
    void setFindHits(std::vector<text::Span> hits, int current);
    /// In this mode a click on a mention with an entity reports namePicked() instead of selecting, hidden
    /// layers included; clicks elsewhere do nothing; Escape leaves it.
    void setPickingName(bool on);
    bool isPickingName() const { return m_picking; }

    void setZoom(double zoom); ///< 1 is 100 %; 0.5 to 4
    double zoom() const { return m_input.zoom; }
    void setReadingFace(double size,
                        const QString &family); ///< pixels at 100 %; family empty for the default
    const PageMetrics &metrics() const { return m_layout.metrics(); }

    /// Where the reader is: the character at the top and how far it is cut off. Survives another width or
    /// zoom.
    struct Position
    {
        int offset = 0;
        double pixels = 0; ///< from the top of the character's line to the viewport's, at 100 %
    };
    Position position() const;
    void restorePosition(const Position &position);

    /// The selected words; empty at the caret when there are none.
    text::Span selectedSpan() const;
    bool hasSelectedText() const { return m_anchor != m_caret; }
    int caret() const { return m_caret; }
    int selectionAnchor() const { return m_anchor; }
    void setTextSelection(int anchor, int caret);
    void selectAll();
    void copy() const; ///< the exact piece of the stored text

    /// The most specific shown mark at a point, or nothing.
    MarkId markAt(QPoint point) const;
    /// All shown marks there, the most specific first.
    std::vector<MarkId> marksAt(QPoint point) const;
    std::vector<MarkId> marksAtOffset(int offset) const;
    int offsetAt(QPoint point) const;
    /// The lines of a span as far as they are in sight, each a step high.
    QList<QRectF> rectsOf(text::Span span) const;
    QRectF caretRect(int offset) const;
    /// First span of the mark as it stands, or an empty one.
    text::Span spanOf(const MarkId &mark) const;

Q_SIGNALS:
    void markHovered(const guillemet::ui::MarkId &mark); ///< null when the pointer leaves
    void
    markActivated(const guillemet::ui::MarkId &mark); ///< by click or Enter; null by a click beside all marks
    void textSelectionChanged();
    void edgeDragged(const guillemet::ui::MarkId &mark, int fragment, guillemet::text::Span span);
    /// `mark` may be null; what is selected stays selected.
    void menuRequested(QPoint globalPosition, const guillemet::ui::MarkId &mark);
    void namePicked(const QString &mention, const QString &entity);
    void pickingEnded();
    void zoomRequested(int steps); ///< Ctrl and the wheel; positive is larger

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    enum class Drag : unsigned char { None, Pending, Text, Words, Paragraphs, Edge };

    // Page (ArticleView.cpp, ArticleViewScroll.cpp)
    QPointF origin() const; ///< of the text block, in the viewport
    double topMargin() const { return m_title.height(m_layout.metrics()); }
    double scrollTop() const { return m_scroll.scrollTop(m_layout, m_topMargin); }
    double largestScrollTop() const;
    void applyMetrics(bool keepPlace);
    void settle(); ///< lays out what is seen and brings the scroll bar in line
    void syncScrollBar();
    void moveTo(double scrollTop);
    void layOutAround(int paragraph);
    void glideTo(double scrollTop);
    void stopGlide();
    void ensureCaretVisible();
    void refresh() { viewport()->update(); }

    // Mouse and keyboard (ArticleViewMouse.cpp, ArticleViewKeys.cpp)
    std::optional<int> characterUnder(QPoint point) const;
    void hoverAt(QPoint point);
    void clearHover();
    void clickAt(QPoint point);
    void dragTo(QPoint point, Qt::KeyboardModifiers modifiers);
    std::optional<EdgeMove> edgeAt(QPoint point) const;
    void pickAt(QPoint point);
    void moveCaret(int offset, bool keepAnchor);
    void selectionMoved(int oldAnchor, int oldCaret);
    void publishSelection() const;
    void updateCursor(QPoint point);
    void showSpeakerTip(QPoint point, QPoint global);

    ArticleLayout m_layout;
    ArticleMarks m_marks;
    PageState m_state;
    TitleBlock m_title;
    Theme m_theme;
    PageMetrics::Input m_input;
    ScrollAnchor m_scroll;
    double m_topMargin = 40;
    std::optional<Position> m_kept; // the place that a whole gesture of resizing or zooming holds on to
    bool m_syncing = false;         // the scroll bar is being set by us

    int m_anchor = 0;
    int m_caret = 0;
    double m_goalX = -1;
    bool m_caretShown = false;
    bool m_picking = false;

    Drag m_drag = Drag::None;
    QPoint m_pressed;
    QPoint m_pointer;
    text::Span m_pressedWord;
    MarkId m_leftByClick; ///< what the last click beside all marks gave up
    QElapsedTimer m_doubleClicked;
    QBasicTimer m_blink;
    QBasicTimer m_autoScroll;
    QBasicTimer m_idle;
    QVariantAnimation *m_glide = nullptr;

    friend class ArticleAccessible;
};

} // namespace guillemet::ui

Q_DECLARE_METATYPE(guillemet::ui::MarkId)
Q_DECLARE_METATYPE(guillemet::text::Span)
