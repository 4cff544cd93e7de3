#include "protocols/irc/server/sessions/session.h"

#include "netcore/tls/tlssession.h"
#include "netcore/transport/registry.h"
#include "netcore/transport/secretinclear.h"
#include "protocols/irc/server/ports/names.h"
#include "protocols/irc/server/sessions/server.h"
#include "protocols/irc/server/users/registration.h"
#include "protocols/irc/server/users/sessionextras.h"
#include "protocols/irc/server/users/sessionworks.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport::ircd {

Session::Session(Server& server)
    : m_server(server),
      m_class(&server.options().remote),
      m_origin(&Origins::nowhere()),
      m_registration(std::make_unique<Registration>()),
      m_output(*this),
      m_number(server.nextReference())
{
}

Session::~Session() = default;

void Session::connectionMade(Transport& transport)
{
    m_transport = &transport;
    const auto peer = transport.peer();
    m_class = &m_server.options().classOf(peer);
    m_origin = &m_server.origins().enter(peer.family == Address::Family::IPv4 || peer.family == Address::Family::IPv6
            ? peer.host.toLatin1()
            : QByteArray("127.0.0.1"));
    transport.record().protocol = u"irc"_s;
    transport.setProducer(this);
    m_heard = m_registration->since = m_server.clock().now();
    QByteArray why;
    if (!m_server.sessions().admit(*this, why))
        close(why);
}

void Session::connectionLost(const Error& reason)
{
    if (m_extras)
        m_extras->flood.cancel();
    m_works.reset();
    m_transport = nullptr;
    if (m_server.scratchOwner == this)
        m_server.scratchOwner = nullptr;
    if (m_abortReason)
        m_server.sessions().ended(*this, m_abortReason);
    else
        m_server.sessions().ended(
            *this, reason.isClosed() || reason.text.isEmpty() ? QByteArray("Connection closed") : reason.text.toUtf8());
}

void Session::classify()
{
    m_class = m_transport ? &m_server.options().classOf(m_transport->peer()) : &m_server.options().remote;
}

bool Session::isPrivate() const
{
    return m_transport && (m_transport->isEncrypted() || m_transport->peer().isLoopback());
}

void Session::noteSecret()
{
    if (m_transport)
        everyport::noteSecret(*m_transport);
}

QByteArray Session::fingerprint() const
{
    const auto* tls = m_transport ? m_transport->tls() : nullptr;
    return tls ? tls->peerCertificate().fingerprint.toLatin1() : QByteArray();
}

QByteArray Session::nickOrStar() const
{
    if (m_user)
        return m_user->nick().toByteArray();
    return m_registration && !m_registration->nick.isEmpty() ? m_registration->nick : QByteArray("*");
}

void Session::setCapabilities(irc::Capabilities capabilities)
{
    m_capabilities = capabilities;
    m_variant = Variant((has(Capability::ServerTime) ? variant::Time : 0)
        | (has(Capability::AccountTag) ? variant::Account : 0) | (has(Capability::MessageTags) ? variant::Tags : 0));
}

SessionExtras& Session::extras()
{
    if (!m_extras)
        m_extras = std::make_unique<SessionExtras>();
    return *m_extras;
}

void Session::registered(User& user)
{
    m_user = &user;
    m_registration.reset();
    if (m_transport)
        m_transport->record().who = QString::fromUtf8(user.nick().data(), user.nick().size());
}

void Session::close(QByteArrayView reason)
{
    if (isClosing())
        return;
    m_output.finishLabel();
    tell("ERROR", {}, QByteArray("Closing Link: " + host() + " (" + reason.toByteArray() + ")"));
    m_closing = true;
    m_input.clear();
    m_works.reset();
    if (m_extras)
        m_extras->flood.cancel();
    m_server.release(*this, reason);
    if (m_server.scratchOwner == this)
        m_output.flush();
    if (!m_output.isHolding())
        m_transport->loseConnection();
}

void Session::abort(const char* reason)
{
    if (isClosing())
        return;
    m_closing = true;
    m_abortReason = reason;
    m_transport->abortConnection();
}

void Session::check(Clock::Moment now)
{
    const auto& options = m_server.options();
    if (isClosing())
        return;
    if (m_registration) {
        if (now - m_registration->since > options.registrationTime)
            close("Registration timed out");
        return;
    }
    const auto silence = now - m_heard;
    if (silence > options.pingAfter + options.pingWait)
        close("Ping timeout: " + QByteArray::number(std::chrono::duration_cast<std::chrono::seconds>(silence).count())
            + " seconds");
    else if (silence > options.pingAfter && !std::exchange(m_pinged, true))
        m_output.send("PING :" + options.name + "\r\n");
}

void Session::waitFor(Task<Result<Done>> work)
{
    if (work.isReady()) {
        const auto done = work.take();
        Q_UNUSED(done)
        return;
    }
    setGate(Gate::Work, true);
    works().start(std::move(work));
}

SessionWorks& Session::works()
{
    if (!m_works)
        m_works = std::make_unique<SessionWorks>(
            m_server.clock(), [this] { return !isClosing() && hasRoom(); }, [this] { workEnded(); });
    return *m_works;
}

void Session::workEnded()
{
    const auto ended = std::exchange(m_works, {});
    if (isClosing())
        return;
    {
        const ReplyBatch answering(*this);
        m_output.finishLabel();
        if (m_registration)
            m_server.commands().tryRegister(*this);
    }
    setGate(Gate::Work, m_works != nullptr);
}

Task<Result<Done>> Session::rest(Whose whose)
{
    if (whose == Whose::Commands)
        m_output.beginLabel();
    return works().rest();
}

bool Session::hasRoom() const
{
    // Half of its own queue, and less than any layer between lets wait.
    constexpr qsizetype enough = 1024 * 1024;
    return !isCongested() && m_transport && m_transport->queuedBytes() <= std::min(m_class->sendQueue / 2, enough);
}

void Session::setGate(Gate gate, bool closed)
{
    const auto before = m_gates;
    m_gates = closed ? quint8(m_gates | quint8(gate)) : quint8(m_gates & ~quint8(gate));
    if (gate == Gate::Output && !closed && m_works)
        m_works->wake();
    if (before && !m_gates && !m_running)
        resume();
}

/// What has waited, then what the peer sends from now on.
void Session::resume()
{
    if (isClosing())
        return;
    if (!m_input.isEmpty())
        m_transport->yield(); // a turn of its own: many may go on at once, for what they waited for is the same
    if (std::exchange(m_readingPaused, false))
        m_transport->resumeReading();
}

void Session::writeReply(const Reply& reply)
{
    if (m_user)
        m_output.send(reply, m_user->nick());
    else
        m_output.send(reply, nickOrStar());
}

} // namespace everyport::ircd
