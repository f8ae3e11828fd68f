#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringView>

namespace guillemet::exchange {

/// Writes JSON with the keys in the order in which they are given (QJsonObject would sort them), on one line.
/// The caller closes what it opens.
class JsonText
{
public:
    enum class Characters : unsigned char {
        Utf8,
        Ascii, ///< everything outside ASCII as \uXXXX, for readers that guess encodings
    };
    explicit JsonText(Characters characters = Characters::Utf8) : m_characters(characters) {}

    JsonText &beginObject();
    JsonText &endObject();
    JsonText &beginArray();
    JsonText &endArray();
    JsonText &key(QStringView name);
    JsonText &string(QStringView value);
    JsonText &integer(qint64 value);
    /// The shortest decimal that reads back as the same value.
    JsonText &number(double value);
    /// The same with a decimal point in it, for readers that tell 1.0 from 1.
    JsonText &decimal(double value);
    JsonText &boolean(bool value);
    JsonText &null();
    /// Starts a new line before the next value, for arrays that people look at.
    JsonText &newLine();

    JsonText &field(QStringView name, QStringView value) { return key(name).string(value); }
    /// Writes nothing for an empty value.
    JsonText &fieldIfAny(QStringView name, QStringView value)
    {
        return value.isEmpty() ? *this : field(name, value);
    }

    const QByteArray &bytes() const { return m_out; }
    /// What was written since the last call, so that a long file goes out piece by piece.
    QByteArray take();

private:
    void separate();

    QByteArray m_out;
    Characters m_characters;
    bool m_needsComma = false;
    bool m_newLine = false;
};

} // namespace guillemet::exchange
