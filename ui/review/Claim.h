#pragma once

#include "project/ArticleSession.h"
#include "ui/session/Selected.h"

#include <QtCore/QString>
#include <vector>

namespace guillemet::ui {

/// What a suggestion claims, in words: «Vladimir Poutine says this».
struct Claim
{
    QString kind;       ///< «Direct quotation, proposed»
    QString certainty;  ///< «82 % certain»; empty for what a person made
    QString sentence;
    std::vector<annotation::Reason> reasons;
};

Claim claimOf(const project::ArticleSession &session, const Selected &what);
/// The words of what comes next, and whose they are, for the preview.
QString wordsOf(const project::ArticleSession &session, const Selected &what);
QString ownerOf(const project::ArticleSession &session, const Selected &what);

} // namespace guillemet::ui
