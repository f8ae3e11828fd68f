#pragma once

#include "annotation/Types.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace guillemet::annotation {

/// A cluster of one article's mentions that speak of the same person, body or place.
/// It links to an entity of the project; `name` is how this article names it in full.
struct Entity
{
    QString id; ///< unique within its article («e1»)
    QString name;
    EntityType type = EntityType::Person;
    Gender gender = Gender::Unknown;
    QStringList descriptions; ///< titles and functions read beside the name («président russe»)
    QString projectEntity;    ///< id of the ProjectEntity, or empty while it is not stored
    Status linkStatus = Status::Suggested; ///< a link that the engine made stays suggested until a person confirms it

    friend bool operator==(const Entity &, const Entity &) = default;
};

/// An entity of the whole project, which the clusters of its articles link to.
struct ProjectEntity
{
    QString id; ///< unique within the project
    QString name;
    EntityType type = EntityType::Person;
    Gender gender = Gender::Unknown;
    QString role; ///< «président de la Russie»
    QStringList aliases;
    QString wikidata; ///< «Q7747», or empty
    QString note;
    bool named = false; ///< a person chose the name; otherwise it follows the fullest form in the articles

    friend bool operator==(const ProjectEntity &, const ProjectEntity &) = default;
};

} // namespace guillemet::annotation
