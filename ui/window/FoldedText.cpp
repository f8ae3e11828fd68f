#include "ui/window/FoldedText.h"

namespace guillemet::ui {

namespace {

struct Folded
{
    QString text;
    std::vector<int> places; // of each character in the original
};

Folded fold(const QString &text)
{
    Folded out;
    out.text.reserve(text.size());
    out.places.reserve(size_t(text.size()) + 1);
    for (int i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.unicode() < 128) {
            out.text.append(c.isSpace() ? QChar(u' ') : c.toLower());
            out.places.push_back(i);
            continue;
        }
        const QString parts = c.isSurrogate() ? QString(c) : c.decomposition().isEmpty() ? QString(c) : c.decomposition();
        for (const QChar part : parts) {
            if (part.isMark())
                continue;
            const bool apostrophe = part == QChar(u'’') || part == QChar(u'ʼ');
            out.text.append(part.isSpace() ? QChar(u' ') : apostrophe ? QChar(u'\'') : part.toLower());
            out.places.push_back(i);
        }
    }
    out.places.push_back(int(text.size()));
    return out;
}

} // namespace

std::vector<text::Span> findFolded(const QString &text, const QString &words)
{
    std::vector<text::Span> hits;
    const QString wanted = fold(words).text;
    if (wanted.trimmed().isEmpty())
        return hits;
    const Folded folded = fold(text);
    for (qsizetype at = folded.text.indexOf(wanted); at >= 0; at = folded.text.indexOf(wanted, at + wanted.size())) {
        const int last = folded.places[size_t(at + wanted.size()) - 1];
        int end = last + 1;
        while (end < text.size() && text.at(end).isMark())
            ++end;
        hits.push_back({folded.places[size_t(at)], end});
    }
    return hits;
}

} // namespace guillemet::ui
