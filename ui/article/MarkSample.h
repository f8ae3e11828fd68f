#pragma once

#include "annotation/Types.h"
#include "ui/themes/Theme.h"

#include <QtCore/QRectF>

class QPainter;

namespace guillemet::ui {

// Samples of the page's marks for the legend, lists and fields, drawn by the same functions as the marks
// themselves. `box` is in logical pixels; `faint` for what is hidden or does not occur.

/// The line of a type of names, as long as the box, in its middle.
void paintTypeMark(QPainter &painter, const QRectF &box, annotation::EntityType type, const Theme &theme,
                   bool faint = false);

/// The line of a description or pronoun (kind Nominal or Pronoun).
void paintReferenceMark(QPainter &painter, const QRectF &box, annotation::MentionKind kind,
                        const Theme &theme, bool faint = false);

/// The corners of a quotation, at the box's top left and bottom right.
void paintQuotationMark(QPainter &painter, const QRectF &box, annotation::QuotationKind kind,
                        const Theme &theme, bool faint = false);

} // namespace guillemet::ui
