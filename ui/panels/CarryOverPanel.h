#pragma once

#include "project/versions/CarryOver.h"

#include <QtWidgets/QFrame>

QT_BEGIN_NAMESPACE
class QLabel;
class QListWidget;
class QPushButton;
QT_END_NAMESPACE

namespace guillemet::ui {

/// Inside the window, under the messages: what of an earlier version's marks can be carried over to the article, and
/// one by one what cannot. Nothing is done before a person says so.
class CarryOverPanel : public QFrame
{
    Q_OBJECT
public:
    explicit CarryOverPanel(QWidget *parent = nullptr);

    /// `earlier` is the title of the earlier version.
    void offer(const QString &earlier, const project::CarriedOver &what);
    /// Afterwards: what has lost its place stays in sight until the panel is closed. Hides when there is nothing.
    void showDone();

Q_SIGNALS:
    void accepted();
    void closed();
    /// A row: the annotation of the earlier version, to look at.
    void earlierAsked(const QString &id, bool quotation);

private:
    void addRow(const project::NotCarried &row, const QString &why);

    QLabel *m_sentence;
    QListWidget *m_list;
    QPushButton *m_accept;
    QPushButton *m_close;
};

} // namespace guillemet::ui
