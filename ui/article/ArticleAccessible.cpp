#include "ui/article/ArticleAccessible.h"

#include "ui/article/ArticleView.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QAccessibleWidget>

namespace guillemet::ui {

class ArticleAccessible : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit ArticleAccessible(ArticleView *view) : QAccessibleWidget(view, QAccessible::EditableText) {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        state.selectableText = true;
        return state;
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return view()->text().string();
        return QAccessibleWidget::text(kind);
    }

    void selection(int index, int *start, int *end) const override
    {
        const text::Span span = index == 0 ? view()->selectedSpan() : text::Span{};
        *start = span.start;
        *end = span.end;
    }
    int selectionCount() const override { return view()->hasSelectedText() ? 1 : 0; }
    void addSelection(int start, int end) override { view()->setTextSelection(start, end); }
    void removeSelection(int index) override
    {
        if (index == 0)
            view()->setTextSelection(view()->caret(), view()->caret());
    }
    void setSelection(int index, int start, int end) override
    {
        if (index == 0)
            view()->setTextSelection(start, end);
    }

    int cursorPosition() const override { return view()->caret(); }
    void setCursorPosition(int position) override { view()->moveCaret(clamped(position), false); }

    QString text(int start, int end) const override
    {
        const int from = clamped(start);
        return view()->text().mid({from, end < 0 ? characterCount() : std::max(from, clamped(end))});
    }
    int characterCount() const override { return view()->text().size(); }

    QRect characterRect(int offset) const override
    {
        const int at = clamped(offset);
        const QRectF from = view()->caretRect(at);
        QRectF box = from;
        if (at < characterCount()) {
            const QList<QRectF> rects = view()->rectsOf({at, at + 1});
            if (!rects.isEmpty())
                box = rects.constFirst();
        }
        return QRect(view()->viewport()->mapToGlobal(box.topLeft().toPoint()), box.size().toSize());
    }

    int offsetAtPoint(const QPoint &point) const override
    {
        const QPoint local = view()->viewport()->mapFromGlobal(point);
        return view()->viewport()->rect().contains(local) ? view()->offsetAt(local) : -1;
    }

    void scrollToSubstring(int start, int end) override
    {
        view()->scrollToSpan({clamped(start), clamped(end)});
    }

    QString attributes(int offset, int *start, int *end) const override
    {
        const int at = clamped(offset);
        const text::Span paragraph = view()->m_layout.span(view()->m_layout.paragraphOf(at));
        *start = paragraph.start;
        *end = std::max(paragraph.end, std::min(at + 1, characterCount()));
        return {};
    }

private:
    ArticleView *view() const { return static_cast<ArticleView *>(widget()); }
    int clamped(int offset) const { return std::clamp(offset, 0, view()->text().size()); }
};

namespace {

QAccessibleInterface *make(const QString &className, QObject *object)
{
    Q_UNUSED(className)
    auto *view = qobject_cast<ArticleView *>(object);
    return view ? new ArticleAccessible(view) : nullptr;
}

} // namespace

void installArticleAccessible()
{
    static const bool once = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(once)
}

void announceArticle(ArticleView *view)
{
    QAccessibleEvent changed(view, QAccessible::VisibleDataChanged);
    QAccessible::updateAccessibility(&changed);
}

std::vector<QAccessible::Event> selectionEvents(bool wasSelected, bool isSelected, bool caretMoved)
{
    std::vector<QAccessible::Event> events;
    if (wasSelected || isSelected)
        events.push_back(QAccessible::TextSelectionChanged);
    if (caretMoved)
        events.push_back(QAccessible::TextCaretMoved);
    return events;
}

void announceSelection(ArticleView *view, bool wasSelected, bool caretMoved)
{
    const text::Span span = view->selectedSpan();
    for (const QAccessible::Event type : selectionEvents(wasSelected, view->hasSelectedText(), caretMoved)) {
        if (type == QAccessible::TextSelectionChanged) {
            QAccessibleTextSelectionEvent selection(view, span.start, span.end);
            selection.setCursorPosition(view->caret());
            QAccessible::updateAccessibility(&selection);
        } else {
            QAccessibleTextCursorEvent moved(view, view->caret());
            QAccessible::updateAccessibility(&moved);
        }
    }
}

} // namespace guillemet::ui
