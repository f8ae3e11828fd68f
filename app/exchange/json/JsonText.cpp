#include "exchange/json/JsonText.h"

#include <QtCore/QLocale>
#include <cmath>

namespace guillemet::exchange {

namespace {

void appendEscape(QByteArray &out, ushort unit)
{
    static const char digits[] = "0123456789abcdef";
    out += "\\u";
    for (int shift = 12; shift >= 0; shift -= 4)
        out += digits[(unit >> shift) & 0xF];
}

} // namespace

void JsonText::separate()
{
    if (m_needsComma)
        m_out += m_newLine ? "," : ", ";
    if (m_newLine)
        m_out += '\n';
    m_newLine = false;
    m_needsComma = false;
}

JsonText &JsonText::beginObject()
{
    separate();
    m_out += '{';
    return *this;
}

JsonText &JsonText::endObject()
{
    m_needsComma = false;
    separate();
    m_out += '}';
    m_needsComma = true;
    return *this;
}

JsonText &JsonText::beginArray()
{
    separate();
    m_out += '[';
    return *this;
}

JsonText &JsonText::endArray()
{
    m_needsComma = false;
    separate();
    m_out += ']';
    m_needsComma = true;
    return *this;
}

JsonText &JsonText::key(QStringView name)
{
    string(name);
    m_out += ": ";
    m_needsComma = false;
    return *this;
}

JsonText &JsonText::string(QStringView value)
{
    separate();
    m_out += '"';
    qsizetype plainFrom = 0;
    const auto flush = [&](qsizetype to) {
        if (to > plainFrom)
            m_out += value.mid(plainFrom, to - plainFrom).toUtf8();
    };
    for (qsizetype i = 0; i < value.size(); ++i) {
        const ushort unit = value.at(i).unicode();
        const bool plain = unit >= 0x20 && unit != '"' && unit != '\\' && unit != 0x7F &&
                           (unit < 0x80 || m_characters == Characters::Utf8);
        if (plain)
            continue;
        flush(i);
        plainFrom = i + 1;
        switch (unit) {
        case '"':
            m_out += "\\\"";
            break;
        case '\\':
            m_out += "\\\\";
            break;
        case '\n':
            m_out += "\\n";
            break;
        case '\r':
            m_out += "\\r";
            break;
        case '\t':
            m_out += "\\t";
            break;
        default:
            appendEscape(m_out, unit);
        }
    }
    flush(value.size());
    m_out += '"';
    m_needsComma = true;
    return *this;
}

JsonText &JsonText::integer(qint64 value)
{
    separate();
    m_out += QByteArray::number(value);
    m_needsComma = true;
    return *this;
}

JsonText &JsonText::number(double value)
{
    if (!std::isfinite(value))
        return null();
    separate();
    m_out += QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
    m_needsComma = true;
    return *this;
}

JsonText &JsonText::decimal(double value)
{
    const qsizetype from = m_out.size();
    number(value);
    const QByteArray digits = m_out.mid(from);
    if (std::isfinite(value) && !digits.contains('.') && !digits.contains('e'))
        m_out += ".0";
    return *this;
}

JsonText &JsonText::boolean(bool value)
{
    separate();
    m_out += value ? "true" : "false";
    m_needsComma = true;
    return *this;
}

JsonText &JsonText::null()
{
    separate();
    m_out += "null";
    m_needsComma = true;
    return *this;
}

JsonText &JsonText::newLine()
{
    m_newLine = true;
    return *this;
}

QByteArray JsonText::take()
{
    QByteArray out = std::move(m_out);
    m_out.clear();
    return out;
}

} // namespace guillemet::exchange
