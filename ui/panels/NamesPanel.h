#pragma once

#include "ui/panels/NamesModel.h"
#include "ui/session/Workspace.h"

#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QLineEdit;
class QTreeView;
QT_END_NAMESPACE

namespace guillemet::ui {

class MergeSuggestion;
class NameDelegate;
class RefreshWhenSeen;

/// The tab «Names»: the article's entities by type, with filter and order, coupled with the selection.
class NamesPanel : public QWidget
{
    Q_OBJECT
public:
    explicit NamesPanel(Workspace *workspace, QWidget *parent = nullptr);

    void setNarrow(bool narrow);

    QTreeView *list() const { return m_list; }
    const NamesModel *model() const { return m_model; }

Q_SIGNALS:
    /// Enter or a double click on an entity: go to its next mention.
    void activated(const QString &entity, const QString &firstMention);
    /// One entity was dropped on another, to be merged.
    void mergeAsked(const QString &from, const QString &into);
    void contextMenuAsked(const QPoint &global);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void reload();
    void edited(const annotation::Edit &edit);
    void followSelection();
    void choose(const QModelIndex &index);
    void buildFilters();
    void filterChanged();

    Workspace *m_workspace;
    NamesModel *m_model;
    NameDelegate *m_delegate;
    QLineEdit *m_filter;
    QComboBox *m_order;
    QComboBox *m_types;
    QComboBox *m_states;
    QTreeView *m_list;
    QLabel *m_empty;
    MergeSuggestion *m_alike;
    RefreshWhenSeen *m_refresh;
    bool m_following = false;
    QString m_dragged;
};

} // namespace guillemet::ui
