// What stations say to each other comes by a service that anybody may run, and a card is anybody's file: whatever they
// hold, what is read comes back the same from what is written of it, and stays in bounds. The first byte says what it
// is.
#include <cstdlib>

#include "app/stations/enrolling/enrolment.h"
#include "app/stations/enrolling/invitations.h"
#include "app/stations/items/signeditem.h"
#include "app/stations/items/stationorders.h"
#include "app/stations/items/stationstatus.h"

using namespace everyport::stations;

namespace {

template <typename Value, typename Read, typename Write>
void comesBack(const std::optional<Value>& value, Read read, Write write)
{
    if (value && read(write(*value)) != value)
        abort();
}

void readItem(QByteArrayView body)
{
    static const auto s_keys = StationKeys::make();
    const auto item = readSignedItem(Topic::Status, QStringLiteral("door"), body);
    if (!item)
        return;
    if (item->check(s_keys.publicKey()) || item->content.size() > 3 * mostItemBytes) // nobody has that key
        abort();
    const auto written = writeSignedItem(*item, s_keys);
    const auto again = readSignedItem(Topic::Status, QStringLiteral("door"), written);
    if (!written.isEmpty() && (!again || !again->check(s_keys.publicKey()) || again->content != item->content))
        abort();
}

void readStatus(QByteArrayView json)
{
    const auto status = statusFromJson(json);
    if (!status)
        return;
    const auto written = statusToJson(*status);
    const auto again = statusFromJson(written);
    if (!again || written.size() > 90'000 || (!again->isPartial && again->has != status->has))
        abort();
    if (status->has.size() > StationStatus::mostPolls || status->readers.size() > StationStatus::mostReaders)
        abort();
}

void readCard(QByteArrayView file)
{
    const auto card = readInvitation(file);
    if (!card)
        return;
    const auto written = writeInvitation(*card);
    const auto again = readInvitation(written);
    if (!again || writeInvitation(*again) != written || card->server.startsWith(QLatin1String("process")))
        abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArrayView text(data + 1, qsizetype(size) - 1);
    switch (data[0]) {
    case 'i': readItem(text); break;
    case 's': readStatus(text); break;
    case 'p': comesBack(pollOrderFromJson(text), pollOrderFromJson, pollOrderToJson); break;
    case 'r': comesBack(rosterFromJson(text), rosterFromJson, rosterToJson); break;
    case 'o': comesBack(stationOrderFromJson(text), stationOrderFromJson, stationOrderToJson); break;
    case 'e': comesBack(readEnrolRequest(text), readEnrolRequest, writeEnrolRequest); break;
    case 'a': comesBack(readEnrolAnswer(text), readEnrolAnswer, writeEnrolAnswer); break;
    case 'c': readCard(text); break;
    case 'v': Invitations::fromJson(text); break;
    default: break;
    }
    return 0;
}
