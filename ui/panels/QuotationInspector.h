#pragma once

#include "ui/session/Workspace.h"

#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QAction;
class QComboBox;
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace guillemet::ui {

class InspectorHead;
class NoteField;
class ReasonList;
class SpeakerField;

/// The window's actions that the inspector shows as buttons and key caps.
struct InspectorActions
{
    QAction *confirm = nullptr;
    QAction *reject = nullptr;
    QAction *chooseSpeaker = nullptr;
    QAction *confirmAlike = nullptr; ///< the same in this article
    QAction *merge = nullptr;
    QAction *split = nullptr;
};

/// The selected quotation: speaker, cue, source, kind, why, and the decision.
class QuotationInspector : public QWidget
{
    Q_OBJECT
public:
    QuotationInspector(Workspace *workspace, const InspectorActions &actions, QWidget *parent = nullptr);

    void load(const annotation::Quotation &quotation);
    void setNarrow(bool narrow);
    SpeakerField *speaker() const { return m_speaker; }
    NoteField *note() const { return m_note; }

Q_SIGNALS:
    void left(); ///< the focus may go back to the article
    /// Somebody chose the speaker here: an entity of the article, or a new name.
    void speakerChosen(const QString &entity);
    void speakerNamed(const QString &name);

private:
    QString speakerName(const annotation::Quotation &quotation) const;

    Workspace *m_workspace;
    InspectorHead *m_head;
    SpeakerField *m_speaker;
    QComboBox *m_kind;
    QLabel *m_cue;
    QLabel *m_source;
    QLabel *m_why;
    ReasonList *m_reasons;
    NoteField *m_note;
    QLabel *m_provenance;
    bool m_narrow = false;
};

} // namespace guillemet::ui
