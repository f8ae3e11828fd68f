#pragma once

#include "annotation/Entity.h"
#include "ui/window/WindowParts.h"

#include <QtCore/QObject>

namespace guillemet::ui {

/// The entity card, merging and splitting.
class EntityCommands : public QObject
{
    Q_OBJECT
public:
    EntityCommands(const WindowParts &parts, QObject *parent);

Q_SIGNALS:
    void searchAsked(const QString &words);

private:
    void showCard();
    void edit(const annotation::ProjectEntity &after);
    void chooseMerge();
    void merge(const QString &from, const QString &into);
    void split();

    WindowParts m;
};

} // namespace guillemet::ui
