#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace everyport {

/// RFC 9460: where a service is and how to speak to it, from HTTPS and SVCB records. A value.
struct ServiceBinding {
    quint16 priority = 0; ///< 0: an alias, all else is empty then. The lowest is tried first.
    QString target = {};  ///< "." is the owner's own name; of an alias: the service is not there.
    QList<QByteArray> alpn = {};
    bool usesDefaultAlpn = true;
    quint16 port = 0;                      ///< 0: the usual one.
    QStringList hints = {};                ///< Addresses, IPv4 before IPv6; only until the target's own are known.
    QMap<quint16, QByteArray> others = {}; ///< Parameters that are not read here, by number.
    bool isUsable = true; ///< False: it wants something that is not known here, so it is as if it were not there (§8).

    bool speaks(const QByteArray& protocol, const QByteArray& usual) const; ///< By ALPN; `usual` goes without saying.
    QString toString() const; ///< "1 . alpn=h2,h3 port=8443"; says so where it is not usable.
    bool operator==(const ServiceBinding&) const = default;
};

} // namespace everyport
