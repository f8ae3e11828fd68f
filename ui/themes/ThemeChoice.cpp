#include "ui/themes/ThemeChoice.h"

#include "ui/themes/FlatStyle.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QStyle>

namespace guillemet::ui {

namespace {

struct Colours
{
    QRgb window, base, alternate, text, button, line, dim, accent, onAccent, link, tip;
};

QPalette paletteOf(const Colours &c)
{
    QPalette p;
    const auto set = [&p](QPalette::ColorRole role, QRgb value) { p.setColor(role, QColor(value)); };
    set(QPalette::Window, c.window);
    set(QPalette::WindowText, c.text);
    set(QPalette::Base, c.base);
    set(QPalette::AlternateBase, c.alternate);
    set(QPalette::Text, c.text);
    set(QPalette::Button, c.button);
    set(QPalette::ButtonText, c.text);
    set(QPalette::BrightText, c.onAccent);
    set(QPalette::ToolTipBase, c.tip);
    set(QPalette::ToolTipText, c.text);
    set(QPalette::Highlight, c.accent);
    set(QPalette::HighlightedText, c.onAccent);
    set(QPalette::Link, c.link);
    set(QPalette::LinkVisited, c.link);
    set(QPalette::PlaceholderText, c.dim);
    set(QPalette::Light, c.base);
    set(QPalette::Midlight, c.alternate);
    set(QPalette::Mid, c.line);
    set(QPalette::Dark, c.line);
    p.setColor(QPalette::Shadow, QColor(0, 0, 0, 90));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, QColor(c.dim));
    p.setColor(QPalette::Disabled, QPalette::Highlight, QColor(c.line));
    return p;
}

} // namespace

QString toString(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    case ThemeChoice::System:
        break;
    }
    return QStringLiteral("system");
}

ThemeChoice themeChoiceFromString(QStringView word)
{
    if (word == u"light")
        return ThemeChoice::Light;
    return word == u"dark" ? ThemeChoice::Dark : ThemeChoice::System;
}

QPalette lightPalette()
{
    return paletteOf({.window = 0xFFF2F2F0,
                      .base = 0xFFFFFFFF,
                      .alternate = 0xFFF8F8F6,
                      .text = 0xFF1E2023,
                      .button = 0xFFFBFBFA,
                      .line = 0xFFC9C9C4,
                      .dim = 0xFF83878C,
                      .accent = 0xFF2A66B0,
                      .onAccent = 0xFFFFFFFF,
                      .link = 0xFF2A66B0,
                      .tip = 0xFFFFFFFF});
}

QPalette darkPalette()
{
    return paletteOf({.window = 0xFF26282B,
                      .base = 0xFF1B1D1F,
                      .alternate = 0xFF212326,
                      .text = 0xFFE4E3DF,
                      .button = 0xFF2E3135,
                      .line = 0xFF4A4E53,
                      .dim = 0xFF7F8388,
                      .accent = 0xFF2F6DB8,
                      .onAccent = 0xFFFFFFFF,
                      .link = 0xFF7FB2EC,
                      .tip = 0xFF2E3135});
}

void applyThemeChoice(ThemeChoice choice)
{
    // While it is «system» nothing of the desktop's is ever set: it may change its colours while the program runs.
    static const QString desktopStyle = QApplication::style()->objectName();
    static bool ours = false;
    const bool plain = desktopStyle.compare(QStringLiteral("fusion"), Qt::CaseInsensitive) == 0;
    if (choice == ThemeChoice::System) {
        if (ours)
            QApplication::setPalette(QPalette());
        if (plain)
            QApplication::setStyle(new FlatStyle);
        else if (ours)
            QApplication::setStyle(desktopStyle);
        ours = false;
        return;
    }
    ours = true;
    QApplication::setStyle(new FlatStyle);
    QApplication::setPalette(choice == ThemeChoice::Dark ? darkPalette() : lightPalette());
}

} // namespace guillemet::ui
