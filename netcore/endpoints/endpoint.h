#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include <QMap>
#include <QString>
#include <QStringList>

#include "netcore/interfaces/reactor.h"
#include "netcore/tls/tlscontext.h"
#include "netcore/transport/port.h"

namespace everyport {

/// Where to listen or to connect, as it is written in configuration files and on the command line:
/// "tcp:6667:interface=127.0.0.1", "tls:6697:certificate=FILE:key=FILE", "unix:/run/x.sock:mode=600",
/// "serial:/dev/ttyUSB0:baud=9600", "evdev:/dev/input/event3", "pcsc:NAME", "mqtt:READER", "fd:3", "systemd:name=web",
/// "stdio:", "process:errors=none:grep:-i:needle" (a program and its arguments, no shell). Parts are split at colons;
/// IPv6 is written [::1], other colons \:, blanks at the end of a part inside brackets. A server without `interface`
/// listens on 127.0.0.1 and ::1 only; * means everyone. A wrapper stands before another place:
/// "haproxy:from=10.0.0.0/8:tcp:8080:interface=*" for servers, "socks5:127.0.0.1:1080:tls:example.org:443" and
/// "httpproxy:…" for clients. What there is, endpointkinds.h knows.
class Endpoint {
public:
    /// Error: Malformed/BadSyntax, with a sentence that says what would be right. Names and devices are not looked for.
    static Result<Endpoint> parse(const QString& text);
    /// Writes `part`, which may hold anything, as one part of an endpoint string: escapes colons, brackets and
    /// backslashes; puts brackets round an IPv6 address and round what begins or ends with blanks.
    static QString quoted(const QString& part);

    QString kind() const { return m_kind; }               ///< "tcp", "tls", "unix", …
    QString first() const { return m_first; }             ///< Port, host (clients), path or device.
    QString second() const { return m_second; }           ///< A client's port.
    QStringList arguments() const { return m_arguments; } ///< Of process: what the program is given.
    QString toString() const;
    QString value(const QString& key, const QString& other = {}) const { return m_values.value(key, other); }
    const Endpoint* inner() const { return m_inner.get(); } ///< What a wrapper stands before; null for others.
    const Endpoint& innermost() const;

    // These ask about, and change, the innermost endpoint: behind haproxy:, socks5: and other wrappers.
    bool isTls() const { return innermost().m_kind == QLatin1String("tls"); }
    quint16 port() const; ///< 0 where there is none, and where the system is to choose one.
    QString host() const; ///< Of a client's tcp:HOST:PORT; "127.0.0.1" where only a port is named.
    /// Who can connect to a server there: only this computer; whoever reaches the one address it is bound to; or
    /// whoever reaches this computer by any address.
    enum class Reach { ThisComputer, OneAddress, Anyone };
    Reach reach() const;
    Endpoint withHost(const QString& host) const; ///< Of a client's tcp:HOST:PORT or tls:.
    Endpoint withPort(quint16 port) const;
    Endpoint withReach(Reach reach) const;
    Endpoint withInterface(const QString& address) const;
    Endpoint withTls(bool tls) const; ///< As tls: or tcp:, without the keys that the new kind does not know.
    Endpoint withValue(const QString& key, const QString& value) const; ///< Without the key where `value` is empty.
    /// Sets `key` where the endpoint does not, and only if its kind knows that key.
    Endpoint withDefault(const QString& key, const QString& value) const;

private:
    template <typename Change>
    Endpoint changed(Change change) const;

    QString m_kind;
    QString m_first;
    QString m_second;
    QStringList m_arguments;
    QMap<QString, QString> m_values;
    std::shared_ptr<const Endpoint> m_inner;
    friend class EndpointParser;
};

/// The number of a port that was written in digits; nothing where `text` is anything else or above 65535.
std::optional<quint16> writtenPort(const QString& text);

/// Called for each new connection: puts a layer (policy, log, capture) round its protocol and returns that.
using ProtocolWrapper = std::function<std::unique_ptr<Protocol>(std::unique_ptr<Protocol>)>;
using Ports = std::vector<std::unique_ptr<Port>>;

/// Listens at a server's endpoint: each connection gets a protocol of `factory`'s. Gives several ports when the default
/// interface means IPv4 and IPv6; destroying a port ends the connections that came in by it. `service` is the name for
/// ConnectionRecord::service. `tls` serves tls: endpoints that name no certificate of their own, and may be null for
/// the other kinds; `below` comes between the wire and everything else, TLS too.
Result<Ports> listenOn(Reactor& reactor, const Endpoint& endpoint, const QString& service,
    std::shared_ptr<TlsContext> tls, ProtocolFactory factory, ProtocolWrapper below = {});

/// Connects to a client's endpoint (tcp:HOST:PORT, tls:HOST:PORT, unix:PATH, serial:DEVICE and others, through proxies
/// too) and hands `protocol` over. Ready when the connection is made; the transport is the reactor's. On an Error,
/// `protocol` hears nothing and is gone. Dropping the Task gives up.
Task<Result<Transport*>> connectTo(Reactor& reactor, Endpoint endpoint, QString service,
    std::shared_ptr<TlsContext> tls, std::unique_ptr<Protocol> protocol);

} // namespace everyport
