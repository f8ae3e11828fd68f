#pragma once

#include "ui/session/Workspace.h"

#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QRadioButton;
QT_END_NAMESPACE

namespace guillemet::ui {

/// Which articles of the project go out, and what of them.
class ExportChoices : public QWidget
{
    Q_OBJECT
public:
    explicit ExportChoices(Workspace *workspace, QWidget *parent = nullptr);

    QStringList articles() const; ///< ids; empty: all of them
    bool onlyConfirmed() const;
    bool names() const;
    bool quotations() const;
    /// What is left out because nobody has decided on it yet; empty if nothing is.
    QString waitingWords() const;

Q_SIGNALS:
    void changed();

private:
    int undecidedOfChosen() const;

    Workspace *m_workspace;
    QRadioButton *m_this;
    QRadioButton *m_done;
    QRadioButton *m_all;
    QRadioButton *m_confirmed;
    QRadioButton *m_everything;
    QCheckBox *m_names;
    QCheckBox *m_quotations;
};

} // namespace guillemet::ui
