#pragma once

#include <chrono>

#include "netcore/base/result.h"

namespace everyport::xmpp {

/// A STUN or TURN server, by which calls find a way through routers (RFC 7064, 7065). A value.
struct ExternalService {
    QString type; ///< "stun", "stuns", "turn" or "turns"
    QString host;
    quint16 port = 0;
    QString transport; ///< "udp" or "tcp"

    bool needsPassword() const { return type.startsWith(u"turn"); }
    /// "turn:turn.example.org:3478?transport=udp"; what is left out is as the RFCs say. Error: Malformed, with what is
    /// wrong.
    static Result<ExternalService> parse(const QString& uri);
    bool operator==(const ExternalService&) const = default;
};

/// What accounts are told of such servers.
struct ExternalServiceOptions {
    QList<ExternalService> services = {};
    /// Shared with the TURN server; empty: it asks for no password, or for one of its own.
    QByteArray secret = {};
    std::chrono::seconds lifetime{12 * 3600}; ///< Of the names and passwords that are made from it.
};

/// A TURN server that shares a secret takes them (draft-uberti-behave-turn-rest-00; coturn's use-auth-secret): the name
/// says until when, in seconds since 1970, and for whom; the password is made from the name.
struct TurnCredentials {
    QString name;
    QString password;
};
TurnCredentials turnCredentials(const QByteArray& secret, const QString& account, qint64 expiresAt);

} // namespace everyport::xmpp
