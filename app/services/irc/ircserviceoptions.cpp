#include "app/services/irc/ircserviceoptions.h"

#include "app/services/core/policyoptions.h"
#include "app/services/core/servicetype.h"
#include "app/services/irc/ircclasses.h"
#include "netcore/endpoints/endpoint.h"
#include "protocols/http/server/originrules.h"
#include "protocols/irc/server/ports/names.h"
#include "protocols/irc/server/users/modes.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

using Type = Option::Type;

Option choice(const QString& key, const QString& fallback, const QStringList& choices, const QStringList& choiceLabels,
    const QString& label, const QString& help)
{
    return {.key = key,
        .type = Type::Choice,
        .fallback = fallback,
        .label = label,
        .help = help,
        .choices = choices,
        .choiceLabels = choiceLabels,
        .needsRestart = false};
}

Option onOrOff(const QString& key, const QString& fallback, const QString& label, const QString& help)
{
    return choice(key, fallback, {u"on"_s, u"off"_s}, {u"On"_s, u"Off"_s}, label, help);
}

OptionList whoMayCome()
{
    return {
        listenOption({u"tcp:6667"_s}),
        {.key = u"websocket"_s,
            .type = Type::Endpoint,
            .label = u"WebSocket"_s,
            .help = u"Where browsers reach it, as tcp:8067; empty is nowhere."_s},
        {.key = u"websocket-origins"_s,
            .fallback = QStringList(),
            .label = u"Web pages from"_s,
            .help =
                u"Whose pages may use the WebSocket beside this server's own, as https://chat.example.org; * is every page."_s,
            .repeated = true,
            .needsRestart = false},
        {.key = u"name"_s,
            .fallback = u"irc.localhost"_s,
            .label = u"Server's name"_s,
            .help = u"As clients see it, with a dot in it, such as irc.example.org."_s,
            .required = true},
        {.key = u"network"_s,
            .fallback = u"Everyport"_s,
            .label = u"Network's name"_s,
            .help = u"What clients call the place."_s,
            .needsRestart = false},
        {.key = u"password-file"_s,
            .type = Type::File,
            .label = u"Password file"_s,
            .help = u"Its first line is asked of everybody who connects; whoever logs in to an account needs none."_s,
            .needsRestart = false},
        {.key = u"motd-file"_s,
            .type = Type::File,
            .label = u"Message of the day"_s,
            .help = u"A text file in UTF-8 that everybody is shown after connecting."_s,
            .needsRestart = false},
        choice(u"registration"_s, u"closed"_s, {u"open"_s, u"closed"_s}, {u"Open"_s, u"Closed"_s}, u"Registration"_s,
            u"Open: anyone who reaches the server can make an account with REGISTER or NickServ."_s),
        onOrOff(u"register-before-connect"_s, u"on"_s, u"Registration before connecting"_s,
            u"On: an account can be made before a nick is there, which some clients do first."_s),
        onOrOff(u"accounts-only"_s, u"off"_s, u"Accounts only"_s,
            u"On: whoever is not logged in by SASL or PASS is not let in."_s),
        onOrOff(u"reserve-nicks"_s, u"off"_s, u"Nicks of accounts"_s,
            u"On: an account's name is a nick for nobody else. People of other networks have theirs behind their nick, unless they are logged in here by that name and their room shows addresses."_s),
        choice(u"always-on"_s, u"opt-in"_s, {u"off"_s, u"opt-in"_s, u"opt-out"_s, u"on"_s},
            {u"Nobody"_s, u"Accounts that want it"_s, u"Accounts that do not refuse"_s, u"Every account"_s},
            u"Always on"_s,
            u"Whose user stays in its channels when the last client has left: accounts that want it, those that do not refuse, all, or none."_s),
        onOrOff(u"flood"_s, u"on"_s, u"Flood control"_s, u"On: who sends too much too fast is read more slowly."_s),
        onOrOff(
            u"history"_s, u"on"_s, u"History"_s, u"On: messages are kept, and clients can fetch what they missed."_s),
    };
}

OptionList secrecy()
{
    return {
        {.key = u"certificate"_s,
            .type = Type::File,
            .label = u"Certificate"_s,
            .help =
                u"For tls: endpoints, a PEM file with the certificate and those between; without one, one is made for this host."_s,
            .madeIfEmpty = true},
        {.key = u"key"_s,
            .type = Type::File,
            .label = u"Certificate's key"_s,
            .help = u"The PEM file with the key of the certificate."_s,
            .madeIfEmpty = true},
        {.key = u"cloak-key"_s,
            .label = u"Cloaks' key"_s,
            .help =
                u"What cloaks are made with, 16 characters at least; empty is one of this service's own, made on first use."_s,
            .secret = true,
            .advanced = true},
        {.key = u"sts-port"_s,
            .type = Type::Integer,
            .fallback = qint64(0),
            .label = u"Port told by STS"_s,
            .help =
                u"Clients that come unencrypted are told to use this port with TLS from then on; 0 tells nothing."_s,
            .min = 0,
            .max = 65535,
            .needsRestart = false,
            .advanced = true},
        {.key = u"sts-time"_s,
            .type = Type::Duration,
            .fallback = qint64(30) * 24 * 3600 * 1000,
            .label = u"STS lasts for"_s,
            .help = u"So long clients insist on TLS after each visit; 0s lets them forget it."_s,
            .min = 0,
            .max = qint64(3650) * 24 * 3600 * 1000,
            .needsRestart = false,
            .advanced = true},
        {.key = u"sts-preload"_s,
            .type = Type::Boolean,
            .fallback = false,
            .label = u"STS may be preloaded"_s,
            .help = u"Clients may come with this server's name in their lists of those that are reached by TLS only."_s,
            .needsRestart = false,
            .advanced = true},
    };
}

OptionList whatPeopleFind()
{
    return {
        {.key = u"poll-channel"_s,
            .label = u"Channel for polls"_s,
            .help =
                u"A channel such as #polls that is told what opens and closes, and may ask with !polls and !results; empty is none."_s,
            .needsRestart = false,
            .names = Option::Names::Channel},
        onOrOff(u"prompt"_s, u"off"_s, u"Prompt"_s,
            u"On: who is logged in to an account and writes to everyport has a prompt there: administrators Python, with full power; operators one that looks."_s),
        onOrOff(
            u"cloaks"_s, u"on"_s, u"Cloaks"_s, u"On: people see a keyed hash in place of each other's addresses."_s),
        {.key = u"admin"_s,
            .label = u"Administrator"_s,
            .help = u"Who runs the server, for ADMIN."_s,
            .needsRestart = false,
            .advanced = true},
        {.key = u"admin-mail"_s,
            .label = u"Administrator's address"_s,
            .help = u"Where they are reached, for ADMIN."_s,
            .needsRestart = false,
            .advanced = true},
        {.key = u"admin-place"_s,
            .label = u"Place"_s,
            .help = u"Where the server stands, for ADMIN; empty is the network's name."_s,
            .needsRestart = false,
            .advanced = true},
        {.key = u"channel-modes"_s,
            .fallback = u"nt"_s,
            .label = u"Modes of new channels"_s,
            .help = u"Flags that a channel begins with, such as nt or ntC."_s,
            .needsRestart = false,
            .advanced = true},
        {.key = u"class"_s,
            .fallback = QStringList(),
            .label = u"Connection classes"_s,
            .help =
                u"Other limits for some networks, as: trusted 192.0.2.0/24 clients=500 flood=off (half-open, send-queue, receive-queue, flood-burst, flood-rate)."_s,
            .repeated = true,
            .needsRestart = false,
            .advanced = true},
    };
}

OptionList historyBounds()
{
    return {
        {.key = u"history-time"_s,
            .type = Type::Duration,
            .fallback = qint64(30) * 24 * 3600 * 1000,
            .label = u"History is kept for"_s,
            .help = u"What is older is forgotten."_s,
            .min = 3600 * 1000,
            .max = qint64(3650) * 24 * 3600 * 1000,
            .needsRestart = false,
            .advanced = true},
        {.key = u"history-size"_s,
            .type = Type::Size,
            .fallback = qint64(1024) * 1024 * 1024,
            .label = u"History holds"_s,
            .help =
                u"Bytes of lines and their tags, of all channels and conversations together; with more the oldest go."_s,
            .min = 1024 * 1024,
            .max = qint64(1024) * 1024 * 1024 * 1024,
            .needsRestart = false,
            .advanced = true},
        {.key = u"conversation-size"_s,
            .type = Type::Size,
            .fallback = qint64(64) * 1024 * 1024,
            .label = u"History of one channel holds"_s,
            .help = u"The same of one channel, or of what one account and one nick have said to each other."_s,
            .min = 64 * 1024,
            .max = qint64(1024) * 1024 * 1024 * 1024,
            .needsRestart = false,
            .advanced = true},
    };
}

Option limit(
    const QString& key, Type type, qint64 fallback, const QString& label, const QString& help, qint64 min, qint64 max)
{
    return {.key = key,
        .type = type,
        .fallback = fallback,
        .label = label,
        .help = help,
        .min = min,
        .max = max,
        .needsRestart = false,
        .advanced = true};
}

Option inBytes(Option option)
{
    option.unit = u"bytes"_s;
    return option;
}

OptionList limits()
{
    return {
        limit(u"max-clients"_s, Type::Integer, 20'000, u"Clients at once"_s,
            u"More than that are turned away for the moment."_s, 1, 200'000),
        limit(u"max-clients-per-address"_s, Type::Integer, 20, u"Clients of one address"_s,
            u"Of one IPv4 address or one IPv6 network (/64); this computer itself may have as many as there are."_s, 1,
            200'000),
        limit(u"max-half-open"_s, Type::Integer, 10'000, u"Unfinished registrations"_s,
            u"With more, the one that waits longest of the network that has most is cut off."_s, 1, 200'000),
        limit(u"max-channels"_s, Type::Integer, 100, u"Channels of one person"_s, u"More than that cannot be joined."_s,
            1, 1000),
        limit(u"max-all-channels"_s, Type::Integer, 50'000, u"Channels"_s, u"With as many nobody makes another."_s, 1,
            1'000'000),
        inBytes(limit(
            u"max-nick"_s, Type::Integer, 32, u"Longest nick"_s, u"Bytes; for those who come from then on."_s, 9, 64)),
        inBytes(
            limit(u"max-topic"_s, Type::Integer, 390, u"Longest topic"_s, u"Bytes; what is longer is cut."_s, 80, 390)),
        limit(
            u"max-bans"_s, Type::Integer, 100, u"Bans of a channel"_s, u"With exceptions and invite masks."_s, 1, 1000),
        limit(
            u"max-monitor"_s, Type::Integer, 100, u"Watched nicks"_s, u"So many one client may MONITOR."_s, 1, 10'000),
        limit(u"max-targets"_s, Type::Integer, 4, u"Targets of one message"_s, u"More are refused."_s, 1, 20),
        limit(u"max-history"_s, Type::Integer, 100, u"Lines of history at once"_s,
            u"More are not fetched by one CHATHISTORY."_s, 1, 1000),
        limit(u"max-send-queue"_s, Type::Size, 1024 * 1024, u"Bytes that wait for a client"_s,
            u"Who does not read is cut off when more wait."_s, 64 * 1024, 256 * 1024 * 1024),
        limit(u"max-receive-queue"_s, Type::Size, 64 * 1024, u"Bytes that wait for flood control"_s,
            u"Who sends on while more wait is cut off."_s, 8 * 1024, 16 * 1024 * 1024),
        limit(u"flood-burst"_s, Type::Integer, 20, u"Commands at once"_s,
            u"So many are taken before flood control slows somebody down; five times as many from this computer."_s, 1,
            10'000),
        limit(u"flood-rate"_s, Type::Integer, 2, u"Commands a second"_s,
            u"What flood control lets through after that; from this computer twenty-five times as many."_s, 1, 1000),
        limit(u"login-time"_s, Type::Duration, 30'000, u"Time to register"_s,
            u"Who has not given a nick by then is cut off."_s, 1000, 600'000),
        limit(u"idle-timeout"_s, Type::Duration, 120'000, u"Silent clients are asked after"_s,
            u"A client that does not answer for a minute more is gone."_s, 10'000, 24 * 3600 * 1000),
    };
}

} // namespace

OptionList ircServiceOptions()
{
    return whoMayCome() + secrecy() + whatPeopleFind() + historyBounds() + limits() + policyOptions();
}

QList<Error> ircOptionFaults(const OptionValues& values)
{
    QList<Error> all;
    const auto refuse = [&all](const QString& text, const QString& key) { all.append(valueFault(text, key)); };
    const auto name = values.text(u"name"_s);
    if (name.contains(u' ') || name.startsWith(u':') || !name.contains(u'.') || name.size() > 63)
        refuse(u"The server's name is written like irc.example.org."_s, u"name"_s);
    if (values.text(u"certificate"_s).isEmpty() != values.text(u"key"_s).isEmpty())
        refuse(u"A certificate and its key belong together."_s,
            values.text(u"certificate"_s).isEmpty() ? u"certificate"_s : u"key"_s);
    const auto pollChannel = values.text(u"poll-channel"_s).toUtf8();
    if (!pollChannel.isEmpty() && !ircd::isChannelName(pollChannel, 64))
        refuse(u"A channel's name begins with #."_s, u"poll-channel"_s);
    const auto cloakKey = values.text(u"cloak-key"_s);
    if (!cloakKey.isEmpty() && cloakKey.size() < 16)
        refuse(u"A key that short can be guessed: 16 characters at least."_s, u"cloak-key"_s);
    for (const auto flag : values.text(u"channel-modes"_s)) {
        if (flag.unicode() > 127 || !ircd::channelFlags.contains(char(flag.unicode())) || flag == u'i' || flag == u'r')
            refuse(u"No channel begins with the mode %1; there are %2."_s.arg(flag).arg(
                       QString::fromLatin1(ircd::channelFlags)),
                u"channel-modes"_s);
    }
    for (const auto& origin : values.texts(u"websocket-origins"_s)) {
        if (origin != u"*" && !http::OriginRules::isOrigin(origin.toUtf8()))
            refuse(u"%1 is no page's origin, which is written like https://chat.example.org, or *."_s.arg(origin),
                u"websocket-origins"_s);
    }
    if (const auto classes = parseIrcClasses(values.texts(u"class"_s), {}); !classes)
        all.append(classes.error());
    return all;
}

QList<Error> ircOptionRemarks(const OptionValues& values)
{
    const auto places = values.texts(u"listen"_s);
    const bool hasTls = std::any_of(places.cbegin(), places.cend(), [](const QString& text) {
        const auto place = Endpoint::parse(text);
        return place && place->isTls();
    });
    const auto port = values.integer(u"sts-port"_s);
    if (port == 0 || hasTls)
        return {};
    return {valueFault(
        u"Clients are told to come back with TLS at port %1, and the service listens with TLS nowhere: add tls:%1 to listen."_s
            .arg(port),
        u"sts-port"_s)};
}

} // namespace everyport
