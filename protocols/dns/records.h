#pragma once

#include <QList>
#include <QMap>

#include "netcore/address/address.h"
#include "netcore/names/servicebinding.h"
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

// What the answer has of each kind, over aliases; records that cannot be read are left out. At most 64. `ttl`: see
// Message.
QList<SrvRecord> srvRecords(const Message& message, quint32& ttl);
QList<TlsaRecord> tlsaRecords(const Message& message, quint32& ttl);
/// Svcb or Https, by priority, and by lot among equals. None where one of them cannot be read (RFC 9460 §2.2): the
/// service is where it would be without any.
QList<ServiceBinding> serviceBindings(const Message& message, Type type, quint32& ttl, const Dice& dice = {});

} // namespace everyport::dns
