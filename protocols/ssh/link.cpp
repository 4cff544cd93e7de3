#include "protocols/ssh/link.h"

#include <fcntl.h>

#include <libssh/callbacks.h>
#include <libssh/server.h>

#include "netcore/transport/connectionregistry.h"
#include "protocols/ssh/channelcalls.h"

namespace everyport::ssh {

namespace {
constexpr int turnsAnEvent = 64;                    // of the library; each reads some KB
constexpr std::chrono::milliseconds timeAnEvent{4}; // and then others have their turn
constexpr quint64 readAtOnce = 4096;                // at most, by the library; less of it was all that there was
constexpr quint64 surelyTaken = 8192;               // of what is said before a login, by any socket
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
    m_isLent = isLent;
    m_login = std::make_unique<Login>(*this);
    if (auto begun = begin(std::move(wire)); !begun) {
        finish(begun.error().text);
        return;
    }
    m_loginTimer = reactor().clock().callLater(limits().loginTime, [this] {
        m_server.m_events.turnedAway(m_peer, QStringLiteral("Did not log in in time."));
        hangUp("Login time is over");
    });
    wantSettle();
}

Result<Done> Link::begin(FileDescriptor wire)
{
    const auto trouble = [this] {
        return Error::local(Reason::None, QStringLiteral("SSH: %1").arg(QString::fromUtf8(ssh_get_error(m_session))));
    };
    m_watched = FileDescriptor(fcntl(wire.get(), F_DUPFD_CLOEXEC, 3));
    if (!m_watched)
        return Error::fromErrno(errno, QStringLiteral("SSH"));
    m_session = ssh_new();
    m_event = ssh_event_new();
    if (!m_session || !m_event || ssh_bind_accept_fd(m_server.m_bind, m_session, wire.get()) != SSH_OK)
        return trouble();
    wire.release(); // the library closes it
    ssh_set_blocking(m_session, 0);
    const uint64_t rekeyBytes = limits().rekeyBytes;
    const uint32_t rekeySeconds = uint32_t(limits().rekeyTime.count());
    ssh_options_set(m_session, SSH_OPTIONS_REKEY_DATA, &rekeyBytes);
    ssh_options_set(m_session, SSH_OPTIONS_REKEY_TIME, &rekeySeconds);
    // Secrets stand beside what a peer chooses. ("no" would mean "if nothing else is offered".)
    ssh_options_set(m_session, SSH_OPTIONS_COMPRESSION_C_S, "none");
    ssh_options_set(m_session, SSH_OPTIONS_COMPRESSION_S_C, "none");
    ssh_set_counters(m_session, &m_socketCount, &m_packetCount);
    {
        const Inside inside(*this);
        // Once: it says who we are. What follows comes by the event.
        if (ssh_handle_key_exchange(m_session) == SSH_ERROR || ssh_event_add_session(m_event, m_session) != SSH_OK)
            return trouble();
    }
    m_watch = reactor().role<ReactorDescriptors>()->watch(
        m_watched.get(), [this](bool readable, bool writable) { became(readable, writable); });
    return Done{};
}

void Link::became(bool, bool)
{
    const auto keep = shared_from_this();
    const auto said = m_socketCount.out_bytes;
    if (!m_hasBegun)
        holdTogether(true); // a turn of the key exchange or the login says two or three things
    work();
    settle();
    holdTogether(false);
    if (!m_hasBegun && m_socketCount.out_bytes == said)
        acknowledge();
}

void Link::moveNow()
{
    if (m_inside == 0 && !m_settling)
        became(true, true);
}

void Link::work()
{
    const auto enough = reactor().clock().now() + timeAnEvent;
    for (int turn = 0; turn < turnsAnEvent && !hasEnded() && (turn == 0 || reactor().clock().now() < enough); ++turn) {
        if (!workOnce())
            return;
    }
}

/// The library polls and reads once. False: there is no more for now.
bool Link::workOnce()
{
    const auto before = m_socketCount.in_bytes;
    int done = SSH_OK;
    {
        const Inside inside(*this);
        // Where the other end offers nothing that we know the library closes the socket in the turn in which it says
        // what it would have taken, and the other end wants to tell that to somebody.
        if (m_login && !hasUnsent() && m_socketCount.out_bytes < surelyTaken)
            ssh_set_fd_towrite(m_session);
        done = ssh_event_dopoll(m_event, 0);
    }
    takeMessages();
    const auto read = m_socketCount.in_bytes - before;
    if (done != SSH_OK || (m_login && m_login->isFull()))
        return false;
    return read >= readAtOnce || (read == 0 && hasUnsent());
}

/// Before the login there are no callbacks, so that the library queues what it cannot answer by itself. It is asked no
/// more often than there are packets that may have been messages: where it has none it would poll and read again.
void Link::takeMessages()
{
    if (!ssh_get_cipher_in(m_session))
        m_packetsTaken = m_packetCount.in_packets; // keys come first
    while (m_login && !m_callbacks && !hasEnded() && !m_login->isFull() && m_packetsTaken < m_packetCount.in_packets) {
        Message message;
        {
            const Inside inside(*this);
            message.reset(ssh_message_get(m_session));
        }
        if (!message) {
            m_packetsTaken = m_packetCount.in_packets;
            break;
        }
        ++m_packetsTaken;
        // Counted before the next is asked for: asking reads on, and what is dropped then belongs to no message.
        m_login->add(std::move(message), m_packetCount.in_bytes);
    }
    if (m_login && !m_callbacks && !hasEnded())
        m_login->heard(m_packetCount.in_bytes);
}

void Link::loggedIn(Identity who)
{
    m_identity = std::move(who);
    m_loginTimer.cancel();
    m_server.m_loggedIn.insert(m_connection, weak_from_this());
    m_unproved.leave();
    m_transport->record().who = m_identity.user;
    m_callbacks = ChannelCalls::forSession(*this);
    ssh_set_server_callbacks(m_session, m_callbacks.get());
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
    if (m_inside == 0 && !m_settling)
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
    if (m_settling || m_inside > 0)
        return;
    const auto keep = shared_from_this();
    settleChannels();
    // What was written stays with the library until it hears that the socket takes more. Mostly it does at once: no
    // wake-up for that. Where nothing was kept back the library hears of it when it reads again.
    if (hasUnsent()) {
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
    if (hasEnded())
        finish(QString::fromUtf8(ssh_get_error(m_session)));
    updateInterest();
    if (m_wanted && !hasEnded())
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

bool Link::hasEnded() const
{
    return m_ended || m_lost || !m_session || (ssh_get_status(m_session) & (SSH_CLOSED | SSH_CLOSED_ERROR));
}

void Link::hangUp(const char* why)
{
    if (m_session && !hasEnded()) {
        ssh_session_set_disconnect_message(m_session, why);
        m_ended = true;
        m_watch.reset();
        const Inside inside(*this);
        for (auto& [id, channel] : m_channels)
            channel->m_handle = nullptr; // the library frees them
        disconnect();
    }
    finish(QString::fromUtf8(why));
}

/// The library closes the socket in the same call, so its last word has to leave at once.
void Link::disconnect()
{
    if (!(ssh_get_status(m_session) & SSH_WRITE_PENDING))
        ssh_set_fd_towrite(m_session);
    ssh_disconnect(m_session);
}

void Link::overran(Channel&)
{
    finish(QStringLiteral("The other end sends more than it may."));
}

/// The transport tells the end to its protocol, and that to us: `lost`.
void Link::finish(const QString& why)
{
    m_ended = true;
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
    m_watch.reset();
    m_loginTimer.cancel();
    m_aliveTimer.cancel();
    m_login.reset();
    for (auto& [id, channel] : m_channels)
        channel->end(reason);
    m_server.m_loggedIn.remove(m_connection);
    m_server.m_events.connectionEnded(m_connection);
    m_unproved.leave();
    if (m_inside == 0 && !m_settling)
        tearDown();
}

void Link::tearDown()
{
    m_channels.clear();
    if (m_event && m_session)
        ssh_event_remove_session(m_event, m_session);
    if (m_session) {
        if (!m_ended)
            disconnect();
        ssh_free(std::exchange(m_session, nullptr));
    }
    if (m_event)
        ssh_event_free(std::exchange(m_event, nullptr));
}

/// Whoever says nothing is asked, and whoever does not answer then is gone.
void Link::keepAlive()
{
    if (limits().keepalive.count() <= 0)
        return;
    m_aliveTimer = reactor().clock().callLater(limits().keepalive, [this] {
        const auto keep = shared_from_this();
        if (m_socketCount.in_bytes != std::exchange(m_inWhenAsked, m_socketCount.in_bytes)) {
            m_missed = 0;
        } else if (++m_missed > limits().keepalivesMissed) {
            finish(QStringLiteral("The other end does not answer."));
            return;
        } else if (!hasEnded()) {
            const Inside inside(*this);
            ssh_send_keepalive(m_session);
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
