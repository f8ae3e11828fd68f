#pragma once

#include "store/Query.h"

namespace guillemet::store {

/// A statement that is prepared when it is first needed, and then kept.
class Statement
{
public:
    explicit Statement(QString sql) : m_sql(std::move(sql)) {}

    Query &in(const Database &database)
    {
        if (!m_query)
            m_query.emplace(database, m_sql);
        return *m_query;
    }

private:
    QString m_sql;
    std::optional<Query> m_query;
};

} // namespace guillemet::store
