#pragma once

#include <QList>
#include <QString>

#include "app/machine/machinefacts.h"
#include "app/polls/wordtable.h"

namespace everyport {

/// What /status.json says of one thing of the computer.
struct MachineRow {
    QString name = {};
    QString state = {}; ///< "good", "trouble", "failed", "off"
    QString text = {};  ///< A sentence, in the language of the words.

    bool isTrouble() const { return state == u"trouble" || state == u"failed"; } ///< Somebody should do something.
    bool operator==(const MachineRow&) const = default;
};

/// What decides beside the facts whether somebody is needed (app/machine/machineneeds.h).
struct MachineSituation {
    bool isPollOpen = false;
    bool networkWentAway = false;
};

/// One for each thing that there is; an absent service has a row that says so. Nothing where nobody looks at it.
QList<MachineRow> machineRows(
    const machine::MachineFacts& facts, const MachineSituation& situation, const polls::WordTable& words);

} // namespace everyport
