#pragma once

#include <libssh/libssh.h>
#include <libssh/server.h>

#include <QByteArrayView>

#include "netcore/base/filedescriptor.h"
#include "netcore/base/result.h"
#include "protocols/ssh/limits.h"

namespace everyport::ssh {

/// A session of the library that never waits: it is only asked for what it can do at once, and while it is on the stack
/// (`Inside`) nobody may call back into it. What it keeps for the socket is reckoned from its counters, since it does
/// not say. Whoever has it watches `descriptor` and calls `poll`, and ends it by `free`. An Error comes from `begin`
/// alone; afterwards `hasEnded` says that it is over, and the library why. Loop's thread.
class DrivenSession {
public:
    /// The library is on the stack.
    class Inside {
    public:
        explicit Inside(DrivenSession& session) : m_session(session) { ++session.m_inside; }
        ~Inside() { --m_session.m_inside; }

    private:
        DrivenSession& m_session;
    };

    DrivenSession() = default;
    ~DrivenSession() { free(true); }
    Q_DISABLE_COPY_MOVE(DrivenSession)

    /// Says who we are; the rest comes by `poll`. `isLent`: the library moves a transport's own bytes.
    Result<Done> begin(ssh_bind bind, FileDescriptor wire, bool isLent, const Limits& limits);
    /// Reads and sends once. False: the library has failed.
    bool poll(bool isLoggingIn);
    void stop() { m_isOver = true; } ///< Nothing more is read or written.
    void disconnect();               ///< Tells the peer, and closes the socket.
    void free(bool saysSo);          ///< `saysSo`: disconnects before. Channels must have gone.

    ssh_session handle() const { return m_session; }
    int descriptor() const { return m_watched.get(); } ///< Ours, of the same socket.
    bool isLent() const { return m_isLent; }
    bool isInside() const { return m_inside > 0; }
    bool hasEnded() const;
    /// What went over the socket, and what was made of packets before that.
    const ssh_counter_struct& socketCount() const { return m_socketCount; }
    const ssh_counter_struct& packetCount() const { return m_packetCount; }

    // What leaves.
    void startFilling() { m_mayFill = !hasUnsent(); } ///< A turn's writing begins.
    bool mayWrite();                                  ///< The socket takes more, and no keys are being changed.
    int write(ssh_channel channel, QByteArrayView bytes, bool isError);
    bool hasUnsent() const;
    /// To be asked once a turn at least: whether more waits for the socket than may, because the peer does not read.
    bool keepsTooMuch();
    void holdTogether(bool isWanted); ///< What leaves does so when it is not wanted any more.
    void acknowledge();               ///< Lets the system say at once that the last packet has come.

private:
    quint64 waiting() const;

    ssh_session m_session = nullptr;
    ssh_event m_event = nullptr;
    // ours, since the library closes its own before it says so, and a number may be taken anew
    FileDescriptor m_watched;
    ssh_counter_struct m_socketCount{};
    ssh_counter_struct m_packetCount{};
    ssh_counter_struct m_packetsWhenFree{}; // what had been made when last nothing was waiting for the socket
    quint64 m_socketWhenFree = 0;
    quint64 m_outWhenStuck = 0; // and when the library began to keep packets back for new keys
    int m_inside = 0;
    bool m_isLent = false;
    bool m_isHeld = false;  // see holdTogether
    bool m_mayFill = false; // nothing was waiting for the socket when this turn's writing began
    bool m_isStuck = false;
    bool m_isOver = false;
};

} // namespace everyport::ssh
