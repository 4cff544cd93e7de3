#include "app/traffic/trafficdecoder.h"

#include "app/traffic/dnsdecoder.h"
#include "app/traffic/httpdecoder.h"
#include "app/traffic/ircdecoder.h"
#include "app/traffic/plaindecoder.h"
#include "app/traffic/readerdecoder.h"
#include "app/traffic/sshdecoder.h"
#include "app/traffic/stanzadecoder.h"
#include "app/traffic/telnetdecoder.h"
#include "app/traffic/websocketdecoder.h"
#include "protocols/rfid/driver/driverinfo.h"

namespace everyport {

const TrafficDecoder& trafficDecoder(QStringView protocol)
{
    static const IrcDecoder irc;
    static const HttpDecoder http;
    static const StanzaDecoder xmpp;
    static const SshDecoder ssh;
    static const TelnetDecoder telnet;
    static const WebSocketDecoder websocket;
    static const DnsDecoder dns;
    static const PlainDecoder plain;
    static const struct {
        QLatin1StringView name;
        const TrafficDecoder& decoder;
    } known[] = {{QLatin1StringView("irc"), irc}, {QLatin1StringView("http"), http}, {QLatin1StringView("xmpp"), xmpp},
        {QLatin1StringView("ssh"), ssh}, {QLatin1StringView("telnet"), telnet},
        {QLatin1StringView("websocket"), websocket}, {QLatin1StringView("dns"), dns}};
    for (const auto& one : known) {
        if (protocol == one.name)
            return one.decoder;
    }
    return plain;
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
