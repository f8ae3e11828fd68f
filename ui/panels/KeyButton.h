#pragma once

#include <QtWidgets/QPushButton>

namespace guillemet::ui {

/// A push button for an action that shows the action's key in a cap beside its words.
class KeyButton : public QPushButton
{
    Q_OBJECT
public:
    KeyButton(QAction *action, const QString &text, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();
    int capWidth() const;

    QAction *m_action;
    QString m_words;
    QString m_key;
};

} // namespace guillemet::ui
