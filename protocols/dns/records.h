#pragma once

#include <QList>
#include <QMap>

#include "netcore/address/address.h"
#include "netcore/names/srv.h"
#include "protocols/dns/message.h"

namespace everyport::dns {

/// RFC 6698: which certificate or key a service says that it has. It is worth as much as the way it came by: nothing
/// here validates DNSSEC, so it is shown and never trusted.
struct TlsaRecord {
    quint8 usage = 0;    ///< 0 PKIX-TA, 1 PKIX-EE, 2 DANE-TA, 3 DANE-EE
    quint8 selector = 0; ///< 0 the whole certificate, 1 its public key
    quint8 matching = 0; ///< 0 as it is, 1 SHA-256, 2 SHA-512
    QByteArray data = {};

    QString toString() const; ///< "3 1 1 ab12…", as zone files have it.
    bool operator==(const TlsaRecord&) const = default;
};

/// RFC 9460: where a service is and how to speak to it, from HTTPS and SVCB records.
struct ServiceBinding {
    quint16 priority = 0; ///< 0: an alias, all else is empty then. The lowest is tried first.
    QString target = {};  ///< "." is the owner's own name.
    QList<QByteArray> alpn = {};
    bool usesDefaultAlpn = true;
    quint16 port = 0;                      ///< 0: the usual one.
    QStringList hints = {};                ///< Addresses, IPv4 before IPv6; only until the target's own are known.
    QMap<quint16, QByteArray> others = {}; ///< Parameters that are not read here, by number.
    bool isUsable = true; ///< False: it wants something that is not known here, so it is as if it were not there (§8).

    QString toString() const; ///< "1 . alpn=h2,h3 port=8443"
    bool operator==(const ServiceBinding&) const = default;
};

// What the answer has of each kind, over aliases; records that cannot be read are left out. At most 64. `ttl`: see
// Message.
QList<SrvRecord> srvRecords(const Message& message, quint32& ttl);
QList<TlsaRecord> tlsaRecords(const Message& message, quint32& ttl);
QList<ServiceBinding> serviceBindings(const Message& message, Type type, quint32& ttl); ///< Svcb or Https, by priority.

} // namespace everyport::dns
