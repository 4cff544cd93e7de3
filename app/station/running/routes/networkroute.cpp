#include "app/station/running/routes/networkroute.h"

#include <algorithm>

#include "app/devices/absence.h"
#include "app/devices/carriedstream.h"
#include "app/devices/ports/networkport.h"
#include "app/devices/serialline.h"
#include "app/station/running/routes/linetries.h"
#include "netcore/address/hostname.h"
#include "netcore/task/timeout.h"

namespace everyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Readers that hang up after each card are read to the end; the terminal has what came by the next turn.
constexpr auto lastIsReadIn = 250ms;
constexpr auto nextLook = 20ms;    // where somebody waits for it
constexpr auto mostPatience = 60s; // with a reader that is held up, or has stopped reading
constexpr size_t mostLeft = 16;

QString waitingText(const Endpoint& place)
{
    const bool isHere = place.reach() == Endpoint::Reach::ThisComputer;
    return devices::absenceText(
        isHere ? devices::Absence::AwaitedHere : devices::Absence::Awaited, QString::number(place.port()));
}

devices::Absence absenceBy(const Error& why)
{
    if (why.reason == Reason::ConnectionRefused)
        return devices::Absence::Refused;
    const bool isSilent = why.reason == Reason::TimedOut || why.reason == Reason::NoRoute;
    // The name service may be busy as well.
    return isSilent && why.kind == Error::Kind::Disconnected ? devices::Absence::NoAnswer
                                                             : devices::Absence::CannotConnect;
}

// The port of a reader that is on, where that is over the network; else empty. Asked after each read of a card.
QString wantedBy(const devices::Device& device)
{
    return device.enabled && devices::isNetworkPort(device.endpoint) ? device.device() : QString();
}

} // namespace

NetworkRoute::NetworkRoute(Reactor& reactor, NetworkState* network, devices::DeviceRegistry& devices, Log& log,
    std::chrono::milliseconds timeToAdd)
    : m_reactor(reactor), m_network(network), m_devices(devices), m_log(log), m_timeToAdd(timeToAdd)
{
    m_devices.addListener(this);
}

NetworkRoute::~NetworkRoute()
{
    m_devices.removeListener(this);
    const auto gone = std::exchange(m_lines, {}); // as they go they ask for theirs
}

void NetworkRoute::start()
{
    m_isRunning = true;
    look();
}

Task<Result<QString>> NetworkRoute::connect(QString endpoint)
{
    const auto place = devices::serialEndpoint(endpoint);
    if (!place)
        co_return place.error();
    if (!devices::isNetwork(*place))
        co_return Error::malformed(Reason::BadValue, u"%1 is not over the network."_s.arg(endpoint));
    if (mustWait(*place))
        co_return Error::disconnected(
            Reason::None, u"This computer has no network now. Try it again when that is back."_s);
    dropUnwanted(*place);
    auto& line = lineOf(*place);
    line.asked = m_reactor.clock().callLater(m_timeToAdd, [this] { lookSoon(); });
    const auto port = devices::portOf(*place);
    if (line.listening) {
        line.listening->tryNow();
        auto calling = withTimeout(line.listening->whenCalled(), m_reactor.clock(), m_timeToAdd);
        const auto called = co_await std::move(calling); // as below
        if (!called)
            co_return called.error().reason == Reason::TimedOut ? ListeningLine::nobodyCame(*place) : called.error();
        co_return port;
    }
    line.service->tryNow();
    auto connecting = line.service->whenConnected(1);
    const auto made = co_await std::move(connecting); // the route may have gone when it goes on
    if (!made)
        co_return made.error();
    co_return port;
}

void NetworkRoute::deviceChanged(const QString& id)
{
    const auto* device = m_devices.find(id);
    const auto before = m_wanted.find(id);
    const auto port = device ? wantedBy(*device) : QString();
    if (port != (before == m_wanted.end() ? QString() : before->second))
        lookSoon();
}

/// A line that listens knows its reader by it, unless it is of a connection that has ended.
void NetworkRoute::tagArrived(const devices::Device& device, const rfid::Tag&, qint64)
{
    const auto at = m_lines.find(wantedBy(device));
    if (at != m_lines.end() && at->second.listening && !at->second.leaving.isActive())
        at->second.listening->cardArrived();
}

void NetworkRoute::lookSoon()
{
    if (m_isRunning && !m_soon.isActive())
        m_soon = m_reactor.clock().callLater(0ms, [this] { look(); });
}

void NetworkRoute::look()
{
    m_wanted.clear();
    QList<Endpoint> places;
    for (const auto& device : m_devices.devices()) {
        const auto port = wantedBy(device);
        const auto place = port.isEmpty() ? Result<Endpoint>(Error::closed()) : devices::serialEndpoint(port);
        if (!place)
            continue;
        m_wanted.emplace(device.id, port);
        places.append(*place);
    }
    for (auto at = m_lines.begin(); at != m_lines.end();) {
        const auto one = at++;
        if (one->second.asked.isActive() || isRead(one->first))
            continue;
        const auto gone = m_lines.extract(one);
        m_devices.forgetLine(gone.key());
    }
    for (const auto& place : places) // last: one that listens may have changed in something else than its port
        lineOf(place);
}

/// Somebody has changed their mind about who may connect to that port: it cannot be listened at twice.
void NetworkRoute::dropUnwanted(const Endpoint& place)
{
    const auto port = devices::portOf(place);
    for (auto at = m_lines.begin(); at != m_lines.end();) {
        const auto one = at++;
        const bool isInTheWay = one->second.listening && one->second.listening->port() == place.port();
        if (!isInTheWay || one->first == port || isRead(one->first))
            continue;
        const auto gone = m_lines.extract(one);
        m_devices.forgetLine(gone.key());
    }
}

bool NetworkRoute::mustWait(const Endpoint& place) const
{
    return m_network && !m_network->isUp() && !isThisComputer(place.host());
}

bool NetworkRoute::isRead(const QString& port) const
{
    return std::any_of(m_wanted.begin(), m_wanted.end(), [&](const auto& one) { return one.second == port; });
}

NetworkRoute::Line& NetworkRoute::lineOf(const Endpoint& place)
{
    const auto port = devices::portOf(place);
    auto& line = m_lines[port];
    if (!line.service && !line.listening)
        devices::isListeningPort(port) ? listenAt(place, line) : connectTo(place, line);
    return line;
}

std::unique_ptr<devices::CarriedStream> NetworkRoute::makeStream(const QString& port)
{
    return std::make_unique<devices::CarriedStream>(
        m_reactor, port, [this, port](const QString& terminal) { connected(port, terminal); },
        [this, port] { return m_devices.isRead(port); });
}

void NetworkRoute::connectTo(const Endpoint& place, Line& line)
{
    const auto port = devices::portOf(place);
    const auto connect = [this, place](std::unique_ptr<Protocol> protocol) {
        return everyport::connectTo(m_reactor, place, u"readers"_s, nullptr, std::move(protocol));
    };
    const auto make = [this, port] { return makeStream(port); };
    ClientService::Options options;
    options.backoff = Backoff(lineTries);
    options.network = isThisComputer(place.host()) ? nullptr : m_network;
    options.attemptFailed = [this, port](const Error& why, std::chrono::milliseconds) { failed(port, why); };
    line.service = std::make_unique<ClientService>(port, m_reactor.clock(), connect, make, std::move(options));
    (void)line.service->start(); // ready at once
}

void NetworkRoute::listenAt(const Endpoint& place, Line& line)
{
    const auto port = devices::portOf(place);
    ListeningLine::Owner owner;
    owner.make = [this, port] {
        auto stream = makeStream(port);
        stream->setLast([this, port](devices::PseudoTerminal terminal) { keepLast(port, std::move(terminal)); });
        return stream;
    };
    owner.listening = [this, port] { waits(port); };
    owner.failed = [this, port](const Error& why) { failed(port, why); };
    owner.lost = [this, port] { callerLost(port); };
    owner.refused = [this](const QString& sentence) { m_log.warning(u"computer"_s, sentence); };
    line.listening = std::make_unique<ListeningLine>(m_reactor, place, std::move(owner));
    line.listening->start();
}

void NetworkRoute::waits(const QString& port)
{
    if (const auto place = devices::serialEndpoint(port))
        m_devices.setLine(port, {}, waitingText(*place));
}

void NetworkRoute::callerLost(const QString& port)
{
    auto& line = m_lines.at(port);
    line.connectedAt.reset();
    line.good.cancel();
    if (!std::exchange(line.isTold, true))
        m_log.info(u"computer"_s,
            u"The reader at %1 has hung up; it goes on by itself when it connects again. Later times are not told of."_s
                .arg(port));
    if (line.leaving.isActive())
        return;
    line.leavingUntil = m_reactor.clock().now() + mostPatience;
    line.leaving = m_reactor.clock().callLater(lastIsReadIn, [this, port] { lookAtLast(QString(port)); });
}

void NetworkRoute::keepLast(const QString& port, devices::PseudoTerminal terminal)
{
    const auto at = m_lines.find(port);
    if (at == m_lines.end() || at->second.terminal != terminal.port())
        return;
    if (at->second.left.size() < mostLeft)
        at->second.left.push_back(std::move(terminal));
    else if (terminal.hasUnread())
        m_log.warning(u"computer"_s,
            u"What the reader at %1 sent last is lost: it is held up, and has hung up %2 times meanwhile."_s.arg(port)
                .arg(mostLeft));
}

/// Whether what was sent before the last hang-up is read. Whoever is connected since, or was, has its turn behind that.
void NetworkRoute::lookAtLast(const QString& port)
{
    auto* line = &m_lines.at(port);
    const auto now = m_reactor.clock().now();
    const bool isLeft = !line->left.empty() && line->left.front().hasUnread();
    if (isLeft && m_devices.isRead(port) && now < line->leavingUntil) {
        line->leaving = m_reactor.clock().callLater(nextLook, [this, port] { lookAtLast(QString(port)); });
        return;
    }
    if (isLeft && m_devices.isRead(port))
        m_log.warning(u"computer"_s,
            u"What the reader at %1 sent last is lost: it has been held up for longer than %2 seconds."_s.arg(port).arg(
                mostPatience.count()));
    const auto place = devices::serialEndpoint(port);
    const bool isNext = line->left.size() > 1 || line->connectedAt;
    m_devices.setLine(port, {}, isNext || !place ? QString() : waitingText(*place));
    const auto at = m_lines.find(port);
    if (at == m_lines.end())
        return;
    line = &at->second;
    if (!line->left.empty())
        line->left.pop_front(); // its reader has let go of it
    if (!line->left.empty()) {
        line->leavingUntil = now + mostPatience;
        line->leaving = m_reactor.clock().callLater(nextLook, [this, port] { lookAtLast(QString(port)); });
        m_devices.setLine(port, line->left.front().port());
    } else if (line->connectedAt) {
        m_devices.setLine(port, line->terminal);
    }
}

void NetworkRoute::connected(const QString& port, const QString& terminal)
{
    auto& line = m_lines.at(port);
    line.connectedAt = m_reactor.clock().now();
    line.terminal = terminal;
    // One that is ended again and again is told of once.
    line.good = m_reactor.clock().callLater(line.isTold ? goodWhile() : 0ms, [this, port] {
        m_lines.at(port).isTold = false;
        m_log.info(u"computer"_s, u"The reader at %1 is connected over the network."_s.arg(port));
    });
    if (line.leaving.isActive())
        line.leaving = m_reactor.clock().callLater(nextLook, [this, port] { lookAtLast(QString(port)); });
    else
        m_devices.setLine(port, terminal);
}

// Also told when a line was lost that was there.
void NetworkRoute::failed(const QString& port, const Error& why)
{
    auto& line = m_lines.at(port);
    const auto since = std::exchange(line.connectedAt, std::nullopt);
    line.good.cancel();
    if (!isRead(port)) {
        // Whoever wanted to add it is told; to try on would be for nobody.
        line.asked.cancel();
        m_devices.setLine(port, {});
        lookSoon();
        return;
    }
    // One that hangs up at once may be seen to do so before the line is ready.
    const bool isShort = since ? m_reactor.clock().now() - *since < goodWhile() : why.reason == Reason::ConnectionReset;
    using devices::Absence;
    const auto absence = isShort ? Absence::EndedAtOnce : since ? Absence::Ended : absenceBy(why);
    const auto sentence = devices::absenceText(absence, port, why.text);
    if (!std::exchange(line.isTold, true))
        m_log.warning(u"computer"_s, sentence);
    m_devices.setLine(port, {}, sentence);
}

} // namespace everyport
