#pragma once

#include "annotation/Edit.h"
#include "ui/review/Pace.h"
#include "ui/review/ReviewQueue.h"
#include "ui/window/WindowParts.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <vector>

namespace guillemet::ui {

class ReviewHead;
class ReviewPanel;

/// The review: walks through what is undecided, one key a decision, and the bulk acts.
class ReviewCommands : public QObject
{
    Q_OBJECT
public:
    ReviewCommands(const WindowParts &parts, QObject *parent);

    ReviewPanel *panel() const { return m_panel; }
    bool isReviewing() const { return m_reviewing; }
    bool canTakeBack() const { return !m_decisions.empty(); }
    void start();
    void stop();
    /// For «--review»: the first article in the list's order with something undecided, at its first suggestion.
    void startAtFirst();
    /// The open article, at its first suggestion.
    void startAtTop();
    /// A person decided the annotation: the review goes on to the next one.
    void decided(const Selected &what);
    void focusSpeaker();
    void focusNote();

Q_SIGNALS:
    void reviewingChanged(bool on);
    void speakerChosen(const QString &entity);
    void speakerNamed(const QString &name);

private:
    void skip();
    void takeBack();
    void goOn(const Selected &from);
    void show();
    void showAlike();
    void showPace();
    void confirmAbove();
    void confirmEntity();
    void confirmAll();
    ReviewOrder order() const;

    WindowParts m;
    ReviewPanel *m_panel;
    ReviewHead *m_head;
    Pace m_pace;
    QElapsedTimer m_clock;
    QTimer m_show;  // an edit is mostly followed by the next selection, which shows all
    QTimer m_alike; // the project is asked when the hand rests
    QSet<QString> m_skipped;
    annotation::Edit m_lastEdit;               // the newest edit, until a decision claims it
    struct Decision
    {
        annotation::Edit edit;
        int number = 0; // among the edits of this review
    };
    std::vector<Decision> m_decisions; // of this review, that can be taken back
    int m_edits = 0;                   // in the undo sequence since the review began
    bool m_reviewing = false;
};

} // namespace guillemet::ui
