#include "ui/dialogs/SettingsDialog.h"

#include "ui/panels/Controls.h"
#include "ui/themes/Fonts.h"

#include <QtCore/QDir>
#include <QtCore/QSettings>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QDoubleSpinBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QFontComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QVBoxLayout>

namespace guillemet::ui {

namespace {
const QString languageKey = QStringLiteral("language");
const QString themeKey = QStringLiteral("theme");
const QString familyKey = QStringLiteral("article/family");
const QString sizeKey = QStringLiteral("article/size");
const QString detectKey = QStringLiteral("detection/onImport");
const QString modelKey = QStringLiteral("detection/model");
const QString orderKey = QStringLiteral("review/byConfidence");

QFormLayout *formIn(QWidget *page)
{
    auto *form = new QFormLayout(page);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setContentsMargins(16, 16, 16, 16);
    form->setVerticalSpacing(10);
    return form;
}
} // namespace

SettingsDialog::SettingsDialog(const QString &annotator, const QString &projectPath, QWidget *parent)
    : QDialog(parent), m_pages(new QTabWidget(this))
{
    setWindowTitle(tr("Settings"));
    resize(620, 480);
    m_pages->setProperty("flat", true);
    m_pages->setDocumentMode(true);
    m_pages->tabBar()->setProperty("flat", true);
    m_pages->tabBar()->setExpanding(false);
    m_pages->tabBar()->setAccessibleName(tr("Settings"));
    m_pages->addTab(generalPage(annotator), tr("General"));
    m_pages->addTab(readingPage(), tr("Text"));
    m_pages->addTab(workPage(projectPath), tr("Detection and review"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    makePrimary(buttons->button(QDialogButtonBox::Ok));
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_pages, 1);
    layout->addWidget(buttons);
}

QWidget *SettingsDialog::generalPage(const QString &annotator)
{
    auto *page = new QWidget(this);
    QFormLayout *form = formIn(page);
    m_annotator = new QLineEdit(annotator, page);
    m_annotator->setObjectName(QStringLiteral("annotator"));
    m_annotator->setEnabled(!annotator.isNull());
    m_language = new QComboBox(page);
    m_language->setObjectName(QStringLiteral("language"));
    m_language->addItem(tr("As the system"), QStringLiteral("system"));
    m_language->addItem(QStringLiteral("Français"), QStringLiteral("fr"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->setCurrentIndex(std::max(0, m_language->findData(language())));
    m_theme = new QComboBox(page);
    m_theme->setObjectName(QStringLiteral("theme"));
    m_theme->addItem(tr("As the desktop"), int(ThemeChoice::System));
    m_theme->addItem(tr("Light"), int(ThemeChoice::Light));
    m_theme->addItem(tr("Dark"), int(ThemeChoice::Dark));
    m_theme->setCurrentIndex(int(themeChoiceFromString(QSettings().value(themeKey).toString())));
    form->addRow(tr("&Your name"), m_annotator);
    auto *hint = new QLabel(tr("Stands beside each of your decisions in the project."), page);
    hint->setProperty("role", QStringLiteral("caption"));
    form->addRow(QString(), hint);
    form->addRow(tr("&Language"), m_language);
    form->addRow(tr("&Theme"), m_theme);
    return page;
}

QWidget *SettingsDialog::readingPage()
{
    auto *page = new QWidget(this);
    QFormLayout *form = formIn(page);
    const QSettings settings;
    const QString family = settings.value(familyKey).toString();
    m_ownFamily = new QCheckBox(tr("Own text &face"), page);
    m_ownFamily->setChecked(!family.isEmpty());
    m_family = new QFontComboBox(page);
    m_family->setAccessibleName(tr("Text face"));
    if (auto *inner = m_family->findChild<QLineEdit *>())
        inner->setAccessibleName(tr("Text face"));
    m_family->setCurrentFont(family.isEmpty() ? articleFont(18) : QFont(family));
    m_family->setEnabled(!family.isEmpty());
    connect(m_ownFamily, &QCheckBox::toggled, m_family, &QWidget::setEnabled);
    m_size = new QDoubleSpinBox(page);
    m_size->setRange(12, 36);
    m_size->setDecimals(0);
    m_size->setSuffix(tr(" px"));
    m_size->setValue(settings.value(sizeKey, defaultReadingSize).toDouble());
    form->addRow(m_ownFamily, m_family);
    form->addRow(tr("&Size of the text"), m_size);
    return page;
}

QWidget *SettingsDialog::workPage(const QString &projectPath)
{
    auto *page = new QWidget(this);
    QFormLayout *form = formIn(page);
    const QSettings settings;
    m_detectOnImport = new QCheckBox(tr("&Look for names and quotations in new articles by itself"), page);
    m_detectOnImport->setChecked(settings.value(detectKey, true).toBool());
    m_model = new QLineEdit(settings.value(modelKey).toString(), page);
    m_model->setPlaceholderText(tr("the one that comes with the program"));
    auto *choose = new QPushButton(tr("Choose…"), page);
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getOpenFileName(this, tr("Model of the engine"));
        if (!path.isEmpty())
            m_model->setText(QDir::toNativeSeparators(path));
    });
    auto *model = new QHBoxLayout;
    model->addWidget(m_model, 1);
    model->addWidget(choose);
    auto *modelLabel = new QLabel(tr("&Model"), page);
    modelLabel->setBuddy(m_model);
    m_model->setAccessibleName(tr("Model of the engine"));
    m_order = new QComboBox(page);
    m_order->addItem(tr("in reading order"), false);
    m_order->addItem(tr("least certain first"), true);
    m_order->setCurrentIndex(settings.value(orderKey).toBool() ? 1 : 0);
    form->addRow(m_detectOnImport);
    form->addRow(modelLabel, model);
    form->addRow(tr("&Review"), m_order);
    auto *backups = new QLabel(tr("A copy of the project is made each day, opened and checked; the last five are kept beside it."), page);
    backups->setWordWrap(true);
    form->addRow(tr("Backups"), backups);
    const QString folder = projectPath + QStringLiteral("-backups");
    if (QDir(folder).exists()) {
        auto *open = new QPushButton(tr("Show the backups"), page);
        connect(open, &QPushButton::clicked, this, [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
        form->addRow(QString(), open);
    }
    return page;
}

void SettingsDialog::addPage(SettingsPage *page, const QString &title, bool showIt)
{
    const int index = m_pages->addTab(page, title);
    if (showIt)
        m_pages->setCurrentIndex(index);
}

QString SettingsDialog::annotator() const { return m_annotator->text().simplified(); }

ThemeChoice SettingsDialog::theme() const { return ThemeChoice(m_theme->currentData().toInt()); }

QString SettingsDialog::language() { return QSettings().value(languageKey, QStringLiteral("system")).toString(); }

void SettingsDialog::accept()
{
    QSettings settings;
    settings.setValue(languageKey, m_language->currentData());
    settings.setValue(themeKey, toString(theme()));
    settings.setValue(familyKey, m_ownFamily->isChecked() ? m_family->currentFont().family() : QString());
    settings.setValue(sizeKey, m_size->value());
    settings.setValue(detectKey, m_detectOnImport->isChecked());
    settings.setValue(modelKey, QDir::fromNativeSeparators(m_model->text().trimmed()));
    settings.setValue(orderKey, m_order->currentData());
    for (int i = 0; i < m_pages->count(); ++i) {
        if (auto *page = qobject_cast<SettingsPage *>(m_pages->widget(i)))
            page->apply();
    }
    QDialog::accept();
}

} // namespace guillemet::ui
