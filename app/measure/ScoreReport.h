#pragma once

#include "measure/Scorer.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace guillemet::measure {

/// One JSON object, one line without its end: {"entities": {"p": 88.2, "r": …, "f": …, "tp": …, "sys": …,
/// "gold": …}, …}.
QByteArray scoresJson(const std::vector<Score> &scores);

/// A table for the terminal, with its heading; every line ends in LF.
QString scoresTable(const std::vector<Score> &scores);

/// The first `count` errors, one a line, parted by tabs: article, kind, @offset, text.
QString errorLines(const std::vector<ScoringError> &errors, int count);

} // namespace guillemet::measure
