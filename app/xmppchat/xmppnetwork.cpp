#include "app/xmppchat/xmppnetwork.h"

#include "app/chat/network/account.h"
#include "app/xmppchat/client/xmppaccount.h"
#include "app/xmppchat/forms/xmppgreeting.h"
#include "app/xmppchat/forms/xmppregistration.h"
#include "app/xmppchat/xmpplink.h"
#include "protocols/xmpp/address/jid.h"

namespace everyport::xmppchat {

using namespace Qt::StringLiterals;
using chat::Conversation;
using xmpp::Jid;

namespace {

/// What follows "?": a verb, then pairs, at semicolons (XEP-0147 §3).
struct Query {
    QString verb = {};
    QMap<QString, QString> values = {};

    explicit Query(const QUrl& url)
    {
        const auto parts = url.query(QUrl::FullyEncoded).split(u';');
        verb = parts.first();
        for (const auto& part : parts.sliced(1)) {
            const auto equals = part.indexOf(u'=');
            if (equals > 0)
                values.insert(decoded(part.left(equals)), decoded(part.mid(equals + 1)));
        }
    }
    static QString decoded(const QString& text) { return QUrl::fromPercentEncoding(text.toUtf8()); }
};

/// The address stands in the path; before it, behind "//", the account to go by (RFC 5122 §2.3).
QString pathOf(const QUrl& url)
{
    auto path = url.path(QUrl::FullyEncoded);
    if (!url.host().isEmpty() && path.startsWith(u'/'))
        path.remove(0, 1);
    return Query::decoded(path);
}

QString ownOf(const QUrl& url)
{
    return url.host().isEmpty() || url.userName().isEmpty() ? QString() : url.userName() + u'@' + url.host();
}

/// How an account at that server would go there.
Task<Result<xmpp::client::StandingClient::Options>> wayTo(
    OptionList open, QMap<QString, QVariant> raw, ProxyResolver proxyResolver, QString domain)
{
    raw.insert(u"address"_s, domain);
    const auto host = chat::destinationOf(
        raw.value(u"websocket"_s).toString(), raw.value(u"server"_s).toString(), domain);
    auto finding = chat::proxyTo(host, raw.value(u"proxy"_s).toString().trimmed(), proxyResolver);
    const auto proxy = co_await std::move(finding);
    if (!proxy)
        co_return proxy.error();
    raw.insert(u"proxy"_s, *proxy);
    const auto checked = checkOptions(open, raw);
    if (!checked)
        co_return checked.error();
    auto options = standingOptions(*checked, {});
    co_return options;
}

/// Who one is, where one is, and what others are told.
OptionList accountOptions()
{
    return {
        {.key = u"address"_s, .label = u"Address"_s, .help = u"Yours, such as you@example.org."_s, .required = true},
        {.key = u"password"_s,
            .label = u"Password"_s,
            .help = u"Of the account; kept in this computer's keyring."_s,
            .secret = true},
        {.key = u"nick"_s,
            .label = u"Name in rooms"_s,
            .help = u"How others see you there; else what stands before the @."_s},
        {.key = u"rooms"_s,
            .label = u"Rooms"_s,
            .help =
                u"To be in from the start, such as club@rooms.example.org, beside those that the server remembers."_s,
            .repeated = true},
        {.key = u"receipts"_s,
            .type = Option::Type::Boolean,
            .fallback = true,
            .label = u"Tell what was read"_s,
            .help = u"People on your list see what has arrived and what you have read, and that you write."_s},
        {.key = u"idle"_s,
            .type = Option::Type::Boolean,
            .fallback = true,
            .label = u"Tell since when you are quiet"_s,
            .help = u"People on your list can see how long ago you last wrote or read something."_s},
    };
}

/// How the server is reached, and how both sides prove who they are there: seldom needed, so all of it is advanced.
OptionList connectionOptions()
{
    return {
        {.key = u"server"_s,
            .label = u"Server"_s,
            .help = u"Where the address does not lead there by itself: xmpp.example.org or xmpp.example.org:5223."_s,
            .advanced = true},
        {.key = u"encryption"_s,
            .type = Option::Type::Choice,
            .fallback = u"tls"_s,
            .label = u"Encryption"_s,
            .help =
                u"Always; from the first byte (direct) where the server named above wants that; none only on this computer."_s,
            .choices = {u"tls"_s, u"direct"_s, u"none"_s},
            .choiceLabels = {u"Always"_s, u"From the first byte"_s, u"None, on this computer only"_s},
            .advanced = true},
        {.key = u"websocket"_s,
            .label = u"WebSocket"_s,
            .help =
                u"Goes by the web: wss://example.org/xmpp-websocket. Where this is empty and nothing else leads to the server, it is asked for one."_s,
            .advanced = true},
        {.key = u"resource"_s,
            .label = u"Name of this program"_s,
            .help = u"Tells your programs apart; the server chooses one where this is empty."_s,
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
        {.key = u"unbound-login"_s,
            .type = Option::Type::Boolean,
            .fallback = false,
            .label = u"Log in although the connection cannot be confirmed"_s,
            .help =
                u"For a server that offers SCRAM-…-PLUS behind a proxy that spoils it. Otherwise it means that somebody stands in between."_s,
            .advanced = true},
    };
}

} // namespace

OptionList XmppNetwork::options() const
{
    return accountOptions() + connectionOptions();
}

QList<chat::Preset> XmppNetwork::presets() const
{
    return {{u"XMPP"_s, {}},
        {QLatin1StringView(QT_TRANSLATE_NOOP("everyport::Said", "XMPP on this computer")),
            {{u"server"_s, u"127.0.0.1"_s}, {u"encryption"_s, u"none"_s}}}};
}

std::optional<chat::NetworkType::Place> XmppNetwork::placeOf(const QUrl& url) const
{
    if (url.scheme() != u"xmpp")
        return std::nullopt;
    Place place;
    const auto own = ownOf(url);
    if (!own.isEmpty())
        place.values.insert(u"address"_s, own);
    const auto path = pathOf(url);
    if (path.isEmpty())
        return own.isEmpty() ? std::nullopt : std::optional(place);
    const auto jid = Jid::parse(path);
    if (!jid)
        return std::nullopt;
    const Query query(url);
    const bool isRoom = query.verb == u"join" && jid->hasLocal();
    place.kind = isRoom ? Conversation::Kind::Room : Conversation::Kind::Person;
    place.name = isRoom ? jid->bare().toString() : jid->toString();
    if (isRoom)
        place.password = query.values.value(u"password"_s);
    if (query.verb == u"message")
        place.text = query.values.value(u"body"_s);
    return place;
}

std::optional<chat::NetworkType::Place> XmppNetwork::placeTyped(const QString& typed) const
{
    if (typed.startsWith(u"xmpp:"_s, Qt::CaseInsensitive)) { // RFC 3986 §3.1
        auto place = placeOf(QUrl(typed));
        // As people write their own: whoever has a room to go to names the account, too.
        if (place && place->kind == Conversation::Kind::Person && !place->values.contains(u"address"_s))
            return Place{.values = {{u"address"_s, Jid::parse(place->name).valueOr({}).bare().toString()}}};
        return place && place->values.contains(u"address"_s) ? place : std::nullopt;
    }
    const auto jid = Jid::parse(typed);
    // Without a name before it, "town.example/page" is more likely to be of the web.
    if (!jid || (!jid->hasLocal() && (jid->isFull() || !jid->domain().contains(u'.'))))
        return std::nullopt;
    return Place{.values = {{u"address"_s, jid->bare().toString()}}};
}

Task<Result<chat::NetworkType::Greeting>> XmppNetwork::greet(Reactor& reactor, Place place) const
{
    return greetServer(&reactor, options(), place.values);
}

bool XmppNetwork::isSamePlace(const OptionValues& values, const Place& place) const
{
    const auto wanted = place.values.value(u"address"_s).toString();
    return wanted.isEmpty()
        || Jid::parse(values.text(u"address"_s)).valueOr({}).bare() == Jid::parse(wanted).valueOr({}).bare();
}

QString XmppNetwork::suggestedTitle(const OptionValues& values) const
{
    return values.text(u"address"_s);
}

QString XmppNetwork::expectedName(const chat::Account& account) const
{
    const auto nick = account.values.text(u"nick"_s);
    return nick.isEmpty() ? Jid::parse(account.values.text(u"address"_s)).valueOr({}).local() : nick;
}

std::unique_ptr<chat::RegistrationSession> XmppNetwork::registration(
    Reactor& reactor, Log&, QMap<QString, QVariant> values, ProxyResolver proxyResolver) const
{
    auto open = options();
    open.removeIf([](const Option& option) { return option.secret; });
    const auto known = values.value(u"address"_s).toString();
    const auto password = values.take(u"password"_s).toString();
    const auto way = [open, values, proxyResolver](
                         const QString& domain) { return wayTo(open, values, proxyResolver, domain); };
    return std::make_unique<XmppRegistration>(reactor, way, known, password);
}

std::unique_ptr<chat::Link> XmppNetwork::makeLink(
    Reactor& reactor, Log& log, chat::ChatModel& chat, chat::Account& account, QMap<QString, QString> secrets) const
{
    return std::make_unique<XmppLink>(reactor, log, chat, account, m_sessions, m_pictureFolder, std::move(secrets));
}

} // namespace everyport::xmppchat
