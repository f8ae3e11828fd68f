#pragma once

#include "store/Database.h"

namespace guillemet::store {

/// A write transaction (BEGIN IMMEDIATE: a deferred one could fail half-way whatever the time-out). Rolled back
/// unless committed.
class Transaction
{
public:
    static Result<Transaction> begin(Database &database);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;

    /// After it the change is on the disk.
    Result<void> commit();

private:
    explicit Transaction(Database &database) : m_database(&database) {}

    Database *m_database;
};

} // namespace guillemet::store
