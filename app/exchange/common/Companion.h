#pragma once

#include "exchange/Reader.h"
#include "text/Result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace guillemet::exchange {

/// The file beside another that carries its name with another extension («a.ann» beside «a.txt»).
struct Companion
{
    QString name;
    QByteArray bytes;
};

bool hasCompanion(const QString &path, const QString &extension);
/// An Error names the file that is missing or cannot be read.
Result<Companion> companion(const Input &input, const QString &extension);

} // namespace guillemet::exchange
