#pragma once

#include <QtCore/QString>

namespace guillemet::ui {

/// What is selected in the window: in the article, in the lists and in the inspector at once.
struct Selected
{
    enum class What : unsigned char { Nothing, Mention, Quotation, Entity };

    What what = What::Nothing;
    QString id; ///< of a mention, a quotation or an entity of the open article

    bool isMention() const { return what == What::Mention; }
    bool isQuotation() const { return what == What::Quotation; }
    bool isEntity() const { return what == What::Entity; }
    /// A mention or a quotation: something that can be decided.
    bool isAnnotation() const { return isMention() || isQuotation(); }

    static Selected mention(const QString &id) { return {What::Mention, id}; }
    static Selected quotation(const QString &id) { return {What::Quotation, id}; }
    static Selected entity(const QString &id) { return {What::Entity, id}; }

    friend bool operator==(const Selected &, const Selected &) = default;
};

} // namespace guillemet::ui
