#include "project/EngineMemory.h"

#include "store/EntityStore.h"
#include "store/Occurrences.h"

namespace guillemet::project {

namespace {

void takeForm(detection::Memory &memory, const store::DecidedForm &decided)
{
    if (decided.confirmed > 0) {
        const auto known = memory.names.constFind(decided.form);
        // A form that was confirmed with several types is what it was confirmed as most often.
        if (known == memory.names.constEnd() || known->confirmed < decided.confirmed)
            memory.names.insert(decided.form, {decided.type, decided.confirmed});
    }
    if (decided.rejected > 0)
        memory.rejectedNames[decided.form] += decided.rejected;
}

bool isDescribed(const annotation::ProjectEntity &entity)
{
    return entity.named || !entity.aliases.isEmpty() || !entity.role.isEmpty() || !entity.wikidata.isEmpty();
}

} // namespace

Result<detection::Memory> engineMemory(store::Database &database)
{
    detection::Memory memory;
    const auto forms = store::Occurrences(database).decidedForms();
    if (!forms)
        return forms.error();
    for (const store::DecidedForm &decided : *forms)
        takeForm(memory, decided);
    for (auto it = memory.names.constBegin(); it != memory.names.constEnd(); ++it)
        memory.rejectedNames.remove(it.key());

    const auto entities = store::EntityStore(database).list();
    if (!entities)
        return entities.error();
    for (const store::EntityRow &row : *entities) {
        const annotation::ProjectEntity &entity = row.entity;
        if (isDescribed(entity))
            memory.entities.push_back({entity.name, entity.type, entity.gender, entity.role, entity.aliases});
    }
    return memory;
}

} // namespace guillemet::project
