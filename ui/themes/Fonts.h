#pragma once

#include <QtCore/QStringList>
#include <QtGui/QFont>

namespace guillemet::ui {

// Serif means «words of the article», sans «words of the program».

/// Size of the article's text at 100 % zoom, in logical pixels, when nothing else is set.
constexpr double defaultReadingSize = 18;

/// The faces for words of the article, best first.
QStringList articleFamilies();

/// For words of the article: `family` if given, else the best face that is there. Size in logical pixels.
QFont articleFont(double pixelSize, const QString &family = {});

/// The interface's font, `factor` times its size, for words of the article in panels and cards.
QFont articleFontInPanels(double factor = 1.1);

/// The interface's font at `factor` times its size (captions 0.92), never below 11 pixels.
QFont interfaceFont(double factor = 1.0, QFont::Weight weight = QFont::Normal);

/// Where the platform names no real font (offscreen, bare X11), sets Inter, Noto Sans or DejaVu Sans at the
/// usual size for the whole application; elsewhere leaves the desktop's font alone. Call it once, at the
/// start.
void ensureInterfaceFont();

} // namespace guillemet::ui
