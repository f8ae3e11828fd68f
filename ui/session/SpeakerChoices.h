#pragma once

#include "annotation/Quotation.h"
#include "project/ArticleSession.h"

#include <QtCore/QString>
#include <vector>

namespace guillemet::ui {

/// Somebody who may have said a quotation, as the digits 1 to 9 offer them.
struct SpeakerChoice
{
    QString entity;
    QString name;
    QString why;       ///< one short translated line
    text::Span place;  ///< of the nearest mention, empty if there is none
    QString mention;   ///< its id
    double probability = 0; ///< the engine's, or 0
};

/// At most nine: the speaker that is set first, then the engine's candidates, then whoever is named nearest to the
/// quotation, persons and bodies before others. Looks no further around than it must.
std::vector<SpeakerChoice> speakerChoices(const project::ArticleSession &session,
                                          const annotation::Quotation &quotation);

} // namespace guillemet::ui
