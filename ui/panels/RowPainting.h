#pragma once

#include "annotation/Types.h"
#include "ui/themes/Theme.h"

#include <QtCore/QRect>
#include <QtCore/QString>
#include <QtGui/QFont>

QT_BEGIN_NAMESPACE
class QPainter;
class QStyleOptionViewItem;
QT_END_NAMESPACE

/// What the delegates of all lists draw alike.
namespace guillemet::ui {

/// Ground of a row: hovered, selected (soft accent and a bar of 3 px), the frame of the keyboard focus, and a line
/// under it.
void paintRow(QPainter *painter, const QStyleOptionViewItem &option, const Theme &theme, const QColor &ground);

/// A ring with the initials of a speaker, in the speaker's colour; `size` across.
void paintInitials(QPainter *painter, QRect place, const QString &name, const QColor &colour);

/// «○ to decide», «✓ confirmed» … at the right of `place`; returns the width it took.
int paintStatus(QPainter *painter, QRect place, annotation::Status status, annotation::Origin origin,
                const Theme &theme);

/// One line of text, elided at its right end.
void paintElided(QPainter *painter, QRect place, const QString &text, const QFont &font, const QColor &colour,
                 Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);

/// At most `lines` lines of text, the last one elided. Returns the lines used.
int paintWrapped(QPainter *painter, QRect place, const QString &text, const QFont &font, const QColor &colour,
                 int lines);
int linesNeeded(const QString &text, const QFont &font, int width, int lines);

/// Name of the icon of a status.
QString statusIcon(annotation::Status status, annotation::Origin origin);

} // namespace guillemet::ui
