#pragma once

#include "exchange/Reader.h"
#include "text/Result.h"

#include <QtCore/QHash>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace guillemet::exchange {

/// «NAME: reason»
Error fileError(const QString &name, const QString &reason);
/// «NAME, line 12: reason»
Error lineError(const QString &name, int line, const QString &reason);

/// A sentence for the report, unless it says so already.
void warnOnce(QStringList &warnings, const QString &sentence);

/// What a reader or writer could not hold, counted by kind, so that a million losses make one sentence each.
class Losses
{
public:
    void add(const QString &what, int count = 1);
    /// «label NORP (12), label LAW (3)», in the order in which they were met first; empty if there were none.
    QString list() const;
    bool isEmpty() const { return m_order.isEmpty(); }

private:
    QStringList m_order;
    QHash<QString, int> m_counts;
};

/// «NAME: what cannot be held was passed over: …», if anything was.
void warnOfLosses(ReadReport &report, const QString &name, const Losses &losses);

} // namespace guillemet::exchange
