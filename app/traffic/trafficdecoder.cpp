#include "app/traffic/trafficdecoder.h"

#include <algorithm>

#include "app/traffic/busdecoder.h"
#include "app/traffic/dnsdecoder.h"
#include "app/traffic/httpdecoder.h"
#include "app/traffic/identdecoder.h"
#include "app/traffic/ircdecoder.h"
#include "app/traffic/notedecoder.h"
#include "app/traffic/plaindecoder.h"
#include "app/traffic/readerdecoder.h"
#include "app/traffic/sshdecoder.h"
#include "app/traffic/stanzadecoder.h"
#include "app/traffic/telnetdecoder.h"
#include "app/traffic/timedecoder.h"
#include "app/traffic/websocketdecoder.h"
#include "protocols/rfid/driver/driverinfo.h"

namespace everyport {

namespace {

/// Text or bytes without a form that is theirs: the small services that only say or repeat something, datagrams of
/// whoever, a line on which nobody knows yet what is spoken ("?") and one that a plugin decodes ("serial").
constexpr QLatin1StringView formless[] = {QLatin1StringView("chargen"), QLatin1StringView("daytime"),
    QLatin1StringView("discard"), QLatin1StringView("echo"), QLatin1StringView("finger"), QLatin1StringView("qotd"),
    QLatin1StringView("datagrams"), QLatin1StringView("udp"), QLatin1StringView("?"), QLatin1StringView("serial")};

/// Null where the protocol has none of its own.
const TrafficDecoder* ownDecoder(QStringView protocol)
{
    static const IrcDecoder irc;
    static const HttpDecoder http;
    static const StanzaDecoder xmpp;
    static const SshDecoder ssh;
    static const TelnetDecoder telnet;
    static const WebSocketDecoder websocket;
    static const DnsDecoder dns;
    static const BusDecoder bus;
    static const IdentDecoder ident;
    static const TimeDecoder time;
    static const NoteDecoder notes;
    static const struct {
        QLatin1StringView name;
        const TrafficDecoder& decoder;
    } known[] = {{QLatin1StringView("irc"), irc}, {QLatin1StringView("http"), http}, {QLatin1StringView("xmpp"), xmpp},
        {QLatin1StringView("ssh"), ssh}, {QLatin1StringView("telnet"), telnet},
        {QLatin1StringView("websocket"), websocket}, {QLatin1StringView("dns"), dns}, {QLatin1StringView("dbus"), bus},
        {QLatin1StringView("ident"), ident}, {QLatin1StringView("time"), time}, {QLatin1StringView("control"), notes},
        {QLatin1StringView("dcc"), notes}, {QLatin1StringView("process"), notes}};
    for (const auto& one : known) {
        if (protocol == one.name)
            return &one.decoder;
    }
    return nullptr;
}

} // namespace

const TrafficDecoder& trafficDecoder(QStringView protocol)
{
    static const PlainDecoder plain;
    const auto* own = ownDecoder(protocol);
    return own ? *own : plain;
}

bool isKnownProtocol(QStringView protocol)
{
    return ownDecoder(protocol) || rfid::driverInfo(protocol)
        || std::find(std::begin(formless), std::end(formless), protocol) != std::end(formless);
}

QByteArrayView shownPart(QStringView protocol, QByteArrayView unit)
{
    return protocol == QLatin1StringView("websocket") ? WebSocketDecoder::payload(unit) : unit;
}

DecodedUnit decodedUnit(const QString& protocol, bool in, QByteArrayView unit)
{
    if (rfid::driverInfo(protocol))
        return ReaderDecoder(protocol).decode(in, unit);
    return trafficDecoder(protocol).decode(in, unit);
}

} // namespace everyport
