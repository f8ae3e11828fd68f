#pragma once

#include "text/Result.h"

#include <QtCore/QHash>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <vector>

namespace guillemet::commands {

/// An option that a command knows.
struct Option
{
    QString name;        ///< without the dashes
    QString value;       ///< what its value is called in the help («FILE»); empty for a switch
    QString description; ///< one translated line
    QStringList choices; ///< the only values it takes; empty: any
    bool repeatable = false;
    bool required = false;
};

/// What stood after the command word: options and paths in any order. After «--» everything is a path.
class Arguments
{
public:
    /// Fails with a sentence on an unknown option, a missing or surplus value, a value that is no choice, an option
    /// given twice that may be given once, or a required one left out.
    static Result<Arguments> parse(const QStringList &words, const std::vector<Option> &known);

    bool has(const QString &option) const { return m_values.contains(option); }
    QString value(const QString &option, const QString &otherwise = {}) const;
    QStringList values(const QString &option) const { return m_values.value(option); }
    const QStringList &paths() const { return m_paths; }

private:
    QHash<QString, QStringList> m_values; // a switch has one empty value
    QStringList m_paths;
};

} // namespace guillemet::commands
