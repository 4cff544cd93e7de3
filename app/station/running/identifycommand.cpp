#include "app/station/running/identifycommand.h"

#include <algorithm>

#include "app/devices/deviceregistry.h"
#include "app/devices/ports/networkport.h"
#include "app/devices/ports/smartcardport.h"
#include "app/devices/serialline.h"
#include "app/station/running/routes/listeningline.h"
#include "app/station/running/routes/networkroute.h"
#include "app/station/running/station.h"
#include "netcore/task/timeout.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport {

namespace {

constexpr auto longestWait = 30s; // as the command's help says

/// Empty where that is no line over the network, or one that is connected.
QString toBeConnected(const devices::DeviceRegistry& registry, const Endpoint& place)
{
    const auto ports = registry.ports();
    const auto port = devices::portOf(place);
    const bool isThere = std::any_of(ports.begin(), ports.end(), [&](const auto& one) { return one.device == port; });
    return devices::isNetwork(place) && !isThere ? place.toString() : QString();
}

} // namespace

Task<Result<Done>> identifyReader(Station& station, CommandRequest request, CommandOutput& output)
{
    const auto named = request.arguments.value(0);
    const auto* device = station.devices().find(named);
    if (device && device->simulated)
        co_return Error::refused(Reason::BadValue, u"%1 is simulated, and has no port."_s.arg(named));
    const auto place = devices::serialEndpoint(device ? device->endpoint : named);
    const bool isName = !device && !named.contains(u':') && !named.contains(u'/');
    if (!place && isName)
        co_return Error::refused(Reason::NotFound,
            u"No reader is called %1: everyportd device list says how they are called. A port is given like serial:/dev/ttyUSB0 or tcp:192.168.1.20:4001."_s
                .arg(named));
    if (!place)
        co_return place.error();
    devices::TryOutOptions options;
    options.device = devices::portOf(*place);
    const bool mayAsk = request.options.value(u"ask"_s).toBool();
    options.mayWrite = mayAsk;
    if (const auto endpoint = toBeConnected(station.devices(), *place); !endpoint.isEmpty()) {
        auto connecting = toIdentify(station.networkReaders().connect(endpoint), *place, station.reactor().clock());
        const auto connected = co_await std::move(connecting);
        if (!connected)
            co_return connected.error();
    }
    auto listening = station.devices().tryOut(std::move(options));
    const auto found = co_await std::move(listening);
    if (!found)
        co_return found.error();
    if (found->driver.isEmpty())
        co_return Error::refused(
            Reason::NotFound, u"No kind of reader was found at %1. %2"_s.arg(named, whatCame(found->hint, mayAsk)));
    output.print(columns(
        {{found->driver, speedText(*place, found->baud), rfid::confidenceCode(found->confidence), found->title}}));
    co_return Done();
}

Task<Result<QString>> toIdentify(Task<Result<QString>> connecting, Endpoint place, Clock& clock)
{
    if (devices::isListeningPort(place.toString()))
        connecting = withTimeout(std::move(connecting), clock, longestWait);
    auto connected = co_await std::move(connecting);
    if (!connected && connected.error().reason == Reason::TimedOut && devices::isListeningPort(place.toString()))
        co_return ListeningLine::nobodyCame(place);
    co_return connected;
}

QString speedText(const Endpoint& place, int baud)
{
    const bool hasSpeed = baud > 0 && !devices::isCarriedPort(devices::portOf(place));
    return hasSpeed ? QString::number(baud) : u"-"_s;
}

QString whatCame(rfid::Hint hint, bool isAsked)
{
    const auto silence = u"Nothing came. Is it powered, and was a card held to it?"_s;
    switch (hint) {
    case rfid::Hint::Silent: return isAsked ? silence : silence + u" Some readers speak only when asked (--ask)."_s;
    case rfid::Hint::Echo:
        return u"The line sends back what it is sent: a modem, a console or a loop, and no reader."_s;
    case rfid::Hint::Baud: return u"Bytes came, but at another speed than any that was tried."_s;
    case rfid::Hint::Parity: return u"Bytes came with another parity: set the reader to 8 bits, no parity."_s;
    case rfid::Hint::NotAReader: return u"Somebody else talks here, such as a GPS receiver: this is no card reader."_s;
    case rfid::Hint::None: break;
    }
    return u"Bytes came that no known reader sends."_s;
}

} // namespace everyport
