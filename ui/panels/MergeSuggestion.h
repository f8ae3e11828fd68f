#pragma once

#include "ui/panels/LookAlikes.h"
#include "ui/session/Workspace.h"

#include <QtWidgets/QFrame>

QT_BEGIN_NAMESPACE
class QLabel;
class QToolButton;
QT_END_NAMESPACE

namespace guillemet::ui {

/// «APEC and Coopération…: the same entity? Merge / No», while two entities of the article look alike. A «No» is kept.
class MergeSuggestion : public QFrame
{
    Q_OBJECT
public:
    explicit MergeSuggestion(Workspace *workspace, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void mergeAsked(const QString &from, const QString &into);

private:
    QString keyOf(const LookAlike &pair) const;
    void refuse();

    Workspace *m_workspace;
    LookAlike m_pair;
    QLabel *m_sign;
    QLabel *m_words;
    QToolButton *m_merge;
    QToolButton *m_no;
};

} // namespace guillemet::ui
