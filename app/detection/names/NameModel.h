#pragma once

#include "detection/ModelFile.h"
#include "detection/names/Lattice.h"

#include <QtCore/QByteArray>
#include <span>

namespace guillemet::detection {

/// The weights of the name tagger, read where they lie in the model file.
///
/// The section, little-endian: u32 layout version, u32 labels, u32 slots, f32 scale, the transitions as f32 [labels][labels],
/// padding to 16 bytes, u32 fingerprints [slots] (0: empty), i8 weights [slots][labels - 1], to be multiplied by the
/// scale. A feature's slot is found from the upper half of its hash, then one after the other.
class NameModel
{
public:
    static constexpr QByteArrayView sectionName = "names";
    static constexpr QByteArrayView lexiconSection = "names-lexicon";
    using Sums = std::array<qint32, weightCount>;

    /// Fails with a sentence when the file's section is missing or not of this program's layout.
    static Result<NameModel> read(const ModelFile &file);

    const Transitions &transitions() const { return m_transitions; }
    /// Adds the features' weights to the sums; a feature that the model does not know adds nothing. At most 250
    /// features at once. The tables do not fit into the processor's caches, so that all of them are asked for before
    /// the first is waited for.
    void add(std::span<const quint64> features, Sums &sums) const;
    LabelScores scaled(const Sums &sums) const;

private:
    const qint8 *rowOf(quint64 feature) const;

    ModelFile m_file; // keeps the bytes alive
    Transitions m_transitions{};
    const char *m_fingerprints = nullptr; ///< little-endian numbers of 32 bits, wherever the file put them
    const qint8 *m_weights = nullptr;
    quint32 m_capacity = 0;
    float m_scale = 1;
};

/// Quantises weights and lays them out as above.
class NameModelWriter
{
public:
    using Row = std::array<float, weightCount>;

    explicit NameModelWriter(const Transitions &transitions) : m_transitions(transitions) {}
    void add(quint64 feature, const Row &weights) { m_rows.emplace_back(feature, weights); }
    /// The section's bytes; a row whose weights all round to zero is left out.
    QByteArray bytes() const;

private:
    Transitions m_transitions;
    std::vector<std::pair<quint64, Row>> m_rows;
};

} // namespace guillemet::detection
