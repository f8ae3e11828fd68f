#include "project/ArticleSession.h"

namespace guillemet::project {

ArticleSession::ArticleSession(annotation::ArticleInfo info, text::ArticleText text,
                               annotation::AnnotationSet annotations)
    : m_info(std::move(info)), m_text(std::move(text)), m_annotations(std::move(annotations))
{
}

} // namespace guillemet::project
