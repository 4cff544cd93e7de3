#include "netcore/endpoint.h"

#include <algorithm>

#include "netcore/deferred.h"
#include "netcore/reactorserial.h"
#include "netcore/reactortcp.h"
#include "netcore/reactorunix.h"
#include "netcore/tlssession.h"

namespace everyport {

namespace {

Error badEndpoint(const QString& text, const QString& sentence)
{
    return {Error::Kind::Malformed, Reason::BadSyntax, QStringLiteral("“%1”: %2").arg(text, sentence), {}, 0};
}

/// Splits at colons; a backslash takes the next character as it is, brackets around a whole part or value keep an
/// IPv6 address together. Nothing where a bracket stands anywhere else.
std::optional<QStringList> splitParts(const QString& text)
{
    QStringList parts{QString()};
    bool inside = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto c = text[i];
        const bool atStart = parts.last().isEmpty() || text[i - 1] == QLatin1Char('=');
        const bool atEnd = i + 1 == text.size() || text[i + 1] == QLatin1Char(':');
        if (c == QLatin1Char('\\') && i + 1 < text.size())
            parts.last() += text[++i];
        else if (c == QLatin1Char(':') && !inside)
            parts.append(QString());
        else if ((c == QLatin1Char('[') && !inside && atStart) || (c == QLatin1Char(']') && inside && atEnd))
            inside = !inside;
        else if (c == QLatin1Char('[') || c == QLatin1Char(']'))
            return std::nullopt;
        else
            parts.last() += c;
    }
    if (inside)
        return std::nullopt;
    return parts;
}

QString quoted(const QString& part)
{
    const bool address = part.count(QLatin1Char(':')) > 1
        && std::all_of(part.begin(), part.end(), [](QChar c) { return QStringLiteral("0123456789abcdefABCDEF:.%").contains(c); });
    if (address)
        return QLatin1Char('[') + part + QLatin1Char(']');
    QString text;
    for (const auto c : part) {
        if (QStringLiteral("\\:[]").contains(c))
            text += QLatin1Char('\\');
        text += c;
    }
    return text;
}

std::optional<quint16> portOf(const QString& text)
{
    // Digits only: toUInt would take a sign and blanks, and then the text would not come back as it was.
    const bool digits = !text.isEmpty() && text.size() <= 5 && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const auto number = digits ? text.toUInt() : 65536u;
    if (number > 65535)
        return std::nullopt;
    return quint16(number);
}

struct Kind {
    const char* name;
    QStringList keys;
};

const QList<Kind>& kinds()
{
    static const QList<Kind> all{
        {"tcp", {QStringLiteral("interface"), QStringLiteral("backlog"), QStringLiteral("timeout"), QStringLiteral("bind")}},
        {"tls", {QStringLiteral("interface"), QStringLiteral("backlog"), QStringLiteral("timeout"), QStringLiteral("bind"), QStringLiteral("certificate"), QStringLiteral("key")}},
        {"unix", {QStringLiteral("mode")}},
        {"serial", {QStringLiteral("baud"), QStringLiteral("bits"), QStringLiteral("parity"), QStringLiteral("stop"), QStringLiteral("flow")}},
    };
    return all;
}

} // namespace

class EndpointParser {
public:
    static Result<Endpoint> parse(const QString& text)
    {
        if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; }))
            return badEndpoint(QString(text).remove(QChar(0)), QStringLiteral("an endpoint is one line of printable characters."));
        auto split = splitParts(text.trimmed());
        if (!split)
            return badEndpoint(text, QStringLiteral("brackets stand around an IPv6 address, as in tcp:[::1]:80."));
        auto& parts = *split;
        Endpoint endpoint;
        endpoint.m_kind = parts.takeFirst();
        const auto kind = std::find_if(kinds().begin(), kinds().end(), [&](const Kind& one) { return endpoint.m_kind == QLatin1String(one.name); });
        if (kind == kinds().end())
            return badEndpoint(text, QStringLiteral("an endpoint begins with tcp:, tls:, unix: or serial:, for example tcp:8080."));
        if (parts.isEmpty() || parts.first().isEmpty())
            return badEndpoint(text, QStringLiteral("something is missing after “%1:”.").arg(endpoint.m_kind));
        endpoint.m_first = parts.takeFirst();
        if (!parts.isEmpty() && !parts.first().isEmpty() && !parts.first().contains(QLatin1Char('=')))
            endpoint.m_second = parts.takeFirst();
        for (const auto& part : parts) {
            const auto equals = part.indexOf(QLatin1Char('='));
            const auto key = part.left(equals);
            if (equals <= 0 || !kind->keys.contains(key))
                return badEndpoint(text, QStringLiteral("“%1” is not known here; it may be one of %2, written key=value.").arg(part, kind->keys.join(QLatin1String(", "))));
            if (endpoint.m_values.contains(key))
                return badEndpoint(text, QStringLiteral("%1= stands there twice.").arg(key));
            endpoint.m_values.insert(key, part.mid(equals + 1));
        }
        return checked(text, std::move(endpoint));
    }

private:
    static Result<Endpoint> checked(const QString& text, Endpoint endpoint)
    {
        const bool network = endpoint.m_kind == QLatin1String("tcp") || endpoint.isTls();
        if (!network && !endpoint.m_second.isEmpty())
            return badEndpoint(text, QStringLiteral("“%1” does not belong there.").arg(endpoint.m_second));
        const auto& port = endpoint.m_second.isEmpty() ? endpoint.m_first : endpoint.m_second;
        if (network && !portOf(port))
            return badEndpoint(text, QStringLiteral("“%1” is no port; a port is a number from 0 to 65535 (0 takes a free one).").arg(port));
        if (endpoint.value(QStringLiteral("certificate")).isEmpty() != endpoint.value(QStringLiteral("key")).isEmpty())
            return badEndpoint(text, QStringLiteral("certificate= and key= go together."));
        for (const auto& key : {QStringLiteral("baud"), QStringLiteral("backlog"), QStringLiteral("timeout"), QStringLiteral("bits")}) {
            const auto value = endpoint.value(key);
            bool numeric = true;
            if (!value.isEmpty() && (value.toInt(&numeric) <= 0 || !numeric))
                return badEndpoint(text, QStringLiteral("%1=%2 is no number above 0.").arg(key, value));
        }
        return checkedLine(text, std::move(endpoint));
    }

    static Result<Endpoint> checkedLine(const QString& text, Endpoint endpoint)
    {
        const QList<std::pair<QString, QStringList>> words{
            {QStringLiteral("parity"), {QStringLiteral("none"), QStringLiteral("even"), QStringLiteral("odd"), QStringLiteral("mark"), QStringLiteral("space")}},
            {QStringLiteral("stop"), {QStringLiteral("1"), QStringLiteral("1.5"), QStringLiteral("2")}},
            {QStringLiteral("flow"), {QStringLiteral("none"), QStringLiteral("hardware"), QStringLiteral("software")}},
            {QStringLiteral("bits"), {QStringLiteral("5"), QStringLiteral("6"), QStringLiteral("7"), QStringLiteral("8")}},
        };
        for (const auto& [key, allowed] : words) {
            const auto value = endpoint.value(key);
            if (!value.isEmpty() && !allowed.contains(value))
                return badEndpoint(text, QStringLiteral("%1=%2 is not one of %3.").arg(key, value, allowed.join(QLatin1String(", "))));
        }
        bool octal = true;
        const auto mode = endpoint.value(QStringLiteral("mode"), QStringLiteral("600")).toInt(&octal, 8);
        if (!octal || mode < 0 || mode > 0777)
            return badEndpoint(text, QStringLiteral("mode= is an octal number such as 600."));
        return endpoint;
    }
};

Result<Endpoint> Endpoint::parse(const QString& text)
{
    return EndpointParser::parse(text);
}

QString Endpoint::toString() const
{
    QString text = m_kind + QLatin1Char(':') + quoted(m_first);
    if (!m_second.isEmpty())
        text += QLatin1Char(':') + m_second;
    for (auto it = m_values.cbegin(); it != m_values.cend(); ++it)
        text += QLatin1Char(':') + it.key() + QLatin1Char('=') + quoted(it.value());
    return text;
}

quint16 Endpoint::port() const
{
    return portOf(m_second.isEmpty() ? m_first : m_second).value_or(0);
}

QString Endpoint::host() const
{
    return m_second.isEmpty() ? QStringLiteral("127.0.0.1") : m_first;
}

Endpoint::Reach Endpoint::reach() const
{
    const auto interface = value(QStringLiteral("interface"));
    if (m_kind == QLatin1String("unix") || m_kind == QLatin1String("serial") || interface.isEmpty()
        || interface.startsWith(QLatin1String("127.")) || interface == QLatin1String("::1"))
        return Reach::ThisComputer;
    return interface == QLatin1String("*") || interface == QLatin1String("0.0.0.0") || interface == QLatin1String("::") ? Reach::Anyone
                                                                                                                 : Reach::OneAddress;
}

Endpoint Endpoint::withPort(quint16 port) const
{
    auto changed = *this;
    (m_second.isEmpty() ? changed.m_first : changed.m_second) = QString::number(port);
    return changed;
}

Endpoint Endpoint::withReach(Reach reach) const
{
    auto changed = *this;
    if (reach == Reach::ThisComputer)
        changed.m_values.remove(QStringLiteral("interface"));
    else if (reach == Reach::Anyone)
        changed.m_values.insert(QStringLiteral("interface"), QStringLiteral("*"));
    return changed;
}

Endpoint Endpoint::withInterface(const QString& address) const
{
    auto changed = *this;
    changed.m_values.insert(QStringLiteral("interface"), address);
    return changed;
}

Endpoint Endpoint::withTls(bool tls) const
{
    auto changed = *this;
    changed.m_kind = tls ? QStringLiteral("tls") : QStringLiteral("tcp");
    if (!tls) {
        changed.m_values.remove(QStringLiteral("certificate"));
        changed.m_values.remove(QStringLiteral("key"));
    }
    return changed;
}

namespace {

using Ports = std::vector<std::unique_ptr<Port>>;

Result<Ports> listenTcpOn(Reactor& reactor, const Endpoint& endpoint, const QString& service, const ProtocolFactory& factory)
{
    auto* tcp = reactor.role<ReactorTcp>();
    if (!tcp)
        return Error{Error::Kind::Unsupported, Reason::None, QStringLiteral("This reactor has no TCP."), {}, 0};
    TcpListenOptions options;
    options.port = endpoint.port();
    options.service = service;
    options.backlog = endpoint.value(QStringLiteral("backlog"), QStringLiteral("1024")).toInt();
    const auto interface = endpoint.value(QStringLiteral("interface"));
    if (!interface.isEmpty())
        options.interface = interface;
    Ports ports;
    auto first = tcp->listenTcp(options, factory);
    if (!first)
        return first.error();
    ports.push_back(std::move(*first));
    if (!interface.isEmpty())
        return ports;
    // By default this computer only, by both of its own addresses, on one port. A machine without IPv6 has one.
    options.port = ports.front()->address().port;
    options.interface = QStringLiteral("::1");
    auto second = tcp->listenTcp(options, factory);
    if (second)
        ports.push_back(std::move(*second));
    else if (second.error().reason == Reason::AddressInUse && endpoint.port() != 0)
        return second.error();
    return ports;
}

} // namespace

Result<Ports> listenOn(Reactor& reactor, const Endpoint& endpoint, const QString& service, std::shared_ptr<TlsContext> tls, ProtocolFactory factory)
{
    if (endpoint.kind() == QLatin1String("unix")) {
        auto* local = reactor.role<ReactorUnix>();
        if (!local)
            return Error{Error::Kind::Unsupported, Reason::None, QStringLiteral("This reactor has no Unix sockets."), {}, 0};
        auto port = local->listenUnix(endpoint.first(), endpoint.value(QStringLiteral("mode"), QStringLiteral("600")).toInt(nullptr, 8), service, std::move(factory));
        if (!port)
            return port.error();
        Ports ports;
        ports.push_back(std::move(*port));
        return ports;
    }
    if (endpoint.isTls()) {
        if (const auto file = endpoint.value(QStringLiteral("certificate")); !file.isEmpty()) {
            auto certificate = Certificate::load(file, endpoint.value(QStringLiteral("key")));
            if (!certificate)
                return certificate.error();
            TlsContext::ServerOptions options;
            options.certificate = *certificate;
            auto context = TlsContext::server(std::move(options));
            if (!context)
                return context.error();
            tls = *context;
        }
        if (!tls)
            return Error{Error::Kind::Local, Reason::TlsFailed, QStringLiteral("%1 needs a certificate: add certificate=FILE:key=FILE.").arg(endpoint.toString()), {}, 0};
        factory = [tls, inner = std::move(factory), &reactor]() -> std::unique_ptr<Protocol> {
            auto protocol = inner();
            if (!protocol)
                return nullptr;
            return TlsSession::wrap(tls, std::move(protocol), {}, &reactor.clock());
        };
    }
    if (endpoint.kind() == QLatin1String("tcp") || endpoint.isTls())
        return listenTcpOn(reactor, endpoint, service, factory);
    return Error{Error::Kind::Unsupported, Reason::BadValue, QStringLiteral("Nothing can listen on %1.").arg(endpoint.toString()), {}, 0};
}

namespace {

SerialOptions serialOptions(const Endpoint& endpoint, const QString& service)
{
    SerialOptions options;
    options.device = endpoint.first();
    options.service = service;
    options.baud = endpoint.value(QStringLiteral("baud"), QStringLiteral("9600")).toInt();
    options.dataBits = endpoint.value(QStringLiteral("bits"), QStringLiteral("8")).toInt();
    const QStringList parities{QStringLiteral("none"), QStringLiteral("even"), QStringLiteral("odd"), QStringLiteral("mark"), QStringLiteral("space")};
    options.parity = SerialOptions::Parity(std::max<qsizetype>(0, parities.indexOf(endpoint.value(QStringLiteral("parity")))));
    const QStringList stops{QStringLiteral("1"), QStringLiteral("1.5"), QStringLiteral("2")};
    options.stopBits = SerialOptions::StopBits(std::max<qsizetype>(0, stops.indexOf(endpoint.value(QStringLiteral("stop")))));
    const QStringList flows{QStringLiteral("none"), QStringLiteral("hardware"), QStringLiteral("software")};
    options.flow = SerialOptions::Flow(std::max<qsizetype>(0, flows.indexOf(endpoint.value(QStringLiteral("flow")))));
    return options;
}

Task<Result<Transport*>> connectNetwork(Reactor* reactor, Endpoint endpoint, QString service, std::shared_ptr<TlsContext> tls,
    std::unique_ptr<Protocol> protocol)
{
    TcpConnectOptions options;
    options.host = endpoint.host();
    options.port = endpoint.port();
    options.service = service;
    options.bindAddress = endpoint.value(QStringLiteral("bind"));
    options.timeout = std::chrono::seconds(endpoint.value(QStringLiteral("timeout"), QStringLiteral("30")).toInt());
    auto* tcp = reactor->role<ReactorTcp>();
    if (!endpoint.isTls()) {
        auto connecting = tcp->connectTcp(std::move(options), std::move(protocol));
        auto plain = co_await std::move(connecting);
        co_return plain;
    }
    Deferred<Result<Done>> shaken;
    auto handshake = shaken.task();
    auto shared = std::make_shared<Deferred<Result<Done>>>(std::move(shaken));
    auto session = TlsSession::wrap(std::move(tls), std::move(protocol), options.host, &reactor->clock());
    auto* layer = session.get();
    layer->setHandshakeListener([shared](const std::optional<Error>& failure) { shared->fire(failure ? Result<Done>(*failure) : Result<Done>(Done{})); });
    auto connecting = tcp->connectTcp(std::move(options), std::move(session));
    auto connected = co_await std::move(connecting);
    if (!connected)
        co_return connected.error();
    auto done = co_await std::move(handshake);
    if (!done)
        co_return done.error();
    Transport* encrypted = layer;
    co_return encrypted;
}

} // namespace

Task<Result<Transport*>> connectTo(Reactor& reactor, Endpoint endpoint, QString service, std::shared_ptr<TlsContext> tls, std::unique_ptr<Protocol> protocol)
{
    if (endpoint.kind() == QLatin1String("serial")) {
        auto* serial = reactor.role<ReactorSerial>();
        return serial->openSerial(serialOptions(endpoint, service), std::move(protocol));
    }
    if (endpoint.kind() == QLatin1String("unix"))
        return reactor.role<ReactorUnix>()->connectUnix(endpoint.first(), std::move(service), std::move(protocol));
    if (endpoint.isTls() && !tls) {
        auto context = TlsContext::client({});
        if (!context)
            return Result<Transport*>(context.error());
        tls = *context;
    }
    return connectNetwork(&reactor, std::move(endpoint), std::move(service), std::move(tls), std::move(protocol));
}

} // namespace everyport
