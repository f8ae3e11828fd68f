#include "project/Upkeep.h"

#include "store/Backup.h"
#include "store/Check.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QDate>

namespace guillemet::project {

namespace {

QString backupNotice(store::Database &database)
{
    const Result<QString> made = store::dailyBackup(database, QDate::currentDate());
    return made ? QString() : made.sentence();
}

QString checkNotice(store::Database &database, const std::atomic<bool> &cancelled)
{
    const Result<store::CheckReport> checked =
        store::check(database, &cancelled, store::IndexCheck::Counted);
    if (!checked)
        return checked.sentence();
    if (checked->cancelled)
        return {};
    if (checked->problems.isEmpty())
        return Upkeep::tr("The project was checked after the unexpected end: it is whole.");
    return Upkeep::tr("The check of the project found %n problem(s). The first: %1", nullptr,
                      int(checked->problems.size()))
        .arg(checked->problems.first());
}

} // namespace

Upkeep::Upkeep(QString path, QObject *parent) : QObject(parent), m_path(std::move(path)) {}

Upkeep::~Upkeep()
{
    m_cancelled = true;
    m_work.waitForFinished();
}

void Upkeep::start(bool backup, bool check)
{
    if (!backup && !check)
        return;
    m_work = QtConcurrent::run([this, backup, check] {
        const auto database = store::Database::open(m_path);
        if (!database) {
            Q_EMIT noticed(database.sentence());
            return;
        }
        QStringList sentences;
        if (backup && !m_cancelled)
            sentences.append(backupNotice(**database));
        if (check && !m_cancelled)
            sentences.append(checkNotice(**database, m_cancelled));
        for (const QString &sentence : std::as_const(sentences)) {
            if (!sentence.isEmpty())
                Q_EMIT noticed(sentence);
        }
    });
}

} // namespace guillemet::project
