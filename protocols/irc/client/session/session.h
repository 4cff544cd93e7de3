#pragma once

#include <functional>

#include "netcore/interfaces/reactor.h"
#include "protocols/irc/capabilities.h"
#include "protocols/irc/client/session/clientevents.h"
#include "protocols/irc/client/session/identity.h"
#include "protocols/irc/client/session/incoming.h"
#include "protocols/irc/client/session/pacing.h"
#include "protocols/irc/isupport.h"

namespace everyport::irc::client {

/// What the parts of a client know together, and their way out. The client's; its parts hold a reference.
class Session {
public:
    Session(Identity who, Reactor& loop, ClientEvents& listener, Pacing::Rules rules);

    Reactor& reactor;
    Clock& clock;
    ClientEvents& events;
    const Identity identity;

    Isupport isupport = {};
    Capabilities capabilities = {};             ///< That are on.
    QHash<QByteArray, QByteArray> offered = {}; ///< By the server, with values.
    QByteArray nick;
    QByteArray user = {}; ///< And host: as others see us; empty until a line showed them.
    QByteArray host = {};
    QByteArray account = {}; ///< We are logged in to; empty for none.
    bool isRegistered = false;
    bool isSafe = false;            ///< Nobody can read along: TLS, or this computer.
    QByteArray channelBinding = {}; ///< tls-exporter of this connection; empty without TLS.

    bool has(Capability capability) const { return capabilities.test(size_t(capability)); }
    bool isMe(QByteArrayView name) const { return isSame(name, nick); }
    bool isSame(QByteArrayView one, QByteArrayView other) const
    {
        return isSameName(one, other, isupport.caseMapping());
    }
    QByteArray fold(QByteArrayView name) const { return folded(name, isupport.caseMapping()); }
    Cause cause(const Incoming& line) const;
    QByteArray longestSource() const; ///< "nick!user@host", or as long as it may get while we do not know.

    Result<Done> send(const Message& message) { return pacing.send(message.toLine()); } ///< In its turn.
    Result<Done> sendBehind(const Message& message, Pacing::Rank rank = Pacing::Rank::Known)
    {
        return pacing.sendBehind(message.toLine(), rank);
    }
    void sendOrDrop(const Message& message) { pacing.sendOrDrop(message.toLine()); } ///< Worthless later.
    void sendNow(const Message& message) { pacing.sendNow(message.toLine()); }       ///< Registration, PONG.
    /// For each password that is sent as it is.
    void noteSecret() const
    {
        if (secretSent)
            secretSent();
    }
    void hangUp(Error reason); ///< QUIT, and told by `disconnected`.

    Pacing pacing;
    std::function<void(QByteArray)> write = {};
    std::function<void(Error)> end = {};
    std::function<void()> secretSent = {};
};

/// One of a client's parts: which commands it wants to hear of.
class Part {
public:
    using Receive = std::function<void(const Incoming&)>;
    class Table {
    public:
        void add(const QByteArray& command, Receive receive) { m_receivers[command].append(std::move(receive)); }
        const QList<Receive>* of(QByteArrayView command) const;

    private:
        QHash<QByteArray, QList<Receive>> m_receivers;
    };

    explicit Part(Session& session) : m_session(session) {}
    virtual ~Part() = default;
    Part(const Part&) = delete;
    Part& operator=(const Part&) = delete;
    virtual void listen(Table& table) = 0;
    virtual void connectionLost(const Error& reason) { Q_UNUSED(reason) }

protected:
    Session& m_session;
};

} // namespace everyport::irc::client
