#include "protocols/ssh/link.h"

#include <libssh/callbacks.h>
#include <libssh/server.h>

#include "netcore/transport/connectionregistry.h"
#include "protocols/ssh/channelcalls.h"

namespace everyport::ssh {

namespace {
constexpr int turnsAnEvent = 64;                    // of the library; each reads some KB
constexpr std::chrono::milliseconds timeAnEvent{4}; // and then others have their turn
constexpr quint64 readAtOnce = 4096;                // at most, by the library; less of it was all that there was
constexpr qsizetype bytesATurn = 512 * 1024;        // written, then others have their turn
} // namespace

Link::Link(Server& server, Transport& transport)
    : m_server(server), m_transport(&transport), m_peer(transport.peer()), m_connection(transport.record().id)
{
}

Link::~Link()
{
    tearDown();
}

void Link::enter()
{
    m_unproved = m_server.m_unproved.enter(m_peer, [this] { pushedOut(); });
}

void Link::pushedOut()
{
    const auto keep = shared_from_this();
    const auto why = QStringLiteral("Others are waiting to log in.");
    m_server.m_events.turnedAway(m_peer, why);
    m_transport->record().closedWhy = why;
    m_transport->abortConnection();
}

void Link::open(FileDescriptor wire, bool isLent)
{
    m_login = std::make_unique<Login>(*this);
    if (auto begun = m_session.begin(m_server.m_bind, std::move(wire), isLent, limits()); !begun) {
        finish(begun.error().text);
        return;
    }
    m_watch = reactor().role<ReactorDescriptors>()->watch(
        m_session.descriptor(), [this](bool readable, bool writable) { became(readable, writable); });
    m_loginTimer = reactor().clock().callLater(limits().loginTime, [this] {
        m_server.m_events.turnedAway(m_peer, QStringLiteral("Did not log in in time."));
        hangUp("Login time is over");
    });
    wantSettle();
}

void Link::became(bool, bool)
{
    const auto keep = shared_from_this();
    const auto said = m_session.socketCount().out_bytes;
    if (!m_hasBegun)
        holdTogether(true); // a turn of the key exchange or the login says two or three things
    work();
    settle();
    holdTogether(false);
    if (!m_hasBegun && m_session.socketCount().out_bytes == said)
        m_session.acknowledge();
}

void Link::moveNow()
{
    if (!m_session.isInside() && !m_settling)
        became(true, true);
}

void Link::work()
{
    const auto enough = reactor().clock().now() + timeAnEvent;
    for (int turn = 0; turn < turnsAnEvent && !m_session.hasEnded() && (turn == 0 || reactor().clock().now() < enough);
         ++turn) {
        if (!workOnce())
            return;
    }
}

/// The library polls and reads once. False: there is no more for now.
bool Link::workOnce()
{
    const auto before = m_session.socketCount().in_bytes;
    const bool went = m_session.poll(m_login != nullptr);
    takeMessages();
    const auto read = m_session.socketCount().in_bytes - before;
    if (!went || (m_login && m_login->isFull()))
        return false;
    return read >= readAtOnce || (read == 0 && m_session.hasUnsent());
}

/// Before the login there are no callbacks, so that the library queues what it cannot answer by itself. It is asked no
/// more often than there are packets that may have been messages: where it has none it would poll and read again.
void Link::takeMessages()
{
    if (!ssh_get_cipher_in(m_session.handle()))
        m_packetsTaken = m_session.packetCount().in_packets; // keys come first
    while (m_login && !m_callbacks && !m_session.hasEnded() && !m_login->isFull()
        && m_packetsTaken < m_session.packetCount().in_packets) {
        Message message;
        {
            const DrivenSession::Inside inside(m_session);
            message.reset(ssh_message_get(m_session.handle()));
        }
        if (!message) {
            m_packetsTaken = m_session.packetCount().in_packets;
            break;
        }
        ++m_packetsTaken;
        // Counted before the next is asked for: asking reads on, and what is dropped then belongs to no message.
        m_login->add(std::move(message), m_session.packetCount().in_bytes);
    }
    if (m_login && !m_callbacks && !m_session.hasEnded())
        m_login->heard(m_session.packetCount().in_bytes);
}

void Link::loggedIn(Identity who)
{
    m_identity = std::move(who);
    m_loginTimer.cancel();
    m_server.m_loggedIn.insert(m_connection, weak_from_this());
    m_unproved.leave();
    m_transport->record().who = m_identity.user;
    m_callbacks = ChannelCalls::forSession(*this);
    ssh_set_server_callbacks(m_session.handle(), m_callbacks.get());
    keepAlive();
}

void Link::answered()
{
    const auto keep = shared_from_this();
    if (m_login && !m_callbacks)
        takeMessages(); // while the queue was full some stayed with the library
    settle();
}

void Link::wantSettle()
{
    m_wanted = true;
    if (!m_session.isInside() && !m_settling)
        settleSoon();
}

void Link::settleSoon()
{
    if (std::exchange(m_soon, true))
        return;
    reactor().callSoon([weak = weak_from_this()] {
        if (const auto link = weak.lock()) {
            link->m_soon = false;
            link->settle();
        }
    });
}

void Link::settle()
{
    if (m_settling || m_session.isInside())
        return;
    const auto keep = shared_from_this();
    settleChannels();
    // What was written stays with the library until it hears that the socket takes more. Mostly it does at once: no
    // wake-up for that. Where nothing was kept back the library hears of it when it reads again.
    if (m_session.hasUnsent()) {
        work();
        settleChannels();
    }
    if (m_lost) {
        tearDown(); // it was let go of from inside the library, or by one of its own programs
        return;
    }
    holdTogether(false);
    if (m_callbacks)
        m_login.reset();
    watchQueue();
    countBytes();
    if (m_session.hasEnded())
        finish(QString::fromUtf8(ssh_get_error(m_session.handle())));
    updateInterest();
    if (m_wanted && !m_session.hasEnded())
        settleSoon(); // what was asked for meanwhile: by those who heard something, by producers, for the rest of an
                      // allowance
}

void Link::settleChannels()
{
    m_wanted = false;
    m_settling = true;
    for (auto it = m_channels.begin(); it != m_channels.end() && !m_lost;)
        it = it->second->settle() ? std::next(it) : m_channels.erase(it);
    if (!m_lost)
        pump();
    m_settling = false;
}

void Link::pump()
{
    qsizetype allowance = bytesATurn;
    const DrivenSession::Inside inside(m_session);
    watchQueue();
    m_session.startFilling();
    for (auto& [id, channel] : m_channels) {
        if (m_lost || !channel->pump(allowance) || allowance <= 0)
            break;
    }
    m_wanted = m_wanted || allowance <= 0;
}

void Link::watchQueue()
{
    if (m_session.keepsTooMuch())
        finish(QStringLiteral("The other end does not read."));
}

void Link::updateInterest()
{
    if (!m_watch || m_session.hasEnded())
        return;
    const bool reads = !(m_login && m_login->isFull());
    const bool writes = m_session.hasUnsent();
    if (reads != m_wantsRead || writes != m_wantsWrite) {
        m_wantsRead = reads;
        m_wantsWrite = writes;
        m_watch->setWanted(reads, writes);
    }
}

void Link::countBytes()
{
    if (!m_session.isLent())
        return;
    auto& record = m_transport->record();
    const auto in = m_session.socketCount().in_bytes - std::exchange(m_countedIn, m_session.socketCount().in_bytes);
    const auto out = m_session.socketCount().out_bytes - std::exchange(m_countedOut, m_session.socketCount().out_bytes);
    record.bytesIn += in;
    record.bytesOut += out;
    reactor().connections().moved(in, out);
}

void Link::hangUp(const char* why)
{
    if (!m_session.hasEnded()) {
        ssh_session_set_disconnect_message(m_session.handle(), why);
        m_ended = true;
        m_session.stop();
        m_watch.reset();
        const DrivenSession::Inside inside(m_session);
        for (auto& [id, channel] : m_channels)
            channel->m_handle = nullptr; // the library frees them
        m_session.disconnect();
    }
    finish(QString::fromUtf8(why));
}

void Link::overran(Channel&)
{
    finish(QStringLiteral("The other end sends more than it may."));
}

/// The transport tells the end to its protocol, and that to us: `lost`.
void Link::finish(const QString& why)
{
    m_ended = true;
    m_session.stop();
    m_watch.reset();
    if (m_transport->record().closedWhy.isEmpty())
        m_transport->record().closedWhy = why;
    m_transport->loseConnection();
}

void Link::lost(const Error& reason)
{
    if (std::exchange(m_lost, true))
        return;
    const auto keep = shared_from_this();
    m_session.stop();
    m_watch.reset();
    m_loginTimer.cancel();
    m_aliveTimer.cancel();
    m_login.reset();
    for (auto& [id, channel] : m_channels)
        channel->end(reason);
    m_server.m_loggedIn.remove(m_connection);
    m_server.m_events.connectionEnded(m_connection);
    m_unproved.leave();
    if (!m_session.isInside() && !m_settling)
        tearDown();
}

void Link::tearDown()
{
    m_channels.clear();
    m_session.free(!m_ended);
}

/// Whoever says nothing is asked, and whoever does not answer then is gone.
void Link::keepAlive()
{
    if (limits().keepalive.count() <= 0)
        return;
    m_aliveTimer = reactor().clock().callLater(limits().keepalive, [this] {
        const auto keep = shared_from_this();
        if (m_session.socketCount().in_bytes != std::exchange(m_inWhenAsked, m_session.socketCount().in_bytes)) {
            m_missed = 0;
        } else if (++m_missed > limits().keepalivesMissed) {
            finish(QStringLiteral("The other end does not answer."));
            return;
        } else if (!m_session.hasEnded()) {
            const DrivenSession::Inside inside(m_session);
            ssh_send_keepalive(m_session.handle());
        }
        settle();
        if (!m_lost)
            keepAlive();
    });
}

Channel* Link::openChannel()
{
    if (m_lost || m_channels.size() >= size_t(limits().channels))
        return nullptr;
    auto session = m_server.m_sessions.openSession(m_identity);
    if (!session)
        return nullptr;
    auto channel = std::make_unique<Channel>(*this, ++m_lastChannel, std::move(session));
    return (m_channels[m_lastChannel] = std::move(channel)).get();
}

} // namespace everyport::ssh
