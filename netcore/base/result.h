#pragma once

#include <utility>
#include <variant>

#include "netcore/base/error.h"

namespace everyport {

/// A value, or the Error that stands in its place. Ask before taking: `operator*` on an error is our own
/// mistake and asserts.
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
