#pragma once

#include "project/Project.h"
#include "ui/window/WindowParts.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <vector>

namespace guillemet::ui {

class SearchPopup;
class ToolBar;

/// The field at the top right: commands, articles, names and places of the texts, as one types.
class SearchCommands : public QObject
{
    Q_OBJECT
public:
    SearchCommands(const WindowParts &parts, ToolBar *bar, QObject *parent);

    void searchFor(const QString &words);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open();
    void search();
    void run(int row);

    WindowParts m;
    ToolBar *m_bar;
    SearchPopup *m_popup;
    QTimer m_later;
    std::vector<project::ArticleSummary> m_articles; ///< as they were when the list of hits came up
};

} // namespace guillemet::ui
