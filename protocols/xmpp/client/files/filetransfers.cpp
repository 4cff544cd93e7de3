#include "protocols/xmpp/client/files/filetransfers.h"

#include "protocols/xmpp/client/connection/client.h"
#include "protocols/xmpp/client/connection/namespaces.h"
#include "protocols/xmpp/client/files/transfersession.h"
#include "protocols/xmpp/stanza/randomtext.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::client {

FileTransfers::FileTransfers(Client& client, InBandBytes& bytes) : ClientExtension(client), m_bytes(bytes)
{
    client.dispatch().onSet(ns::jingle, [this](Stanza request) { return answer(std::move(request)); });
}

FileTransfers::~FileTransfers() = default;

QStringList FileTransfers::features() const
{
    return {ns::jingle, ns::jingleFiles, ns::jingleInBand};
}

bool FileTransfers::canTake(const DiscoInfo& info)
{
    return info.has(ns::jingle) && info.has(ns::jingleFiles) && info.has(ns::jingleInBand);
}

FileTransfers::Session* FileTransfers::find(const QString& key)
{
    const auto found = m_sessions.find(key);
    return found == m_sessions.end() ? nullptr : &found->second;
}

// What the other says

Task<Answer> FileTransfers::answer(Stanza request)
{
    const auto jingle = request.payload();
    if (jingle.attribute(u"action") == u"session-initiate")
        return Task<Answer>(begun(request));
    const auto key = transferKey(request.from(), jingle.attribute(u"sid"));
    if (!find(key)) // XEP-0166 §10; or somebody else's, which is none of theirs
        return Task<Answer>(
            StanzaError(Condition::ItemNotFound, {}, xml::Element(u"unknown-session"_s, ns::jingleErrors)));
    return Task<Answer>(told(key, jingle));
}

Answer FileTransfers::begun(const Stanza& request)
{
    const auto jingle = request.payload();
    const auto id = jingle.attribute(u"sid");
    const auto key = transferKey(request.from(), id);
    if (!offered || !mayOffer || !mayOffer(request.from()))
        return StanzaError(Condition::ServiceUnavailable);
    if (id.isEmpty() || id.size() > 200 || find(key))
        return StanzaError(Condition::UnexpectedRequest, {}, xml::Element(u"out-of-order"_s, ns::jingleErrors));
    if (m_sessions.size() >= mostOpen)
        return StanzaError(Condition::ResourceConstraint);
    auto& made = m_sessions[key];
    made.peer = request.from();
    made.id = id;
    if (!made.readOffer(jingle)) { // a call, or several things at once
        notifySoon(key, terminateFor(made, u"unsupported-applications"_s));
        m_sessions.erase(key);
        return xml::Element();
    }
    if (!offered(made.offer)) {
        notifySoon(key, terminateFor(made, u"busy"_s));
        m_sessions.erase(key);
    }
    return xml::Element();
}

Answer FileTransfers::told(const QString& key, const xml::Element& jingle)
{
    auto& session = *find(key);
    const auto action = jingle.attribute(u"action");
    if (action == u"session-terminate") {
        session.isOver = true;
        const bool isWaited = session.isOurs || session.isTaken;
        const auto who = session.peer;
        const auto id = session.id;
        if (isWaited) {
            fire(key, jingle);
        } else {
            m_sessions.erase(key);
            if (takenBack)
                takenBack(who, id);
        }
    } else if (action == u"transport-replace") { // we have no other
        notifySoon(key, session.jingle(u"transport-reject"_s).holding(jingle.child(u"content")));
    } else if (action == u"session-info") {
        if (!session.takeInfo(jingle))
            return StanzaError(
                Condition::FeatureNotImplemented, {}, xml::Element(u"unsupported-info"_s, ns::jingleErrors));
        if (std::exchange(session.wantsSum, false))
            fire(key, jingle);
    } else if (action == u"session-accept" || action == u"transport-accept" || action == u"transport-reject") {
        if (!session.waiting) // nobody asked
            return StanzaError(Condition::UnexpectedRequest, {}, xml::Element(u"out-of-order"_s, ns::jingleErrors));
        fire(key, jingle);
    } else {
        return StanzaError(Condition::FeatureNotImplemented);
    }
    return xml::Element();
}

Task<FileTransfers::Arrived> FileTransfers::next(QString key, Clock::Duration patience)
{
    auto& session = *find(key);
    if (session.arrived)
        return Task<Arrived>(*std::exchange(session.arrived, {}));
    waitFor(key, patience);
    return session.waiting.emplace().task();
}

void FileTransfers::waitFor(const QString& key, Clock::Duration patience)
{
    find(key)->timer = m_client.clock().callLater(patience, [this, key] {
        const auto which = key; // the timer goes with its session
        fire(which, Error::busy(Reason::TimedOut, u"They did not answer."_s));
    });
}

/// Out of the session before it fires: whoever waits may end it.
void FileTransfers::fire(const QString& key, Arrived arrived)
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

void FileTransfers::sessionEnded(const Error& reason)
{
    QStringList keys;
    for (auto& [key, session] : m_sessions) {
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
            m_sessions.erase(key);
    }
    Q_UNUSED(reason)
}

// What we say

Task<Result<xml::Element>> FileTransfers::tell(QString key, xml::Element jingle)
{
    return m_client.set(find(key)->peer, std::move(jingle));
}

/// Behind the answer to what is being read.
void FileTransfers::notifySoon(const QString& key, xml::Element jingle)
{
    const auto who = find(key)->peer;
    m_client.reactor().callSoon([this, lifetime = m_lifetime.token(), who, jingle = std::move(jingle)] {
        if (!lifetime.isOver())
            Q_UNUSED(m_client.send(Stanza::iq(u"set"_s, randomText(9), {}, who, jingle)))
    });
}

void FileTransfers::terminate(const QString& key, const QString& reason)
{
    auto ended = m_sessions.extract(key);
    if (!ended)
        return;
    const auto& session = ended.mapped();
    m_bytes.forget(session.peer, session.stream);
    if (!session.isOver)
        Q_UNUSED(m_client.send(Stanza::iq(u"set"_s, randomText(9), {}, session.peer, terminateFor(session, reason))))
}

void FileTransfers::refuse(const Jid& who, const QString& session)
{
    const auto* found = find(transferKey(who, session));
    if (found && !found->isOurs && !found->isTaken)
        terminate(transferKey(who, session), u"decline"_s);
}

} // namespace everyport::xmpp::client
