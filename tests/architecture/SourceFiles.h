#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>
#include <vector>

namespace guillemet::tests {

struct SourceFile
{
    QString path; ///< from the top, with «/»
    QStringList lines;
    QStringList includes; ///< as they are written, without brackets or quotes

    QString folder() const { return path.section(QLatin1Char('/'), 0, 1); } ///< «app/store»
};

/// All .cpp and .h files under a top folder («app», «ui»).
std::vector<SourceFile> sourceFiles(const QString &top);

} // namespace guillemet::tests
