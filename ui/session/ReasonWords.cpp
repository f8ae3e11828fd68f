#include "ui/session/ReasonWords.h"

#include "detection/quotations/Reasons.h"

#include <QtCore/QCoreApplication>

namespace guillemet::ui::words {

QString reason(const annotation::Reason &reason)
{
    for (const detection::ReasonWording &wording : detection::reasonWordings) {
        if (reason.code != QLatin1String(wording.code))
            continue;
        QString sentence = QCoreApplication::translate("Reasons", wording.english);
        for (const QString &argument : reason.arguments) {
            if (sentence.contains(QLatin1Char('%')))
                sentence = sentence.arg(argument);
        }
        return sentence;
    }
    return {};
}

} // namespace guillemet::ui::words
