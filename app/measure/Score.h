#pragma once

#include <QtCore/QString>

namespace guillemet::measure {

/// Right, suggested and expected, with the per cent that follow from them.
struct Score
{
    QString name; ///< «entities», «verbatim, strict» …
    int right = 0;
    int system = 0;
    int gold = 0;

    void add(int moreRight, int moreSystem, int moreGold);

    // Per cent, 0 when there is nothing to divide by.
    double precision() const;
    double recall() const;
    double f1() const;
};

/// A per cent with one decimal, ties to even of the exact binary value («12.2», «100.0»), in no locale.
QByteArray oneDecimal(double percent);

} // namespace guillemet::measure
