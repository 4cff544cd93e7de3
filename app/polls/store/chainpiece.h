#pragma once

#include <QByteArray>
#include <QSqlDatabase>
#include <QString>

#include "app/polls/counting/ledger.h"
#include "netcore/base/result.h"

namespace everyport::polls {

/// A place in one writer's chain.
struct ChainPlace {
    qint64 link = 0;   ///< Of the entry; 0: before the first.
    qint64 number = 0; ///< The same entry's in the log, as a piece that ended there said; 0: it is looked for.
};

/// Some entries of one writer's chain as a station log (stationlog.h): what stations tell each other all the time.
struct ChainPiece {
    QByteArray log = {};  ///< Empty where there is nothing behind `from`.
    ChainPlace from = {}; ///< Behind it the piece begins.
    ChainPlace last = {}; ///< With it the piece ends.
    bool isEnd = true;    ///< Nothing is behind it.
};

/// A job for a Database. What is behind `after`, up to `mostBytes` of it but one entry at least. Refused/NotFound where
/// the writer has no chain here, or it is not so far.
Result<ChainPiece> readChainPiece(
    QSqlDatabase& connection, const PollPlace& place, const QString& writer, ChainPlace after, qsizetype mostBytes);

} // namespace everyport::polls
