#include "protocols/xmpp/client/connection/client.h"

#include <algorithm>

#include "netcore/transport/registry.h"
#include "protocols/xmpp/client/connection/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::client {

namespace {

const Error notConnected{Error::Kind::Disconnected, Reason::ConnectionLost, u"There is no connection."_s};

} // namespace

Client::Client(Account account, Reactor& reactor, ClientEvents& events, Options options)
    : m_account(std::move(account)),
      m_reactor(reactor),
      m_events(events),
      m_options(std::move(options)),
      m_requests(reactor.clock()),
      m_management(reactor.clock()),
      m_keepAlive(reactor.clock(), m_options.keepAlive)
{
    m_requests.send = [this](Stanza stanza) { return send(std::move(stanza)); };
    m_dispatch.send = [this](Stanza stanza) { Q_UNUSED(send(std::move(stanza))) };
    m_management.write = [this](const xml::Element& element) {
        if (m_stream)
            m_stream->send(element);
    };
    m_management.acknowledged = [this](const xml::Element& element) { notifyTaken(element); };
    m_keepAlive.lastHeard = [this] { return m_stream->lastHeard(); };
    m_keepAlive.probe = [this] { probe(); };
    m_keepAlive.isGone = [this] {
        m_stream->cut(Error::disconnected(Reason::TimedOut, u"The server has gone silent."_s));
    };
}

Client::~Client()
{
    m_loggingIn.cancel();
    if (auto* stream = std::exchange(m_stream, nullptr))
        stream->forget();
}

void Client::addExtension(std::unique_ptr<Extension> extension)
{
    auto* answers = extension.get();
    // A client is an account and no domain; what an extension has for a domain alone it answers there, too.
    const auto own = answers->namespaces(Place::Account);
    for (const auto place : {Place::Account, Place::Domain}) {
        const auto handler = [answers, place](Stanza request) { return answers->answer(std::move(request), place); };
        for (const auto& ns : answers->namespaces(place)) {
            if (place == Place::Domain && own.contains(ns))
                continue;
            m_dispatch.onGet(ns, handler);
            m_dispatch.onSet(ns, handler);
        }
    }
    m_extensions.push_back(std::move(extension));
}

QStringList Client::features() const
{
    QStringList all;
    for (const auto& part : m_parts)
        all += part->features();
    for (const auto& extension : m_extensions)
        all += extension->features(Place::Domain) + extension->features(Place::Account);
    all.removeDuplicates();
    all.sort();
    return all;
}

bool Client::isMine(const Jid& from) const
{
    return from.isNull() || from == self() || from == m_address.bare();
}

std::unique_ptr<Protocol> Client::makeStream()
{
    if (auto* before = std::exchange(m_stream, nullptr)) {
        m_loggingIn.cancel();
        m_management.streamLost();
        m_isOnline = false;
        before->forget();
    }
    m_isClosing = false;
    m_sentTo.clear();
    std::unique_ptr<Stream> stream(new Stream(*this, m_reactor, m_options.limits)); // only we know that we are its user
    m_stream = stream.get();
    m_stream->setTaps(&m_taps);
    return stream;
}

Task<Result<Done>> Client::whenOnline()
{
    if (m_isOnline)
        return Result<Done>(Done());
    return m_whenOnline.emplace_back().task();
}

void Client::answerWaiting(const Result<Done>& how)
{
    for (auto& one : std::exchange(m_whenOnline, {}))
        one.fire(how);
}

void Client::streamReady(Stream& stream)
{
    m_login = std::make_unique<Login>(
        stream, m_reactor, m_account, m_options.login, m_management, m_wasBound, &m_token);
    m_loginTimer = clock().callLater(m_options.loginPatience,
        [this] { m_stream->cut(Error::disconnected(Reason::TimedOut, u"The server took too long to let us in."_s)); });
    m_loggingIn = m_login->run(m_address);
    m_loggingIn.whenDone([this](Result<LoggedIn> done) { loginEnded(std::move(done)); });
}

void Client::loginEnded(Result<LoggedIn> done)
{
    m_loginTimer.cancel();
    if (!done)
        return m_stream->end(done.error());
    m_isOnline = true;
    m_address = done->address;
    if (!done->features.isNull())
        m_features = done->features;
    m_hasCarbons = done->hasCarbons;
    m_wasBound = m_wasBound || done->isBound;
    m_requests.setSelf(m_address);
    m_stream->transport()->record().who = m_address.toString();
    if (!done->isResumed && m_hasSession) {
        const Error lost{Error::Kind::Disconnected, Reason::ConnectionLost, u"The session could not go on."_s};
        m_hasSession = false;
        m_requests.fail(lost);
        for (const auto& part : m_parts)
            part->sessionEnded(lost);
    }
    m_hasSession = true;
    m_keepAlive.start();
    sendAgain(*done);
    if (!m_isActive)
        sayActivity();
    for (const auto& part : m_parts)
        part->online(done->isResumed);
    for (const auto& stanza : std::exchange(m_waiting, {}))
        Q_UNUSED(send(stanza))
    m_requests.sendWaiting();
    m_events.online(m_address, done->isResumed);
    answerWaiting(Done());
    if (!m_stream)
        return;
    for (auto& element : m_login->takeHeld()) {
        if (m_isOnline)
            stanzaReceived(std::move(element));
    }
    if (m_stream)
        m_stream->resume();
}

/// By a resumed session exactly what is missing; by a new one the messages, which tell when they were first sent: they
/// may have arrived, and their ids show it.
void Client::sendAgain(const LoggedIn& done)
{
    if (done.isResumed) {
        for (const auto& element : done.again)
            m_stream->send(element);
        if (!done.again.isEmpty())
            m_management.ask();
        return;
    }
    leaveInDoubt(done.again);
}

void Client::leaveInDoubt(const QList<xml::Element>& unanswered)
{
    QList<Stanza> messages;
    for (const auto& element : unanswered) {
        if (element.name() != u"message")
            continue;
        if (auto stanza = Stanza::of(element))
            messages.append(std::move(*stanza));
    }
    const bool isTaken = std::any_of(
        m_parts.begin(), m_parts.end(), [&](const auto& part) { return part->takesOver(messages); });
    if (!isTaken)
        m_waiting = messages + m_waiting;
}

void Client::elementReceived(xml::Element element)
{
    if (m_isOnline)
        stanzaReceived(std::move(element));
    else if (m_login)
        m_login->receive(std::move(element));
}

void Client::stanzaReceived(xml::Element element)
{
    const auto isManagement = m_management.take(element);
    if (!isManagement)
        return m_stream->end(isManagement.error());
    if (*isManagement)
        return;
    if (element.is(u"features", ns::streams)) {
        m_features = std::move(element);
        return;
    }
    if (element.ns() != ns::client)
        return; // not for us to understand (RFC 6120 §4.8.2 asks nothing of clients here)
    m_management.received();
    auto stanza = Stanza::of(std::move(element));
    if (!stanza) // an address that is none: nobody could be answered
        return;
    if (m_requests.take(*stanza) || m_dispatch.receive(*stanza))
        return;
    m_events.stanzaReceived(*stanza);
}

void Client::streamLost(const Error& reason)
{
    // The login may be what is running right now: it goes with the next stream, its Task at once.
    m_loginTimer.cancel();
    m_keepAlive.stop();
    m_loggingIn.cancel();
    m_sentTo = m_stream->otherHost();
    if (m_isClosing && m_stream->heardEnd())
        m_management.acknowledgeAll();
    m_stream = nullptr;
    m_isOnline = false;
    m_management.streamLost();
    const bool mayResume = m_hasSession && !m_isClosing && m_management.mayResume();
    if (m_isClosing)
        endSession(reason);
    else if (!mayResume)
        sessionOver(reason);
    m_events.disconnected(reason, mayResume);
    answerWaiting(reason.isClosed() ? notConnected : reason);
}

void Client::endSession(const Error& reason)
{
    sessionOver(reason);
    m_requests.failWaiting(reason.isClosed() || reason.isCancelled() ? notConnected : reason);
}

void Client::sessionOver(const Error& reason)
{
    if (!std::exchange(m_hasSession, false))
        return;
    const auto unanswered = m_management.takeUnacked();
    if (!m_isClosing)
        leaveInDoubt(unanswered);
    m_dispatch.cancelAll();
    m_requests.fail(reason.isClosed() || reason.isCancelled() ? notConnected : reason);
    for (const auto& part : m_parts)
        part->sessionEnded(reason);
}

void Client::close()
{
    m_isClosing = true;
    if (m_stream && m_stream->transport())
        m_stream->close();
    else
        endSession(Error::closed());
}

void Client::endConnection()
{
    if (m_stream)
        m_stream->cut(Error::disconnected(Reason::ConnectionLost, u"The connection was given up."_s));
}

Result<Done> Client::send(Stanza stanza)
{
    if (!m_isOnline || !m_stream) {
        if (!stanza.isMessage() || m_isClosing)
            return notConnected;
        if (m_waiting.size() >= m_options.mostWaiting)
            return Error::busy(Reason::NoSpace, u"Too many messages wait for a connection."_s);
        m_waiting.append(std::move(stanza));
        return Done();
    }
    if (!m_management.mayKeep())
        return Error::busy(Reason::NoSpace, u"The server takes nothing more just now."_s);
    write(stanza.element());
    return Done();
}

void Client::write(const xml::Element& element)
{
    m_stream->send(element);
    m_management.sent(element);
    if (!m_management.isOn())
        notifyTaken(element); // as much as is ever known
}

void Client::notifyTaken(const xml::Element& element)
{
    if (element.name() != u"message")
        return;
    for (const auto& part : m_parts)
        part->messageTaken(element);
}

Task<Result<Stanza>> Client::ask(Stanza iq)
{
    return m_requests.ask(std::move(iq), m_options.answerPatience);
}

Task<Result<xml::Element>> Client::request(QString type, Jid to, xml::Element payload)
{
    auto asking = ask(Stanza::iq(type, {}, {}, to, std::move(payload)));
    const auto answer = co_await std::move(asking);
    if (!answer)
        co_return answer.error();
    co_return answer->payload();
}

Task<Result<xml::Element>> Client::get(Jid to, xml::Element payload)
{
    return request(u"get"_s, std::move(to), std::move(payload));
}

Task<Result<xml::Element>> Client::set(Jid to, xml::Element payload)
{
    return request(u"set"_s, std::move(to), std::move(payload));
}

void Client::setActive(bool isActive)
{
    if (std::exchange(m_isActive, isActive) != isActive && m_isOnline)
        sayActivity();
}

void Client::sayActivity()
{
    if (!m_features.child(u"csi", ns::clientState).isNull())
        m_stream->send(xml::Element(m_isActive ? u"active"_s : u"inactive"_s, ns::clientState));
}

void Client::dress(xml::Element& presence) const
{
    for (const auto& part : m_parts)
        part->dressPresence(presence);
}

void Client::probe()
{
    if (m_management.isOn())
        return m_stream->send(xml::Element(u"r"_s, ns::streamManagement));
    m_ping = ask(Stanza::iq(u"get"_s, {}, {}, server(), xml::Element(u"ping"_s, ns::ping)));
    m_ping.whenDone([](const Result<Stanza>&) {}); // any answer will do, and none is noticed
}

} // namespace everyport::xmpp::client
