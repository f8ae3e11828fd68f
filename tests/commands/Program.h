#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QJsonArray>
#include <QtCore/QProcess>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QTemporaryDir>
#include <memory>

namespace guillemet::tests {

/// What a run of the program left behind.
struct Outcome
{
    int code = -1; ///< −1: it crashed or was killed
    QByteArray out;
    QByteArray err;

    QStringList lines() const; ///< of standard output
    QJsonArray json() const;   ///< standard output as one array
};

/// The built program, run as a process of its own in a folder of its own, with settings and data of its own.
class Program
{
public:
    Program();

    Outcome run(const QStringList &arguments, const QByteArray &input = {}) const;
    /// Started and left running.
    std::unique_ptr<QProcess> start(const QStringList &arguments) const;

    /// A file of the folder, made with this content; its path.
    QString file(const QString &name, const QByteArray &content) const;
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QByteArray read(const QString &name) const;
    /// An empty project of this name; its path.
    QString project(const QString &name = QStringLiteral("p.guillemet")) const;

    /// Kill the program at its first internet socket.
    void forbidInternet() { m_noInternet = true; }

private:
    void prepare(QProcess &process, const QStringList &arguments) const;

    QTemporaryDir m_folder;
    bool m_noInternet = false;
};

} // namespace guillemet::tests
