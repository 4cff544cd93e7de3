#pragma once

#include <QMap>
#include <QString>

#include "netcore/port.h"
#include "netcore/reactor.h"
#include "netcore/tlscontext.h"

namespace everyport {

/// A place in one string: "tcp:6667:interface=127.0.0.1", "tls:6697:certificate=FILE:key=FILE",
/// "unix:/run/x.sock:mode=600", "serial:/dev/ttyUSB0:baud=9600". Parts are split at colons; IPv6 is written
/// [::1], other colons \:. A server without `interface` listens on 127.0.0.1 and ::1 only; * means everyone.
class Endpoint {
public:
    /// Error: Malformed/BadSyntax or BadValue, with a sentence that says what would be right.
    static Result<Endpoint> parse(const QString& text);

    QString kind() const { return m_kind; } ///< "tcp", "tls", "unix", "serial"
    QString first() const { return m_first; } ///< Port, host (clients), path or device.
    QString toString() const;
    QString value(const QString& key, const QString& other = {}) const { return m_values.value(key, other); }
    bool isTls() const { return m_kind == QLatin1String("tls"); }
    quint16 port() const;
    QString host() const; ///< A client's: tcp:host:port. This computer where none is named.
    /// "this computer only", "this network", "anyone".
    enum class Reach { ThisComputer, OneAddress, Anyone };
    Reach reach() const;

    Endpoint withPort(quint16 port) const;
    Endpoint withReach(Reach reach) const;
    Endpoint withInterface(const QString& address) const;
    Endpoint withTls(bool tls) const; ///< tls: or tcp:, with what both have.

private:
    QString m_kind;
    QString m_first;
    QString m_second; // a client's port: tcp:host:port
    QMap<QString, QString> m_values;
    friend class EndpointParser;
};

/// Where a server was asked to be: several ports when the default interface means IPv4 and IPv6.
/// `certificate` serves tls: endpoints that name none of their own.
Result<std::vector<std::unique_ptr<Port>>> listenOn(Reactor& reactor, const Endpoint& endpoint, const QString& service,
    std::shared_ptr<TlsContext> tls, ProtocolFactory factory);

/// A client's way: tcp:host:port, tls:host:port, unix:path, serial:device.
Task<Result<Transport*>> connectTo(Reactor& reactor, Endpoint endpoint, QString service, std::shared_ptr<TlsContext> tls,
    std::unique_ptr<Protocol> protocol);

} // namespace everyport
