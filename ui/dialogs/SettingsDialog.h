#pragma once

#include "ui/dialogs/SettingsPage.h"
#include "ui/themes/ThemeChoice.h"

#include <QtWidgets/QDialog>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFontComboBox;
class QLineEdit;
class QTabWidget;
QT_END_NAMESPACE

namespace guillemet::ui {

/// All settings in one dialog. They are kept in QSettings; the annotator's name is the project's affair and is asked
/// from here by the window.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    SettingsDialog(const QString &annotator, const QString &projectPath, QWidget *parent = nullptr);

    void addPage(SettingsPage *page, const QString &title, bool showIt);
    QString annotator() const;
    ThemeChoice theme() const;
    static QString language(); ///< «system», «fr» or «en»

    void accept() override;

private:
    QWidget *generalPage(const QString &annotator);
    QWidget *readingPage();
    QWidget *workPage(const QString &projectPath);

    QTabWidget *m_pages;
    QLineEdit *m_annotator;
    QComboBox *m_language;
    QComboBox *m_theme;
    QFontComboBox *m_family;
    QCheckBox *m_ownFamily;
    QDoubleSpinBox *m_size;
    QCheckBox *m_detectOnImport;
    QLineEdit *m_model;
    QComboBox *m_order;
};

} // namespace guillemet::ui
