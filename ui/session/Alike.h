#pragma once

#include "project/ArticleSession.h"

#include <QtCore/QStringList>

namespace guillemet::ui {

/// Ids of the article's mentions with the same words and kind as `mention`, itself included, in reading order.
/// `onlyUndecided` leaves out what a person decided. Case counts: «Pierre» is not «pierre».
QStringList alikeInArticle(const project::ArticleSession &session, const annotation::Mention &mention,
                           bool onlyUndecided);

/// Ids of the undecided mentions of an entity and of the undecided quotations that it speaks.
QStringList undecidedOf(const project::ArticleSession &session, const QString &entity);

/// Ids of all that is undecided and at least so certain, 0 to 1.
QStringList undecidedAbove(const project::ArticleSession &session, double confidence);

} // namespace guillemet::ui
