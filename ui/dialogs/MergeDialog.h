#pragma once

#include "project/ArticleSession.h"

#include <QtWidgets/QDialog>

QT_BEGIN_NAMESPACE
class QListWidget;
QT_END_NAMESPACE

namespace guillemet::ui {

/// Which entity of the article another one is to be merged into.
class MergeDialog : public QDialog
{
    Q_OBJECT
public:
    MergeDialog(const project::ArticleSession &session, const annotation::Entity &entity, QWidget *parent = nullptr);

    QString chosen() const;

private:
    QListWidget *m_list;
};

} // namespace guillemet::ui
