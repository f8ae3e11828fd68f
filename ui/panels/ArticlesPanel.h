#pragma once

#include "ui/panels/ArticlesModel.h"
#include "ui/session/Workspace.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QListView;
class QToolButton;
QT_END_NAMESPACE

namespace guillemet::ui {

class ArticleDelegate;

/// The left pane: the project's articles with how far their review is, a filter and an order.
class ArticlesPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ArticlesPanel(Workspace *workspace, QWidget *parent = nullptr);

    void setNarrow(bool narrow);
    QListView *list() const { return m_list; }
    QLineEdit *filter() const { return m_filter; }
    /// The article after (1) or before (−1) the open one in the order shown; empty at the end.
    QString neighbour(int step) const;
    /// The next article in the order shown, round its end, that has something undecided; empty if none has.
    QString nextUndecided() const;

Q_SIGNALS:
    void contextMenuAsked(const QPoint &global);

private:
    void reload();
    void selectCurrent();
    void buildOrders();
    void buildStates();
    void setOrder(ArticlesOrder::By order);
    void showCount();

    Workspace *m_workspace;
    ArticlesModel *m_model;
    ArticlesOrder *m_order;
    ArticleDelegate *m_delegate;
    QLineEdit *m_filter;
    QToolButton *m_stateButton; // how many there are, and of which state
    QToolButton *m_orderButton;
    QListView *m_list;
    QLabel *m_empty;
    QTimer m_reload; // coalesces the many signals of a job
    bool m_selecting = false;
};

} // namespace guillemet::ui
