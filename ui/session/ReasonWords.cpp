#include "ui/session/ReasonWords.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

namespace guillemet::ui::words {

namespace {

const QHash<QString, const char *> &sentences()
{
    static const QHash<QString, const char *> all = {
        {QStringLiteral("cue"), QT_TRANSLATE_NOOP("Reasons", "“%1” is a verb of saying")},
        {QStringLiteral("inverted-cue"), QT_TRANSLATE_NOOP("Reasons", "“%1” is a verb of saying, inverted after the quotation")},
        {QStringLiteral("last-speaker"), QT_TRANSLATE_NOOP("Reasons", "%1 spoke last")},
        {QStringLiteral("gender-agrees"), QT_TRANSLATE_NOOP("Reasons", "“%1” agrees in gender and number")},
    };
    return all;
}

} // namespace

QString reason(const annotation::Reason &reason)
{
    const char *source = sentences().value(reason.code);
    if (!source)
        return {};
    QString sentence = QCoreApplication::translate("Reasons", source);
    for (const QString &argument : reason.arguments)
        sentence = sentence.arg(argument);
    return sentence;
}

} // namespace guillemet::ui::words
