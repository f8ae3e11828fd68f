#include "annotation/Types.h"

#include <array>

namespace guillemet::annotation {

namespace {

constexpr std::array<QStringView, 5> entityTypes = {u"PER", u"ORG", u"LOC", u"MISC", u"DATE"};
constexpr std::array<QStringView, 3> mentionKinds = {u"name", u"nominal", u"pronoun"};
constexpr std::array<QStringView, 3> quotationKinds = {u"direct", u"mixed", u"indirect"};
constexpr std::array<QStringView, 3> statuses = {u"suggested", u"confirmed", u"rejected"};
constexpr std::array<QStringView, 4> origins = {u"engine", u"corrected", u"manual", u"imported"};
constexpr std::array<QStringView, 3> articleStates = {u"new", u"in-review", u"done"};
constexpr std::array<QStringView, 3> genders = {u"", u"m", u"f"};

template <typename Enum, size_t N> QString word(const std::array<QStringView, N> &words, Enum value)
{
    return words[size_t(value)].toString();
}

template <typename Enum, size_t N>
std::optional<Enum> find(const std::array<QStringView, N> &words, QStringView word)
{
    for (size_t i = 0; i < N; ++i) {
        if (words[i] == word)
            return Enum(i);
    }
    return std::nullopt;
}

} // namespace

QString toWord(EntityType type) { return word(entityTypes, type); }
QString toWord(MentionKind kind) { return word(mentionKinds, kind); }
QString toWord(QuotationKind kind) { return word(quotationKinds, kind); }
QString toWord(Status status) { return word(statuses, status); }
QString toWord(Origin origin) { return word(origins, origin); }
QString toWord(ArticleState state) { return word(articleStates, state); }
QString toWord(Gender gender) { return word(genders, gender); }

std::optional<EntityType> entityTypeFromString(QStringView word) { return find<EntityType>(entityTypes, word); }
std::optional<MentionKind> mentionKindFromString(QStringView word) { return find<MentionKind>(mentionKinds, word); }
std::optional<QuotationKind> quotationKindFromString(QStringView word) { return find<QuotationKind>(quotationKinds, word); }
std::optional<Status> statusFromString(QStringView word) { return find<Status>(statuses, word); }
std::optional<Origin> originFromString(QStringView word) { return find<Origin>(origins, word); }
std::optional<ArticleState> articleStateFromString(QStringView word) { return find<ArticleState>(articleStates, word); }
std::optional<Gender> genderFromString(QStringView word) { return find<Gender>(genders, word); }

} // namespace guillemet::annotation
