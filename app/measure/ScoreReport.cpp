#include "measure/ScoreReport.h"

namespace guillemet::measure {

QByteArray scoresJson(const std::vector<Score> &scores)
{
    QByteArray out = "{";
    for (const Score &score : scores) {
        if (out.size() > 1)
            out += ", ";
        out += '"' + score.name.toUtf8() + "\": {\"p\": " + oneDecimal(score.precision()) +
               ", \"r\": " + oneDecimal(score.recall()) + ", \"f\": " + oneDecimal(score.f1()) +
               ", \"tp\": " + QByteArray::number(score.right) +
               ", \"sys\": " + QByteArray::number(score.system) +
               ", \"gold\": " + QByteArray::number(score.gold) + '}';
    }
    return out + '}';
}

QString scoresTable(const std::vector<Score> &scores)
{
    const auto line = [](const QString &name, const QString &p, const QString &r, const QString &f,
                         const QString &right, const QString &system, const QString &gold) {
        return name.leftJustified(22) + u' ' + p.rightJustified(6) + u' ' + r.rightJustified(6) + u' ' +
               f.rightJustified(6) + u' ' + right.rightJustified(6) + u' ' + system.rightJustified(7) + u' ' +
               gold.rightJustified(6) + u'\n';
    };
    QString out =
        line(QStringLiteral("measure"), QStringLiteral("P"), QStringLiteral("R"), QStringLiteral("F1"),
             QStringLiteral("right"), QStringLiteral("system"), QStringLiteral("gold"));
    const auto percent = [](double value) { return QString::fromLatin1(oneDecimal(value)); };
    for (const Score &score : scores)
        out += line(score.name, percent(score.precision()), percent(score.recall()), percent(score.f1()),
                    QString::number(score.right), QString::number(score.system), QString::number(score.gold));
    return out;
}

QString errorLines(const std::vector<ScoringError> &errors, int count)
{
    QString out;
    for (size_t i = 0; i < errors.size() && int(i) < count; ++i)
        out += errors[i].article + u'\t' + errors[i].kind + QStringLiteral("\t@") +
               QString::number(errors[i].codePoint) + u'\t' + errors[i].text.simplified() + u'\n';
    return out;
}

} // namespace guillemet::measure
