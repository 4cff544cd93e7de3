#pragma once

#include "app/machine/machinefacts.h"

namespace everyport::machine {

/// What happened to this computer, as an event that people and rules hear of.
struct Happening {
    enum class Kind {
        NetworkLost,   ///< `subject`: the connection that there was.
        NetworkBack,   ///< `subject`: the connection.
        NetworkPortal, ///< A page asks for a login before there is a way out.
        OnBattery,
        OnMains,
        BatteryLow,
        BatteryCritical,
        GoingToSleep,
        Resumed,
        ShuttingDown,
        Locked,
        Unlocked,
        DriveAdded,         ///< `subject`: its name.
        DriveRemoved,       ///< `subject`: its name.
        BluetoothConnected, ///< `subject`: the device's name.
        BluetoothLost,      ///< `subject`: the device's name.
    };
    Kind kind = Kind::NetworkLost;
    QString subject = {};
    int percent = -1; ///< Of the battery, where the kind is about power and there is one.
    qint64 wallMs = 0;
    bool operator==(const Happening&) const = default;
};

/// A kind's name for programs, rules and /status.json: "network-lost", "drive-added".
QString happeningName(Happening::Kind kind);

/// What a Machine tells. Plain calls on the loop's thread; override what you want to hear.
struct MachineEvents {
    virtual ~MachineEvents() = default;
    virtual void factsChanged() {} ///< What a Machine's accessors give is other than before.
    virtual void happened(const Happening&) {}
};

} // namespace everyport::machine
