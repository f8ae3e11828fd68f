#pragma once

#include "exchange/Reader.h"

#include <QtCore/QJsonObject>

namespace guillemet::exchange {

/// An article of what `guillemet-pdf` found in the file; an Error names the file (locked, or without a text
/// layer).
Result<annotation::Article> articleOfPdf(const QJsonObject &answer, const Input &input);

} // namespace guillemet::exchange
