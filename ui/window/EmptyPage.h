#pragma once

#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace guillemet::ui {

/// What stands in the middle while no article is open: what the program does, and four ways to begin.
class EmptyPage : public QWidget
{
    Q_OBJECT
public:
    struct Way
    {
        QAction *action = nullptr;
        QString title;
        QString detail;
        QString icon;
    };

    explicit EmptyPage(const QList<Way> &ways, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_sign;
};

} // namespace guillemet::ui
