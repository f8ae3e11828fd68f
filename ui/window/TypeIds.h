#pragma once

#include "annotation/Types.h"

#include <array>

namespace guillemet::ui {

/// How the five types are called in the ids of actions («tag.person»).
struct TypeId
{
    annotation::EntityType type;
    const char *word;
};

inline constexpr std::array<TypeId, 5> typeIds = {{
    {annotation::EntityType::Person, "person"},
    {annotation::EntityType::Organisation, "organisation"},
    {annotation::EntityType::Place, "place"},
    {annotation::EntityType::Other, "other"},
    {annotation::EntityType::Date, "date"},
}};

} // namespace guillemet::ui
