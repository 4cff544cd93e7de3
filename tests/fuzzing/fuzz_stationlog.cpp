// Logs come from other stations: whatever they hold, the answer is entries that make sense, or a sentence.
#include <cstdlib>

#include "app/polls/cards/card.h"
#include "app/polls/store/stationlog.h"

using namespace everyport::polls;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const PollPlace place{.key = 1, .id = QStringLiteral("fruit"), .salt = QByteArray(32, 's')};
    const auto log = QByteArray(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto entries = entriesFromStationLog(log, place, Policy::Compare::Whole);
    if (!entries) {
        if (entries.error().text.isEmpty())
            abort();
        return 0;
    }
    QByteArray written = stationLogHeader(place);
    for (const auto& entry : *entries) {
        if (!isCard(entry.card) || entry.uuid.isEmpty())
            abort();
        written += stationLogLine({.entry = entry, .decision = {Outcome::Counted, entry.answer, {}, false}});
    }
    const auto again = entriesFromStationLog(written, place, Policy::Compare::Whole);
    if (!again || again->size() != entries->size())
        abort();
    return 0;
}
