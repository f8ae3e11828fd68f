#pragma once

#include "annotation/Article.h"
#include "commands/Terminal.h"
#include "commands/WeightedFile.h"
#include "text/Result.h"

#include <QtCore/QString>
#include <vector>

namespace guillemet::commands {

/// What a model is to learn from: articles of one language.
struct TrainingData
{
    QString language;
    std::vector<annotation::Article> articles;
    std::vector<float> weights; ///< of the articles
};

/// Reads annotated files, or a project's fully decided articles. Without `language` it is the one that most articles
/// say or, where they say nothing, are found to be in; articles of another language are left out, with a remark.
/// Fails when nothing is left.
Result<TrainingData> trainingData(const std::vector<WeightedFile> &files, const QString &project, const QString &language,
                                  Terminal &terminal);

} // namespace guillemet::commands
