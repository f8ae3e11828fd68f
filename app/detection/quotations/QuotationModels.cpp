#include "detection/quotations/QuotationModels.h"

#include <algorithm>

namespace guillemet::detection {

namespace {

constexpr size_t bins = 10;
constexpr size_t smallestBin = 20;
constexpr size_t fewestOutcomes = 60;

} // namespace

double Calibration::operator()(double probability) const
{
    if (points.empty())
        return probability;
    if (probability <= points.front().first)
        return points.front().second;
    for (size_t i = 1; i < points.size(); ++i) {
        if (probability <= points[i].first) {
            const auto &[x0, y0] = points[i - 1];
            const auto &[x1, y1] = points[i];
            return x1 > x0 ? y0 + (y1 - y0) * (probability - x0) / (x1 - x0) : y1;
        }
    }
    return points.back().second;
}

QByteArray Calibration::toBytes() const
{
    QByteArray out;
    for (const auto &[probability, share] : points)
        out += QByteArray::number(probability, 'f', 4) + '\t' + QByteArray::number(share, 'f', 4) + '\n';
    return out;
}

Calibration Calibration::fromBytes(const QByteArray &bytes)
{
    Calibration out;
    const QList<QByteArray> lines = bytes.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype tab = line.indexOf('\t');
        if (tab > 0)
            out.points.emplace_back(line.left(tab).toDouble(), line.mid(tab + 1).toDouble());
    }
    return out;
}

Calibration Calibration::fit(std::vector<std::pair<double, bool>> outcomes)
{
    Calibration out;
    if (outcomes.size() < fewestOutcomes)
        return out;
    std::stable_sort(outcomes.begin(), outcomes.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    struct Bin
    {
        double sum = 0;
        double right = 0;
        double count = 0;
    };
    std::vector<Bin> pooled;
    const size_t size = std::max(smallestBin, outcomes.size() / bins);
    for (size_t i = 0; i < outcomes.size();) {
        const size_t end = outcomes.size() - i < 2 * size ? outcomes.size() : i + size;
        Bin bin;
        for (; i < end; ++i) {
            bin.sum += outcomes[i].first;
            bin.right += outcomes[i].second ? 1 : 0;
            ++bin.count;
        }
        pooled.push_back(bin);
        // Pool adjacent violators, so that the line never falls.
        while (pooled.size() > 1) {
            const Bin &last = pooled.back();
            const Bin &before = pooled[pooled.size() - 2];
            if (before.right / before.count <= last.right / last.count)
                break;
            const Bin joined{before.sum + last.sum, before.right + last.right, before.count + last.count};
            pooled.pop_back();
            pooled.back() = joined;
        }
    }
    for (const Bin &bin : pooled) // one doubtful case a bin: no bin is ever quite sure
        out.points.emplace_back(bin.sum / bin.count, (bin.right + 0.5) / (bin.count + 1.0));
    return out;
}

std::vector<std::pair<QByteArray, QByteArray>> QuotationModels::toSections(const FeatureNames &names) const
{
    return {{"quote.cue", cue.toBytes(names)},
            {"quote.source", source.toBytes(names)},
            {"quote.speech", speech.toBytes(names)},
            {"quote.again", secondLook.toBytes(names)},
            {"quote.speaker", speaker.toBytes(names)},
            {"quote.speakers", speakerAgain.toBytes(names)},
            {"quote.clause", clause.toBytes(names)},
            {"quote.end", clauseEnd.toBytes(names)},
            {"quote.sure", speechCalibration.toBytes()},
            {"quote.whosure", speakerCalibration.toBytes()},
            {"quote.clausesure", clauseCalibration.toBytes()}};
}

QuotationModels QuotationModels::fromSections(const std::function<QByteArrayView(QByteArrayView)> &section)
{
    const auto bytes = [&section](QByteArrayView name) { return section(name).toByteArray(); };
    QuotationModels out;
    out.cue = LinearModel::fromBytes(bytes("quote.cue"));
    out.source = LinearModel::fromBytes(bytes("quote.source"));
    out.speech = LinearModel::fromBytes(bytes("quote.speech"));
    out.secondLook = LinearModel::fromBytes(bytes("quote.again"));
    out.speaker = LinearModel::fromBytes(bytes("quote.speaker"));
    out.speakerAgain = LinearModel::fromBytes(bytes("quote.speakers"));
    out.clause = LinearModel::fromBytes(bytes("quote.clause"));
    out.clauseEnd = LinearModel::fromBytes(bytes("quote.end"));
    out.speechCalibration = Calibration::fromBytes(bytes("quote.sure"));
    out.speakerCalibration = Calibration::fromBytes(bytes("quote.whosure"));
    out.clauseCalibration = Calibration::fromBytes(bytes("quote.clausesure"));
    return out;
}

} // namespace guillemet::detection
