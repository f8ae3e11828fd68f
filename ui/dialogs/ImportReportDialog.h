#pragma once

#include "project/jobs/ImportJob.h"

#include <QtWidgets/QDialog>

namespace guillemet::ui {

/// What happened to each file of an import.
class ImportReportDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ImportReportDialog(const project::ImportReport &report, QWidget *parent = nullptr);
};

} // namespace guillemet::ui
