#pragma once

#include <QtCore/QString>
#include <utility>
#include <variant>

namespace guillemet {

/// Why something failed, as a sentence that a user can act on: it names the file and the reason.
struct Error
{
    QString sentence;
};

/// A value or an Error. Errors are values everywhere below ui/; nothing throws.
template <typename T> class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::move(value)) {}
    Result(Error error) : m_state(std::move(error)) {}

    bool ok() const { return std::holds_alternative<T>(m_state); }
    explicit operator bool() const { return ok(); }

    /// Only when ok().
    T &value() { return std::get<T>(m_state); }
    const T &value() const { return std::get<T>(m_state); }
    T &operator*() { return value(); }
    const T &operator*() const { return value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }
    T take() { return std::move(std::get<T>(m_state)); }

    /// Only when not ok().
    const Error &error() const { return std::get<Error>(m_state); }
    const QString &sentence() const { return error().sentence; }

private:
    std::variant<T, Error> m_state;
};

template <> class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_ok(false) {}

    bool ok() const { return m_ok; }
    explicit operator bool() const { return m_ok; }
    const Error &error() const { return m_error; }
    const QString &sentence() const { return m_error.sentence; }

private:
    Error m_error;
    bool m_ok = true;
};

} // namespace guillemet
