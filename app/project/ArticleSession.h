#pragma once

#include "annotation/AnnotationSet.h"
#include "annotation/Article.h"
#include "text/ArticleText.h"

#include <QtCore/QString>
#include <vector>

namespace guillemet::project {

/// An open article of an open project: its text and its annotations as they stand. Only the project changes it;
/// what a person wants is made into an Edit by the functions of Intentions.h and given to Project::apply.
class ArticleSession
{
public:
    ArticleSession(annotation::ArticleInfo info, text::ArticleText text, annotation::AnnotationSet annotations);

    const QString &id() const { return m_info.id; }
    const annotation::ArticleInfo &info() const { return m_info; }
    const text::ArticleText &text() const { return m_text; }
    const annotation::AnnotationSet &annotations() const { return m_annotations; }
    annotation::AnnotationSet &annotations() { return m_annotations; } ///< for new ids, and for the project

    void setInfo(annotation::ArticleInfo info) { m_info = std::move(info); }
    void replace(annotation::AnnotationSet annotations) { m_annotations = std::move(annotations); }

private:
    annotation::ArticleInfo m_info;
    text::ArticleText m_text;
    annotation::AnnotationSet m_annotations;
};

} // namespace guillemet::project
