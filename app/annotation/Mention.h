#pragma once

#include "annotation/Provenance.h"
#include "annotation/Types.h"
#include "text/Span.h"

#include <QtCore/QString>

namespace guillemet::annotation {

/// A stretch of the text that speaks of an entity: a name, a description («le président russe») or a pronoun.
struct Mention
{
    QString id; ///< unique within its article («m1»)
    text::Span span; ///< UTF-16 units, without article, title or elision for names
    EntityType type = EntityType::Person;
    MentionKind kind = MentionKind::Name;
    QString entity; ///< id of an Entity of the same article, or empty
    Status status = Status::Suggested;
    double confidence = 1.0; ///< of span and type, 0 to 1
    Provenance provenance;
    bool flagged = false; ///< «to check»
    QString note;

    friend bool operator==(const Mention &, const Mention &) = default;
};

} // namespace guillemet::annotation
