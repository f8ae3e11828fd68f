#pragma once

#include "ui/panels/QuotationInspector.h"

#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QSplitter;
class QTabWidget;
QT_END_NAMESPACE

namespace guillemet::ui {

class Inspector;
class NamesPanel;
class QuotationsPanel;

/// The right pane: the tabs «Quotations» and «Names», and the inspector under them.
class SidePane : public QWidget
{
    Q_OBJECT
public:
    SidePane(Workspace *workspace, const InspectorActions &actions, QWidget *parent = nullptr);

    QuotationsPanel *quotations() const { return m_quotations; }
    NamesPanel *names() const { return m_names; }
    Inspector *inspector() const { return m_inspector; }
    void showQuotations();
    void showNames();
    QWidget *currentList() const;
    void setNarrow(bool narrow);

    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

private:
    void follow();
    void fitInspector();

    Workspace *m_workspace;
    QSplitter *m_splitter;
    QTabWidget *m_tabs;
    QuotationsPanel *m_quotations;
    NamesPanel *m_names;
    Inspector *m_inspector;
    bool m_divided = false; ///< the user chose how lists and inspector share the height
};

} // namespace guillemet::ui
