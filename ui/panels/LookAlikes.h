#pragma once

#include "project/ArticleSession.h"

#include <QtCore/QString>
#include <vector>

namespace guillemet::ui {

/// Two entities of an article that may be the same one: `from` would be merged into `into`, the fuller name.
struct LookAlike
{
    QString from;
    QString into;
    friend bool operator==(const LookAlike &, const LookAlike &) = default;
};

/// Pairs of one type whose names differ in case, accents, hyphens or an article only, of which one is the other's
/// capitals («UE», «Union européenne»), stands behind it in brackets («Coopération économique … (APEC)»), or is its
/// last or first part. In the order of the text; each entity in one pair only. Dates are never alike.
std::vector<LookAlike> lookAlikes(const project::ArticleSession &session);

} // namespace guillemet::ui
