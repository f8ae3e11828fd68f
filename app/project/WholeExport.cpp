#include "project/WholeExport.h"

#include "project/ExportRecord.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QRandomGenerator>
#include <filesystem>
#include <system_error>

namespace guillemet::project {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("guillemet::project::WholeExport", text);
}

/// A name beside `path` that nothing has yet.
QString neighbour(const QString &path)
{
    const QFileInfo info(path);
    QString name;
    do {
        name = info.dir().filePath(QStringLiteral(".%1.%2.part").arg(info.fileName()).arg(QRandomGenerator::global()->generate(), 8, 16, QChar(u'0')));
    } while (QFileInfo::exists(name));
    return name;
}

void takeAway(const QString &path)
{
    if (QFileInfo(path).isDir() && !QFileInfo(path).isSymLink())
        QDir(path).removeRecursively();
    else
        QFile::remove(path);
}

/// rename(2): over an existing file in one step.
Result<void> move(const QString &from, const QString &to)
{
    std::error_code failure;
    std::filesystem::rename(std::filesystem::path(from.toStdU16String()), std::filesystem::path(to.toStdU16String()),
                            failure);
    if (failure)
        return Error{QCoreApplication::translate("guillemet::project::WholeExport",
                                                 "%1: the export cannot be moved to its place: %2")
                         .arg(to, QString::fromLocal8Bit(failure.message().c_str()))};
    return {};
}

} // namespace

Result<WholeExport> WholeExport::begin(const QString &path, bool replaceAnything)
{
    const QFileInfo info(QDir::cleanPath(path));
    if (info.fileName().isEmpty())
        return Error{tr("The export needs the name of a file or folder to make.")};
    if (!info.dir().exists())
        return Error{tr("%1: the folder %2 does not exist.").arg(path, info.dir().path())};
    if ((info.exists() || info.isSymLink()) && !replaceAnything && !isUnchangedExport(info.filePath())) {
        return Error{tr("%1: this exists already and is not an unchanged export of Guillemet; nothing was replaced.")
                         .arg(path)};
    }
    return WholeExport(info.filePath(), neighbour(info.filePath()));
}

WholeExport::WholeExport(WholeExport &&other) noexcept
    : m_path(std::move(other.m_path)), m_temporary(std::exchange(other.m_temporary, {}))
{
}

WholeExport::~WholeExport()
{
    if (!m_temporary.isEmpty())
        takeAway(m_temporary);
}

Result<void> WholeExport::commit()
{
    // A folder cannot be moved over another one: the old one steps aside, and comes back should that fail.
    const bool stepsAside = QFileInfo(m_path).isDir() || (QFileInfo(m_temporary).isDir() && QFileInfo::exists(m_path));
    QString aside;
    if (stepsAside) {
        aside = neighbour(m_path);
        if (const Result<void> moved = move(m_path, aside); !moved)
            return moved;
    }
    if (const Result<void> moved = move(m_temporary, m_path); !moved) {
        if (stepsAside && !move(aside, m_path))
            return Error{tr("%1: what stood there is now called %2.").arg(m_path, aside)};
        return moved;
    }
    m_temporary.clear();
    if (stepsAside)
        takeAway(aside);
    rememberExport(m_path);
    return {};
}

} // namespace guillemet::project
