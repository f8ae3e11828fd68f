#pragma once

#include "exchange/preview/Preview.h"

#include <QtWidgets/QWidget>
#include <vector>

QT_BEGIN_NAMESPACE
class QLabel;
class QVBoxLayout;
QT_END_NAMESPACE

namespace guillemet::ui {

/// The beginning of an export's files, each under its name: tables as tables, pages as pages, the rest as it is
/// written.
class PreviewPane : public QWidget
{
    Q_OBJECT
public:
    explicit PreviewPane(QWidget *parent = nullptr);

    void show(const std::vector<exchange::PreviewPart> &parts);
    void say(const QString &sentence); ///< instead of a preview

private:
    void clear();
    void add(const exchange::PreviewPart &part);
    QWidget *table(const exchange::PreviewPart &part);
    QWidget *text(const exchange::PreviewPart &part);
    QWidget *page(const exchange::PreviewPart &part);

    QVBoxLayout *m_layout;
};

} // namespace guillemet::ui
