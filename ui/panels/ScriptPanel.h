#pragma once

#include "ui/session/Workspace.h"

#include <QtWidgets/QFrame>

QT_BEGIN_NAMESPACE
class QLabel;
class QListView;
class QStandardItemModel;
QT_END_NAMESPACE

namespace guillemet::ui {

/// Beside the article while it is read like a play: who speaks in it, how much, and how much of that is confirmed.
class ScriptPanel : public QFrame
{
    Q_OBJECT
public:
    explicit ScriptPanel(Workspace *workspace, QWidget *parent = nullptr);

    void load();

Q_SIGNALS:
    void speakerChosen(const QString &entity);

private:
    Workspace *m_workspace;
    QStandardItemModel *m_model;
    QListView *m_list;
    QLabel *m_sum;
};

} // namespace guillemet::ui
