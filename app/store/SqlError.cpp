#include "store/SqlError.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>

namespace guillemet::store {

namespace {

// The primary result codes of SQLite (sqlite.org/rescode.html); Qt hands on the extended ones, whose low byte
// they are.
enum Code {
    Busy = 5,
    Locked = 6,
    NoMemory = 7,
    ReadOnly = 8,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    Constraint = 19,
    NotADatabase = 26
};
constexpr int readError = 10 | (1 << 8);
constexpr int shortRead = 10 | (2 << 8);

QString sentenceFor(const char *source, const QString &path)
{
    return QCoreApplication::translate("Store", source).arg(QDir::toNativeSeparators(path));
}

} // namespace

bool isConstraint(const QSqlError &error)
{
    return (error.nativeErrorCode().toInt() & 0xff) == Constraint;
}

Error sqlError(const QSqlError &error, const QString &path)
{
    const int code = error.nativeErrorCode().toInt();
    switch (code & 0xff) {
    case Busy:
    case Locked:
        return {
            sentenceFor(QT_TRANSLATE_NOOP("Store", "“%1” is being written by another program: nothing was "
                                                   "changed. Try again in a moment."),
                        path)};
    case NoMemory:
        return {sentenceFor(QT_TRANSLATE_NOOP("Store", "There is not enough memory to work on “%1”."), path)};
    case ReadOnly:
        return {sentenceFor(QT_TRANSLATE_NOOP("Store", "“%1” can only be read: the file or its folder is "
                                                       "write-protected."),
                            path)};
    case Full:
        return {sentenceFor(QT_TRANSLATE_NOOP("Store",
                                              "The disk that holds “%1” is full: nothing was changed. Make "
                                              "room on it and try again."),
                            path)};
    case InputOutput:
        if (code == readError || code == shortRead) {
            return {sentenceFor(QT_TRANSLATE_NOOP("Store",
                                                  "“%1” could not be read: the disk reports an error or the "
                                                  "file has been shortened."),
                                path)};
        }
        return {sentenceFor(QT_TRANSLATE_NOOP("Store",
                                              "“%1” could not be written: the disk is full or reports an "
                                              "error. Nothing was changed."),
                            path)};
    case Corrupt:
        return {sentenceFor(QT_TRANSLATE_NOOP("Store", "“%1” is damaged. Open one of its backups instead."),
                            path)};
    case CannotOpen:
        return {sentenceFor(QT_TRANSLATE_NOOP("Store",
                                              "“%1” could not be opened: the file or its folder is missing "
                                              "or not accessible."),
                            path)};
    case Constraint:
        return {sentenceFor(QT_TRANSLATE_NOOP("Store", "The change does not fit what “%1” holds: nothing was "
                                                       "changed."),
                            path)};
    case NotADatabase:
        return {sentenceFor(QT_TRANSLATE_NOOP("Store", "“%1” is not a Guillemet project."), path)};
    default:
        return {QCoreApplication::translate("Store", "“%1” could not be used: %2.")
                    .arg(QDir::toNativeSeparators(path), error.databaseText())};
    }
}

} // namespace guillemet::store
