#pragma once

#include "annotation/Mention.h"
#include "detection/Analysis.h"
#include "detection/Memory.h"
#include "detection/entities/EntityTable.h"

#include <QtCore/QString>
#include <vector>

namespace guillemet::tests {

/// An article whose names are marked in its text: «[P:Marine Le Pen] et l’[O:ONU]» (P, O, L, M, D), linked.
struct LinkedText
{
    explicit LinkedText(const QString &marked, const QString &language = QStringLiteral("fr"),
                        const detection::Memory &memory = {});

    /// Names of the entities of the marked names, in reading order.
    QStringList names() const;
    /// Index of the entity of a mention.
    int entity(int mention) const { return table.ofMention(mention); }
    bool same(int a, int b) const { return entity(a) == entity(b); }
    /// First token of the last occurrence of the words.
    int tokenOf(const QString &words) const;
    /// The description that the words are.
    detection::Nominal nominal(const QString &words) const;
    /// Name of the entity that the words, as they stand in the article, describe best; empty for none.
    QString described(const QString &words) const;

    detection::Analysis article;
    std::vector<annotation::Mention> mentions;
    detection::EntityTable table;
};

} // namespace guillemet::tests
