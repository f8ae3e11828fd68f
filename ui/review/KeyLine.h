#pragma once

#include <QtWidgets/QFrame>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace guillemet::ui {

/// Below the article while a review runs: keys and what they do, as they are set now.
class KeyLine : public QFrame
{
    Q_OBJECT
public:
    struct Entry
    {
        QList<QAction *> actions;
        QString words;
    };
    explicit KeyLine(const QList<Entry> &entries, QWidget *parent = nullptr);
};

} // namespace guillemet::ui
