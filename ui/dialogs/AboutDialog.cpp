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

constexpr Part libraries[] = {
    {"Qt 6 (Core, Gui, Widgets, Sql, Svg, Xml, PDF)", QT_TRANSLATE_NOOP("AboutDialog", "window, SQL, PDF"), "LGPL 3.0"},
    {"SQLite", QT_TRANSLATE_NOOP("AboutDialog", "project file, search"),
     QT_TRANSLATE_NOOP("AboutDialog", "public domain")},
    {"uchardet", QT_TRANSLATE_NOOP("AboutDialog", "encoding of text files"), "MPL 1.1"},
    {"CLD2", QT_TRANSLATE_NOOP("AboutDialog", "language of an article"), "Apache 2.0"},
    {"Gumbo", QT_TRANSLATE_NOOP("AboutDialog", "web pages"), "Apache 2.0"},
    {"GMime", QT_TRANSLATE_NOOP("AboutDialog", "e-mail messages"), "LGPL 2.1"},
    {"MD4C", QT_TRANSLATE_NOOP("AboutDialog", "Markdown"), "MIT"},
    {"libzip", QT_TRANSLATE_NOOP("AboutDialog", "office documents"), "BSD 3"},
    {"libxlsxwriter", QT_TRANSLATE_NOOP("AboutDialog", "spreadsheets"), "BSD 2"},
    {"Charis SIL", QT_TRANSLATE_NOOP("AboutDialog", "reading face, where it is installed"), "OFL 1.1"},
    {"Inter, Noto, DejaVu", QT_TRANSLATE_NOOP("AboutDialog", "faces of the interface, where the desktop gives none"), "OFL 1.1"},
};

constexpr Part sets[] = {
    {"WiNER-fr (Yoann Dupont), Wikinews", QT_TRANSLATE_NOOP("AboutDialog", "model of French names"), "CC BY 4.0, CC BY 2.5"},
    {"CrossNER (Zihan Liu and others), Wikipedia", QT_TRANSLATE_NOOP("AboutDialog", "model of English names"), "MIT, CC BY-SA"},
    {"UD English-GUM (Amir Zeldes and others)", QT_TRANSLATE_NOOP("AboutDialog", "model of English names"), "CC BY, CC BY-SA"},
    {"Wikigold (Dominic Balasuriya and others)", QT_TRANSLATE_NOOP("AboutDialog", "model of English names"), "CC BY 4.0"},
    {"GeoNames", QT_TRANSLATE_NOOP("AboutDialog", "lexicon of places"), "CC BY 4.0"},
    {"INSEE", QT_TRANSLATE_NOOP("AboutDialog", "first names, surnames, communes"), "Licence Ouverte"},
    {"US Census (names)", QT_TRANSLATE_NOOP("AboutDialog", "English first names and surnames"), "MIT"},
    {"Dictionnaires français (Dicollecte)", QT_TRANSLATE_NOOP("AboutDialog", "names and nouns for persons"), "MPL 2.0"},
    {"Lefff (french-words-gender-lefff)", QT_TRANSLATE_NOOP("AboutDialog", "gender of nouns"), "Apache 2.0"},
    {"human-names, @faker-js/faker, gender-detection-from-name", QT_TRANSLATE_NOOP("AboutDialog", "first names and surnames"), "MIT"},
    {"CLDR, i18n-iso-countries", QT_TRANSLATE_NOOP("AboutDialog", "names of countries"), "Unicode 3.0, MIT"},
    {"fastText vectors (Explosion)", QT_TRANSLATE_NOOP("AboutDialog", "clusters of French words"), "CC0"},
    {"GloVe vectors", QT_TRANSLATE_NOOP("AboutDialog", "clusters of English words"), "PDDL"},
};

template <size_t N> void addGroup(QTreeWidget *list, const QString &title, const Part (&parts)[N])
{
    auto *group = new QTreeWidgetItem(list, {title});
    QFont bold = list->font();
    bold.setWeight(QFont::DemiBold);
    group->setFont(0, bold);
    group->setFlags(Qt::ItemIsEnabled);
    group->setFirstColumnSpanned(true);
    for (const Part &part : parts)
        new QTreeWidgetItem(group, {QString::fromUtf8(part.name), QCoreApplication::translate("AboutDialog", part.use),
                                    QCoreApplication::translate("AboutDialog", part.licence)});
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Guillemet"));
    resize(QSize(760, 640).boundedTo(parent ? parent->window()->size() - QSize(40, 40) : QSize(760, 640)));
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
    addGroup(list, tr("Libraries and faces"), libraries);
    addGroup(list, tr("Lexicons and data that the models learnt from"), sets);
    list->expandAll();
    list->setItemsExpandable(false);
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
        caption(tr("The models and lexicons were made from these sets and hold none of their texts."), this));
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
}

} // namespace guillemet::ui
