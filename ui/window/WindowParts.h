#pragma once

#include <QtCore/QtGlobal>

QT_BEGIN_NAMESPACE
class QMainWindow;
QT_END_NAMESPACE

namespace guillemet::ui {

class ActionSet;
class ArticlePane;
class ArticlesPanel;
class Jobs;
class MessageStrip;
class SidePane;
class StatusLine;
class Workspace;

/// The parts of one window, for those who carry out its commands. The window owns them all.
struct WindowParts
{
    QMainWindow *window = nullptr;
    Workspace *workspace = nullptr;
    ActionSet *actions = nullptr;
    ArticlesPanel *articles = nullptr;
    ArticlePane *article = nullptr;
    SidePane *side = nullptr;
    MessageStrip *messages = nullptr;
    StatusLine *status = nullptr;
    Jobs *jobs = nullptr;
};

} // namespace guillemet::ui
