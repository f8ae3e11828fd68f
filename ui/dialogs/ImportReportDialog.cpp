#include "ui/dialogs/ImportReportDialog.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

namespace guillemet::ui {

using project::ImportLine;

namespace {

QString outcomeWords(const ImportLine &line)
{
    switch (line.outcome) {
    case ImportLine::Outcome::Imported: return ImportReportDialog::tr("imported");
    case ImportLine::Outcome::Present: return ImportReportDialog::tr("already there");
    case ImportLine::Outcome::Refused: return ImportReportDialog::tr("refused");
    }
    return {};
}

} // namespace

ImportReportDialog::ImportReportDialog(const project::ImportReport &report, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Import"));
    resize(720, 420);
    auto *list = new QTreeWidget(this);
    list->setAccessibleName(tr("Files of the import"));
    list->setRootIsDecorated(false);
    list->setHeaderLabels({tr("File"), tr("Result"), tr("Details")});
    for (const ImportLine &line : report.lines) {
        const QString details = line.outcome == ImportLine::Outcome::Refused ? line.reason
                                : line.encoding.isEmpty()                    ? line.title
                                                                             : tr("%1, read as %2", "title, encoding").arg(line.title, line.encoding);
        auto *row = new QTreeWidgetItem({QFileInfo(line.file).fileName(), outcomeWords(line), details});
        row->setToolTip(0, line.file);
        row->setToolTip(2, details);
        list->addTopLevelItem(row);
    }
    list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(list, 1);
    for (const QString &warning : report.warnings) {
        auto *label = new QLabel(warning, this);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

} // namespace guillemet::ui
