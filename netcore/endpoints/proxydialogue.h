#pragma once

#include <memory>

#include <QByteArray>
#include <QString>

#include "netcore/base/result.h"

namespace everyport {

/// What is said to a proxy until the way behind it is open, without a transport: bytes in, bytes out. One for each kind
/// of proxy; each bounds what it takes.
class ProxyDialogue {
public:
    virtual ~ProxyDialogue() = default;
    virtual QByteArray opening() = 0;
    /// Takes from the front of `received` what it understands and appends to `say` what comes next. True once the way
    /// is open: what is left in `received` came from behind the proxy. Refused where the proxy says no.
    virtual Result<bool> heard(QByteArray& received, QByteArray& say) = 0;
    /// Whether the password is among what it has said.
    virtual bool hasToldPassword() const = 0;
};

/// Where a proxy is asked to connect to, and how we log in to the proxy.
struct ProxyTarget {
    QString host = {}; ///< Numeric or a name; the proxy looks it up.
    quint16 port = 0;
    QString user = {}; ///< For the proxy; empty: none.
    QString password = {};
};

/// SOCKS 5 (RFC 1928), with user and password (RFC 1929) where they are given.
std::unique_ptr<ProxyDialogue> socks5Dialogue(ProxyTarget target);
/// CONNECT (RFC 9110 §9.3.6), with basic authentication (RFC 7617) where a user is given.
std::unique_ptr<ProxyDialogue> httpConnectDialogue(ProxyTarget target);

} // namespace everyport
