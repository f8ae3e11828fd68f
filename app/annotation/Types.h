#pragma once

#include <QtCore/QString>
#include <optional>

namespace guillemet::annotation {

// The values of the annotation scheme. toWord gives the word of the interchange JSON («PER», «direct»,
// «confirmed»); the fromString functions take exactly those words.

enum class EntityType : unsigned char { Person, Organisation, Place, Other, Date };
enum class MentionKind : unsigned char { Name, Nominal, Pronoun };
enum class QuotationKind : unsigned char { Direct, Mixed, Indirect };
enum class Status : unsigned char { Suggested, Confirmed, Rejected };
enum class Origin : unsigned char { Engine, Corrected, Manual, Imported };
enum class ArticleState : unsigned char { New, InReview, Done };
enum class Gender : unsigned char { Unknown, Masculine, Feminine };

QString toWord(EntityType type);      // PER ORG LOC MISC DATE
QString toWord(MentionKind kind);     // name nominal pronoun
QString toWord(QuotationKind kind);   // direct mixed indirect
QString toWord(Status status);        // suggested confirmed rejected
QString toWord(Origin origin);        // engine corrected manual imported
QString toWord(ArticleState state);   // new in-review done
QString toWord(Gender gender);        // "" m f

std::optional<EntityType> entityTypeFromString(QStringView word);
std::optional<MentionKind> mentionKindFromString(QStringView word);
std::optional<QuotationKind> quotationKindFromString(QStringView word);
std::optional<Status> statusFromString(QStringView word);
std::optional<Origin> originFromString(QStringView word);
std::optional<ArticleState> articleStateFromString(QStringView word);
std::optional<Gender> genderFromString(QStringView word);

} // namespace guillemet::annotation
