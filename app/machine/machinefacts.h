#pragma once

#include "app/machine/bluetoothfacts.h"
#include "app/machine/drivefacts.h"
#include "app/machine/networkfacts.h"
#include "app/machine/powerfacts.h"
#include "app/machine/sessionfacts.h"
#include "app/machine/source.h"

namespace everyport::machine {

/// All that the system's services say of this computer, as values. Names and numbers are theirs; words for people are
/// the window's affair.
struct MachineFacts {
    Source bus = Source::Unknown; ///< Whether there is a system bus to ask; Absent also while it is away.
    NetworkFacts network = {};
    PowerFacts power = {};
    SessionFacts session = {};
    DriveFacts drives = {};
    BluetoothFacts bluetooth = {};
    bool operator==(const MachineFacts&) const = default;
};

} // namespace everyport::machine
