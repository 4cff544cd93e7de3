#include "netcore/address/ipnetwork.h"
#include "netcore/descriptors/inputdevice.h"
#include "netcore/endpoints/endpointbuiltins.h"
#include "netcore/endpoints/inheritedsockets.h"
#include "netcore/interfaces/reactorserial.h"
#include "netcore/interfaces/reactorsocket.h"

namespace everyport {

namespace {

struct Words {
    QString key;
    QStringList allowed; ///< In the order of the enumeration they stand for.
};

const Words parities{QStringLiteral("parity"),
    {QStringLiteral("none"), QStringLiteral("even"), QStringLiteral("odd"), QStringLiteral("mark"),
        QStringLiteral("space")}};
const Words stops{QStringLiteral("stop"), {QStringLiteral("1"), QStringLiteral("1.5"), QStringLiteral("2")}};
const Words flows{
    QStringLiteral("flow"), {QStringLiteral("none"), QStringLiteral("hardware"), QStringLiteral("software")}};
const Words bits{
    QStringLiteral("bits"), {QStringLiteral("5"), QStringLiteral("6"), QStringLiteral("7"), QStringLiteral("8")}};

QString faultOfSerial(const Endpoint& endpoint)
{
    const auto baud = endpoint.value(QStringLiteral("baud"), QStringLiteral("9600"));
    bool numeric = true;
    if (baud.toInt(&numeric) <= 0 || !numeric)
        return QStringLiteral("baud=%1 is no number above 0.").arg(baud);
    for (const auto& words : {parities, stops, flows, bits}) {
        const auto value = endpoint.value(words.key);
        if (!value.isEmpty() && !words.allowed.contains(value))
            return QStringLiteral("%1=%2 is not one of %3.")
                .arg(words.key, value, words.allowed.join(QLatin1String(", ")));
    }
    return {};
}

template <typename Choice>
Choice chosen(const Endpoint& endpoint, const Words& words)
{
    return Choice(std::max<qsizetype>(0, words.allowed.indexOf(endpoint.value(words.key))));
}

Task<Result<Transport*>> openSerialLine(const Endpoint& endpoint, ConnectRequest request)
{
    auto* serial = request.reactor->role<ReactorSerial>();
    if (!serial)
        return Result<Transport*>(
            Error::unsupported(Reason::None, QStringLiteral("This reactor has no serial lines.")));
    SerialOptions options;
    options.device = endpoint.first();
    options.service = request.service;
    options.baud = endpoint.value(QStringLiteral("baud"), QStringLiteral("9600")).toInt();
    options.dataBits = endpoint.value(bits.key, QStringLiteral("8")).toInt();
    options.parity = chosen<SerialOptions::Parity>(endpoint, parities);
    options.stopBits = chosen<SerialOptions::StopBits>(endpoint, stops);
    options.flow = chosen<SerialOptions::Flow>(endpoint, flows);
    return serial->openSerial(options, std::move(request.protocol));
}

Task<Result<Transport*>> openInputLine(const Endpoint& endpoint, ConnectRequest request)
{
    return openInput(*request.reactor, endpoint.first(), request.service, std::move(request.protocol));
}

Result<Ports> adopt(const QList<int>& descriptors, const Endpoint& endpoint, ListenRequest request)
{
    if (!endpoint.value(QStringLiteral("certificate")).isEmpty()) {
        const auto secured = secureListening(endpoint, request);
        if (!secured)
            return secured.error();
    }
    auto* sockets = request.reactor.role<ReactorSocket>();
    if (!sockets)
        return Error::unsupported(Reason::None, QStringLiteral("This reactor cannot take over sockets."));
    Ports ports;
    for (const int descriptor : descriptors) {
        // A copy, so that the service can be stopped and started again.
        auto copy = copiedDescriptor(descriptor);
        if (!copy)
            return copy.error();
        auto port = sockets->adoptPort(copy->get(), request.service, wholeFactory(request));
        if (!port)
            return port.error();
        copy->release(); // the port's now
        ports.push_back(std::move(*port));
    }
    return ports;
}

QStringList securedKeys(QStringList keys)
{
    return keys + tlsEndpointKeys();
}

} // namespace

EndpointKind serialEndpoints()
{
    return {.name = QStringLiteral("serial"),
        .keys = {QStringLiteral("baud"), bits.key, parities.key, stops.key, flows.key},
        .fault = faultOfSerial,
        .connect = openSerialLine};
}

EndpointKind inputEndpoints()
{
    return {.name = QStringLiteral("evdev"),
        .fault =
            [](const Endpoint& endpoint) {
                return endpoint.first().startsWith(QLatin1Char('/'))
                    ? QString()
                    : QStringLiteral("an input device is given with its path, like evdev:/dev/input/event3.");
            },
        .connect = openInputLine};
}

// A reader of the system's smart card service, by its name: nothing that a transport leads to.
EndpointKind smartCardEndpoints()
{
    return {.name = QStringLiteral("pcsc")};
}

// A reader that publishes by MQTT, by its name: nothing that a transport leads to.
EndpointKind messageEndpoints()
{
    return {.name = QStringLiteral("mqtt")};
}

// A reader that connects to a port of this computer. A service that listened there would not know `from`.
EndpointKind callerEndpoints()
{
    return {.name = QStringLiteral("listen"),
        .keys = {QStringLiteral("interface"), QStringLiteral("from")},
        .fault = [](const Endpoint& endpoint) -> QString {
            if (endpoint.port() == 0)
                return QStringLiteral("“%1” is no port; a port is a number from 1 to 65535.").arg(endpoint.first());
            const auto from = endpoint.value(QStringLiteral("from"));
            const auto networks = IpNetwork::parseList(from);
            return from.isEmpty() || networks ? QString() : networks.error().text;
        }};
}

EndpointKind descriptorEndpoints()
{
    return {.name = QStringLiteral("fd"),
        .keys = securedKeys({}),
        .fault =
            [](const Endpoint& endpoint) {
                const auto number = writtenPort(endpoint.first());
                return number && *number > 2
                    ? faultOfTlsEndpoint(endpoint)
                    : QStringLiteral("“%1” is no descriptor; the first that can be handed over is 3.")
                          .arg(endpoint.first());
            },
        .listen =
            [](const Endpoint& endpoint, ListenRequest request) {
                return adopt({int(writtenPort(endpoint.first()).value_or(0))}, endpoint, std::move(request));
            },
        .connect = [](const Endpoint& endpoint, ConnectRequest request) -> Task<Result<Transport*>> {
            auto* sockets = request.reactor->role<ReactorSocket>();
            if (!sockets)
                return Result<Transport*>(
                    Error::unsupported(Reason::None, QStringLiteral("This reactor cannot take over sockets.")));
            return sockets->adoptStream(
                int(writtenPort(endpoint.first()).value_or(0)), request.service, std::move(request.protocol));
        }};
}

EndpointKind systemdEndpoints()
{
    return {.name = QStringLiteral("systemd"),
        .fewest = 0,
        .most = 0,
        .keys = securedKeys({QStringLiteral("index"), QStringLiteral("name")}),
        .fault =
            [](const Endpoint& endpoint) {
                const auto index = endpoint.value(QStringLiteral("index"));
                if (index.isEmpty() == endpoint.value(QStringLiteral("name")).isEmpty())
                    return QStringLiteral(
                        "it takes index=, counted from 0, or name= as FileDescriptorName= in the unit says.");
                return index.isEmpty() || writtenPort(index) ? faultOfTlsEndpoint(endpoint)
                                                             : QStringLiteral("index= is a number from 0.");
            },
        .listen = [](const Endpoint& endpoint, ListenRequest request) -> Result<Ports> {
            const auto index = endpoint.value(QStringLiteral("index"));
            const auto handed = InheritedSockets::ofThisProcess();
            const auto found = index.isEmpty() ? handed.byName(endpoint.value(QStringLiteral("name")))
                                               : handed.byIndex(index.toInt());
            return found ? adopt(*found, endpoint, std::move(request)) : Result<Ports>(found.error());
        }};
}

} // namespace everyport
