#pragma once

#include "annotation/Types.h"
#include "ui/themes/Theme.h"

#include <QtCore/QRect>
#include <QtGui/QIcon>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace guillemet::ui {

/// The line of a type as the article draws it, as a sample beside its name. `faint` as for what is hidden.
void paintTypeSample(QPainter *painter, QRect place, annotation::EntityType type, const Theme &theme,
                     bool faint = false);
/// The corners of a quotation.
void paintQuotationSample(QPainter *painter, QRect place, const Theme &theme, bool faint = false);

} // namespace guillemet::ui
