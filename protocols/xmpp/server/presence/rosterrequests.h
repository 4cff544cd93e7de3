#pragma once

#include "protocols/xmpp/server/presence/presences.h"
#include "protocols/xmpp/server/sessions/serverextension.h"

namespace everyport::xmpp {

/// The contact list as its owner's clients read and change it (RFC 6121 §2). Everything named must outlive it.
class RosterRequests final : public ServerExtension {
public:
    RosterRequests(
        const ServerOptions& options, Sessions& sessions, Rosters& rosters, RosterPush& push, Presences& presences)
        : m_options(options), m_sessions(sessions), m_rosters(rosters), m_push(push), m_presences(presences)
    {
    }

    QStringList namespaces(Place place) const override;
    QStringList features(Place) const override { return {}; }
    Task<Answer> answer(Stanza request, Place place) override;
    QList<xml::Element> streamFeatures(const StreamState& state) const override;
    Task<Result<Done>> accountLeaves(QString account) override { return m_rosters.removeAll(std::move(account)); }

private:
    Task<Answer> get(Stanza request);
    Task<Answer> set(Stanza request, RosterItem wanted);
    Task<Answer> remove(Stanza request, Jid contact);

    const ServerOptions& m_options;
    Sessions& m_sessions;
    Rosters& m_rosters;
    RosterPush& m_push;
    Presences& m_presences;
};

} // namespace everyport::xmpp
