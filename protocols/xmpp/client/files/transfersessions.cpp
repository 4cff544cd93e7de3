#include "protocols/xmpp/client/files/transfersessions.h"

#include "protocols/xmpp/client/connection/client.h"
#include "protocols/xmpp/stanza/randomtext.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::client {

TransferSession* TransferSessions::find(const QString& key)
{
    const auto found = m_all.find(key);
    return found == m_all.end() ? nullptr : &found->second;
}

Task<TransferSessions::Arrived> TransferSessions::next(QString key, Clock::Duration patience)
{
    auto& session = *find(key);
    if (session.arrived)
        return Task<Arrived>(*std::exchange(session.arrived, {}));
    waitFor(key, patience);
    return session.waiting.emplace().task();
}

void TransferSessions::waitFor(const QString& key, Clock::Duration patience)
{
    find(key)->timer = m_client.clock().callLater(patience, [this, key] {
        const auto which = key; // the timer goes with its session
        fire(which, Error::busy(Reason::TimedOut, u"They did not answer."_s));
    });
}

/// Out of the session before it fires: whoever waits may end it.
void TransferSessions::fire(const QString& key, Arrived arrived)
{
    auto* found = find(key);
    if (!found)
        return;
    auto& session = *found;
    session.timer.cancel();
    if (arrived && arrived->attribute(u"action") == u"session-terminate" && !FileSession::isSuccess(*arrived))
        arrived = FileSession::troubleOf(*arrived);
    if (auto waiting = std::exchange(session.waiting, {}))
        waiting->fire(std::move(arrived));
    else if (!session.arrived || session.arrived->ok())
        session.arrived = std::move(arrived);
}

void TransferSessions::connectionLost()
{
    QStringList keys;
    for (auto& [key, session] : m_all) {
        session.isOver = true;
        keys.append(key);
    }
    for (const auto& key : keys) {
        auto* session = find(key);
        if (!session)
            continue;
        if (session->isOurs || session->isTaken)
            fire(key,
                Error::disconnected(Reason::ConnectionLost, u"The connection was lost before all of it was there."_s));
        else
            m_all.erase(key);
    }
}

Task<Result<xml::Element>> TransferSessions::tell(QString key, xml::Element jingle)
{
    return m_client.set(find(key)->peer, std::move(jingle));
}

Error TransferSessions::whyOver(const QString& key, const Error& otherwise)
{
    const auto* session = find(key);
    return session && session->arrived && !session->arrived->ok() ? session->arrived->error() : otherwise;
}

void TransferSessions::notifySoon(const QString& key, xml::Element jingle)
{
    const auto who = find(key)->peer;
    m_client.reactor().callSoon([this, lifetime = m_lifetime.token(), who, jingle = std::move(jingle)] {
        if (!lifetime.isOver())
            Q_UNUSED(m_client.send(Stanza::iq(u"set"_s, randomText(9), {}, who, jingle)))
    });
}

void TransferSessions::terminate(const QString& key, const QString& reason)
{
    auto ended = m_all.extract(key);
    if (!ended)
        return;
    const auto& session = ended.mapped();
    m_bytes.forget(session.peer, session.stream);
    if (!session.isOver)
        Q_UNUSED(m_client.send(Stanza::iq(u"set"_s, randomText(9), {}, session.peer, terminateFor(session, reason))))
}

} // namespace everyport::xmpp::client
