#include "exchange/common/Messages.h"

#include <QtCore/QCoreApplication>

namespace guillemet::exchange {

Error fileError(const QString &name, const QString &reason)
{
    return {QCoreApplication::translate("Exchange", "%1: %2").arg(name, reason)};
}

Error lineError(const QString &name, int line, const QString &reason)
{
    return {
        QCoreApplication::translate("Exchange", "%1, line %2: %3").arg(name, QString::number(line), reason)};
}

void warnOnce(QStringList &warnings, const QString &sentence)
{
    if (!warnings.contains(sentence))
        warnings << sentence;
}

void Losses::add(const QString &what, int count)
{
    int &total = m_counts[what];
    if (total == 0)
        m_order << what;
    total += count;
}

QString Losses::list() const
{
    QStringList parts;
    for (const QString &what : m_order)
        parts << QStringLiteral("%1 (%2)").arg(what, QString::number(m_counts.value(what)));
    return parts.join(QStringLiteral(", "));
}

void warnOfLosses(ReadReport &report, const QString &name, const Losses &losses)
{
    if (losses.isEmpty())
        return;
    const QString reason =
        QCoreApplication::translate("Exchange", "what cannot be held was passed over: %1").arg(losses.list());
    warnOnce(report.warnings, fileError(name, reason).sentence);
}

} // namespace guillemet::exchange
