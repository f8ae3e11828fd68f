#pragma once

#include "store/Database.h"

namespace guillemet::store {

/// A write transaction (BEGIN IMMEDIATE: a deferred one could fail half-way whatever the time-out). Rolled
/// back unless committed.
class Transaction
{
public:
    static Result<Transaction> begin(Database &database);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;

    /// After it the change is on the disk. When it fails the transaction is still open, and may be mended.
    Result<void> commit();
    /// Whether commit() failed because a reference leads to nothing.
    bool isRefused() const { return m_refused; }

private:
    explicit Transaction(Database &database) : m_database(&database) {}

    Database *m_database;
    bool m_refused = false;
};

} // namespace guillemet::store
