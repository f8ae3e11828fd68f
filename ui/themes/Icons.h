#pragma once

#include <QtCore/QStringList>
#include <QtGui/QColor>
#include <QtGui/QIcon>
#include <QtGui/QPixmap>

namespace guillemet::ui {

/// One of our own icons, by its file's name in resources/icons («import», «state-open», …). It is drawn when
/// it is painted, in the colours of the palette of that moment (normal in the text's, disabled pale, On in
/// the accent's), sharp at any size and pixel ratio. A null icon for an unknown name.
QIcon icon(const QString &name);

/// The same drawing in one colour, `size` logical pixels square, for delegates and painted rows.
QPixmap iconPixmap(const QString &name, int size, const QColor &colour, double pixelRatio);

/// Names of all icons, sorted.
QStringList iconNames();

} // namespace guillemet::ui
