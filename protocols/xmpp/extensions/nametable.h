#pragma once

#include <array>
#include <optional>

#include <QLatin1String>
#include <QStringView>

namespace everyport::xmpp {

/// Which of an enumeration's values goes by that name on the wire; the names stand in the order of the values.
template <typename Enum, size_t Count>
std::optional<Enum> named(const std::array<QLatin1String, Count>& names, QStringView name)
{
    for (size_t i = 0; i < Count; ++i) {
        if (names[i] == name)
            return Enum(i);
    }
    return std::nullopt;
}

} // namespace everyport::xmpp
