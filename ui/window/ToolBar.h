#pragma once

#include <QtWidgets/QToolBar>

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE

namespace guillemet::ui {

class ActionSet;

/// The tool bar, as the table of actions has it, with the search field at its right.
class ToolBar : public QToolBar
{
    Q_OBJECT
public:
    ToolBar(ActionSet *actions, QWidget *parent);

    void setNarrow(bool narrow); ///< names only where they are needed most
    void focusSearch();
    QLineEdit *searchField() const { return m_search; }

Q_SIGNALS:
    void searchAsked(const QString &words);

private:
    void addSpec(const char *id);

    ActionSet *m_actions;
    QLineEdit *m_search;
};

} // namespace guillemet::ui
