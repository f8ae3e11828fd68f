#pragma once

#include "ui/themes/Theme.h"

#include <QtCore/QObject>
#include <QtCore/QString>

namespace guillemet::ui {

/// The program's style sheet with the theme's colours in it. The file writes them as `@line`, `@accentSoft`,
/// …
QString styleSheetFor(const Theme &theme);

/// Gives the application its style sheet, and again whenever the application's palette changes (the desktop
/// turned dark, or the setting was changed). Keep one while the QApplication lives.
class StyleSheetKeeper : public QObject
{
    Q_OBJECT
public:
    explicit StyleSheetKeeper(QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// After the new sheet was set. Views that keep a Theme use changeEvent(PaletteChange) instead.
    void themeChanged();

private:
    void reload();

    QString m_sheet;
};

} // namespace guillemet::ui
