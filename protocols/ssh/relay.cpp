#include "protocols/ssh/relay.h"

#include <cerrno>

#include <sys/socket.h>

namespace everyport::ssh {

namespace {
constexpr qsizetype relayedAtOnce = 64 * 1024;
} // namespace

std::unique_ptr<Relay> Relay::create(Reactor& reactor, Transport& transport, FileDescriptor& other)
{
    int ends[2];
    if (!reactor.role<ReactorDescriptors>()
        || socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, ends) != 0)
        return nullptr;
    other = FileDescriptor(ends[1]);
    return std::unique_ptr<Relay>(new Relay(reactor, transport, FileDescriptor(ends[0])));
}

Relay::Relay(Reactor& reactor, Transport& transport, FileDescriptor end)
    : m_transport(&transport),
      m_end(std::move(end)),
      m_watch(reactor.role<ReactorDescriptors>()->watch(
          m_end.get(), [this](bool readable, bool writable) { became(readable, writable); }))
{
    m_transport->setProducer(this);
}

Relay::~Relay()
{
    if (m_transport)
        m_transport->setProducer(nullptr);
}

void Relay::transportReplaced(Transport& transport)
{
    m_transport = &transport;
    m_transport->setProducer(this);
}

void Relay::dataReceived(QByteArrayView bytes)
{
    if (m_waiting.isEmpty() && m_end) {
        const auto sent = ::send(m_end.get(), bytes.data(), size_t(bytes.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent > 0)
            bytes = bytes.sliced(sent);
        else if (sent < 0 && errno != EAGAIN && errno != EINTR)
            return; // the library has hung up, and the link says so
    }
    if (bytes.isEmpty())
        return;
    m_waiting.append(bytes);
    m_transport->pauseReading();
    updateInterest();
}

void Relay::became(bool readable, bool writable)
{
    if (writable)
        writeWaiting();
    if (readable)
        readSome();
    updateInterest();
}

void Relay::writeWaiting()
{
    if (m_waiting.isEmpty() || !m_transport)
        return;
    const auto sent = ::send(m_end.get(), m_waiting.constData(), size_t(m_waiting.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
    if (sent < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    m_waiting.remove(0, sent < 0 ? m_waiting.size() : sent);
    if (m_waiting.isEmpty())
        m_transport->resumeReading();
}

void Relay::readSome()
{
    while (!m_paused && !m_ended && m_transport) {
        QByteArray piece(relayedAtOnce, Qt::Uninitialized);
        const auto got = ::recv(m_end.get(), piece.data(), size_t(relayedAtOnce), MSG_DONTWAIT);
        if (got < 0)
            return;
        if (got == 0) {
            m_ended = true;
            m_transport->loseConnection();
            return;
        }
        piece.truncate(got);
        m_transport->write(std::move(piece));
        if (got < relayedAtOnce)
            return;
    }
}

void Relay::pauseProducing()
{
    m_paused = true;
    updateInterest();
}

void Relay::resumeProducing()
{
    m_paused = false;
    updateInterest();
}

void Relay::updateInterest()
{
    if (m_watch)
        m_watch->setWanted(!m_paused && !m_ended, !m_waiting.isEmpty());
}

} // namespace everyport::ssh
