#pragma once

#include "annotation/Edit.h"

#include <QtCore/QString>
#include <optional>

namespace guillemet::store {

// How the history and the evidence of a quotation are written: JSON that later versions read too. Keys that
// are missing have their default; every value comes back exactly as it was.

/// The number of an item's kind in the history table: the place of its type in annotation::Item.
enum class ItemKind : unsigned char { Mention, Quotation, Entity, Article, ProjectEntity };
inline ItemKind kindOf(const annotation::Item &item)
{
    return ItemKind(item.index());
}

QString itemToJson(const annotation::Item &item);
/// Nothing when it is not readable.
std::optional<annotation::Item> itemFromJson(ItemKind kind, const QString &json);

/// A quotation's candidates and reasons; empty when it has none.
QString evidenceToJson(const annotation::Quotation &quotation);
/// Sets them. False when it is not readable.
bool evidenceFromJson(const QString &json, annotation::Quotation &quotation);

/// A JSON array of strings; empty for none.
QString listToJson(const QStringList &list);
QStringList listFromJson(const QString &json);

/// «12-40 55-71»
QString spansToText(const std::vector<text::Span> &spans);
std::vector<text::Span> spansFromText(const QString &text);

} // namespace guillemet::store
