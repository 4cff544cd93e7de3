#pragma once

#include <QByteArray>

#include "app/devices/device.h"
#include "app/machine/machinefacts.h"
#include "app/polls/storagewatch.h"
#include "app/polls/wordtable.h"
#include "app/services/core/servicestatus.h"
#include "app/services/http/httpjson.h"

namespace everyport {

/// What the Overview on a phone shows: is all well, and if not, what to do. No card's number is in it.
struct StatusFacts {
    qint64 now = 0; ///< Wall ms.
    QList<PollLine> polls = {};
    QString station = {};                   ///< Polls::station
    QMap<QString, int> votesPerMinute = {}; ///< By poll.
    QList<devices::Device> readers = {};
    QList<ServiceStatus> services = {};
    std::optional<polls::StorageTrouble> storageTrouble = {};
    qsizetype waitingTaps = 0;
    QList<Error> storageFindings = {};  ///< Sentences that say what is missing in the storage, and where to look.
    QStringList phonesWait = {};        ///< Sentences that say which phones have to wait; with addresses.
    machine::MachineFacts machine = {}; ///< Left out for everyone.
    bool networkWentAway = false;       ///< As machine::networkWentAway.
    bool forEveryone = false;           ///< Then drafts and the numbers of hidden results are left out.
};

/// Sentences are in the language of `words` (statusWords), but for what the station says of its own services and
/// readers.
QByteArray statusJson(const StatusFacts& facts, const polls::WordTable& words);

} // namespace everyport
