#include "ui/article/ParagraphLayouts.h"

#include <QtGui/QTextOption>
#include <algorithm>
#include <cmath>

namespace guillemet::ui {

namespace {

bool hasRightToLeft(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        if (c.unicode() < 0x0590)
            return false;
        const QChar::Direction direction = c.direction();
        return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirRLE ||
               direction == QChar::DirRLO || direction == QChar::DirRLI || c.isHighSurrogate();
    });
}

} // namespace

int SetParagraph::lineAt(double y) const
{
    return std::clamp(int(std::floor(y / step)), 0, std::max(0, lineCount() - 1));
}

int SetParagraph::lineOf(int offset) const
{
    const QTextLine line = layout.lineForTextPosition(offset);
    return line.isValid() ? line.lineNumber() : std::max(0, lineCount() - 1);
}

std::unique_ptr<SetParagraph> setParagraph(const QString &text, ParagraphKind kind,
                                           const PageMetrics &metrics, bool cached)
{
    auto set = std::make_unique<SetParagraph>();
    set->kind = kind;
    set->step = metrics.step(kind);
    set->firstBaseline = metrics.firstBaseline(kind);
    constexpr double ascender = 14.0 / 18; // of the size
    set->rise = ascender * (metrics.font(kind).pixelSize() - metrics.font(ParagraphKind::Body).pixelSize());
    set->bidirectional = hasRightToLeft(text);
    QTextLayout &layout = set->layout;
    layout.setText(text);
    layout.setFont(metrics.font(kind));
    layout.setCacheEnabled(cached);
    QTextOption option(kind == ParagraphKind::Divider ? Qt::AlignHCenter : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    if (text.isRightToLeft())
        option.setTextDirection(Qt::RightToLeft);
    layout.setTextOption(option);
    layout.beginLayout();
    for (int n = 0;; ++n) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(metrics.textWidth());
        line.setPosition(QPointF(0, set->baseline(n) - line.ascent()));
    }
    layout.endLayout();
    return set;
}

const SetParagraph *ParagraphLayouts::find(int paragraph)
{
    const auto it = m_entries.find(paragraph);
    if (it == m_entries.end())
        return nullptr;
    it->second.lastUse = ++m_clock;
    return it->second.set.get();
}

const SetParagraph &ParagraphLayouts::insert(int paragraph, std::unique_ptr<SetParagraph> set)
{
    Entry &entry = m_entries[paragraph];
    entry = {std::move(set), ++m_clock};
    return *entry.set;
}

void ParagraphLayouts::trim(int most)
{
    if (size() <= most)
        return;
    std::vector<unsigned> uses;
    uses.reserve(m_entries.size());
    for (const auto &[paragraph, entry] : m_entries)
        uses.push_back(entry.lastUse);
    const auto oldestKept = uses.begin() + (size() - most);
    std::nth_element(uses.begin(), oldestKept, uses.end());
    std::erase_if(m_entries, [limit = *oldestKept](const auto &item) { return item.second.lastUse < limit; });
}

} // namespace guillemet::ui
