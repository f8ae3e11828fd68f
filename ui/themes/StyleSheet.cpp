#include "ui/themes/StyleSheet.h"

#include <QtCore/QEvent>
#include <QtCore/QFile>
#include <QtWidgets/QApplication>
#include <utility>

namespace guillemet::ui {

QString styleSheetFor(const Theme &theme)
{
    QFile file(QStringLiteral(":/themes/guillemet.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    // Names that begin with another's come first («accentLine» before «accent»).
    const std::pair<const char *, QColor> tokens[] = {
        {"@accentLine", theme.accentLine},
        {"@accentSoft", theme.accentSoft},
        {"@accent", theme.accent},
        {"@alternate", theme.alternate},
        {"@base", theme.base},
        {"@hover", theme.hover},
        {"@line2", theme.line2},
        {"@line", theme.line},
        {"@onAccent", theme.onAccent},
        {"@text2", theme.text2},
        {"@text3", theme.text3},
        {"@text", theme.text},
        {"@todoInk", theme.todoInk},
        {"@window", theme.window},
    };
    for (const auto &[token, colour] : tokens)
        sheet.replace(QLatin1String(token), colour.name());
    return sheet;
}

StyleSheetKeeper::StyleSheetKeeper(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
    reload();
}

bool StyleSheetKeeper::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange)
        reload();
    return QObject::eventFilter(watched, event);
}

void StyleSheetKeeper::reload()
{
    QString sheet = styleSheetFor(Theme::current());
    if (sheet == m_sheet)
        return; // setting a sheet may itself announce a palette
    m_sheet = std::move(sheet);
    qApp->setStyleSheet(m_sheet);
    Q_EMIT themeChanged();
}

} // namespace guillemet::ui
