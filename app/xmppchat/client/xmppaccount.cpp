#include "app/xmppchat/client/xmppaccount.h"

#include "app/chat/network/accountproxy.h"
#include "netcore/address/hostname.h"
#include "protocols/sasl/wrongpassword.h"
#include "protocols/xmpp/client/connection/places.h"
#include "protocols/xmpp/framing/webplace.h"

namespace everyport::xmppchat {

using namespace Qt::StringLiterals;
using Options = xmpp::client::StandingClient::Options;

namespace {

Error bad(const QString& option, const QString& text)
{
    return Error::malformed(Reason::BadValue, text, option);
}

/// "host", "host:port", "[::1]:port".
Result<Endpoint> placeOf(const OptionValues& values, const QString& domain)
{
    const auto encryption = values.text(u"encryption"_s);
    const bool isDirect = encryption == u"direct";
    auto server = values.text(u"server"_s).trimmed();
    if (server.isEmpty())
        server = domain;
    const auto named = xmpp::client::placeNamed(server);
    if (!named)
        return bad(u"server"_s, u"A server is written as xmpp.example.org or xmpp.example.org:5223."_s);
    const bool hasPort = server.contains(u':') && (server.count(u':') == 1 || server.contains(u"]:"_s));
    const auto port = hasPort ? named->port() : quint16(isDirect ? 5223 : 5222);
    const auto text = (isDirect ? u"tls:"_s : u"tcp:"_s) + Endpoint::quoted(named->host()) + u':'
        + QString::number(port);
    const auto place = Endpoint::parse(text);
    if (!place)
        return bad(u"server"_s, place.error().text);
    if (encryption == u"none" && !(isThisComputer(place->host()) && values.text(u"proxy"_s).isEmpty()))
        return bad(u"encryption"_s,
            u"Without encryption everyone on the way could read along, passwords too: it is for a server on this computer alone."_s);
    return place;
}

/// RFC 7395. Whoever goes by the web goes nowhere else.
Result<Done> addWebSocket(const OptionValues& values, Options& options)
{
    const auto address = values.text(u"websocket"_s).trimmed();
    const auto place = xmpp::WebPlace::of(address);
    if (!place)
        return bad(u"websocket"_s, u"A WebSocket is written as wss://example.org/xmpp-websocket."_s);
    if (!values.text(u"server"_s).trimmed().isEmpty())
        return bad(u"websocket"_s, u"Give the server or the WebSocket: each is a place of its own."_s);
    const bool isClear = address.startsWith(u"ws:"_s, Qt::CaseInsensitive);
    if (isClear && values.text(u"encryption"_s) != u"none")
        return bad(u"websocket"_s,
            u"ws: is not encrypted: it is for a server on this computer, where the encryption may be none. Others are written as wss:."_s);
    if (isClear && !values.text(u"proxy"_s).isEmpty())
        return bad(
            u"websocket"_s, u"ws: is for a server on this computer, where no proxy leads: leave one of them out."_s);
    if (!isClear && values.text(u"encryption"_s) == u"none")
        return bad(u"encryption"_s, u"wss: is encrypted: choose Always."_s);
    options.webSocket = address;
    return Done{};
}

Result<Done> addCertificate(const QString& file, Options& options)
{
    const auto certificate = Certificate::load(file, file);
    if (!certificate)
        return bad(u"certificate"_s, certificate.error().text);
    options.tls.certificate = *certificate;
    // who is always on outlives a certificate
    options.readCertificate = [file] { return Certificate::load(file, file); };
    options.account.hasCertificate = true;
    return Done{};
}

/// Than that the password or the address is wrong: what our own server says, and what we do where one says nothing.
bool saysNoMore(const Error& error)
{
    const auto ours = sasl::wrongPassword();
    return error.code == ours.code && error.text == ours.text;
}

} // namespace

Result<Options> standingOptions(const OptionValues& values, const QMap<QString, QString>& secrets)
{
    const auto address = xmpp::Jid::parse(values.text(u"address"_s).trimmed());
    if (!address)
        return bad(u"address"_s,
            u"\"%1\" is no address: it is written as you@example.org."_s.arg(values.text(u"address"_s).left(100)));
    Options options;
    options.account.address = address->bare();
    options.account.password = secrets.value(u"password"_s);
    options.account.resource = values.text(u"resource"_s);
    options.account.mayGoUnbound = values.boolean(u"unbound-login"_s);
    options.tls.pin = values.text(u"fingerprint"_s).remove(u':');
    options.usesTls = values.text(u"encryption"_s) != u"none";
    options.client.login.clearOnLoopback = !options.usesTls;
    const bool isWeb = !values.text(u"websocket"_s).trimmed().isEmpty();
    if (isWeb) {
        if (const auto added = addWebSocket(values, options); !added)
            return added.error();
    }
    options.through = values.text(u"proxy"_s);
    if (!options.through.isEmpty()) { // it stands before another place
        if (const auto whole = Endpoint::parse(options.through + u":tcp:example.org:5222"_s); !whole)
            return bad(u"proxy"_s, whole.error().text);
    }
    const bool isFound = isWeb
        || (values.text(u"server"_s).trimmed().isEmpty() && values.text(u"encryption"_s) == u"tls");
    if (!isFound) { // otherwise DNS says where
        const auto place = placeOf(values, address->domain());
        if (!place)
            return place.error();
        options.place = *place;
    }
    if (const auto file = values.text(u"certificate"_s); !file.isEmpty()) {
        if (const auto added = addCertificate(file, options); !added)
            return added.error();
    }
    return options;
}

QString troubleOf(const Error& error, const OptionValues& values)
{
    const auto domain = chat::addressHost(values.text(u"address"_s));
    const auto said = error.text.isEmpty() || saysNoMore(error) ? QString() : u" (%1)"_s.arg(error.text);
    switch (error.reason) {
    case Reason::NotAuthorised:
        return u"%1 did not let you in: the password or the address is wrong. Enter the password again, or correct the address in the account's settings.%2"_s
            .arg(domain, said);
    case Reason::InUse:
        return u"Another program took this one's place. Give this one a name of its own in the account's settings, or end the other, then connect again."_s;
    case Reason::CertificateNotTrusted:
        return u"%1 shows a certificate that nobody vouches for: somebody may stand in between.%2%3"_s.arg(domain,
            error.code.isEmpty() // nobody is asked about it
                ? u" If you know the server, put its fingerprint into the account's settings."_s
                : QString(),
            said);
    case Reason::CertificateExpired:
        return u"%1's certificate has expired: tell whoever runs it. Check this computer's clock, too.%2"_s.arg(
            domain, said);
    case Reason::CertificateNameMismatch:
        return u"Whoever answered is not %1 by their certificate: somebody may stand in between, or the server in the account's settings is another one's.%2"_s
            .arg(domain, said);
    case Reason::TlsFailed: return u"No encrypted connection to %1 came about.%2"_s.arg(domain, said);
    case Reason::NameNotFound: return u"%1 was not found: check the address, and the network.%2"_s.arg(domain, said);
    case Reason::ConnectionRefused:
        return u"Nobody answers at %1: it may be down, or takes clients elsewhere.%2"_s.arg(domain, said);
    default: break;
    }
    if (error.kind == Error::Kind::Unsupported)
        return u"%1 offers no way to log in that is safe enough.%2"_s.arg(domain, said);
    if (error.isClosed())
        return u"The server closed the connection."_s;
    return error.text.isEmpty() ? u"The connection was lost."_s : error.text;
}

} // namespace everyport::xmppchat
