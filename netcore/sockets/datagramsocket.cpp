#include "netcore/sockets/datagramsocket.h"

#include <algorithm>
#include <array>
#include <cerrno>

#include <netinet/in.h>

#include <QFile>

namespace everyport {

using namespace Qt::StringLiterals;

namespace {

constexpr int datagramsATurn = 64;
constexpr int sentAtOnce = 32;
constexpr size_t queueLimit = 1024;
constexpr qsizetype queueLimitBytes = 4 * 1024 * 1024;
constexpr qsizetype longest = 65507; // 65,535 less the headers of IPv4 and UDP

Error badAddress(const QString& sentence)
{
    return Error::local(Reason::BadValue, sentence);
}

} // namespace

std::unique_ptr<DatagramTransport> DatagramSocket::open(
    Descriptors& descriptors, ConnectionRegistry& registry, Making making, std::unique_ptr<DatagramProtocol> protocol)
{
    std::unique_ptr<DatagramSocket> socket(
        new DatagramSocket(descriptors, registry, std::move(making), std::move(protocol)));
    socket->m_audience->protocol->started(*socket);
    return socket;
}

DatagramSocket::DatagramSocket(
    Descriptors& descriptors, ConnectionRegistry& registry, Making making, std::unique_ptr<DatagramProtocol> protocol)
    : m_descriptors(descriptors),
      m_registry(registry),
      m_audience(std::make_shared<Audience>()),
      m_fd(std::move(making.fd)),
      m_fileLock(std::move(making.fileLock)),
      m_maxPacket(std::clamp<qsizetype>(making.maxPacket, 1, 65535))
{
    m_audience->protocol = std::move(protocol);
    const auto peer = peerAddress(m_fd.get());
    m_record = registry.open(
        peer.family == Address::Family::None ? ConnectionRecord::Direction::In : ConnectionRecord::Direction::Out);
    m_record->service = std::move(making.service);
    m_record->state = ConnectionRecord::State::Open;
    m_record->local = localAddress(m_fd.get());
    m_record->peer = peer;
    SocketName own;
    getsockname(m_fd.get(), own.any(), &own.length);
    m_family = own.family();
    m_record->protocol = m_family == AF_UNIX ? u"datagrams"_s : u"udp"_s;
    if (m_family != AF_UNIX)
        m_multicast.emplace(m_fd.get(), m_family);
    m_id = descriptors.add(m_fd.get(), *this, true, false);
}

DatagramSocket::~DatagramSocket()
{
    shut();
    notifyStopped();
}

void DatagramSocket::close()
{
    if (!m_fd)
        return;
    const auto held = m_audience;
    flush();
    if (held->stopped)
        return; // one of its events let go of us
    shut();
    // Never from inside the protocol's own call.
    m_descriptors.reactor().callSoon([this, audience = std::weak_ptr(m_audience)] {
        const auto there = audience.lock();
        if (there && !there->stopped)
            notifyStopped();
    });
}

void DatagramSocket::shut()
{
    if (!m_fd)
        return;
    m_descriptors.remove(m_id);
    m_multicast.reset();
    m_fd.reset();
    m_counts.dropped += m_queue.size();
    m_queue.clear();
    if (m_fileLock.isHeld())
        QFile::remove(m_record->local.host);
    m_fileLock.release();
    m_registry.close(*m_record, u"closed"_s);
}

void DatagramSocket::notifyStopped()
{
    const auto audience = m_audience;
    if (!std::exchange(audience->stopped, true))
        audience->protocol->stopped();
}

Result<SocketName> DatagramSocket::nameFor(const Address& to) const
{
    auto name = SocketName::of(to);
    if (!name)
        return name.error();
    if (m_family == AF_INET6 && name->family() == AF_INET)
        return name->mappedToIPv6();
    if (name->family() != m_family)
        return badAddress(
            u"%1 is of another kind than this socket, %2."_s.arg(to.toString(), m_record->local.toString()));
    return name;
}

Result<Done> DatagramSocket::write(QByteArray bytes, const Address& to)
{
    auto name = nameFor(to);
    if (!name)
        return name.error();
    return enqueue({std::move(bytes), *name});
}

Result<Done> DatagramSocket::write(QByteArray bytes)
{
    if (!isConnected())
        return badAddress(u"This socket has no peer of its own: say whom the datagram is for."_s);
    Outgoing outgoing{std::move(bytes), {}};
    outgoing.to.length = 0;
    return enqueue(std::move(outgoing));
}

Result<Done> DatagramSocket::enqueue(Outgoing outgoing)
{
    if (!m_fd)
        return Done{};
    if (outgoing.bytes.size() > longest)
        return Error::local(Reason::TooLarge,
            u"A datagram has %1 bytes at most; this one has %2."_s.arg(longest).arg(outgoing.bytes.size()));
    if (m_queue.size() >= queueLimit || m_queued + outgoing.bytes.size() > queueLimitBytes) {
        ++m_counts.dropped;
        return Error::busy(Reason::NoSpace, u"The system does not send as fast as datagrams are written."_s);
    }
    m_queued += outgoing.bytes.size();
    m_record->queued = m_queued;
    m_queue.push_back(std::move(outgoing));
    wantFlush();
    return Done{};
}

void DatagramSocket::wantFlush()
{
    if (m_blocked || std::exchange(m_flushWanted, true))
        return;
    m_descriptors.reactor().callSoon([this, audience = std::weak_ptr(m_audience)] {
        const auto there = audience.lock();
        if (there && !there->stopped)
            flush();
    });
}

void DatagramSocket::flush()
{
    m_flushWanted = false;
    m_blocked = false;
    const auto there = m_audience;
    while (!there->stopped && m_fd && !m_queue.empty() && !m_blocked) {
        const int sent = sendBatch();
        if (sent < 0 && !sendingWentOn(errno))
            break;
        for (int i = 0; i < sent; ++i) {
            const auto size = quint64(m_queue.front().bytes.size());
            ++m_counts.sent;
            m_record->bytesOut += size;
            m_registry.moved(0, size);
            m_record->notifyOut(m_queue.front().bytes);
            dropFirst();
        }
    }
    if (!there->stopped)
        updateInterest();
}

int DatagramSocket::sendBatch()
{
    std::array<mmsghdr, sentAtOnce> messages{};
    std::array<iovec, sentAtOnce> pieces;
    unsigned count = 0;
    for (auto at = m_queue.begin(); at != m_queue.end() && count < sentAtOnce; ++at, ++count) {
        pieces[count] = {const_cast<char*>(at->bytes.constData()), size_t(at->bytes.size())};
        auto& header = messages[count].msg_hdr;
        header.msg_iov = &pieces[count];
        header.msg_iovlen = 1;
        header.msg_name = at->to.length ? at->to.any() : nullptr;
        header.msg_namelen = at->to.length;
    }
    return ::sendmmsg(m_fd.get(), messages.data(), count, MSG_NOSIGNAL);
}

/// What follows from the first datagram's failure: false to wait or to end.
bool DatagramSocket::sendingWentOn(int number)
{
    const auto there = m_audience;
    if (number == EINTR)
        return true;
    // A Unix receiver's queue is full, which no readiness of our own socket tells of unless we are connected to it.
    const bool waits = number == EAGAIN && (m_family != AF_UNIX || isConnected());
    if (waits) {
        m_blocked = true;
        return false;
    }
    if (number == EAGAIN || number == ENOBUFS) {
        ++m_counts.dropped;
        dropFirst();
        return true;
    }
    // UDP tells of an earlier datagram's refusal instead of sending this one, which is then tried once more.
    const bool again = number == ECONNREFUSED && m_family != AF_UNIX && !std::exchange(m_refusedBefore, true);
    const auto error = Error::fromErrno(number, u"Sending a datagram from "_s + m_record->local.toString());
    if (!again) {
        ++m_counts.failed;
        dropFirst();
    }
    if (number == ECONNREFUSED && isConnected())
        there->protocol->connectionRefused();
    else
        there->protocol->sendingFailed(error);
    return !there->stopped;
}

void DatagramSocket::dropFirst()
{
    m_queued -= m_queue.front().bytes.size();
    m_record->queued = m_queued;
    m_queue.pop_front();
    m_refusedBefore = false;
}

void DatagramSocket::updateInterest()
{
    if (m_fd)
        m_descriptors.change(m_id, !m_readingPaused, m_blocked);
}

void DatagramSocket::becameReady(bool readable, bool writable)
{
    const auto there = m_audience;
    if (writable && m_blocked)
        flush();
    if (!readable || there->stopped || !m_fd)
        return;
    if (!m_readingPaused) {
        receive();
        return;
    }
    // Only a refusal wakes one that does not read; asking for it takes it away.
    int number = 0;
    socklen_t length = sizeof number;
    getsockopt(m_fd.get(), SOL_SOCKET, SO_ERROR, &number, &length);
    receivingFailed(number);
}

void DatagramSocket::receive()
{
    const auto there = m_audience;
    for (int got = 0; got < datagramsATurn && !there->stopped && m_fd && !m_readingPaused;) {
        const int batch = receiveBatch();
        if (batch <= 0)
            return;
        got += batch;
    }
}

/// Hands out what one call brings; 0 when there is no more.
int DatagramSocket::receiveBatch()
{
    auto& buffer = m_descriptors.readBuffer();
    const auto room = unsigned(std::clamp<qsizetype>(buffer.size() / m_maxPacket, 1, datagramsATurn));
    std::array<mmsghdr, datagramsATurn> messages{};
    std::array<iovec, datagramsATurn> pieces;
    std::array<SocketName, datagramsATurn> senders;
    for (unsigned i = 0; i < room; ++i) {
        pieces[i] = {buffer.data() + qsizetype(i) * m_maxPacket, size_t(m_maxPacket)};
        messages[i].msg_hdr.msg_iov = &pieces[i];
        messages[i].msg_hdr.msg_iovlen = 1;
        messages[i].msg_hdr.msg_name = senders[i].any();
        messages[i].msg_hdr.msg_namelen = senders[i].length;
    }
    const int count = ::recvmmsg(m_fd.get(), messages.data(), room, MSG_DONTWAIT, nullptr);
    if (count < 0) {
        const int number = errno;
        if (number != EAGAIN && number != EINTR)
            receivingFailed(number);
        return number == EINTR ? 1 : 0;
    }
    const auto there = m_audience;
    for (int i = 0; i < count && !there->stopped && m_fd; ++i) {
        const auto size = qsizetype(messages[size_t(i)].msg_len);
        if (messages[size_t(i)].msg_hdr.msg_flags & MSG_TRUNC) {
            ++m_counts.truncated;
            continue;
        }
        ++m_counts.received;
        m_record->bytesIn += quint64(size);
        m_registry.moved(quint64(size), 0);
        senders[size_t(i)].length = messages[size_t(i)].msg_hdr.msg_namelen;
        const QByteArrayView bytes(static_cast<const char*>(pieces[size_t(i)].iov_base), size);
        m_record->notifyIn(bytes);
        there->protocol->datagramReceived(
            bytes, senders[size_t(i)].length ? senders[size_t(i)].address() : m_record->peer);
    }
    return count < int(room) ? 0 : count;
}

void DatagramSocket::receivingFailed(int number)
{
    if (number == ECONNREFUSED && isConnected())
        m_audience->protocol->connectionRefused();
    else if (number)
        m_audience->protocol->sendingFailed(
            Error::fromErrno(number, u"A datagram from "_s + m_record->local.toString()));
}

void DatagramSocket::pauseReading()
{
    m_readingPaused = true;
    updateInterest();
}

void DatagramSocket::resumeReading()
{
    m_readingPaused = false;
    updateInterest();
}

Result<Done> DatagramSocket::setBroadcast(bool on)
{
    const int value = on;
    if (setsockopt(m_fd.get(), SOL_SOCKET, SO_BROADCAST, &value, sizeof value) != 0)
        return Error::fromErrno(errno, u"Allowing broadcasts"_s);
    return Done{};
}

} // namespace everyport
