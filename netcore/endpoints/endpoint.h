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

/// A place in one string: "tcp:6667:interface=127.0.0.1", "tls:6697:certificate=FILE:key=FILE",
/// "unix:/run/x.sock:mode=600", "serial:/dev/ttyUSB0:baud=9600", "fd:3", "systemd:name=web", "stdio:",
/// "process:errors=none:grep:-i:needle" (a program and its arguments, no shell). Parts are split at colons;
/// IPv6 is written [::1], other colons \:, blanks at the end of a part inside brackets. A server without `interface`
/// listens on 127.0.0.1 and ::1 only; * means everyone. A wrapper stands before another place:
/// "haproxy:from=10.0.0.0/8:tcp:8080:interface=*" for servers, "socks5:127.0.0.1:1080:tls:example.org:443" and
/// "httpproxy:…" for clients. What there is, endpointkinds.h knows.
class Endpoint {
public:
    /// Error: Malformed/BadSyntax or BadValue, with a sentence that says what would be right.
    static Result<Endpoint> parse(const QString& text);
    /// One part as it stands in such a string: colons, brackets and backslashes escaped; in brackets an IPv6 address
    /// and what has blanks at an end.
    static QString quoted(const QString& part);

    QString kind() const { return m_kind; }               ///< "tcp", "tls", "unix", …
    QString first() const { return m_first; }             ///< Port, host (clients), path or device.
    QString second() const { return m_second; }           ///< A client's port.
    QStringList arguments() const { return m_arguments; } ///< A program's.
    QString toString() const;
    QString value(const QString& key, const QString& other = {}) const { return m_values.value(key, other); }
    const Endpoint* inner() const { return m_inner.get(); } ///< What a wrapper stands before; null for others.
    const Endpoint& innermost() const;

    // These ask and change the place itself, inside its wrappers.
    bool isTls() const { return innermost().m_kind == QLatin1String("tls"); }
    quint16 port() const;
    QString host() const; ///< A client's: tcp:host:port. This computer where none is named.
    /// "this computer only", "this network", "anyone".
    enum class Reach { ThisComputer, OneAddress, Anyone };
    Reach reach() const;
    Endpoint withPort(quint16 port) const;
    Endpoint withReach(Reach reach) const;
    Endpoint withInterface(const QString& address) const;
    Endpoint withTls(bool tls) const; ///< tls: or tcp:, with what both have.
    /// Where it says nothing of `key`, and its kind knows it.
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

/// A port's number, digits only; nothing where it is none.
std::optional<quint16> writtenPort(const QString& text);

/// Puts a layer of its own around a connection's protocol.
using ProtocolWrapper = std::function<std::unique_ptr<Protocol>(std::unique_ptr<Protocol>)>;
using Ports = std::vector<std::unique_ptr<Port>>;

/// Where a server was asked to be: several ports when the default interface means IPv4 and IPv6. `tls` serves tls:
/// endpoints that name no certificate of their own; `below` comes between the wire and everything else, TLS too.
Result<Ports> listenOn(Reactor& reactor, const Endpoint& endpoint, const QString& service,
    std::shared_ptr<TlsContext> tls, ProtocolFactory factory, ProtocolWrapper below = {});

/// A client's way: tcp:host:port, tls:host:port, unix:path, serial:device, through proxies too. Dropping the Task gives
/// up.
Task<Result<Transport*>> connectTo(Reactor& reactor, Endpoint endpoint, QString service,
    std::shared_ptr<TlsContext> tls, std::unique_ptr<Protocol> protocol);

} // namespace everyport
