#pragma once

#include "exchange/Writer.h"
#include "project/jobs/ExportJob.h"
#include "ui/session/Workspace.h"

#include <QtCore/QTimer>
#include <QtWidgets/QDialog>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace guillemet::ui {

class ExportChoices;
class FormatList;
class FormatOptionFields;
class PreviewPane;

/// What goes out, in which format, and where to; what the format cannot hold, and a preview by its own writer.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ExportDialog(Workspace *workspace, QWidget *parent = nullptr);

    project::ExportRequest request() const;
    void setOutput(const QString &path);

private:
    QWidget *buildRight();
    QWidget *buildFoot();
    void formatChanged();
    void preview();
    void choosePlace();
    void showNotes();
    void checkPlace();
    QString suggestedPlace() const;
    annotation::Article previewedArticle() const;
    exchange::WriteOptions options() const;

    Workspace *m_workspace;
    const exchange::WriterFormat *m_format = nullptr;
    FormatList *m_formats;
    QLabel *m_title;
    QLabel *m_detail;
    QLabel *m_lost;
    ExportChoices *m_choices;
    FormatOptionFields *m_options;
    PreviewPane *m_preview;
    QLabel *m_waiting;
    QLabel *m_placeTitle;
    QLineEdit *m_place;
    QLabel *m_placeNote;
    QPushButton *m_go = nullptr;
    QTimer m_previewTimer;
    bool m_placeTyped = false;
};

} // namespace guillemet::ui
