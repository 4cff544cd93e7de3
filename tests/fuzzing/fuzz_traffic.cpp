// What passes comes from strangers: whatever it is, the Connections page takes it apart, within bounds, and says of no
// field that it stands outside the unit. The first byte chooses the protocol.
#include <cstdlib>
#include <iterator>

#include "app/traffic/answertimes.h"
#include "app/traffic/trafficdecoder.h"

using namespace everyport;

namespace {

void demand(bool kept)
{
    if (!kept)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const char* const protocols[] = {"irc", "http", "xmpp", "ssh", "telnet", "websocket", "id12", "pn532", ""};
    if (size == 0)
        return 0;
    const QString protocol = QString::fromLatin1(protocols[data[0] % std::size(protocols)]);
    const QByteArrayView bytes(data + 1, qsizetype(size) - 1);
    AnswerTimes times;
    for (const bool in : {true, false}) {
        const DecodedUnit unit = decodedUnit(protocol, in, bytes);
        demand(unit.fields.size() <= DecodedUnit::mostFields && unit.command.size() <= 200);
        for (const UnitField& field : unit.fields) {
            demand(field.value.size() <= DecodedUnit::longestValue + 1);
            demand(field.name.size() <= DecodedUnit::longestName);
            demand(
                field.begin == -1 || (field.begin >= 0 && field.size > 0 && field.begin + field.size <= bytes.size()));
        }
        times.note(in, unit, in ? 0 : 1);
    }
    return 0;
}
