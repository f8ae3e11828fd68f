#include "store/ItemJson.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace guillemet::store {

using namespace annotation;

namespace {

// Arrays rather than objects: a quotation of an article has several candidates with several reasons each, and
// opening the article reads them all.

QJsonArray reasonsToJson(const std::vector<Reason> &reasons)
{
    QJsonArray out;
    for (const Reason &reason : reasons) {
        QJsonArray one{reason.against ? QLatin1String("-") : QLatin1String("+"), reason.code};
        for (const QString &argument : reason.arguments)
            one.append(argument);
        out.append(one);
    }
    return out;
}

/// Reads the arrays that are written here, without a tree of values in between: most of the time of opening
/// an article would go into that. Gives up at anything unusual (an escaped character), and QJsonDocument
/// reads it then.
class QuickReader
{
public:
    explicit QuickReader(QStringView json) : m_rest(json) {}

    bool read(Quotation &out)
    {
        return take(u'[') && candidates(out.candidates) && take(u',') && reasons(out.reasons) && take(u']') &&
               m_rest.isEmpty();
    }

private:
    bool take(QChar c)
    {
        if (!m_rest.startsWith(c))
            return false;
        m_rest = m_rest.mid(1);
        return true;
    }

    bool string(QString &out)
    {
        if (!take(u'"'))
            return false;
        qsizetype end = 0;
        while (end < m_rest.size() && m_rest[end] != u'"') {
            if (m_rest[end] == u'\\')
                return false;
            ++end;
        }
        out = m_rest.left(end).toString();
        m_rest = m_rest.mid(end);
        return take(u'"');
    }

    bool number(double &out)
    {
        qsizetype end = 0;
        while (end < m_rest.size() && m_rest[end] != u',' && m_rest[end] != u']')
            ++end;
        bool isNumber = false;
        out = m_rest.left(end).toDouble(&isNumber);
        m_rest = m_rest.mid(end);
        return isNumber;
    }

    template <typename Each> bool array(Each each)
    {
        if (!take(u'['))
            return false;
        if (take(u']'))
            return true;
        do {
            if (!each())
                return false;
        } while (take(u','));
        return take(u']');
    }

    bool candidates(std::vector<SpeakerCandidate> &out)
    {
        return array([&] {
            SpeakerCandidate &one = out.emplace_back();
            return take(u'[') && string(one.entity) && take(u',') && number(one.probability) && take(u',') &&
                   reasons(one.reasons) && take(u']');
        });
    }

    bool reasons(std::vector<Reason> &out)
    {
        return array([&] {
            Reason &one = out.emplace_back();
            QString sign;
            if (!take(u'[') || !string(sign) || !take(u',') || !string(one.code))
                return false;
            one.against = sign == u"-";
            while (take(u',')) {
                if (!string(one.arguments.emplaceBack()))
                    return false;
            }
            return take(u']');
        });
    }

    QStringView m_rest;
};

std::vector<Reason> reasonsFromJson(const QJsonArray &array)
{
    std::vector<Reason> out;
    out.reserve(size_t(array.size()));
    for (const QJsonValue &entry : array) {
        const QJsonArray one = entry.toArray();
        Reason reason;
        reason.against = one.at(0).toString() == QLatin1String("-");
        reason.code = one.at(1).toString();
        for (qsizetype i = 2; i < one.size(); ++i)
            reason.arguments.append(one.at(i).toString());
        out.push_back(std::move(reason));
    }
    return out;
}

} // namespace

QString evidenceToJson(const Quotation &quotation)
{
    if (quotation.candidates.empty() && quotation.reasons.empty())
        return {};
    QJsonArray candidates;
    for (const SpeakerCandidate &candidate : quotation.candidates)
        candidates.append(
            QJsonArray{candidate.entity, candidate.probability, reasonsToJson(candidate.reasons)});
    const QJsonArray all{candidates, reasonsToJson(quotation.reasons)};
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

bool evidenceFromJson(const QString &json, Quotation &quotation)
{
    if (json.isEmpty() || QuickReader(json).read(quotation))
        return true;
    quotation.candidates.clear();
    quotation.reasons.clear();
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isArray())
        return false;
    const QJsonArray all = document.array();
    const QJsonArray candidates = all.at(0).toArray();
    quotation.candidates.reserve(size_t(candidates.size()));
    for (const QJsonValue &entry : candidates) {
        const QJsonArray one = entry.toArray();
        quotation.candidates.push_back(
            {one.at(0).toString(), one.at(1).toDouble(), reasonsFromJson(one.at(2).toArray())});
    }
    quotation.reasons = reasonsFromJson(all.at(1).toArray());
    return true;
}

QString listToJson(const QStringList &list)
{
    if (list.isEmpty())
        return {};
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QStringList listFromJson(const QString &json)
{
    QStringList out;
    if (json.isEmpty())
        return out;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &entry : array)
        out.append(entry.toString());
    return out;
}

QString spansToText(const std::vector<text::Span> &spans)
{
    QString out;
    for (const text::Span span : spans) {
        if (!out.isEmpty())
            out += u' ';
        out += QString::number(span.start) + u'-' + QString::number(span.end);
    }
    return out;
}

std::vector<text::Span> spansFromText(const QString &text)
{
    std::vector<text::Span> out;
    text::Span span;
    int number = 0;
    const auto end = [&] {
        span.end = number;
        out.push_back(span);
        number = 0;
    };
    for (const QChar c : text) {
        if (c == u'-') {
            span.start = number;
            number = 0;
        } else if (c == u' ') {
            end();
        } else {
            number = number * 10 + c.digitValue();
        }
    }
    if (!text.isEmpty())
        end();
    return out;
}

} // namespace guillemet::store
