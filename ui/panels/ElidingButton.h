#pragma once

#include <QtWidgets/QPushButton>

namespace guillemet::ui {

/// A flat button whose sentence gives way, with an ellipsis, where the pane is narrower; the whole of it is its tool
/// tip and its accessible name.
class ElidingButton : public QPushButton
{
    Q_OBJECT
public:
    explicit ElidingButton(QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void elide();

    QString m_sentence;
};

} // namespace guillemet::ui
