#pragma once

#include "protocols/irc/server/sessions/server.h"
#include "tests/protocols/irc/server/memorystores.h"
#include "tests/support/memoryreactor.h"

namespace everyport::ircd {

/// A server with everything it asks in memory; accounts alice, bob and carol (password "pw") and oper, who may be one.
class House {
public:
    explicit House(ServerOptions options = plainOptions());
    ~House();
    /// Without flood control and cloaks, history kept, registration open.
    static ServerOptions plainOptions();
    void restart(); ///< The server goes and comes again; the stores stay.

    MemoryReactor reactor;
    MemoryRegistry accounts;
    MemoryHistory history;
    MemoryChannels channels;
    MemoryBans bans;
    MemoryUsers users;
    std::unique_ptr<Server> server;

private:
    void start(const ServerOptions& options);
};

/// A client played by hand.
class Peer {
public:
    explicit Peer(House& house, const QString& address = QStringLiteral("127.0.0.1"));
    ~Peer();

    void say(const QByteArray& line); ///< CR LF is added.
    QByteArrayList heard();           ///< Lines since it was last asked, without CR LF.
    /// NICK and USER with these capabilities, and the welcome read away. `account` logs in by PLAIN.
    void logIn(const QByteArray& nick, const QByteArray& capabilities = {}, const QByteArray& account = {},
        const QByteArray& password = "pw");
    void settle(); ///< Until nothing moves.
    bool isConnected() const { return m_wire->isOpen(); }
    MemoryTransport& wire() { return *m_wire; }

private:
    void takeTurns(); // of what it said, where the rest was to come later

    House& m_house;
    std::unique_ptr<MemoryTransport> m_wire;
};

} // namespace everyport::ircd
