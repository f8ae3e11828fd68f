#pragma once

#include <QtWidgets/QWidget>

namespace guillemet::ui {

/// One cell a suggestion: decided ones filled, the current one tall, open ones outlined; over 120 a plain bar.
class ProgressCells : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressCells(QWidget *parent = nullptr);

    void show(int decided, int all);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_decided = 0;
    int m_all = 0;
};

} // namespace guillemet::ui
