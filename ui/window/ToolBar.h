#pragma once

#include <QtWidgets/QToolBar>

QT_BEGIN_NAMESPACE
class QLabel;
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

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addSpec(const char *id);
    void placeSearchKey();

    ActionSet *m_actions;
    QLineEdit *m_search;
    QLabel *m_searchKey; // inside the field while it is empty
};

} // namespace guillemet::ui
