#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <optional>

namespace guillemet::exchange {

/// The fields of a JSON object with their types checked. What is wrong is kept as a sentence: the first wrong
/// field makes failed() true, and the values read from then on are empty.
class JsonFields
{
public:
    JsonFields(const QJsonObject &object, QString what) : m_object(object), m_what(std::move(what)) {}

    /// Empty where the key is missing or null.
    QString string(QLatin1String key);
    QStringList strings(QLatin1String key);
    std::optional<qint64> integer(QLatin1String key);
    double number(QLatin1String key, double otherwise);
    bool boolean(QLatin1String key);
    /// Wrong where it is missing.
    qint64 requiredInteger(QLatin1String key);
    QString requiredString(QLatin1String key);

    void fail(const QString &reason);
    bool failed() const { return !m_failure.isEmpty(); }
    const QString &failure() const { return m_failure; }

private:
    void wrongType(QLatin1String key);

    const QJsonObject &m_object;
    QString m_what; ///< «mention m3», for messages
    QString m_failure;
};

} // namespace guillemet::exchange
