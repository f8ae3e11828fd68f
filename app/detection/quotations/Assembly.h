#pragma once

#include "detection/quotations/Cast.h"
#include "detection/quotations/QuotationDetector.h"
#include "detection/quotations/SpeakerLooks.h"

namespace guillemet::detection {

/// Puts an article's quotations together: drafts, then their speakers, with the entities and mentions that
/// these add.
class Assembly
{
public:
    /// `entitiesBefore`: how many entities earlier chapters added, so that ids stay unique.
    Assembly(const Reading &reading, const QuotationModels &models, const EntityTable &entities,
             int entitiesBefore = 0);

    QuotationSuggestions run();

private:
    void assign(Draft &draft, const SpeakerLook &look, const SpeakerQuestion &question,
                const SpeakerHistory &history);
    QString entityOf(int role);
    void addMention(int source, const QString &entity);

    const Reading &m_reading;
    const QuotationModels &m_models;
    Cast m_cast;
    int m_entityNumber = 0;
    std::vector<QString> m_entityOfRole;
    QHash<int, int> m_mentionOfPhrase;
    QuotationSuggestions m_out;
};

} // namespace guillemet::detection
