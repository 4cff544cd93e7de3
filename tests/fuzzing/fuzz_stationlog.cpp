// Logs come from other stations: whatever they hold, the answer is entries that make sense, or a sentence.
#include <cstdlib>

#include "app/polls/cards/card.h"
#include "app/polls/store/stationlog.h"

using namespace everyport::polls;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const PollPlace place{.key = 1, .id = QStringLiteral("fruit"), .salt = QByteArray(32, 's')};
    const auto log = QByteArray(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto read = readStationLog(log, place, Policy::Compare::Whole);
    if (!read) {
        if (read.error().text.isEmpty())
            abort();
        return 0;
    }
    QByteArray written = stationLogHeader(place, read->chains);
    for (qsizetype i = 0; i < read->entries.size(); ++i) {
        const auto& entry = read->entries[i];
        const auto& seal = read->seals[i];
        if (entry.kind == LogEntry::Kind::Withheld) {
            written += withheldLine(entry.station, seal, seal.mark);
            continue;
        }
        if (!isCard(entry.card) || entry.uuid.isEmpty())
            abort();
        written += stationLogLine({.entry = entry, .decision = {Outcome::Counted, entry.answer, {}, false}}, seal);
    }
    const auto again = readStationLog(written, place, Policy::Compare::Whole);
    if (!again || again->entries.size() != read->entries.size())
        abort();
    return 0;
}
