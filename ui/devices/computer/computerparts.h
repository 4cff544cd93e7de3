#pragma once

#include <deque>
#include <utility>

#include <QList>
#include <QString>

#include "app/machine/machineevents.h"
#include "ui/style/colours/statemark.h"

namespace everyport::ui {

/// A thing of this computer as people see it: its battery, its network, a stick. A value, in words.
struct ComputerPart {
    enum class Group { Bus, Power, Network, Disks, Bluetooth };
    QString id = {}; ///< "computer/battery", "computer/drive/…"
    Group group = Group::Bus;
    QString name = {};
    QString what = {};  ///< "Wi-Fi, Town hall"
    QString state = {}; ///< "connected"
    Mark mark = Mark::None;
    bool isAway = false;    ///< Nobody is there to ask, or there is none of it.
    bool isBattery = false; ///< There is more to show: how full it is.
    QString drive = {};     ///< Drive::id of a stick; empty: it is none.
    qint64 changedAt = 0;   ///< Wall ms of the last happening to it; 0: none since the program began.
    QList<std::pair<QString, QString>> facts = {}; ///< More of it, for whoever looks closer: what, and what it is.

    bool needsSomebody() const { return toneOf(mark) >= Tone::Trouble; }
    bool operator==(const ComputerPart&) const = default;
};

/// All that is known of it, group by group. What nobody has been asked about yet is left out. `pollIsOpen`: more needs
/// somebody then (machineneeds.h).
QList<ComputerPart> computerParts(
    const machine::MachineFacts& facts, const std::deque<machine::Happening>& history, bool pollIsOpen);

} // namespace everyport::ui
