#pragma once

#include "ui/session/SpeakerChoices.h"
#include "ui/session/Workspace.h"

#include <QtWidgets/QFrame>

QT_BEGIN_NAMESPACE
class QAction;
class QLabel;
class QListView;
QT_END_NAMESPACE

namespace guillemet::ui {

class ChoicesModel;
class NoteField;
class ReasonList;
class SpeakerField;

/// At the right while a review runs: what is claimed and why, the choices of the digits, the decision, and what
/// comes next.
class ReviewPanel : public QFrame
{
    Q_OBJECT
public:
    struct Actions
    {
        QAction *confirm = nullptr;
        QAction *reject = nullptr;
        QAction *skip = nullptr;
        QAction *searchSpeaker = nullptr;
        QAction *confirmArticle = nullptr;
        QAction *confirmProject = nullptr;
    };
    ReviewPanel(Workspace *workspace, const Actions &actions, QWidget *parent = nullptr);

    /// Shows the selected annotation with the speakers that the digits choose, and `next` as the one after it.
    void load(const Selected &next, const std::vector<SpeakerChoice> &speakers);
    void setAlike(int inArticle, int inProject); ///< how many the wider keys would decide
    void focusSpeaker();
    void focusNote();
    SpeakerField *speaker() const { return m_speaker; }

Q_SIGNALS:
    void digitChosen(int digit);
    void left();

private:
    void loadSpeakers(const annotation::Quotation &quotation, const std::vector<SpeakerChoice> &speakers);
    void loadTypes(const annotation::Mention &mention);
    void announce(const QString &sentence);

    Workspace *m_workspace;
    QAction *m_confirmArticle;
    QAction *m_confirmProject;
    QLabel *m_kind;
    QLabel *m_certainty;
    QLabel *m_claim;
    ReasonList *m_reasons;
    QLabel *m_question;
    QLabel *m_hint;
    ChoicesModel *m_choices;
    QListView *m_list;
    QWidget *m_speakerLine;
    SpeakerField *m_speaker;
    NoteField *m_note;
    QLabel *m_alike;
    QLabel *m_next;
    QLabel *m_nextOwner;
};

} // namespace guillemet::ui
