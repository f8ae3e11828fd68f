#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace guillemet::exchange {

/// An option of one format only, on the command line `--name VALUE`; `guillemet formats` lists them.
struct FormatOption
{
    QString name;        ///< «delimiter»
    QString description; ///< one translated line
    QStringList values;  ///< what it takes, the default first; empty: any text
};

} // namespace guillemet::exchange
