#pragma once

#include <QtCore/QFuture>
#include <QtCore/QObject>
#include <QtCore/QString>
#include <atomic>

namespace guillemet::project {

/// What an opened project does by itself in the background, on connections of its own: today's backup, and the full
/// check after an unclean end. Destroying it stops the check and waits for the backup's next step.
class Upkeep : public QObject
{
    Q_OBJECT
public:
    explicit Upkeep(QString path, QObject *parent = nullptr);
    ~Upkeep() override;

    /// `check`: the last end was unclean.
    void start(bool backup, bool check);

Q_SIGNALS:
    /// A backup that could not be made, or what the check found.
    void noticed(const QString &sentence);

private:
    QString m_path;
    std::atomic<bool> m_cancelled = false;
    QFuture<void> m_work;
};

} // namespace guillemet::project
