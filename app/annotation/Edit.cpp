#include "annotation/Edit.h"

#include <array>

namespace guillemet::annotation {

namespace {

constexpr std::array<QStringView, 23> words = {
    u"add",         u"remove",         u"confirm",      u"reject",   u"retype",      u"move-edge",
    u"set-entity",  u"set-speaker",    u"set-cue",      u"set-source", u"set-kind",  u"add-fragment",
    u"remove-fragment", u"join",       u"split",        u"edit-entity", u"merge-entities", u"split-entity",
    u"flag",        u"note",           u"set-state",    u"edit-article", u"remove-article"};
static_assert(words.size() == size_t(EditKind::RemoveArticle) + 1);

} // namespace

QString toWord(EditKind kind) { return words[size_t(kind)].toString(); }

std::optional<EditKind> editKindFromString(QStringView word)
{
    for (size_t i = 0; i < words.size(); ++i) {
        if (words[i] == word)
            return EditKind(i);
    }
    return std::nullopt;
}

Edit Edit::inverse() const
{
    Edit out;
    out.kind = kind;
    out.changes.reserve(changes.size());
    for (auto it = changes.rbegin(); it != changes.rend(); ++it)
        out.changes.push_back({it->article, it->after, it->before});
    return out;
}

QString idOf(const Item &item)
{
    return std::visit([](const auto &value) { return value.id; }, item);
}

} // namespace guillemet::annotation
