#pragma once

#include <optional>

#include <QByteArray>
#include <QList>
#include <QString>

#include "app/polls/counting/storedentry.h"
#include "app/polls/counting/tally.h"
#include "app/polls/seal/sealer.h"

namespace everyport::polls {

/// A poll's whole log as a file that can be checked with nothing else: lines of JSON. The first says what the log comes
/// to, each further one is an entry with its seal, the last has a sum over all that stands before it.
struct SealedLogStart {
    QString poll = {};
    QString station = {}; ///< The one that counts, which wrote the file.
    bool merged = false;  ///< Other stations' entries are in it, so it is counted by time.
    qint64 madeAt = 0;    ///< Wall ms.
    Chains chains = {};
    QList<Tally> rounds = {}; ///< What the file says that comes out: the last hundred, the running one last.
};
struct SealedLogEntry {
    LogEntry entry = {}; ///< Its `answer` is what a tap came to.
    EntrySeal seal = {};
};
struct SealedLogEnd {
    qint64 lines = 0; ///< Before this one.
    Sum sum = {};     ///< As by `addLine`, over all of them.
};

// In bytes, of what is read; what is written has less. The first line has up to eleven rounds of 5,000 answers that
// voters wrote, all others at most a poll's definition.
inline constexpr qsizetype longestSealedStart = 32 * 1024 * 1024;
inline constexpr qsizetype longestSealedLine = 4 * 1024 * 1024;

// With their line's end.
QByteArray sealedLogLine(const SealedLogStart& start);
QByteArray sealedLogLine(const StoredEntry& stored, const EntrySeal& seal);
QByteArray sealedLogLine(const SealedLogEnd& end);

// None where it is not, byte by byte, what is written for what it says: nothing that is unsealed hides in another
// spelling of it.
std::optional<SealedLogStart> sealedLogStart(QByteArrayView line);
std::optional<SealedLogEntry> sealedLogEntry(QByteArrayView line);
/// As earlier versions wrote what is withheld of a station that sealed nothing: with that station's name, which no seal
/// holds, beside its chain's. It is not among what is read. None of all other lines.
std::optional<SealedLogEntry> earlierSealedLogEntry(QByteArrayView line);
std::optional<SealedLogEnd> sealedLogEnd(QByteArrayView line);

/// The sum over all lines so far and this one.
Sum addLine(Sha256& digest, const Sum& sum, QByteArrayView line);

} // namespace everyport::polls
