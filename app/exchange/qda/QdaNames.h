#pragma once

#include <QtCore/QString>
#include <array>

namespace guillemet::exchange::qda {

inline const QString nameSpace = QStringLiteral("urn:QDA-XML:project:1.0");
/// The code of what nobody has confirmed yet.
inline const QString suggested = QStringLiteral("suggested");
/// Variables of sources, and of cases.
inline constexpr std::array<const char *, 7> sourceVariables = {"title", "language", "outlet", "author",
                                                                "date",  "url",      "state"};
inline constexpr const char *caseVariable = "type";

} // namespace guillemet::exchange::qda
