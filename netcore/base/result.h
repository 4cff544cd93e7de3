#pragma once

#include <utility>
#include <variant>

#include "netcore/base/error.h"

namespace everyport {

/// What a call that can fail returns: its value, or the Error that says why there is none. A value type, as movable and
/// copyable as T; what has nothing to give back returns Result<Done> (error.h). Ask `ok` (or `if (result)`) before
/// `operator*`, and take `error` only when it is false: the wrong one throws std::bad_variant_access, which is a
/// mistake of the caller's that nobody catches.
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_held(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_held(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return m_held.index() == 0; }
    bool ok() const { return m_held.index() == 0; }

    const T& operator*() const& { return std::get<0>(m_held); }
    T& operator*() & { return std::get<0>(m_held); }
    T&& operator*() && { return std::get<0>(std::move(m_held)); }
    const T* operator->() const { return &std::get<0>(m_held); }
    T* operator->() { return &std::get<0>(m_held); }
    const Error& error() const { return std::get<1>(m_held); }

    T valueOr(T other) const { return ok() ? std::get<0>(m_held) : std::move(other); }

private:
    std::variant<T, Error> m_held;
};

} // namespace everyport
