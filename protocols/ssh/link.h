#pragma once

#include <map>
#include <memory>

#include "netcore/interfaces/reactor.h"
#include "netcore/interfaces/reactordescriptors.h"
#include "netcore/transport/transport.h"
#include "protocols/ssh/channel.h"
#include "protocols/ssh/drivensession.h"
#include "protocols/ssh/login.h"
#include "protocols/ssh/server.h"

struct ssh_server_callbacks_struct;

namespace everyport::ssh {

/// One connection: the library's session (DrivenSession), driven by the reactor, and what stands on that: its login,
/// then its channels. What the library tells while it is on the stack is noted and acted on in `settle`. Kept by its
/// connection, and by whatever is on the stack.
class Link final : public std::enable_shared_from_this<Link> {
public:
    Link(Server& server, Transport& transport);
    ~Link();

    void enter(); ///< Counts it among those that have not logged in; one of them may have to go for it.
    void cameFurther() { m_unproved.advanced(); } ///< Keys are exchanged.
    /// `isLent`: the library moves the transport's own bytes, and they are counted here.
    void open(FileDescriptor wire, bool isLent);
    void lost(const Error& reason);
    void transportReplaced(Transport& transport) { m_transport = &transport; }

    // For the login.
    Server& server() { return m_server; }
    Reactor& reactor() { return m_server.m_reactor; }
    Transport& transport() { return *m_transport; }
    ssh_session session() { return m_session.handle(); }
    void loggedIn(Identity who);
    void answered();              ///< Something was said by the library outside of a turn of it.
    void hangUp(const char* why); ///< Tells the peer, and ends.

    // For channels.
    const Identity& identity() const { return m_identity; }
    const Limits& limits() const { return m_server.m_settings.limits; }
    void wantSettle();
    bool mayWrite() { return m_session.mayWrite(); }
    ConnectionRecord* record()
    {
        return m_lost ? nullptr : &m_transport->record();
    } ///< Null once the transport has gone.
    int write(ssh_channel channel, QByteArrayView bytes, bool isError)
    {
        return m_session.write(channel, bytes, isError);
    }
    void begins() { m_hasBegun = true; } ///< A program does.
    /// What leaves does so when the turn is over; settle ends it.
    void holdTogether(bool isWanted) { m_session.holdTogether(isWanted); }
    void overran(Channel& channel);
    void moveNow(); ///< See OutOfTurn.

private:
    friend struct ChannelCalls;

    void became(bool readable, bool writable);
    void work();
    bool workOnce();
    void takeMessages();
    void settle();
    void settleChannels();
    void settleSoon();
    void pump();
    void updateInterest();
    void countBytes();
    void watchQueue();
    void finish(const QString& why);
    void pushedOut();
    void tearDown();
    void keepAlive();
    Channel* openChannel();

    Server& m_server;
    Transport* m_transport;
    Address m_peer;
    quint64 m_connection; // the registry's number
    DrivenSession m_session;
    std::unique_ptr<ReactorDescriptors::Watch> m_watch;
    std::unique_ptr<ssh_server_callbacks_struct> m_callbacks;
    std::unique_ptr<Login> m_login;
    Identity m_identity;
    std::map<quint64, std::unique_ptr<Channel>> m_channels;
    quint64 m_lastChannel = 0;
    quint64 m_packetsTaken = 0; // of those that came before the login: a message, or seen to be none
    quint64 m_countedIn = 0;
    quint64 m_countedOut = 0;
    quint64 m_inWhenAsked = 0; // for keepalive
    int m_missed = 0;
    HalfOpen::Place m_unproved;
    Clock::Timer m_loginTimer;
    Clock::Timer m_aliveTimer;
    bool m_hasBegun = false;
    bool m_settling = false;
    bool m_soon = false;
    bool m_ended = false;
    bool m_lost = false;
    bool m_wantsRead = true;
    bool m_wantsWrite = false;
    bool m_wanted = false; // settle has something to do
};

} // namespace everyport::ssh
