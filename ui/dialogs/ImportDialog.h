#pragma once

#include "project/jobs/ImportScan.h"
#include "project/jobs/JobRunner.h"

#include <QtWidgets/QDialog>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
QT_END_NAMESPACE

namespace guillemet::ui {

class ColumnFields;
class LabelsTable;

/// How files are to be read: format, encoding, columns, what their labels become; with what the first of them would
/// give and what cannot be held. The files are looked at off the GUI thread, again after each choice.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    /// `outlook` is what an earlier look at the same request found.
    ImportDialog(project::ImportRequest request, project::ImportOutlook outlook, QWidget *parent = nullptr);

    project::ImportRequest request() const;
    bool detect() const;

    /// A reader's name in the user's words.
    static QString readerTitle(const QString &reader);

private:
    QWidget *buildForm();
    QWidget *buildFindings();
    void lookAgain();
    void looked();
    void showOutlook();
    void showLosses();
    project::ImportRequest asked(bool withLabels) const;

    project::ImportRequest m_request;
    project::ImportOutlook m_outlook;
    project::JobRunner m_runner;
    bool m_again = false;
    QLabel *m_files;
    QComboBox *m_format;
    QComboBox *m_encoding;
    QComboBox *m_unit;
    QLabel *m_unitTitle;
    ColumnFields *m_columns;
    QLabel *m_labelsTitle;
    LabelsTable *m_labels;
    QLabel *m_first;
    QPlainTextEdit *m_text;
    QLabel *m_losses;
    QCheckBox *m_detect;
    QPushButton *m_go = nullptr;
};

} // namespace guillemet::ui
