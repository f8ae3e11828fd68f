#pragma once

#include "detection/Analysis.h"
#include "detection/quotations/Reading.h"

#include <QtCore/QString>
#include <QtCore/QStringList>
#include <memory>

namespace guillemet::tests {

/// An article read for quotations; names stand between square brackets: «[Marie Lambert] a dit».
struct ReadArticle
{
    explicit ReadArticle(const QString &marked, const QString &language = QStringLiteral("fr"));

    QString words(int first, int last) const; ///< of pieces
    QStringList cues() const;
    QStringList phrases() const;
    QStringList segments() const;
    QStringList sentences() const;

    std::unique_ptr<detection::Analysis> article;
    detection::Reading reading;
};

} // namespace guillemet::tests
