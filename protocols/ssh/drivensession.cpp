#include "protocols/ssh/drivensession.h"

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

namespace everyport::ssh {

namespace {
constexpr quint64 surelyTaken = 8192;       // of what is said before a login, by any socket
constexpr quint64 mostTogether = 64 * 1024; // put into the library's buffer, to leave it with one call
constexpr quint64 mostUnread = 256 * 1024;  // that the library keeps because the peer does not read
constexpr quint64 leastOverhead = 20;       // of a packet: lengths, padding, MAC (RFC 4253, 6)
} // namespace

Result<Done> DrivenSession::begin(ssh_bind bind, FileDescriptor wire, bool isLent, const Limits& limits)
{
    const auto trouble = [this] {
        return Error::local(Reason::None, QStringLiteral("SSH: %1").arg(QString::fromUtf8(ssh_get_error(m_session))));
    };
    m_isLent = isLent;
    m_watched = FileDescriptor(fcntl(wire.get(), F_DUPFD_CLOEXEC, 3));
    if (!m_watched)
        return Error::fromErrno(errno, QStringLiteral("SSH"));
    m_session = ssh_new();
    m_event = ssh_event_new();
    if (!m_session || !m_event || ssh_bind_accept_fd(bind, m_session, wire.get()) != SSH_OK)
        return trouble();
    wire.release(); // the library closes it
    ssh_set_blocking(m_session, 0);
    const uint64_t rekeyBytes = limits.rekeyBytes;
    const uint32_t rekeySeconds = uint32_t(limits.rekeyTime.count());
    ssh_options_set(m_session, SSH_OPTIONS_REKEY_DATA, &rekeyBytes);
    ssh_options_set(m_session, SSH_OPTIONS_REKEY_TIME, &rekeySeconds);
    // Secrets stand beside what a peer chooses. ("no" would mean "if nothing else is offered".)
    ssh_options_set(m_session, SSH_OPTIONS_COMPRESSION_C_S, "none");
    ssh_options_set(m_session, SSH_OPTIONS_COMPRESSION_S_C, "none");
    ssh_set_counters(m_session, &m_socketCount, &m_packetCount);
    const Inside inside(*this);
    // Once: it says who we are. What follows comes by the event.
    if (ssh_handle_key_exchange(m_session) == SSH_ERROR || ssh_event_add_session(m_event, m_session) != SSH_OK)
        return trouble();
    return Done{};
}

bool DrivenSession::poll(bool isLoggingIn)
{
    const Inside inside(*this);
    // Where the other end offers nothing that we know the library closes the socket in the turn in which it says
    // what it would have taken, and the other end wants to tell that to somebody.
    if (isLoggingIn && !hasUnsent() && m_socketCount.out_bytes < surelyTaken)
        ssh_set_fd_towrite(m_session);
    return ssh_event_dopoll(m_event, 0) == SSH_OK;
}

bool DrivenSession::hasEnded() const
{
    return m_isOver || !m_session || (ssh_get_status(m_session) & (SSH_CLOSED | SSH_CLOSED_ERROR));
}

/// The library closes the socket in the same call, so its last word has to leave at once.
void DrivenSession::disconnect()
{
    if (!(ssh_get_status(m_session) & SSH_WRITE_PENDING))
        ssh_set_fd_towrite(m_session);
    ssh_disconnect(m_session);
}

void DrivenSession::free(bool saysSo)
{
    if (m_event && m_session)
        ssh_event_remove_session(m_event, m_session);
    if (m_session) {
        if (saysSo)
            disconnect();
        ssh_free(std::exchange(m_session, nullptr));
    }
    if (m_event)
        ssh_event_free(std::exchange(m_event, nullptr));
}

bool DrivenSession::mayWrite()
{
    if (hasEnded())
        return false;
    // What waits is known well enough for one filling, and not for many in a row.
    if (hasUnsent() && (!m_mayFill || waiting() >= mostTogether))
        return false;
    // While keys are changed the library keeps packets to itself, without a bound.
    if (m_isStuck && m_packetCount.out_bytes == m_outWhenStuck)
        return false;
    m_isStuck = false;
    return true;
}

int DrivenSession::write(ssh_channel channel, QByteArrayView bytes, bool isError)
{
    const auto before = m_packetCount.out_bytes;
    const auto size = uint32_t(bytes.size());
    const int written = isError ? ssh_channel_write_stderr(channel, bytes.data(), size)
                                : ssh_channel_write(channel, bytes.data(), size);
    if (written > 0 && m_packetCount.out_bytes == before) {
        m_isStuck = true;
        m_outWhenStuck = before;
    }
    return written;
}

/// Bytes wait in the library's buffer. It sends one piece after each time that it has heard that the socket takes more,
/// and keeps what follows for the next time.
bool DrivenSession::hasUnsent() const
{
    return !hasEnded() && (ssh_get_status(m_session) & SSH_WRITE_PENDING);
}

/// A peer that asks and never reads the answers would have the library keep them all.
bool DrivenSession::keepsTooMuch()
{
    if (hasEnded())
        return false;
    if (!hasUnsent()) {
        m_packetsWhenFree = m_packetCount;
        m_socketWhenFree = m_socketCount.out_bytes;
        return false;
    }
    return waiting() > mostUnread;
}

/// Bytes that the library keeps for the socket, short by the padding of some packets.
quint64 DrivenSession::waiting() const
{
    const auto made = m_packetCount.out_bytes - m_packetsWhenFree.out_bytes
        + leastOverhead * (m_packetCount.out_packets - m_packetsWhenFree.out_packets);
    const auto sent = m_socketCount.out_bytes - m_socketWhenFree;
    return made > sent ? made - sent : 0;
}

/// The library sends each packet with a call of its own, and each wakes the other end. Where several follow one another
/// the system keeps them, and sends all of them as one when the turn is over. What is lent and no TCP connection takes
/// no notice.
void DrivenSession::holdTogether(bool isWanted)
{
    if (!m_isLent || m_isHeld == isWanted)
        return;
    m_isHeld = isWanted;
    const int value = isWanted ? 1 : 0;
    (void)setsockopt(m_watched.get(), IPPROTO_TCP, TCP_CORK, &value, sizeof value);
}

/// Of two packets of the key exchange that follow one another most clients' systems keep the second until they know
/// that the first has come (Nagle's algorithm), and ours would say so 40 ms later, in the hope of something to say with
/// it.
void DrivenSession::acknowledge()
{
    const int yes = 1;
    if (m_isLent)
        (void)setsockopt(m_watched.get(), IPPROTO_TCP, TCP_QUICKACK, &yes, sizeof yes);
}

} // namespace everyport::ssh
