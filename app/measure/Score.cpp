#include "measure/Score.h"

#include <charconv>

namespace guillemet::measure {

void Score::add(int moreRight, int moreSystem, int moreGold)
{
    right += moreRight;
    system += moreSystem;
    gold += moreGold;
}

// The order of operations is part of the measure: other orders round some figures otherwise.

double Score::precision() const
{
    return system == 0 ? 0.0 : 100 * (double(right) / system);
}

double Score::recall() const
{
    return gold == 0 ? 0.0 : 100 * (double(right) / gold);
}

double Score::f1() const
{
    const double p = system == 0 ? 0.0 : double(right) / system;
    const double r = gold == 0 ? 0.0 : double(right) / gold;
    return p + r == 0 ? 0.0 : 200 * p * r / (p + r);
}

QByteArray oneDecimal(double percent)
{
    char buffer[64];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, percent, std::chars_format::fixed, 1).ptr;
    return QByteArray(buffer, int(end - buffer));
}

} // namespace guillemet::measure
