#pragma once

#include "annotation/Types.h"

#include <QtCore/QHash>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <vector>

namespace guillemet::detection {

/// What persons have decided in a project, as the detectors use it in its next articles: names that they
/// confirmed or corrected (form and type), forms that they rejected, and the project's entities with their
/// aliases. A value: the project fills it, the engine only reads it.
struct Memory
{
    struct KnownName
    {
        annotation::EntityType type = annotation::EntityType::Person;
        int confirmed = 0; ///< decisions for this type
    };
    struct KnownEntity
    {
        QString name;
        annotation::EntityType type = annotation::EntityType::Person;
        annotation::Gender gender = annotation::Gender::Unknown;
        QString role;
        QStringList aliases;
    };

    QHash<QString, KnownName> names;   ///< by the exact form in the text
    QHash<QString, int> rejectedNames; ///< exact form → how often it was rejected and never confirmed
    std::vector<KnownEntity> entities;

    bool isEmpty() const { return names.isEmpty() && rejectedNames.isEmpty() && entities.empty(); }
};

} // namespace guillemet::detection
