#pragma once

#include "app/polls/seal/returnedlinks.h"
#include "app/polls/seal/sealedlog.h"

namespace everyport::polls {

// A sealed log as somebody makes it who changes it and lets all else fit: nothing in a seal is a secret.

/// As whoever changes a file would have it: with a sum that fits.
inline QByteArrayList closed(QByteArrayList lines)
{
    if (sealedLogEnd(lines.last()))
        lines.removeLast();
    Sha256 digest;
    SealedLogEnd end{.lines = lines.size()};
    for (const auto& line : std::as_const(lines))
        end.sum = addLine(digest, end.sum, line);
    return lines << sealedLogLine(end);
}

/// What the first line says that the last round comes to, a vote a voter.
inline QByteArrayList withCounts(QByteArrayList lines, int apples, int pears)
{
    auto start = *sealedLogStart(lines.first());
    auto& round = start.rounds.last();
    round.counts = {{QStringLiteral("apple"), apples}, {QStringLiteral("pear"), pears}};
    round.votes = round.voters = apples + pears;
    lines[0] = sealedLogLine(start);
    return lines;
}

/// That it is counted by time.
inline QByteArrayList asMerged(QByteArrayList lines, bool merged = true)
{
    auto start = *sealedLogStart(lines.first());
    start.merged = merged;
    lines[0] = sealedLogLine(start);
    return lines;
}

/// Adds that `links` came back, as `writer` seals it.
inline QByteArrayList withReturned(QByteArrayList lines, const QString& writer, const ReturnedLinks& links)
{
    Sealer sealer;
    auto start = *sealedLogStart(lines.first());
    auto chain = start.chains.value(writer);
    if (chain.links == 0)
        chain.seal = toBytes(sealer.genesis(start.poll, writer, 0));
    const LogEntry entry{.kind = LogEntry::Kind::Withheld, .station = start.station, .text = links.toText()};
    EntrySeal seal{.link = chain.links + 1, .writer = writer};
    seal.mark = toBytes(sealer.returned(start.poll, entry.text));
    seal.seal = toBytes(sealer.next(chain.seal, *sealer.commitment(start.poll, entry, {}, seal)));
    start.chains.insert(writer, {0, seal.link, seal.seal});
    lines[0] = sealedLogLine(start);
    lines.insert(lines.size() - 1, sealedLogLine({.entry = entry}, seal));
    return lines;
}

/// Adds the first entry of another station's chain.
inline QByteArrayList withForeign(QByteArrayList lines, const LogEntry& entry, EntrySeal seal)
{
    Sealer sealer;
    auto start = *sealedLogStart(lines.first());
    seal.link = 1;
    seal.seal = toBytes(sealer.next(toBytes(sealer.genesis(start.poll, entry.station, 0)),
        *sealer.commitment(start.poll, entry, entry.answer, seal)));
    start.chains.insert(entry.station, {0, 1, seal.seal});
    lines[0] = sealedLogLine(start);
    const StoredEntry stored{.entry = entry, .decision = {Outcome::Counted, entry.answer, {}, false}};
    lines.insert(lines.size() - 1, sealedLogLine(stored, seal));
    return lines;
}

} // namespace everyport::polls
