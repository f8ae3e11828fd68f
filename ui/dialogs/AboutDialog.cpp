#include "ui/dialogs/AboutDialog.h"

#include "ui/panels/Controls.h"
#include "ui/themes/Fonts.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

namespace guillemet::ui {

namespace {

struct Part
{
    const char *name;
    const char *use;
    const char *licence;
};

constexpr Part parts[] = {
    {"Qt 6", QT_TRANSLATE_NOOP("AboutDialog", "window, SQL, PDF"), "LGPL 3.0"},
    {"SQLite", QT_TRANSLATE_NOOP("AboutDialog", "project file, search"),
     QT_TRANSLATE_NOOP("AboutDialog", "public domain")},
    {"uchardet", QT_TRANSLATE_NOOP("AboutDialog", "encoding of text files"), "MPL 1.1"},
    {"CLD2", QT_TRANSLATE_NOOP("AboutDialog", "language of an article"), "Apache 2.0"},
    {"Gumbo", QT_TRANSLATE_NOOP("AboutDialog", "web pages"), "Apache 2.0"},
    {"libzip", QT_TRANSLATE_NOOP("AboutDialog", "office documents"), "BSD 3"},
    {"libxlsxwriter", QT_TRANSLATE_NOOP("AboutDialog", "spreadsheets"), "BSD 2"},
    {"Charis SIL", QT_TRANSLATE_NOOP("AboutDialog", "reading face, where it is installed"), "OFL 1.1"},
};

} // namespace

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Guillemet"));
    resize(560, 460);
    auto *name = new QLabel(tr("Guillemet %1").arg(QCoreApplication::applicationVersion()), this);
    name->setFont(interfaceFont(1.6, QFont::DemiBold));
    auto *what = new QLabel(
        tr("Names and quotations in articles: who said what. The program works on this machine alone; it "
           "opens no connection to the internet."),
        this);
    what->setWordWrap(true);
    auto *licence = new QLabel(tr("Free software under the MIT licence."), this);
    auto *list = new QTreeWidget(this);
    list->setAccessibleName(tr("What the program is made of"));
    list->setRootIsDecorated(false);
    list->setHeaderLabels({tr("Made with"), tr("For"), tr("Licence")});
    for (const Part &part : parts)
        new QTreeWidgetItem(list, {QString::fromLatin1(part.name),
                                   QCoreApplication::translate("AboutDialog", part.use),
                                   QCoreApplication::translate("AboutDialog", part.licence)});
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(10);
    layout->addWidget(name);
    layout->addWidget(what);
    layout->addWidget(licence);
    layout->addWidget(
        caption(tr("The sources of the lexicons and of the models stand in the program’s resources."), this));
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
}

} // namespace guillemet::ui
