#include "protocols/irc/server/sessions/server.h"

#include <algorithm>

#include <QRandomGenerator>

#include "protocols/irc/server/ports/names.h"
#include "protocols/irc/server/sessions/capabilitylist.h"
#include "protocols/irc/server/sessions/support.h"
#include "protocols/irc/server/users/connectionregistration.h"
#include "protocols/irc/server/users/sessionextras.h"

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
      m_logins(*this),
      m_channels(*this),
      m_sessions(*this),
      m_delivery(reactor),
      m_staying(*this),
      m_history(reactor, ports.history, m_options.history),
      m_commands(std::move(commands)),
      m_idPrefix(randomPrefix()),
      m_work([this](const QString& what, const Error& error) {
          warnOperators(what.toUtf8() + ": " + error.text.toUtf8());
      })
{
    m_support = supportLines(*this);
    m_history.failed = [this](
                           const Error& error) { warnOperators("History could not be kept: " + error.text.toUtf8()); };
    m_history.settled = [this](quint64 count) { m_sessions.settled(count); };
}

Server::~Server()
{
    m_channels.clear(); // of one that goes without having been shut down
}

Task<Result<Done>> Server::open()
{
    if (m_ports.bans) {
        auto bans = co_await m_ports.bans->load();
        if (!bans)
            co_return bans.error();
        m_bans.restore(std::move(*bans));
    }
    auto restoring = m_channels.storage().restore();
    const auto restored = co_await std::move(restoring);
    if (!restored)
        co_return restored.error();
    if (m_ports.users) {
        auto coming = m_staying.restore();
        const auto came = co_await std::move(coming);
        if (!came)
            co_return came.error();
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
    m_sessions.closeAll("The server goes down");
    while (auto* user = *m_users.all().begin())
        removeUser(*user, "The server goes down");
    if (m_history.isKept())
        m_history.store();
    m_channels.storage().writeChanged();
    notify(&ServerEvents::serverGoes);
    m_channels.clear();
}

void Server::setOptions(const ServerOptions& options)
{
    const auto support = supportTokens(*this);
    const auto before = std::exchange(m_options, options);
    m_sessions.optionsChanged();
    m_history.setEnabled(options.history);
    m_support = supportLines(*this);
    notifyNewOptions(before, support);
    if (before.staying != m_options.staying)
        m_staying.updateAll();
}

/// What is offered now and was not, and the other way round: capabilities to who wants to hear of them (IRCv3
/// cap-notify), and what 005 has said to everybody.
void Server::notifyNewOptions(ServerOptions before, const QByteArrayList& support)
{
    const auto changed = supportChanges(support, supportTokens(*this));
    const auto sessions = m_sessions.all();
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
    return {now(), source.account, {}, {}, source.is('B'), m_logins.shown(source.account)};
}

LineTags Server::eventTags(const User* source)
{
    auto tags = source ? tagsOf(*source) : LineTags{now(), {}, {}, {}, false};
    if (m_history.isKept())
        tags.id = nextId();
    return tags;
}

void Server::store(QByteArrayView target, HistoryItem::Kind kind, const Line& line)
{
    if (!m_history.isKept())
        return;
    const auto& tags = line.tags();
    m_history.add({lower(target), kind, tags.time, tags.id.isEmpty() ? nextId() : tags.id, tags.account, tags.bot,
        tags.client, line.body()});
}

void Server::noticeOperators(const QByteArray& text)
{
    notify(&ServerEvents::serverNotice, text);
    tellOperators(text);
}

void Server::warnOperators(const QByteArray& text)
{
    notify(&ServerEvents::notKept, text);
    tellOperators(text);
}

void Server::tellOperators(const QByteArray& text)
{
    if (!m_users.operators)
        return;
    for (auto* user : m_users.all()) {
        if (!user->isOperator() || !user->is('s'))
            continue;
        const auto line = lineBody(m_options.name, "NOTICE", {user->nick()}, QByteArray("*** " + text));
        m_delivery.toUser(*user, Line(line, {now(), {}, {}, {}, false}));
    }
}

} // namespace everyport::ircd
