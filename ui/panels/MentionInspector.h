#pragma once

#include "ui/panels/QuotationInspector.h"

namespace guillemet::ui {

class ElidingButton;
class LateCombo;

/// The selected name, description or pronoun: its type, whom it means, and the decision.
class MentionInspector : public QWidget
{
    Q_OBJECT
public:
    MentionInspector(Workspace *workspace, const InspectorActions &actions, QWidget *parent = nullptr);

    void load(const annotation::Mention &mention);
    void setNarrow(bool narrow);
    NoteField *note() const { return m_note; }

Q_SIGNALS:
    void left();
    void typeChosen(guillemet::annotation::EntityType type);

private:
    void fillEntities(const annotation::Mention &mention);

    Workspace *m_workspace;
    InspectorHead *m_head;
    QLabel *m_words;
    QComboBox *m_type;
    LateCombo *m_entity;
    ElidingButton *m_alike;
    QAction *m_confirmAlike;
    NoteField *m_note;
    QLabel *m_provenance;
};

} // namespace guillemet::ui
