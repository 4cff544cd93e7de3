#pragma once

#include <optional>

#include <QString>

namespace everyport::devices {

/// Why a port cannot be used, as a person is told.
struct PortTrouble {
    enum class Kind { Gone, NoPort, NoPermission, Busy } kind = Kind::Gone;
    QString text = {};   ///< What is wrong and what to do.
    QString remedy = {}; ///< A command that mends it, where there is one.
};

/// What stands in the way of opening `device`, as far as can be known without opening it: opening a port resets
/// many an Arduino. Empty: nothing.
std::optional<PortTrouble> portTrouble(const QString& device);

/// What to say of a port that is ours to open and refused all the same: another program holds it.
PortTrouble busyPort(const QString& device);

} // namespace everyport::devices
