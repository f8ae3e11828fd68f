#pragma once

#include "ui/article/PageMetrics.h"

#include <QtGui/QTextLayout>
#include <memory>
#include <unordered_map>

namespace guillemet::ui {

/// A paragraph laid out: its lines stand on a fixed step, whatever faces they need. Coordinates are the
/// paragraph's own, in logical pixels from its top left; offsets count from its start.
struct SetParagraph
{
    QTextLayout layout;
    ParagraphKind kind = ParagraphKind::Body;
    double step = 31;
    double firstBaseline = 25;
    double rise = 0;            ///< of the letters over the body's, as in MarkPiece
    bool bidirectional = false; ///< has right-to-left letters: cursorToX is wrong in its wrapped lines

    int lineCount() const { return layout.lineCount(); }
    double baseline(int line) const { return firstBaseline + line * step; }
    /// The line at `y`, the first or last one for what lies outside.
    int lineAt(double y) const;
    int lineOf(int offset) const;
};

/// Sets `text` as a paragraph of the page. `cached` keeps the glyphs for quick painting.
std::unique_ptr<SetParagraph> setParagraph(const QString &text, ParagraphKind kind,
                                           const PageMetrics &metrics, bool cached);

/// The layouts of the paragraphs seen last; the least recently used go.
class ParagraphLayouts
{
public:
    void clear() { m_entries.clear(); }
    const SetParagraph *find(int paragraph);
    const SetParagraph &insert(int paragraph, std::unique_ptr<SetParagraph> set);
    /// Lets the least recently used go until `most` are left. References to those end here and nowhere else.
    void trim(int most);
    int size() const { return int(m_entries.size()); }

private:
    struct Entry
    {
        std::unique_ptr<SetParagraph> set;
        unsigned lastUse = 0;
    };
    std::unordered_map<int, Entry> m_entries;
    unsigned m_clock = 0;
};

} // namespace guillemet::ui
