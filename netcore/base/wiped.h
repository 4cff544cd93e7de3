#pragma once

#include <cstring>
#include <utility>

#include <QByteArray>
#include <QString>

namespace everyport {

/// A password, or what one is made of, while it is on its way: copies share it, and the last of them overwrites it when
/// it goes, so that it does not lie about in freed memory. T is QString or QByteArray. What takes a plain T out of it
/// and keeps that has a copy that nobody overwrites.
template <typename T>
class Wiped {
public:
    Wiped() = default;
    Wiped(T value) : m_value(std::move(value)) {} // NOLINT: a password is one
    Wiped(const Wiped&) = default;
    Wiped(Wiped&&) noexcept = default;
    Wiped& operator=(Wiped other) noexcept
    {
        m_value.swap(other.m_value); // what stood here goes with `other`
        return *this;
    }
    ~Wiped()
    {
        if (!m_value.isDetached()) // somebody else has it
            return;
        auto size = m_value.size();
        if constexpr (requires { m_value.data_ptr().freeSpaceAtEnd(); })
            size += m_value.data_ptr().freeSpaceAtEnd(); // it may have been longer: base64 that was read in place
        explicit_bzero(m_value.data(), size_t(size) * sizeof(*m_value.constData()));
    }

    const T& operator*() const { return m_value; }
    const T* operator->() const { return &m_value; }

private:
    T m_value;
};

} // namespace everyport
