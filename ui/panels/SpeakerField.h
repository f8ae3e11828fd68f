#pragma once

#include "ui/session/Workspace.h"

#include <QtWidgets/QComboBox>

namespace guillemet::ui {

/// The speaker of a quotation: pick an entity of the article, type to filter, or type a new name. Candidates of the
/// engine stand first; the people of the project's other articles come last. Escape gives up.
class SpeakerField : public QComboBox
{
    Q_OBJECT
public:
    explicit SpeakerField(QWidget *parent = nullptr);

    /// Shows who speaks; all who may be chosen are listed when the field is entered. 
    void load(const Workspace *workspace, const annotation::Quotation &quotation);
    void showPopup() override;

Q_SIGNALS:
    void entityChosen(const QString &entity); ///< empty: nobody is known
    void nameTyped(const QString &name);      ///< of nobody in the article: somebody of the project, or new
    void left();                              ///< Escape, or done: the focus may go back

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void fill();
    void addOthers();
    void choose(int row);
    void commit();
    void restore();

    QString m_current; // entity shown
    const Workspace *m_workspace = nullptr; // null: the list is filled
    const Workspace *m_of = nullptr;
    QString m_quotation;
};

} // namespace guillemet::ui
