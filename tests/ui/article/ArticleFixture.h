#pragma once

#include "ui/article/ArticleView.h"
#include "ui/themes/ThemeChoice.h"

#include <memory>

namespace guillemet::tests {

/// A small article with marks of several kinds, in a view of 800 × 600 with the light palette.
///
/// «Hier» is a quotation of two parts; the second paragraph holds names, one inside another.
class ArticleFixture
{
public:
    ArticleFixture();

    text::Span spanOf(const QString &words, int nth = 0) const;
    annotation::Mention &addMention(const QString &words, annotation::EntityType type,
                                    annotation::Status status, int nth = 0);
    annotation::Quotation &addQuotation(const QStringList &fragments, annotation::Status status);
    /// Shows what was added since.
    void show(const QString &title = {}, const QString &byline = {});
    QPoint pointAt(int offset) const; ///< in the middle of the character there
    QImage grab() const;

    text::ArticleText text;
    std::vector<annotation::Mention> mentions;
    std::vector<annotation::Entity> entities;
    std::vector<annotation::Quotation> quotations;
    annotation::AnnotationSet set;
    ui::ArticleView view;
};

} // namespace guillemet::tests
