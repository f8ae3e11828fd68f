#include "ui/window/SpokenNames.h"

#include <QtCore/QEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSplitterHandle>
#include <QtWidgets/QStatusBar>
#include <QtWidgets/QTabBar>

namespace guillemet::ui {

namespace {

QString nameFor(const QObject *widget)
{
    if (const auto *bar = qobject_cast<const QScrollBar *>(widget))
        return bar->orientation() == Qt::Vertical ? SpokenNames::tr("Vertical scroll bar")
                                                  : SpokenNames::tr("Horizontal scroll bar");
    if (qobject_cast<const QSplitterHandle *>(widget))
        return SpokenNames::tr("Edge between two panes");
    if (qobject_cast<const QMenuBar *>(widget))
        return SpokenNames::tr("Menu bar");
    if (qobject_cast<const QStatusBar *>(widget))
        return SpokenNames::tr("Status line");
    if (qobject_cast<const QTabBar *>(widget))
        return SpokenNames::tr("Tabs");
    return {};
}

} // namespace

SpokenNames::SpokenNames(QObject *parent) : QObject(parent) { qApp->installEventFilter(this); }

bool SpokenNames::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Polish && watched->isWidgetType()) {
        auto *widget = static_cast<QWidget *>(watched);
        if (widget->accessibleName().isEmpty()) {
            if (const QString name = nameFor(widget); !name.isEmpty())
                widget->setAccessibleName(name);
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace guillemet::ui
