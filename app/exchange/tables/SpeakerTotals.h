#pragma once

#include "exchange/tables/QuoteSheet.h"

#include <QtCore/QHash>

namespace guillemet::exchange {

/// Counts entities and speakers over the articles of one export; an entity is known by its name and type.
class SpeakerTotals
{
public:
    void add(const annotation::Article &article);

    static const std::vector<Column> &entityColumns();
    /// By name.
    std::vector<Row> entityRows() const;
    static const std::vector<Column> &speakerColumns();
    /// Who is quoted most comes first.
    std::vector<Row> speakerRows() const;

private:
    struct Total
    {
        QString name;
        annotation::EntityType type = annotation::EntityType::Person;
        annotation::Gender gender = annotation::Gender::Unknown;
        QString role;
        int articles = 0;
        int mentions = 0;
        int quotations = 0;
        int words = 0;
    };
    Total &totalOf(const annotation::Entity &entity);

    std::vector<Total> m_totals;
    QHash<QString, int> m_rows;
};

} // namespace guillemet::exchange
