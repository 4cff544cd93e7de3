#pragma once

#include "protocols/xmpp/server/presence/blocklists.h"
#include "protocols/xmpp/server/presence/presences.h"
#include "protocols/xmpp/server/sessions/accountturns.h"
#include "protocols/xmpp/server/sessions/serverextension.h"

namespace everyport::xmpp {

/// An account's list of blocked addresses as its clients read and change it (XEP-0191). Everything named must outlive
/// it.
class Blocking final : public ServerExtension {
public:
    Blocking(BlockLists& lists, Sessions& sessions, Presences& presences)
        : m_lists(lists), m_sessions(sessions), m_presences(presences)
    {
    }

    QStringList namespaces(Place place) const override;
    QStringList features(Place place) const override;
    Task<Answer> answer(Stanza request, Place place) override;
    Task<Result<Done>> open() override { return m_lists.open(); }
    std::optional<StanzaError> refusal(const Session& session, const Stanza& stanza) const override;
    bool keepsAway(const QString& account, const Jid& sender) const override;
    Task<Result<Done>> accountLeaves(QString account) override;

private:
    Task<Answer> block(Stanza request, QSet<Jid> wanted);
    Task<Answer> unblock(Stanza request, QSet<Jid> wanted);
    void push(const QString& account, const xml::Element& change);

    BlockLists& m_lists;
    Sessions& m_sessions;
    Presences& m_presences;
    AccountTurns m_turns; // a list is changed by what it was when the change before is safe
    quint64 m_count = 0;
};

} // namespace everyport::xmpp
