#pragma once

#include <QtCore/QString>
#include <QtCore/QStringView>

namespace guillemet::detection {

/// ISO 639-1 code of the language that a text is written in: «fr», «en» or another. A text too short or too
/// mixed to tell gets the likelier of French and English; one without words, French. Looks at the first
/// 20,000 characters at most, by CLD2 (Compact Language Detector 2, Apache-2.0: quadgrams). Pure.
QString detectLanguage(QStringView text);

} // namespace guillemet::detection
