#pragma once

#include <QtCore/QStringList>

namespace guillemet::ui {

/// Projects that were opened before, the last one first, at most ten; those whose file is gone are left out.
QStringList recentProjects();
void rememberProject(const QString &path);

/// The article that was open when the project was left.
QString lastArticle(const QString &project);
void rememberArticle(const QString &project, const QString &article);

} // namespace guillemet::ui
