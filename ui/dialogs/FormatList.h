#pragma once

#include <QtWidgets/QListWidget>

namespace guillemet::ui {

/// The formats of an export: each with its name and one line on what it is for.
class FormatList : public QListWidget
{
    Q_OBJECT
public:
    explicit FormatList(QWidget *parent = nullptr);

    QString format() const;
    void setFormat(const QString &name);
};

} // namespace guillemet::ui
