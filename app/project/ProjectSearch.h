#pragma once

#include "text/Result.h"
#include "text/Span.h"

#include <QtCore/QString>
#include <vector>

namespace guillemet::project {

class Project;

/// One place of the project's texts, with the words around it on one line. Offsets are UTF-16 units.
struct FoundPlace
{
    QString article;
    QString title;
    text::Span span;
    QString before;
    QString words;
    QString after;
};

struct FoundPlaces
{
    std::vector<FoundPlace> places; ///< by article, then in reading order
    bool more = false;              ///< there are further ones
};

/// Articles that hold all of the words, each place in them; case and accents do not count. Quick enough for every
/// key: at most `most` articles.
Result<FoundPlaces> searchTexts(const Project &project, const QString &words, int most = 30);

} // namespace guillemet::project
