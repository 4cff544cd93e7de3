#pragma once

#include <QList>
#include <QString>

#include "netcore/address/ipnetwork.h"

namespace everyport {

/// Where somebody logs in from, as far as guessing is counted by it. A value.
struct LoginPlace {
    /// Widest first (networksAround); none on this computer, where only names are counted.
    QList<IpNetwork> networks = {};

    /// Of a numeric address; anything else (a Unix socket's peer) is this computer.
    static LoginPlace of(const QString& address);
    bool isThisComputer() const { return networks.isEmpty(); }
    /// What is remembered of it once a name has logged in from there: the /24 of IPv4, the /64 of IPv6. Empty: this
    /// computer.
    QString text() const;
};

} // namespace everyport
