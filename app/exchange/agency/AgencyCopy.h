#pragma once

#include "exchange/Reader.h"
#include "exchange/markup/MarkupArticle.h"

#include <QtCore/QString>

namespace guillemet::exchange {

/// What agency copy says beside its text. Whoever prints it must know that it is embargoed or cancelled: that
/// goes into the article's note and into the report.
struct AgencyCopy
{
    MarkupArticle article;
    QString subheading; ///< stands before the dateline
    QString dateline;   ///< «PARIS, 12 mars»: kept as the first paragraph unless the text begins with it
    QString urgency;    ///< 1 (flash) to 9, as given
    QString status;     ///< usable, withheld, canceled
    QString embargoed;  ///< ISO 8601, as given; empty if it is not
    QString edNote;     ///< the agency's note to editors
};

/// Ends the copy: dateline, note, warnings, and hands it on.
Result<void> takeCopy(AgencyCopy copy, const Input &input, const TakeArticle &take, ReadReport &report);

/// The last part of a qualified code or URI («stat:canceled» → «canceled»).
QString lastPart(const QString &code);

} // namespace guillemet::exchange
