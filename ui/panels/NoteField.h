#pragma once

#include "ui/session/Workspace.h"

#include <QtWidgets/QPlainTextEdit>

namespace guillemet::ui {

/// The note of the selected annotation: shown while there is one, or while one is being written. Kept when the focus
/// leaves it, or with Ctrl+Enter; Escape gives up.
class NoteField : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit NoteField(Workspace *workspace, QWidget *parent = nullptr);

    void load(const QString &id, const QString &note);
    void beginWriting();
    /// Stores what was written, before another annotation is shown.
    void commit();

Q_SIGNALS:
    void left();

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    QSize sizeHint() const override;

private:
    Workspace *m_workspace;
    QString m_id;
    QString m_stored;
};

} // namespace guillemet::ui
