#pragma once

#include "project/ArticleSession.h"

#include <QtCore/QString>

namespace guillemet::ui {

/// A quotation as text to paste elsewhere: its words between the marks of the article's language, who says them, and
/// where: «“…”, a déclaré Vladimir Poutine (Titre, Le Courrier, 21 novembre 2017)».
QString withAttribution(const project::ArticleSession &session, const annotation::Quotation &quotation);

} // namespace guillemet::ui
