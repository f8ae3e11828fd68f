#include "commands/WeightedFile.h"

#include <QtCore/QFileInfo>
#include <cmath>

namespace guillemet::commands {

WeightedFile weightedFile(const QString &value)
{
    const qsizetype colon = value.lastIndexOf(u':');
    if (colon <= 0 || QFileInfo::exists(value))
        return {value, 1};
    bool isNumber = false;
    const double weight = QStringView(value).sliced(colon + 1).toDouble(&isNumber);
    if (!isNumber || !std::isfinite(weight) || weight <= 0)
        return {value, 1};
    return {value.first(colon), weight};
}

} // namespace guillemet::commands
