#pragma once

#include <QtWidgets/QDialog>

namespace guillemet::ui {

/// Name, version, and the licences of everything that the program is made of.
class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

} // namespace guillemet::ui
