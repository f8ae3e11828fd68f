#include "detection/ModelSet.h"

#include "resources/models/Models.h"

#include <QtCore/QDir>

namespace guillemet::detection {

Result<ModelSet> ModelSet::load(const EngineOptions &options)
{
    resources::registerModels();
    ModelSet out;
    if (!options.modelPath.isEmpty()) {
        Result<ModelFile> model = ModelFile::load(options.modelPath);
        if (!model)
            return model.error();
        out.m_models.push_back(model.take());
    }
    const QDir shipped(QStringLiteral(":/models"));
    for (const QString &name : shipped.entryList({QStringLiteral("*.model")}, QDir::Files, QDir::Name)) {
        Result<ModelFile> model = ModelFile::load(shipped.filePath(name));
        if (!model)
            return model.error();
        out.m_models.push_back(model.take());
    }
    return out;
}

const ModelFile *ModelSet::holding(QByteArrayView section, const QString &language) const
{
    for (const ModelFile &model : m_models) {
        if (model.info().language == language && model.has(section))
            return &model;
    }
    return nullptr;
}

} // namespace guillemet::detection
