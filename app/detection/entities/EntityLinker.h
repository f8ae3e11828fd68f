#pragma once

#include "annotation/Mention.h"
#include "detection/Analysis.h"
#include "detection/Memory.h"
#include "detection/entities/EntityTable.h"
#include "detection/lexicons/Lexicons.h"

#include <vector>

namespace guillemet::detection {

/// From names to entities: which names of an article speak of the same person, body or place.
/// Pure and safe to use from several threads. Linear in the article, up to the number of namesakes.
class EntityLinker
{
public:
    explicit EntityLinker(const Lexicons &lexicons = Lexicons::shared()) : m_lexicons(lexicons) {}

    /// `mentions`: names in reading order, disjoint. Fills their `entity` (dates keep none). Entities are
    /// named by their fullest form («Marine Le Pen»; or as memory knows them), in the order of their first
    /// names, with ids e1, e2 …
    EntityTable link(const Analysis &article, std::vector<annotation::Mention> &mentions,
                     const Memory &memory = {}) const;

private:
    const Lexicons &m_lexicons;
};

} // namespace guillemet::detection
