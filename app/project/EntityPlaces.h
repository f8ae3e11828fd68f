#pragma once

#include "annotation/Entity.h"
#include "annotation/Types.h"
#include "text/Result.h"
#include "text/Span.h"

#include <QtCore/QString>
#include <optional>
#include <vector>

namespace guillemet::project {

class Project;

/// One mention or quotation of an entity, with the words around it on one line.
struct EntityPlace
{
    QString article;
    QString id; ///< of the mention or quotation, within its article
    bool isQuotation = false;
    annotation::MentionKind kind = annotation::MentionKind::Name;
    annotation::Status status = annotation::Status::Suggested;
    text::Span span; ///< UTF-16 units; of a quotation its whole extent
    QString before;
    QString words; ///< of a quotation its fragments
    QString after;
};

/// How often a form of words stands for the entity.
struct EntityForm
{
    QString words;
    annotation::MentionKind kind = annotation::MentionKind::Name;
    int count = 0;
};

struct EntityPlaces
{
    struct Article
    {
        QString id;
        QString title;
        std::vector<EntityPlace> places;
    };
    std::vector<Article> articles; ///< those in which it is named or speaks, in the project's order
    std::vector<EntityForm> forms; ///< the most frequent first
    int names = 0;
    int otherMentions = 0; ///< descriptions and pronouns
    int quotations = 0;
    int reportedWords = 0; ///< of the quotations
    bool more = false;     ///< there are further places: their numbers are counted, their words not looked up
};

/// Where an entity of the project stands over all articles, without what was rejected. At most `most` places come with
/// their words, so that a head of state in ten thousand articles costs no more than is looked at.
Result<EntityPlaces> placesOf(const Project &project, const QString &entity, int most = 400);

/// The entity as it stands in the project; empty where there is none.
Result<std::optional<annotation::ProjectEntity>> projectEntity(const Project &project, const QString &id);

} // namespace guillemet::project
