#include "ui/themes/Fonts.h"

#include <QtGui/QFontDatabase>
#include <QtGui/QFontInfo>
#include <QtWidgets/QApplication>
#include <algorithm>
#include <cmath>

namespace guillemet::ui {

namespace {

constexpr double smallest = 11; // pixels

QFont scaled(QFont font, double factor)
{
    const double pixels = std::max(smallest, QFontInfo(QApplication::font()).pixelSize() * factor);
    font.setPixelSize(int(std::lround(pixels)));
    return font;
}

} // namespace

QStringList articleFamilies()
{
    return {QStringLiteral("Charis SIL"), QStringLiteral("Noto Serif"), QStringLiteral("Gentium Plus"),
            QStringLiteral("DejaVu Serif"), QStringLiteral("serif")};
}

QFont articleFont(double pixelSize, const QString &family)
{
    QFont font;
    QStringList families = articleFamilies();
    if (!family.isEmpty())
        families.prepend(family);
    font.setFamilies(families);
    font.setStyleHint(QFont::Serif);
    font.setPixelSize(std::max(1, int(std::lround(pixelSize)))); // Qt loads whole sizes only
    font.setWeight(QFont::Normal);
    font.setKerning(true);
    // Glyphs at their true widths: otherwise the line breaks would change with the screen's pixel ratio.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont articleFontInPanels(double factor)
{
    return articleFont(QFontInfo(QApplication::font()).pixelSize() * factor);
}

QFont interfaceFont(double factor, QFont::Weight weight)
{
    QFont font = QApplication::font();
    if (factor != 1.0)
        font = scaled(font, factor);
    font.setWeight(weight);
    return font;
}

void ensureInterfaceFont()
{
    const QFont font = QApplication::font();
    if (QFontDatabase::hasFamily(font.family()))
        return;
    for (const QString &family :
         {QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")}) {
        if (!QFontDatabase::hasFamily(family))
            continue;
        QFont ours(family);
        ours.setPointSizeF(9.75); // 13 pixels at 96 dpi
        QApplication::setFont(ours);
        return;
    }
}

} // namespace guillemet::ui
