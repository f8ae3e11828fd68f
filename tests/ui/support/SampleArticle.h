#pragma once

#include "project/ArticleSession.h"
#include "project/Project.h"

#include <QtCore/QString>
#include <memory>

namespace guillemet::tests {

/// A short French article with suggestions: names, two persons, a body, three quotations of all kinds, one of them
/// in two parts.
project::ArticleSession sampleSession();

/// The same, stored as the only article «sotchi» of a new project at `path`.
std::unique_ptr<project::Project> sampleProject(const QString &path);

/// Where the n-th occurrence (from 0) of the words lies in the sample's text.
text::Span spanOf(const project::ArticleSession &session, const QString &words, int nth = 0);

} // namespace guillemet::tests
