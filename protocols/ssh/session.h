#pragma once

#include <memory>

#include "netcore/transport/transport.h"
#include "protocols/ssh/authority.h"

namespace everyport::ssh {

class Channel;

/// Who has logged in. A value.
struct Identity {
    QString user;
    Address peer;
    quint64 connection = 0;
    Methods passed = {};
    QString fingerprint = {}; ///< Of the key that was proved, where one was.
};

/// The size of a client's terminal (RFC 4254 §6.2).
struct TerminalSize {
    int columns = 0; ///< Characters; 0 where the client does not say.
    int rows = 0;
    int width = 0; ///< Pixels.
    int height = 0;
    bool operator==(const TerminalSize&) const = default;
};

/// The port for policy of one channel (RFC 4254, 6): what a request gets. Exactly one of the first three is granted in
/// a channel's life; the protocol that it gives hears connectionMade with the channel as its transport, once the client
/// has been told so. What was asked before (terminal, environment) stands in the channel. Owned by its channel,
/// outlives the protocol.
class Session {
public:
    virtual ~Session() = default;
    virtual std::unique_ptr<Protocol> shell(Channel&) { return nullptr; }                          ///< Null refuses.
    virtual std::unique_ptr<Protocol> command(Channel&, QByteArray /*line*/) { return nullptr; }   ///< "exec"
    virtual std::unique_ptr<Protocol> subsystem(Channel&, QByteArray /*name*/) { return nullptr; } ///< "sftp"
    virtual bool mayHaveTerminal() const { return true; }
    virtual void windowChanged(TerminalSize) {}
    virtual void signalled(QByteArray /*name*/) {} ///< "INT", "TERM": without SIG (RFC 4254, 6.9).
};

/// Makes them: one for each channel that somebody opens. Null refuses the channel. Outlives its server.
class SessionMaker {
public:
    virtual ~SessionMaker() = default;
    virtual std::unique_ptr<Session> openSession(const Identity& who) = 0;
};

} // namespace everyport::ssh
