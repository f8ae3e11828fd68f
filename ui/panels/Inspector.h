#pragma once

#include "ui/panels/QuotationInspector.h"

#include <QtWidgets/QFrame>

QT_BEGIN_NAMESPACE
class QScrollArea;
class QStackedWidget;
QT_END_NAMESPACE

namespace guillemet::ui {

class EntityCard;
class MentionInspector;

/// Below the lists: what is selected, with all that can be changed in it. Hidden while nothing is.
class Inspector : public QFrame
{
    Q_OBJECT
public:
    Inspector(Workspace *workspace, const InspectorActions &actions, QWidget *parent = nullptr);

    void setNarrow(bool narrow);
    void focusFirst(); ///< the first field of the page shown
    void focusSpeaker();
    void focusNote();
    QuotationInspector *quotation() const { return m_quotation; }
    MentionInspector *mention() const { return m_mention; }
    EntityCard *entity() const { return m_entity; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void left();

private:
    void follow();

    Workspace *m_workspace;
    QScrollArea *m_scroll;
    QStackedWidget *m_pages;
    QuotationInspector *m_quotation;
    MentionInspector *m_mention;
    EntityCard *m_entity;
};

} // namespace guillemet::ui
