#pragma once

#include "ui/window/WindowParts.h"

#include <QtCore/QObject>

namespace guillemet::ui {

/// Going from article to article, marking one done, its details, its removal; exports.
class ArticleCommands : public QObject
{
    Q_OBJECT
public:
    ArticleCommands(const WindowParts &parts, QObject *parent);

Q_SIGNALS:
    /// «Article done, and next» went to another article.
    void wentOn();

private:
    void go(int step);
    void finish();
    void reopen();
    void editDetails();
    void remove();
    void exportArticles();

    WindowParts m;
};

} // namespace guillemet::ui
