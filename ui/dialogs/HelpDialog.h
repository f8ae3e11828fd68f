#pragma once

#include <QtWidgets/QDialog>

QT_BEGIN_NAMESPACE
class QTextBrowser;
QT_END_NAMESPACE

namespace guillemet::ui {

/// The help that the program carries inside itself, in the language of the interface.
class HelpDialog : public QDialog
{
    Q_OBJECT
public:
    explicit HelpDialog(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void load();
    void find(const QString &words);

    QTextBrowser *m_page;
};

} // namespace guillemet::ui
