#include "protocols/ssh/link.h"

#include <libssh/libssh.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

#include "netcore/transport/connectionregistry.h"

// The half of Link that minds bytes: what may leave, what waits in the library, what is counted.
namespace everyport::ssh {

namespace {
constexpr qsizetype bytesATurn = 512 * 1024; // written, then others have their turn
constexpr quint64 mostTogether = 64 * 1024;  // put into the library's buffer, to leave it with one call
constexpr quint64 mostUnread = 256 * 1024;   // that the library keeps because the peer does not read
constexpr quint64 leastOverhead = 20;        // of a packet: lengths, padding, MAC (RFC 4253, 6)
} // namespace

void Link::pump()
{
    qsizetype allowance = bytesATurn;
    const Inside inside(*this);
    watchQueue();
    m_mayFill = !hasUnsent();
    for (auto& [id, channel] : m_channels) {
        if (m_lost || !channel->pump(allowance) || allowance <= 0)
            break;
    }
    m_wanted = m_wanted || allowance <= 0;
}

bool Link::mayWrite()
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

int Link::write(ssh_channel channel, QByteArrayView bytes, bool isError)
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

/// The library sends each packet with a call of its own, and each wakes the other end. Where several follow one another
/// the system keeps them, and sends all of them as one when the turn is over. What is lent and no TCP connection takes
/// no notice.
void Link::holdTogether(bool isWanted)
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
void Link::acknowledge()
{
    const int yes = 1;
    if (m_isLent)
        (void)setsockopt(m_watched.get(), IPPROTO_TCP, TCP_QUICKACK, &yes, sizeof yes);
}

/// A peer that asks and never reads the answers would have the library keep them all.
void Link::watchQueue()
{
    if (hasEnded())
        return;
    if (!hasUnsent()) {
        m_packetsWhenFree = m_packetCount;
        m_socketWhenFree = m_socketCount.out_bytes;
        return;
    }
    if (waiting() > mostUnread)
        finish(QStringLiteral("The other end does not read."));
}

/// Bytes that the library keeps for the socket, short by the padding of some packets.
quint64 Link::waiting() const
{
    const auto made = m_packetCount.out_bytes - m_packetsWhenFree.out_bytes
        + leastOverhead * (m_packetCount.out_packets - m_packetsWhenFree.out_packets);
    const auto sent = m_socketCount.out_bytes - m_socketWhenFree;
    return made > sent ? made - sent : 0;
}

void Link::updateInterest()
{
    if (!m_watch || hasEnded())
        return;
    const bool reads = !(m_login && m_login->isFull());
    const bool writes = hasUnsent();
    if (reads != m_wantsRead || writes != m_wantsWrite) {
        m_wantsRead = reads;
        m_wantsWrite = writes;
        m_watch->setWanted(reads, writes);
    }
}

void Link::countBytes()
{
    if (!m_isLent)
        return;
    auto& record = m_transport->record();
    const auto in = m_socketCount.in_bytes - std::exchange(m_countedIn, m_socketCount.in_bytes);
    const auto out = m_socketCount.out_bytes - std::exchange(m_countedOut, m_socketCount.out_bytes);
    record.bytesIn += in;
    record.bytesOut += out;
    reactor().connections().moved(in, out);
}

/// Bytes wait in the library's buffer. It sends one piece after each time that it has heard that the socket takes more,
/// and keeps what follows for the next time.
bool Link::hasUnsent() const
{
    return !hasEnded() && (ssh_get_status(m_session) & SSH_WRITE_PENDING);
}

} // namespace everyport::ssh
