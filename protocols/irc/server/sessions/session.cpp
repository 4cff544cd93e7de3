#include "protocols/irc/server/sessions/session.h"

#include "netcore/tls/tlssession.h"
#include "netcore/transport/registry.h"
#include "protocols/irc/secrets.h"
#include "protocols/irc/server/lines/labelledreply.h"
#include "protocols/irc/server/ports/names.h"
#include "protocols/irc/server/sessions/server.h"
#include "protocols/irc/server/sessions/sessionextras.h"
#include "protocols/irc/server/users/registration.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport::ircd {

Session::Session(Server& server)
    : m_server(server),
      m_class(&server.options().remote),
      m_origin(&Origins::nowhere()),
      m_registration(std::make_unique<Registration>()),
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
    if (!m_server.admit(*this, why))
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
        m_server.sessionEnded(*this, m_abortReason);
    else
        m_server.sessionEnded(
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
    finishLabel();
    tell("ERROR", {}, QByteArray("Closing Link: " + host() + " (" + reason.toByteArray() + ")"));
    m_closing = true;
    m_input.clear();
    m_works.reset();
    if (m_extras)
        m_extras->flood.cancel();
    leave(reason);
    if (m_server.scratchOwner == this)
        write(std::exchange(m_server.scratch, {}));
    if (!m_holding)
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

void Session::leave(QByteArrayView reason)
{
    if (m_user)
        m_server.release(*this, reason);
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
        send("PING :" + options.name + "\r\n");
}

void Session::waitFor(Task<Result<Done>> work)
{
    if (work.isReady()) {
        const auto done = work.take();
        Q_UNUSED(done)
        return;
    }
    setGate(Gate::Work, true);
    if (!m_works)
        m_works = std::make_unique<SessionWorks>();
    const auto running = m_works->running.insert(m_works->running.end(), std::move(work));
    running->whenDone([this, running](Result<Done>) {
        const auto ended = std::move(*running); // it lives until its listener has returned
        m_works->running.erase(running);
        if (m_works->running.empty())
            workEnded();
    });
}

void Session::workEnded()
{
    const auto ended = std::exchange(m_works, {});
    if (isClosing())
        return;
    {
        const ReplyBatch answering(*this);
        finishLabel();
        if (m_registration)
            m_server.commands().tryRegister(*this);
    }
    setGate(Gate::Work, m_works != nullptr);
}

Task<Result<Done>> Session::rest(Whose whose)
{
    if (!m_works)
        m_works = std::make_unique<SessionWorks>();
    if (whose == Whose::Commands && m_label && !m_label->isStreaming())
        put(m_label->begin(m_server.options().name, QByteArray::number(m_server.nextReference(), 36)));
    auto& resting = m_works->resting.emplace_back();
    auto task = resting.task();
    // The gate tells when the queue has drained; a transport that tells nothing, or a queue with less room, is looked
    // at.
    if (!m_works->waking.isActive())
        m_works->waking = m_server.clock().callLater(hasRoom() ? 0ms : 100ms, [this] { wakeRested(); });
    return task;
}

bool Session::hasRoom() const
{
    // Half of its own queue, and less than any layer between lets wait.
    constexpr qsizetype enough = 1024 * 1024;
    return !(m_gates & quint8(Gate::Output)) && m_transport
        && m_transport->queuedBytes() <= std::min(m_class->sendQueue / 2, enough);
}

void Session::wakeRested()
{
    if (isClosing() || !m_works || m_works->resting.empty())
        return;
    if (!hasRoom()) {
        m_works->waking = m_server.clock().callLater(100ms, [this] { wakeRested(); });
        return;
    }
    m_works->waking.cancel();
    for (auto& one : std::exchange(m_works->resting, {}))
        one.fire(Done{}); // who was dropped meanwhile hears nothing
}

QByteArray Session::takeLabel()
{
    const auto label = std::exchange(m_label, nullptr);
    return label ? label->label() : QByteArray();
}

void Session::giveLabel(const QByteArray& label)
{
    if (!label.isEmpty())
        m_label = std::make_unique<LabelledReply>(label);
}

void Session::finishLabel()
{
    if (const auto label = std::exchange(m_label, {}))
        send(label->finished(m_server.options().name, QByteArray::number(m_server.nextReference(), 36)));
}

void Session::setGate(Gate gate, bool closed)
{
    const auto before = m_gates;
    m_gates = closed ? quint8(m_gates | quint8(gate)) : quint8(m_gates & ~quint8(gate));
    if (gate == Gate::Output && !closed)
        wakeRested();
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

void Session::send(const QByteArray& line)
{
    if (isClosing())
        return;
    if (m_label && !m_label->isHeld) {
        if (m_label->isStreaming())
            put(m_label->inBatch(line));
        else
            m_label->add(line);
        return;
    }
    put(line);
}

void Session::put(const QByteArray& lines)
{
    if (m_server.scratchOwner == this)
        m_server.scratch.append(lines);
    else
        write(lines);
}

void Session::write(const QByteArray& lines)
{
    if (!m_holding) {
        writeOut(lines);
        return;
    }
    m_extras->held.add(lines);
    if (m_extras->held.size() > m_class->sendQueue)
        abort("SendQ exceeded");
}

void Session::hold()
{
    extras().held.hold();
    if (!std::exchange(m_holding, true))
        m_server.promises().push_back(this);
}

void Session::holdFor(quint64 count)
{
    m_extras->held.holdFor(count);
    if (!count)
        settled(0);
}

void Session::settled(quint64 count)
{
    if (!m_holding || !m_transport)
        return;
    const auto free = m_extras->held.settled(count);
    m_holding = !m_extras->held.isEmpty();
    if (!m_holding)
        std::erase(m_server.promises(), this);
    if (!free.isEmpty())
        writeOut(free);
    if (m_closing && !m_holding && m_transport)
        m_transport->loseConnection();
}

void Session::writeOut(const QByteArray& line)
{
    irc::notifyLines(m_transport->record(), false, line);
    m_transport->write(line);
    if ((m_gates & quint8(Gate::Output)) && m_transport->queuedBytes() > m_class->sendQueue)
        abort("SendQ exceeded");
}

ReplyBatch::ReplyBatch(Session& session, Whose whose) : m_session(session), m_before(session.server().scratchOwner)
{
    if (!m_before)
        session.server().scratchOwner = &session;
    if (session.label() && whose == Whose::Commands)
        m_wasHeld = std::exchange(session.label()->isHeld, false);
}

ReplyBatch::~ReplyBatch()
{
    auto& server = m_session.server();
    if (m_wasHeld && m_session.label())
        m_session.label()->isHeld = true;
    if (m_before || server.scratchOwner != &m_session)
        return;
    server.scratchOwner = nullptr;
    if (!server.scratch.isEmpty() && !m_session.isClosing()) {
        const auto gathered = std::exchange(server.scratch, {});
        m_session.write(gathered);
    }
    server.scratch.clear();
}

} // namespace everyport::ircd
