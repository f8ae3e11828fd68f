#pragma once

#include "detection/Engine.h"
#include "detection/ModelFile.h"

#include <vector>

namespace guillemet::detection {

/// The models that the engine works with: the shipped ones («:/models/*.model»), and before them the user's.
class ModelSet
{
public:
    /// Fails with a sentence when the user's model cannot be used.
    static Result<ModelSet> load(const EngineOptions &options);

    /// The model of this language that holds the section, the user's first; nullptr if none does.
    const ModelFile *holding(QByteArrayView section, const QString &language) const;

private:
    std::vector<ModelFile> m_models;
};

} // namespace guillemet::detection
