#include "app/devices/serialline.h"

#include <algorithm>

#include "app/devices/ports/inputports.h"
#include "app/devices/ports/mqttport.h"
#include "app/devices/ports/networkport.h"
#include "app/devices/ports/smartcardport.h"
#include "netcore/address/hostname.h"

namespace everyport::devices {

using namespace Qt::StringLiterals;

namespace {

const auto keys = {u"baud"_s, u"bits"_s, u"parity"_s, u"stop"_s, u"flow"_s};

QString escaped(QString path)
{
    for (const auto special : {u'\\', u':', u'[', u']'})
        path.replace(special, u"\\"_s + special);
    return path;
}

QString endpointText(const QString& device, const Endpoint& from, int baud)
{
    if (isInputPath(device) || isInput(from))
        return u"evdev:"_s + escaped(device);
    if (isCarriedPort(device))
        return device;
    auto text = u"serial:"_s + escaped(device);
    for (const auto& key : keys) {
        const auto value = key == u"baud"_s ? (baud > 0 ? QString::number(baud) : QString()) : from.value(key);
        if (!value.isEmpty())
            text += u":%1=%2"_s.arg(key, value);
    }
    return text;
}

SerialOptions::Parity parityOf(const QString& word)
{
    if (word == u"even"_s)
        return SerialOptions::Parity::Even;
    if (word == u"odd"_s)
        return SerialOptions::Parity::Odd;
    if (word == u"mark"_s)
        return SerialOptions::Parity::Mark;
    return word == u"space"_s ? SerialOptions::Parity::Space : SerialOptions::Parity::None;
}

SerialOptions::StopBits stopOf(const QString& word)
{
    if (word == u"1.5"_s)
        return SerialOptions::StopBits::OneAndHalf;
    return word == u"2"_s ? SerialOptions::StopBits::Two : SerialOptions::StopBits::One;
}

SerialOptions::Flow flowOf(const QString& word)
{
    if (word == u"hardware"_s)
        return SerialOptions::Flow::Hardware;
    return word == u"software"_s ? SerialOptions::Flow::Software : SerialOptions::Flow::None;
}

/// Endpoints of other things begin otherwise, and are no help here.
bool isReadersKind(const QString& kind)
{
    const auto kinds = {u"serial"_s, u"evdev"_s, u"pcsc"_s, u"tcp"_s, u"tls"_s, u"listen"_s, u"mqtt"_s};
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

Error noKind(const QString& kind)
{
    return Error::malformed(Reason::BadValue,
        u"No reader's endpoint begins with “%1”: they begin with serial:, evdev:, pcsc:, tcp:, tls:, listen: or mqtt:, like serial:/dev/ttyUSB0; simulated: is one for trying out, without a port."_s
            .arg(kind));
}

Error noPlace(const QString& text)
{
    return Error::malformed(Reason::BadValue,
        u"“%1”: a reader over the network is given with host and port, like tcp:192.168.1.20:4001; one that connects to this computer with the port alone, like listen:4001."_s
            .arg(text));
}

Error noReader(const QString& text)
{
    return Error::malformed(Reason::BadValue,
        u"“%1”: a reader that publishes by MQTT is given with its name in the topic, like mqtt:door."_s.arg(text));
}

} // namespace

Result<Endpoint> serialEndpoint(const QString& text)
{
    const auto kind = isInputPath(text) ? u"evdev:"_s : u"serial:"_s;
    const auto whole = text.startsWith(u'/') ? kind + escaped(text) : text;
    if (const auto begin = whole.section(u':', 0, 0); !isReadersKind(begin))
        return noKind(begin.left(40));
    auto endpoint = Endpoint::parse(whole);
    if (!endpoint && (text.startsWith(u"tcp:"_s) || text.startsWith(u"tls:"_s)) && text.count(u':') < 2)
        return noPlace(text); // a host alone would be called a port
    if (endpoint && (isInput(*endpoint) || isSmartCardPort(endpoint->toString())))
        return endpoint;
    if (endpoint && isListeningPort(endpoint->toString()))
        return endpoint;
    if (endpoint && isNetwork(*endpoint))
        return endpoint->second().isEmpty() || endpoint->port() == 0 ? Result<Endpoint>(noPlace(text)) : endpoint;
    if (endpoint && isMqttPort(endpoint->toString()))
        return isMqttReader(endpoint->first()) ? endpoint : Result<Endpoint>(noReader(text));
    if (endpoint && !endpoint->first().startsWith(u'/'))
        return Error::malformed(
            Reason::BadValue, u"“%1”: a serial port is given with its path, like serial:/dev/ttyUSB0."_s.arg(text));
    return endpoint;
}

QString portOf(const Endpoint& endpoint)
{
    if (isListeningPort(endpoint.toString()))
        return endpoint.withPort(endpoint.port()).toString();
    // One place has one port, however it is written: two would connect twice. A zone belongs to its address.
    const auto host = isNetwork(endpoint) ? QString::fromLatin1(asciiHost(endpoint.host())) : QString();
    if (!host.isEmpty() && !endpoint.host().contains(u'%'))
        return endpoint.withHost(host).withPort(endpoint.port()).toString();
    // pcsc_scan, from which a name is copied, writes the number that the service counts a reader by today.
    if (isSmartCardPort(endpoint.toString()))
        return smartCardPort(smartCardSlot(endpoint.first()).toString());
    return isCarried(endpoint) ? endpoint.toString() : endpoint.first();
}

bool isNetwork(const Endpoint& endpoint)
{
    return isNetworkPort(endpoint.kind() + u':');
}

bool isCarried(const Endpoint& endpoint)
{
    return isCarriedPort(endpoint.kind() + u':');
}

bool isInput(const Endpoint& endpoint)
{
    return endpoint.kind() == u"evdev"_s;
}

Result<Done> fitsLine(const rfid::DriverInfo& kind, const Endpoint& endpoint)
{
    const bool isSmartCard = isSmartCardPort(endpoint.toString());
    if (kind.smartCards != isSmartCard)
        return Error::refused(Reason::BadValue,
            isSmartCard
                ? u"%1 is a reader of the smart card service. Only the kind pcsc can be there."_s.arg(endpoint.first())
                : u"A reader of the kind %1 is at the smart card service, like pcsc:NAME; %2 is none."_s.arg(
                    kind.name, portOf(endpoint)));
    const bool isMqtt = isMqttPort(endpoint.toString());
    if (kind.publishes && !isMqtt)
        return Error::refused(Reason::BadValue,
            u"A reader of the kind %1 publishes by MQTT, like mqtt:door; %2 is none."_s.arg(
                kind.name, portOf(endpoint)));
    // What somebody lends may decode messages, too.
    if (isMqtt && !kind.publishes && rfid::driverInfo(kind.name))
        return Error::refused(Reason::BadValue,
            u"%1 publishes by MQTT. Only the kind mqtt can be there, or one that a plugin brings."_s.arg(
                endpoint.first()));
    if (kind.types == isInput(endpoint))
        return Done{};
    return Error::refused(Reason::BadValue,
        kind.types
            ? u"A reader that types is at an input device, like evdev:/dev/input/event3; %1 is none."_s.arg(
                portOf(endpoint))
            : u"%1 is an input device. Only readers of the kind keyboard-wedge can be there."_s.arg(endpoint.first()));
}

QString movedEndpoint(const QString& endpoint, const QString& device)
{
    const auto from = serialEndpoint(endpoint);
    return from ? endpointText(device, *from, from->value(u"baud"_s).toInt()) : endpointText(device, {}, 0);
}

QString endpointWithBaud(const QString& endpoint, int baud)
{
    const auto from = serialEndpoint(endpoint);
    return from ? endpointText(portOf(*from), *from, baud) : endpoint;
}

bool isPseudoTerminal(const QString& port)
{
    return port.startsWith(u"/dev/pts/");
}

SerialOptions serialOptions(const Device& device, const QString& port)
{
    const auto endpoint = serialEndpoint(device.endpoint);
    SerialOptions options;
    options.device = port;
    options.baud = device.baud();
    options.service = device.name;
    if (device.kind().evenParity && !isPseudoTerminal(port))
        options.parity = SerialOptions::Parity::Even;
    if (!endpoint)
        return options;
    options.dataBits = endpoint->value(u"bits"_s, u"8"_s).toInt();
    if (const auto parity = endpoint->value(u"parity"_s); !parity.isEmpty())
        options.parity = parityOf(parity);
    options.stopBits = stopOf(endpoint->value(u"stop"_s));
    options.flow = flowOf(endpoint->value(u"flow"_s));
    return options;
}

} // namespace everyport::devices
