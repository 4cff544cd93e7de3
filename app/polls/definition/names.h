#pragma once

#include <array>
#include <optional>

#include <QString>

namespace everyport::polls {

/// Values as files and the log name them: the name of a value stands at its place.
template <typename Enum, std::size_t count>
QString nameAt(const std::array<const char*, count>& names, Enum value)
{
    return QString::fromLatin1(names.at(std::size_t(value)));
}

template <typename Enum, std::size_t count>
std::optional<Enum> fromName(const std::array<const char*, count>& names, const QString& name)
{
    for (std::size_t i = 0; i < count; ++i) {
        if (name == QLatin1StringView(names[i]))
            return Enum(i);
    }
    return {};
}

} // namespace everyport::polls
