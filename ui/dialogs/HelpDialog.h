#pragma once

#include "ui/dialogs/HelpText.h"

#include <QtWidgets/QDialog>

QT_BEGIN_NAMESPACE
class QListWidget;
class QTextBrowser;
QT_END_NAMESPACE

namespace guillemet::ui {

/// The help that the program carries inside itself, in the language of the interface: contents at the left, the page
/// with its pictures at the right.
class HelpDialog : public QDialog
{
    Q_OBJECT
public:
    explicit HelpDialog(std::vector<HelpKeys> keys, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void load();
    void find(const QString &words);

    std::vector<HelpKeys> m_keys;
    QListWidget *m_contents;
    QTextBrowser *m_page;
};

} // namespace guillemet::ui
