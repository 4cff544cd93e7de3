#include "protocols/xmpp/client/files/filetransfers.h"

#include "protocols/xmpp/client/connection/client.h"
#include "protocols/xmpp/client/connection/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::client {

FileTransfers::FileTransfers(Client& client, InBandBytes& bytes)
    : ClientExtension(client), m_bytes(bytes), m_sessions(client, bytes)
{
    client.dispatch().onSet(ns::jingle, [this](Stanza request) { return answer(std::move(request)); });
}

QStringList FileTransfers::features() const
{
    return {ns::jingle, ns::jingleFiles, ns::jingleInBand};
}

bool FileTransfers::canTake(const DiscoInfo& info)
{
    return info.has(ns::jingle) && info.has(ns::jingleFiles) && info.has(ns::jingleInBand);
}

Task<Answer> FileTransfers::answer(Stanza request)
{
    const auto jingle = request.payload();
    if (jingle.attribute(u"action") == u"session-initiate")
        return Task<Answer>(begun(request));
    const auto key = TransferSessions::key(request.from(), jingle.attribute(u"sid"));
    if (!m_sessions.find(key)) // XEP-0166 §10; or somebody else's, which is none of theirs
        return Task<Answer>(
            StanzaError(Condition::ItemNotFound, {}, xml::Element(u"unknown-session"_s, ns::jingleErrors)));
    return Task<Answer>(told(key, jingle));
}

Answer FileTransfers::begun(const Stanza& request)
{
    const auto jingle = request.payload();
    const auto id = jingle.attribute(u"sid");
    const auto key = TransferSessions::key(request.from(), id);
    if (!offered || !mayOffer || !mayOffer(request.from()))
        return StanzaError(Condition::ServiceUnavailable);
    if (id.isEmpty() || id.size() > 200 || m_sessions.find(key))
        return StanzaError(Condition::UnexpectedRequest, {}, xml::Element(u"out-of-order"_s, ns::jingleErrors));
    if (m_sessions.size() >= mostOpen)
        return StanzaError(Condition::ResourceConstraint);
    auto& made = m_sessions.add(key);
    made.peer = request.from();
    made.id = id;
    if (!made.readOffer(jingle)) { // a call, or several things at once
        m_sessions.notifySoon(key, terminateFor(made, u"unsupported-applications"_s));
        m_sessions.remove(key);
        return xml::Element();
    }
    if (!offered(made.offer)) {
        m_sessions.notifySoon(key, terminateFor(made, u"busy"_s));
        m_sessions.remove(key);
    }
    return xml::Element();
}

Answer FileTransfers::told(const QString& key, const xml::Element& jingle)
{
    auto& session = *m_sessions.find(key);
    const auto action = jingle.attribute(u"action");
    if (action == u"session-terminate") {
        session.isOver = true;
        const bool isWaited = session.isOurs || session.isTaken;
        const auto who = session.peer;
        const auto id = session.id;
        if (isWaited) {
            m_sessions.fire(key, jingle);
        } else {
            m_sessions.remove(key);
            if (takenBack)
                takenBack(who, id);
        }
    } else if (action == u"transport-replace") { // we have no other
        m_sessions.notifySoon(key, session.jingle(u"transport-reject"_s).holding(jingle.child(u"content")));
    } else if (action == u"session-info") {
        if (!session.takeInfo(jingle))
            return StanzaError(
                Condition::FeatureNotImplemented, {}, xml::Element(u"unsupported-info"_s, ns::jingleErrors));
        if (std::exchange(session.wantsSum, false))
            m_sessions.fire(key, jingle);
    } else if (action == u"session-accept" || action == u"transport-accept" || action == u"transport-reject") {
        if (!session.waiting) // nobody asked
            return StanzaError(Condition::UnexpectedRequest, {}, xml::Element(u"out-of-order"_s, ns::jingleErrors));
        m_sessions.fire(key, jingle);
    } else {
        return StanzaError(Condition::FeatureNotImplemented);
    }
    return xml::Element();
}

void FileTransfers::sessionEnded(const Error& reason)
{
    m_sessions.connectionLost();
    Q_UNUSED(reason)
}

void FileTransfers::refuse(const Jid& who, const QString& session)
{
    const auto* found = m_sessions.find(TransferSessions::key(who, session));
    if (found && !found->isOurs && !found->isTaken)
        m_sessions.terminate(TransferSessions::key(who, session), u"decline"_s);
}

} // namespace everyport::xmpp::client
