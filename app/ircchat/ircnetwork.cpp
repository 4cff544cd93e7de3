#include "app/ircchat/ircnetwork.h"

#include <algorithm>

#include <QUrlQuery>

#include "app/chat/network/account.h"
#include "app/ircchat/ircgreeting.h"
#include "app/ircchat/irclink.h"
#include "app/ircchat/ircplace.h"
#include "app/ircchat/irctext.h"
#include "netcore/address/hostname.h"

namespace everyport::ircchat {

using namespace Qt::StringLiterals;

namespace {

chat::Preset preset(const QString& title, const QString& server)
{
    return {title, {{u"server"_s, server}, {u"port"_s, 6697}, {u"encryption"_s, u"tls"_s}}};
}

/// Of one that has encryption. This computer is none such: what is there is found out.
bool isKnownServer(const chat::Preset& known, const QString& server)
{
    return known.values.value(u"encryption"_s) == u"tls"_s
        && known.values.value(u"server"_s).toString().compare(server, Qt::CaseInsensitive) == 0;
}

constexpr int tlsPort = 6697;
constexpr int plainPort = 6667;
const QString webScheme = u"irc+ws"_s;
const QString secureWebScheme = u"irc+wss"_s;

QMap<QString, QVariant> webValues(QUrl url)
{
    const bool isSecure = url.scheme() == secureWebScheme;
    url.setScheme(isSecure ? u"wss"_s : u"ws"_s);
    const auto address = url.adjusted(QUrl::RemoveFragment | QUrl::RemoveUserInfo).toString(QUrl::FullyEncoded);
    // ws:// leads elsewhere than to this computer only where a person says so in the account's form.
    return {{u"server"_s, address}, {u"encryption"_s, u"tls"_s}};
}

QMap<QString, QVariant> portValues(const QUrl& url)
{
    const bool isSecure = url.scheme() == u"ircs"_s;
    return {{u"server"_s, url.host()}, {u"port"_s, url.port(isSecure ? tlsPort : plainPort)},
        {u"encryption"_s, isSecure || url.port() == tlsPort ? u"tls"_s : u"none"_s}};
}

/// Where one goes, and as whom: all that most people fill in.
OptionList placeOptions()
{
    return {
        {.key = u"server"_s,
            .label = u"Server"_s,
            .help =
                u"The network's address, such as irc.libera.chat; wss://irc.example.org/path where it is reached by WebSocket."_s,
            .required = true},
        {.key = u"port"_s,
            .type = Option::Type::Integer,
            .fallback = qint64(tlsPort),
            .label = u"Port"_s,
            .help = u"6697 with encryption, 6667 without; a WebSocket's stands in its address."_s,
            .min = 1,
            .max = 65535},
        {.key = u"encryption"_s,
            .type = Option::Type::Choice,
            .fallback = u"tls"_s,
            .label = u"Encryption"_s,
            .help = u"Without it everyone on the way can read along, passwords too."_s,
            .choices = {u"tls"_s, u"none"_s},
            .choiceLabels = {u"Encrypted"_s, u"In the clear"_s}},
        {.key = u"nick"_s,
            .label = u"Name"_s,
            .help = u"How others see you there."_s,
            .required = true,
            .textFault = nickFault},
        {.key = u"login"_s,
            .label = u"Account"_s,
            .help = u"The network's account to log in to, if you have one (SASL)."_s},
        {.key = u"password"_s,
            .label = u"Password"_s,
            .help = u"Of the account; kept in this computer's keyring."_s,
            .secret = true},
        {.key = u"channels"_s,
            .label = u"Rooms"_s,
            .help = u"Channels to be in from the start, such as #everyport."_s,
            .repeated = true},
    };
}

/// What else one is called, and what is done where a name is taken.
OptionList nameOptions()
{
    return {
        {.key = u"other-nicks"_s,
            .label = u"Other names"_s,
            .help = u"Tried in turn where the name is taken."_s,
            .repeated = true,
            .advanced = true,
            .textFault = nickFault},
        {.key = u"name-recovery"_s,
            .type = Option::Type::Choice,
            .fallback = u"wait"_s,
            .label = u"When the name is taken"_s,
            .help =
                u"Wait until it is free and take it back; or have NickServ hand it over (REGAIN) or throw the other out (GHOST)."_s,
            .choices = {u"wait"_s, u"regain"_s, u"ghost"_s, u"nothing"_s},
            .choiceLabels = {u"Wait until it is free"_s, u"Have NickServ hand it over"_s,
                u"Have NickServ throw the other out"_s, u"Keep the other name"_s},
            .advanced = true},
        {.key = u"real-name"_s,
            .label = u"Real name"_s,
            .help = u"Shown to whoever asks about you."_s,
            .advanced = true},
        {.key = u"user"_s,
            .fallback = u"everyport"_s,
            .label = u"User name"_s,
            .help = u"Stands before the @ of your address."_s,
            .advanced = true},
    };
}

/// How both sides prove who they are, the way there, and files by DCC.
OptionList connectionOptions()
{
    return {
        {.key = u"server-password"_s,
            .label = u"Server's password"_s,
            .help = u"Some servers and bouncers ask everyone for one."_s,
            .secret = true,
            .advanced = true},
        {.key = u"certificate"_s,
            .type = Option::Type::File,
            .label = u"Certificate"_s,
            .help = u"Logs in by a certificate of your own (PEM, with its key in the same file)."_s,
            .advanced = true},
        {.key = u"fingerprint"_s,
            .label = u"Server's fingerprint"_s,
            .help = u"Trust a server that no authority vouches for, by the SHA-256 of its certificate."_s,
            .advanced = true},
        {.key = u"proxy"_s,
            .type = Option::Type::Proxy,
            .label = u"Proxy"_s,
            .help =
                u"The way out, such as socks5:127.0.0.1:9050 or httpproxy:127.0.0.1:8080; direct goes past the one in the preferences."_s,
            .choices = {u"direct"_s, u"socks5:"_s, u"httpproxy:"_s},
            .advanced = true},
        {.key = u"files"_s,
            .type = Option::Type::Boolean,
            .fallback = false,
            .label = u"Send files directly"_s,
            .help =
                u"To people, from this computer to theirs (DCC), and what they offer: they see its address, and must reach it."_s,
            .advanced = true},
        {.key = u"files-address"_s,
            .label = u"Address for files"_s,
            .help =
                u"Where others reach this computer, if a router stands before it; otherwise its own on the way to the network."_s,
            .advanced = true},
        {.key = u"password-in-clear"_s,
            .type = Option::Type::Boolean,
            .fallback = false,
            .label = u"Send the password without encryption"_s,
            .help = u"Only for a network that has no other way."_s,
            .advanced = true},
        {.key = u"unbound-login"_s,
            .type = Option::Type::Boolean,
            .fallback = false,
            .label = u"Log in although the connection cannot be confirmed"_s,
            .help =
                u"For a network that offers SCRAM-SHA-256-PLUS behind a proxy that spoils it. Otherwise it means that somebody stands in between."_s,
            .advanced = true},
    };
}

} // namespace

OptionList IrcNetwork::options() const
{
    return placeOptions() + nameOptions() + connectionOptions();
}

QList<chat::Preset> IrcNetwork::presets() const
{
    return {preset(u"Libera.Chat"_s, u"irc.libera.chat"_s), preset(u"OFTC"_s, u"irc.oftc.net"_s),
        preset(u"hackint"_s, u"irc.hackint.org"_s), preset(u"Rizon"_s, u"irc.rizon.net"_s),
        preset(u"DALnet"_s, u"irc.dal.net"_s), preset(u"tilde.chat"_s, u"irc.tilde.chat"_s),
        {QLatin1StringView(QT_TRANSLATE_NOOP("everyport::Said", "This computer")),
            {{u"server"_s, u"127.0.0.1"_s}, {u"port"_s, plainPort}, {u"encryption"_s, u"none"_s}}}};
}

QStringList IrcNetwork::schemes() const
{
    return {u"irc"_s, u"ircs"_s, u"irc6"_s, webScheme, secureWebScheme};
}

std::optional<chat::NetworkType::Place> IrcNetwork::placeOf(const QUrl& url) const
{
    if (!schemes().contains(url.scheme()) || url.host().isEmpty())
        return std::nullopt;
    const bool isWeb = url.scheme() == webScheme || url.scheme() == secureWebScheme;
    Place place;
    place.values = isWeb ? webValues(url) : portValues(url);
    if (!url.userName().isEmpty())
        place.values.insert(u"nick"_s, url.userName());
    // "#room" arrives as a fragment where nobody wrote %23.
    auto path = isWeb ? QString() : url.path(QUrl::FullyDecoded).mid(1);
    if (path.isEmpty() && url.hasFragment())
        path = (url.fragment().contains(u",is"_s) ? QString() : u"#"_s) + url.fragment(QUrl::FullyDecoded);
    const auto parts = path.split(u',');
    auto name = parts.first();
    if (name.isEmpty())
        return place;
    const bool isPerson = parts.contains(u"isnick"_s) || parts.contains(u"isuser"_s);
    place.kind = isPerson ? chat::Conversation::Kind::Person : chat::Conversation::Kind::Room;
    if (!isPerson && !QStringView(u"#&+!").contains(name.front()))
        name.prepend(u'#');
    place.name = name;
    return place;
}

std::optional<chat::NetworkType::Place> IrcNetwork::placeTyped(const QString& typed) const
{
    if (typed.contains(u"://"_s) || typed.startsWith(u"irc:"_s) || typed.startsWith(u"ircs:"_s))
        return placeOf(QUrl(typed));
    for (const auto& known : presets()) {
        if (known.title.compare(typed, Qt::CaseInsensitive) == 0 || isKnownServer(known, typed))
            return Place{.values = known.values};
    }
    // A host, and a port where somebody knows it; a word without a dot would be anything.
    const QUrl url(u"irc://"_s + typed, QUrl::StrictMode);
    const bool isHost = url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() && url.path().isEmpty()
        && !url.hasQuery() && !url.hasFragment() && (url.host().contains(u'.') || isThisComputer(url.host()));
    if (!isHost)
        return std::nullopt;
    Place place;
    place.values.insert(u"server"_s, url.host());
    // Nothing is said of encryption: it is tried first, also at 6667, and inTheClear knows that nobody asked for it.
    if (url.port() > 0)
        place.values.insert(u"port"_s, url.port());
    return place;
}

std::optional<chat::NetworkType::Place> IrcNetwork::inTheClear(Place place) const
{
    const auto server = place.values.value(u"server"_s).toString();
    const auto all = presets();
    const bool isKnown = std::any_of(
        all.begin(), all.end(), [&](const auto& known) { return isKnownServer(known, server); });
    // Who writes ircs:// or the port that is for encryption alone has asked for it.
    const bool isDecided = place.values.contains(u"encryption"_s) || place.values.value(u"port"_s) == tlsPort;
    if (isKnown || isDecided || isWebAddress(server))
        return std::nullopt;
    place.values.insert(u"encryption"_s, u"none"_s);
    if (!place.values.contains(u"port"_s))
        place.values.insert(u"port"_s, plainPort);
    return place;
}

Task<Result<chat::NetworkType::Greeting>> IrcNetwork::greet(Reactor& reactor, Place place) const
{
    return greetServer(&reactor, options(), place.values);
}

bool IrcNetwork::isSamePlace(const OptionValues& values, const Place& place) const
{
    const auto server = values.text(u"server"_s);
    const auto wanted = place.values.value(u"server"_s).toString();
    if (isWebAddress(wanted) || isWebAddress(server))
        return QUrl(server).matches(QUrl(wanted), QUrl::NormalizePathSegments | QUrl::StripTrailingSlash);
    // Whoever is there with encryption is where the link without leads, too.
    return server.compare(wanted, Qt::CaseInsensitive) == 0
        && (values.integer(u"port"_s) == place.values.value(u"port"_s).toInt()
            || (values.text(u"encryption"_s) == u"tls"_s && place.values.value(u"port"_s).toInt() == plainPort));
}

QString IrcNetwork::suggestedTitle(const OptionValues& values) const
{
    const auto server = values.text(u"server"_s);
    for (const auto& known : presets()) {
        if (known.values.value(u"server"_s).toString() == server)
            return known.title;
    }
    return isWebAddress(server) ? QUrl(server).host() : server;
}

QString IrcNetwork::expectedName(const chat::Account& account) const
{
    return account.values.text(u"nick"_s);
}

std::unique_ptr<chat::Link> IrcNetwork::makeLink(
    Reactor& reactor, Log&, chat::ChatModel& chat, chat::Account& account, QMap<QString, QString> secrets) const
{
    return std::make_unique<IrcLink>(reactor, chat, account, std::move(secrets));
}

} // namespace everyport::ircchat
