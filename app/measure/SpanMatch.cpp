#include "measure/SpanMatch.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace guillemet::measure {

double jaccard(text::Span a, text::Span b)
{
    const int common = std::max(0, std::min(a.end, b.end) - std::max(a.start, b.start));
    const int both = a.length() + b.length() - common;
    return both == 0 ? 0.0 : double(common) / both;
}

std::vector<std::pair<int, int>> bestPairs(const std::vector<text::Span> &gold,
                                           const std::vector<text::Span> &system, double threshold)
{
    std::vector<int> order(system.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(),
              [&](int a, int b) { return system[size_t(a)].start < system[size_t(b)].start; });
    std::vector<int> reach; // the largest end among the first n of `order`: where looking back may stop
    for (const int j : order)
        reach.push_back(std::max(reach.empty() ? 0 : reach.back(), system[size_t(j)].end));

    std::vector<std::tuple<double, int, int>> pairs;
    for (int i = 0; i < int(gold.size()); ++i) {
        const text::Span span = gold[size_t(i)];
        auto at = std::lower_bound(order.begin(), order.end(), span.end,
                                   [&](int j, int end) { return system[size_t(j)].start < end; }) -
                  order.begin();
        while (at > 0 && reach[size_t(at - 1)] > span.start) {
            --at;
            const int j = order[size_t(at)];
            const double score = jaccard(span, system[size_t(j)]);
            if (score > 0 && score >= threshold)
                pairs.emplace_back(score, i, j);
        }
    }
    std::sort(pairs.begin(), pairs.end(), std::greater<>());
    std::vector<bool> usedGold(gold.size());
    std::vector<bool> usedSystem(system.size());
    std::vector<std::pair<int, int>> out;
    for (const auto &[score, i, j] : pairs) {
        if (usedGold[size_t(i)] || usedSystem[size_t(j)])
            continue;
        usedGold[size_t(i)] = usedSystem[size_t(j)] = true;
        out.emplace_back(i, j);
    }
    return out;
}

} // namespace guillemet::measure
