#pragma once

#include "project/jobs/ExportJob.h"
#include "ui/session/Workspace.h"

#include <QtCore/QTimer>
#include <QtWidgets/QDialog>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QRadioButton;
QT_END_NAMESPACE

namespace guillemet::exchange {
class WriterFormat;
struct WriteOptions;
}

namespace guillemet::ui {

class FormatList;

/// What goes out, in which format, and where to; with a preview by the format's own writer.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ExportDialog(Workspace *workspace, QWidget *parent = nullptr);

    project::ExportRequest request() const;
    void setOutput(const QString &path);

private:
    QWidget *buildChoices();
    QWidget *buildPreview();
    void formatChanged();
    void preview();
    void choosePlace();
    void showWaiting();
    QStringList chosenArticles() const;
    exchange::WriteOptions options() const;

    Workspace *m_workspace;
    const exchange::WriterFormat *m_format = nullptr;
    FormatList *m_formats;
    QLabel *m_title;
    QLabel *m_detail;
    QRadioButton *m_this;
    QRadioButton *m_done;
    QRadioButton *m_all;
    QRadioButton *m_confirmed;
    QRadioButton *m_everything;
    QFormLayout *m_options;
    QList<QWidget *> m_optionFields;
    QLabel *m_previewTitle;
    QPlainTextEdit *m_preview;
    QLabel *m_waiting;
    QLabel *m_placeTitle;
    QLineEdit *m_place;
    QTimer m_previewTimer;
    bool m_placeTyped = false;
};

} // namespace guillemet::ui
