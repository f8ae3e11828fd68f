#include "exchange/json/JsonFields.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <cmath>

namespace guillemet::exchange {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Exchange", text);
}

// Larger whole numbers have no exact double.
constexpr double largestInteger = 9007199254740992.0;

} // namespace

void JsonFields::fail(const QString &reason)
{
    if (m_failure.isEmpty())
        m_failure = QStringLiteral("%1: %2").arg(m_what, reason);
}

void JsonFields::wrongType(QLatin1String key)
{
    fail(translated(QT_TRANSLATE_NOOP("Exchange", "the value of «%1» is of the wrong kind")).arg(key));
}

QString JsonFields::string(QLatin1String key)
{
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined() || value.isNull())
        return {};
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return value.toVariant().toString(); // ids are often bare numbers
    wrongType(key);
    return {};
}

QStringList JsonFields::strings(QLatin1String key)
{
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined() || value.isNull())
        return {};
    if (!value.isArray()) {
        wrongType(key);
        return {};
    }
    QStringList out;
    const QJsonArray items = value.toArray();
    for (const QJsonValue &item : items) {
        if (!item.isString())
            wrongType(key);
        out << item.toString();
    }
    return out;
}

std::optional<qint64> JsonFields::integer(QLatin1String key)
{
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    const double number = value.toDouble(std::nan(""));
    if (!(std::abs(number) <= largestInteger) || std::floor(number) != number) {
        wrongType(key);
        return std::nullopt;
    }
    return qint64(number);
}

double JsonFields::number(QLatin1String key, double otherwise)
{
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined() || value.isNull())
        return otherwise;
    if (!value.isDouble())
        wrongType(key);
    return value.toDouble(otherwise);
}

bool JsonFields::boolean(QLatin1String key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isUndefined() && !value.isNull() && !value.isBool())
        wrongType(key);
    return value.toBool();
}

qint64 JsonFields::requiredInteger(QLatin1String key)
{
    const std::optional<qint64> value = integer(key);
    if (!value)
        fail(translated(QT_TRANSLATE_NOOP("Exchange", "«%1» is missing")).arg(key));
    return value.value_or(0);
}

QString JsonFields::requiredString(QLatin1String key)
{
    const QString value = string(key);
    if (value.isEmpty())
        fail(translated(QT_TRANSLATE_NOOP("Exchange", "«%1» is missing")).arg(key));
    return value;
}

} // namespace guillemet::exchange
