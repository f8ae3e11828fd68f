#pragma once

#include "ui/panels/QuotationsModel.h"
#include "ui/session/Workspace.h"

#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QListView;
QT_END_NAMESPACE

namespace guillemet::ui {

class CardList;
class QuotationDelegate;
class RefreshWhenSeen;

/// The tab «Quotations»: a card a quotation, filtered by speaker, kind and state, coupled with the selection.
class QuotationsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit QuotationsPanel(Workspace *workspace, QWidget *parent = nullptr);

    void setNarrow(bool narrow);
    QListView *list() const;
    const QuotationsModel *model() const { return m_model; }

Q_SIGNALS:
    /// Enter or a double click on a card.
    void activated(const QString &quotation);
    void contextMenuAsked(const QPoint &global);

private:
    void reload();
    void edited(const annotation::Edit &edit);
    void fillSpeakers();
    void followSelection();
    void showEmptiness();
    void buildFilters();
    void filterChanged();

    Workspace *m_workspace;
    QuotationsModel *m_model;
    QuotationsFilter *m_filter;
    QuotationDelegate *m_delegate;
    QComboBox *m_speakers;
    QComboBox *m_kinds;
    QComboBox *m_states;
    CardList *m_list;
    QLabel *m_empty;
    RefreshWhenSeen *m_refresh;
    std::vector<SpeakerShare> m_listed; // the speakers that the filter offers
    bool m_following = false;
};

} // namespace guillemet::ui
