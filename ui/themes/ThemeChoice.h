#pragma once

#include <QtCore/QString>
#include <QtGui/QPalette>

namespace guillemet::ui {

/// The setting «theme»: the desktop's colours, or ours in light or dark.
enum class ThemeChoice : unsigned char { System, Light, Dark };

/// The word that stands in the settings: «system», «light», «dark».
QString toString(ThemeChoice choice);
/// Anything unknown is System.
ThemeChoice themeChoiceFromString(QStringView word);

QPalette lightPalette();
QPalette darkPalette();

/// Light and Dark set a whole palette on Fusion, since other styles need not follow one; System gives back
/// the style and palette that the desktop gave at first. Call it after the QApplication was made; widgets
/// repaint by themselves.
void applyThemeChoice(ThemeChoice choice);

} // namespace guillemet::ui
