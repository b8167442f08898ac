// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace patwarden {

/// What went wrong, as a code: the sentence a person reads is made of it in controller/wording.h.
enum class ErrorCode {
    // the caller
    Forbidden, ///< the session has not the right; subject: the use case
    NotFound, ///< subject: what was looked for
    Conflict, ///< somebody else changed it first, or it exists already; subject: what
    Invalid, ///< a value that is not accepted; subject: the field, detail: the rule it breaks
    WrongCredentials, ///< login or password are wrong (never says which)
    Cancelled, ///< the person stopped it; what was done before stays done
    // the database
    NotADatabase, ///< it is something else; subject: the path or the URL (as in all below)
    CannotOpen,
    Locked,
    ReadOnly,
    NewerSchema, ///< written by a newer Patwarden; detail: the schema version found
    DiskFull,
    MigrationFailed, ///< detail: the migration file and the engine's words; the safety copy is kept
    Damaged, ///< the engine found the file corrupt
    /// No server answers there, or it lets nobody in; detail: libpq's words. The subject is the URL, without a
    /// password.
    Unreachable,
    ConnectionLost, ///< it was open and cannot be reached any more; what was not committed is not there
    // us
    Internal, ///< a defect of ours, told with its technical text instead of hidden
};

/// A failure that a caller can handle. Carries no sentence and no secret.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString subject; ///< which field, file or thing; see the codes
    QString detail; ///< technical text (an engine's message), shown small beside the sentence

    friend bool operator==(const Error &, const Error &) = default;
};

/// A value or the Error that stands in its place. No exception crosses a layer (docs/architecture.md).
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) // NOLINT(google-explicit-constructor): `return value;` is the point
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    /// Only when ok().
    [[nodiscard]] const T &value() const & { return std::get<0>(m_state); }
    [[nodiscard]] T &value() & { return std::get<0>(m_state); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_state)); }
    const T *operator->() const { return &std::get<0>(m_state); }
    const T &operator*() const { return std::get<0>(m_state); }

    /// Only when not ok().
    [[nodiscard]] const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_error(std::move(error))
    {
    }
    /// Whether it worked, where the value does not matter.
    template <typename T>
    Result(const Result<T> &other) // NOLINT(google-explicit-constructor)
    {
        if (!other)
            m_error = other.error();
    }

    [[nodiscard]] bool ok() const { return !m_error; }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const Error &error() const { return *m_error; }

    /// The next step, unless this one failed: `a().then([&] { return b(); })`.
    template <typename Step>
    [[nodiscard]] Result<void> then(Step step) const
    {
        return ok() ? Result<void>(step()) : *this;
    }

private:
    std::optional<Error> m_error;
};

} // namespace patwarden
