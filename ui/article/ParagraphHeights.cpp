#include "ui/article/ParagraphHeights.h"

#include <cstddef>

namespace guillemet::ui {

void ParagraphHeights::reset(std::vector<double> estimates)
{
    m_heights = std::move(estimates);
    m_exact.assign(m_heights.size(), false);
    m_estimates = count();
    m_tree.assign(m_heights.size() + 1, 0);
    for (std::size_t i = 1; i < m_tree.size(); ++i) {
        m_tree[i] += m_heights[i - 1];
        const std::size_t parent = i + (i & (~i + 1));
        if (parent < m_tree.size())
            m_tree[parent] += m_tree[i];
    }
}

double ParagraphHeights::start(int paragraph) const
{
    double sum = 0;
    for (std::size_t i = std::size_t(paragraph); i > 0; i -= i & (~i + 1))
        sum += m_tree[i];
    return sum;
}

void ParagraphHeights::setExact(int paragraph, double height)
{
    const std::size_t index = std::size_t(paragraph);
    if (!m_exact[index]) {
        m_exact[index] = true;
        --m_estimates;
    }
    const double change = height - m_heights[index];
    if (change == 0)
        return;
    m_heights[index] = height;
    for (std::size_t i = index + 1; i < m_tree.size(); i += i & (~i + 1))
        m_tree[i] += change;
}

int ParagraphHeights::at(double y) const
{
    // Walks down the implicit tree: the largest number of paragraphs that end at or before y.
    std::size_t step = 1;
    while (step * 2 < m_tree.size())
        step *= 2;
    std::size_t number = 0;
    double left = y;
    for (; step > 0; step /= 2) {
        if (number + step < m_tree.size() && m_tree[number + step] <= left) {
            number += step;
            left -= m_tree[number];
        }
    }
    return int(number) < count() ? int(number) : count() - 1;
}

int ParagraphHeights::nextEstimate(int from) const
{
    for (int i = from; i < count(); ++i) {
        if (!m_exact[std::size_t(i)])
            return i;
    }
    return -1;
}

} // namespace guillemet::ui
