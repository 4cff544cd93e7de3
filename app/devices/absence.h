#pragma once

#include <optional>

#include <QString>

#include "app/devices/device.h"

namespace everyport::devices {

/// What a reader without a port lacks.
enum class Absence {
    NotPluggedIn,
    NotConnected, ///< Its line over the network, of which nothing more is known yet.
    NotHeard,     ///< By any service that speaks MQTT.
    // Of a line over the network, as whoever carries it has found:
    Refused,       ///< Nobody listens at that port there.
    NoAnswer,      ///< Nothing comes back from there.
    CannotConnect, ///< For another reason, which stands behind it.
    EndedAtOnce,   ///< Most serial servers let in one client at a time.
    Ended,
    Awaited,     ///< Its reader connects to this computer, and has not.
    AwaitedHere, ///< Likewise, and no other computer may.
};

/// As far as its address tells; who would carry its line may know more.
Absence absenceOf(const Device& device);
QString absenceText(const Device& device); ///< A sentence for a person, with what helps.

/// Likewise of any absence. `who`: the reader's name; of a line over the network its port ("tcp:192.168.1.20:4001"), of
/// one that is awaited the number of that. `why`: of CannotConnect, in the words of whoever tried.
QString absenceText(Absence absence, const QString& who, const QString& why = {});

struct SaidAbsence {
    Absence absence;
    QString who = {};
    QString why = {};
};
/// What a reader says of itself (Device::stateText), for who says it in another language; nothing where that is none of
/// these sentences.
std::optional<SaidAbsence> saidAbsence(const Device& device);

} // namespace everyport::devices
