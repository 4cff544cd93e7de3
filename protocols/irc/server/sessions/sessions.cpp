#include "protocols/irc/server/sessions/sessions.h"

#include "protocols/irc/server/sessions/server.h"
#include "protocols/irc/server/users/connectionregistration.h"

using namespace std::chrono_literals;

namespace everyport::ircd {

Sessions::Sessions(Server& server)
    : m_server(server),
      m_halfOpen(server.options().limits.halfOpen),
      m_checking(server.clock().callLater(5s, [this] { check(); }))
{
}

void Sessions::optionsChanged()
{
    for (auto* session : m_all)
        session->classify(); // classes were replaced
    m_halfOpen.setMost(m_server.options().limits.halfOpen);
}

bool Sessions::admit(Session& session, QByteArray& why)
{
    const auto& origin = session.origin();
    session.at = m_all.size();
    m_all.push_back(&session);
    const auto& place = session.connectionClass();
    if (qsizetype(m_all.size()) > m_server.options().limits.clients)
        why = "The server is full, come back later";
    else if (origin.crowd->clients - origin.crowd->leaving > place.clients)
        why = "Too many connections from your address";
    if (!why.isEmpty())
        return false;
    const auto mostThere = place.halfOpen <= m_server.options().limits.halfOpen ? place.halfOpen : 0;
    session.registration()->halfOpen = m_halfOpen.enter(
        session.transport()->peer(), [this, &session] { makeRoom(session); }, mostThere);
    return true;
}

/// Its connection ends behind this turn, and who comes in the same one must not find its place taken.
void Sessions::makeRoom(Session& session)
{
    if (session.isClosing())
        return;
    session.isLeaving = true;
    ++session.origin().crowd->leaving;
    session.abort("Others are waiting to register");
}

void Sessions::ended(Session& session, QByteArrayView reason)
{
    m_server.delivery().push(); // it may have said what is gathered
    m_server.monitors().clear(session);
    removeHolding(session);
    const auto address = session.address(); // which may go with the last one from there
    if (session.isLeaving)
        --session.origin().crowd->leaving;
    m_server.origins().leave(address);
    if (auto* registration = session.registration())
        registration->halfOpen.leave();
    m_all[session.at] = m_all.back();
    m_all[session.at]->at = session.at;
    m_all.pop_back();
    m_server.release(session, reason);
}

void Sessions::closeAll(QByteArrayView reason)
{
    const auto sessions = m_all; // closing one takes it out
    for (auto* session : sessions)
        session->close(reason);
}

void Sessions::settled(quint64 count)
{
    const auto waiting = m_holding; // who waits for nothing any more takes itself out
    for (auto* session : waiting)
        session->output().settled(count);
}

void Sessions::check()
{
    const auto moment = m_server.clock().now();
    const auto sessions = m_all; // closing one takes it out
    for (auto* session : sessions)
        session->check(moment);
    m_checking = m_server.clock().callLater(5s, [this] { check(); });
}

} // namespace everyport::ircd
