#pragma once

#include <memory>

#include <QByteArray>
#include <QByteArrayList>
#include <QMap>
#include <QSet>

#include "netcore/base/clock.h"
#include "protocols/irc/server/lines/line.h"
#include "protocols/irc/server/users/floodmeter.h"

namespace everyport::ircd {

/// A batch that a client is still sending (draft/multiline).
struct OpenBatch {
    QByteArray reference = {};
    QByteArray target = {};
    QByteArray command = {}; ///< PRIVMSG or NOTICE, once a line has said so.
    QByteArray tags = {};    ///< Client-only ones, of the batch.
    QByteArray label = {};
    QList<MessagePart> parts = {};
    qsizetype bytes = 0;
};

/// What few sessions have: kept apart, so that the others are small.
struct SessionExtras {
    QMap<QByteArray, QByteArray> monitored = {}; ///< Folded nick, as it was written.
    QSet<QByteArray> metadata = {};              ///< Keys that it is told of.
    std::unique_ptr<OpenBatch> batch = {};
    QByteArrayList refusedBatches = {};    ///< References; the client may be sending them still.
    QMap<QByteArray, qint64> markers = {}; ///< By folded name; see ReadMarkers.
    Clock::Timer flood = {};               ///< Until it is read again.
    FloodMeter metadataChanges = {};       ///< Which others are told of.
    Clock::Moment metadataSync = {};       ///< Not before that of many people again.
    /// History::added when it had said much again; see Session::waitForStore.
    quint64 unsaved = 0;
    int wrongCodes = 0; ///< At VERIFY.
};

} // namespace everyport::ircd
