#include "tests/architecture/SourceFiles.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>

namespace guillemet::tests {

std::vector<SourceFile> sourceFiles(const QString &top)
{
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"));
    const QString root = QStringLiteral(GUILLEMET_SOURCE_DIR "/");
    std::vector<SourceFile> files;
    QDirIterator walk(root + top, {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                      QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        SourceFile out;
        out.path = file.fileName().mid(root.size());
        out.lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
        if (!out.lines.isEmpty() && out.lines.last().isEmpty())
            out.lines.removeLast();
        for (const QString &line : out.lines) {
            if (const auto match = include.match(line); match.hasMatch())
                out.includes.append(match.captured(1));
        }
        files.push_back(std::move(out));
    }
    return files;
}

} // namespace guillemet::tests
