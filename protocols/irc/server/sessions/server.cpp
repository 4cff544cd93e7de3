#include "protocols/irc/server/sessions/server.h"

#include <algorithm>

#include <QRandomGenerator>

#include "protocols/irc/server/ports/names.h"
#include "protocols/irc/server/sessions/capabilitylist.h"
#include "protocols/irc/server/sessions/sessionextras.h"
#include "protocols/irc/server/sessions/support.h"
#include "protocols/irc/server/users/registration.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport::ircd {

namespace {

QByteArray randomPrefix()
{
    quint64 bits = QRandomGenerator::system()->generate64();
    return QByteArray::number(bits, 36);
}

} // namespace

Server::Server(Reactor& reactor, ServerOptions options, ServerPorts ports, Commands commands)
    : m_reactor(reactor),
      m_options(std::move(options)),
      m_ports(ports),
      m_started(reactor.clock().wallMsecs()),
      m_users(m_options.limits.whoWas),
      m_origins(m_options.cloakKey),
      m_registrations(reactor.clock()),
      m_halfOpen(m_options.limits.halfOpen),
      m_delivery(reactor),
      m_staying(*this),
      m_history(reactor, ports.history, m_options.history),
      m_commands(std::move(commands)),
      m_idPrefix(randomPrefix()),
      m_work([this](const QString& what, const Error& error) {
          noticeOperators(what.toUtf8() + ": " + error.text.toUtf8());
      })
{
    m_support = supportLines(*this);
    m_history.failed = [this](const Error& error) {
        noticeOperators("History could not be kept: " + error.text.toUtf8());
    };
    m_history.settled = [this](quint64 count) {
        const auto waiting = m_promises; // who waits for nothing any more takes itself out
        for (auto* session : waiting)
            session->settled(count);
    };
    m_sweep = clock().callLater(5s, [this] { sweep(); });
}

Server::~Server()
{
    dropAllChannels(); // of one that goes without having been shut down
}

void Server::dropAllChannels()
{
    m_allChannels = {};
    qDeleteAll(std::exchange(m_channels, {}));
}

Task<Result<Done>> Server::open()
{
    if (m_ports.bans) {
        auto bans = co_await m_ports.bans->load();
        if (!bans)
            co_return bans.error();
        m_bans.restore(std::move(*bans));
    }
    if (m_ports.channels) {
        auto stored = co_await m_ports.channels->load();
        if (!stored)
            co_return stored.error();
        restoreChannels(*stored);
    }
    if (m_ports.users) {
        auto restoring = m_staying.restore();
        const auto restored = co_await std::move(restoring);
        if (!restored)
            co_return restored.error();
    }
    co_return Done{};
}

std::unique_ptr<Protocol> Server::makeSession()
{
    return std::make_unique<Session>(*this);
}

void Server::shutDown()
{
    m_staying.goDown();
    const auto sessions = m_sessions;
    for (auto* session : sessions)
        session->close("The server goes down");
    while (auto* user = *m_users.all().begin())
        removeUser(*user, "The server goes down");
    if (m_history.isKept())
        m_history.store();
    const auto changed = std::exchange(m_changedChannels, {});
    for (const auto& name : changed) {
        if (auto* channel = findChannel(name))
            storeChannel(*channel);
    }
    notify(&ServerEvents::serverGoes);
    dropAllChannels();
}

void Server::setOptions(const ServerOptions& options)
{
    const auto support = supportTokens(*this);
    const auto before = std::exchange(m_options, options);
    for (auto* session : m_sessions)
        session->classify(); // classes were replaced
    m_history.setEnabled(options.history);
    m_support = supportLines(*this);
    m_halfOpen.setMost(m_options.limits.halfOpen);
    notifyNewOptions(before, support);
    if (before.staying != m_options.staying)
        m_staying.updateAll();
}

/// What is offered now and was not, and the other way round: capabilities to who wants to hear of them (IRCv3
/// cap-notify), and what 005 has said to everybody.
void Server::notifyNewOptions(ServerOptions before, const QByteArrayList& support)
{
    const auto changed = supportChanges(support, supportTokens(*this));
    const auto sessions = m_sessions;
    for (auto* session : sessions) {
        if (session->isClosing())
            continue;
        std::swap(m_options, before); // no copies: sessions point to their class
        const auto offered = offeredCapabilities(*session, true);
        std::swap(m_options, before);
        const ReplyBatch answering(*session, Session::Whose::Nobodys);
        notifyOffer(*session, offered, offeredCapabilities(*session, true));
        if (session->isRegistered() && !changed.isEmpty())
            sendSupport(*session, changed);
    }
}

void Server::rehash()
{
    if (rehashAsked)
        m_reactor.callSoon(rehashAsked);
}

void Server::sweep()
{
    const auto moment = clock().now();
    const auto sessions = m_sessions; // closing one takes it out
    for (auto* session : sessions)
        session->check(moment);
    m_sweep = clock().callLater(5s, [this] { sweep(); });
}

bool Server::admit(Session& session, QByteArray& why)
{
    const auto& origin = session.origin();
    session.at = m_sessions.size();
    m_sessions.push_back(&session);
    const auto& place = session.connectionClass();
    if (qsizetype(m_sessions.size()) > m_options.limits.clients)
        why = "The server is full, come back later";
    else if (origin.crowd->clients - origin.crowd->leaving > place.clients)
        why = "Too many connections from your address";
    if (!why.isEmpty())
        return false;
    const auto mostThere = place.halfOpen <= m_options.limits.halfOpen ? place.halfOpen : 0;
    session.registration()->halfOpen = m_halfOpen.enter(
        session.transport()->peer(), [this, &session] { makeRoom(session); }, mostThere);
    return true;
}

/// Its connection ends behind this turn, and who comes in the same one must not find its place taken.
void Server::makeRoom(Session& session)
{
    if (session.isClosing())
        return;
    session.isLeaving = true;
    ++session.origin().crowd->leaving;
    session.abort("Others are waiting to register");
}

void Server::sessionEnded(Session& session, QByteArrayView reason)
{
    m_delivery.push(); // it may have said what is gathered
    m_monitors.clear(session);
    std::erase(m_promises, &session);
    const auto address = session.address(); // which may go with the last one from there
    if (session.isLeaving)
        --session.origin().crowd->leaving;
    m_origins.leave(address);
    if (auto* registration = session.registration())
        registration->halfOpen.leave();
    m_sessions[session.at] = m_sessions.back();
    m_sessions[session.at]->at = session.at;
    m_sessions.pop_back();
    release(session, reason);
}

void Server::release(Session& session, QByteArrayView reason)
{
    auto* user = session.user();
    if (!user)
        return;
    session.detach();
    auto** link = &user->sessions;
    while (*link && *link != &session)
        link = &(*link)->next;
    if (*link)
        *link = std::exchange(session.next, nullptr);
    if (!user->sessions && !user->plug && !m_staying.holds(*user))
        removeUser(*user, reason);
    else
        m_staying.clientsChanged(*user);
}

void Server::attach(Session& session, User& user)
{
    session.next = user.sessions;
    user.sessions = &session;
    session.registered(user);
}

QByteArray Server::nextId()
{
    return m_idPrefix + QByteArray::number(++m_id, 36);
}

LineTags Server::tagsOf(const User& source) const
{
    return {now(), source.account, {}, {}, source.is('B'), shown(source.account)};
}

LineTags Server::eventTags(const User* source)
{
    auto tags = source ? tagsOf(*source) : LineTags{now(), {}, {}, {}, false};
    if (m_history.isKept())
        tags.id = nextId();
    return tags;
}

void Server::noticeOperators(const QByteArray& text)
{
    notify(&ServerEvents::serverNotice, text);
    if (!m_users.operators)
        return;
    for (auto* user : m_users.all()) {
        if (!user->isOperator() || !user->is('s'))
            continue;
        const auto line = body(m_options.name, "NOTICE", {user->nick()}, QByteArray("*** " + text));
        m_delivery.toUser(*user, Line(line, {now(), {}, {}, {}, false}));
    }
}

QByteArray Server::body(QByteArrayView source, QByteArrayView command, Parameters middle)
{
    QByteArray line;
    line.reserve(source.size() + command.size() + 128);
    line.append(':').append(source).append(' ').append(command);
    for (const auto parameter : middle)
        line.append(' ').append(parameter);
    line.append("\r\n");
    return line;
}

QByteArray Server::body(QByteArrayView source, QByteArrayView command, Parameters middle, QByteArrayView text)
{
    QByteArray line;
    line.reserve(source.size() + command.size() + text.size() + 96);
    line.append(':').append(source).append(' ').append(command);
    for (const auto parameter : middle)
        line.append(' ').append(parameter);
    line.append(" :").append(text);
    if (line.size() > irc::maximumLine - 2)
        line = bounded(line, irc::maximumLine - 2);
    line.append("\r\n");
    return line;
}

} // namespace everyport::ircd
