#pragma once

#include "store/Database.h"

#include <QtCore/QString>

namespace guillemet::tests {

/// Every article of a big project has so many annotations.
constexpr int annotationsEach = 100;

/// GUILLEMET_BENCHMARK_ARTICLES, or few enough for a quick run; 10000 make 1,000,000 annotations.
int articleCount();

extern const QString reviewArticle; ///< 1,200 words, 300 annotations
extern const QString hugeArticle;   ///< 100,000 words, 20,000 annotations
/// 100,000 words with 200, 2,000, 10,000 annotations.
QString growthArticle(int annotations);

/// Writes articleCount() articles of 1,200 words and the named ones into an empty project; the same in every run.
void fillBigProject(store::Database &database);

} // namespace guillemet::tests
