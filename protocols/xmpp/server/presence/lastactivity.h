#pragma once

#include "protocols/xmpp/extensions/extension.h"
#include "protocols/xmpp/server/presence/presences.h"
#include "protocols/xmpp/server/sessions/serverextension.h"

namespace everyport::xmpp {

/// XEP-0012: since when the server runs, and since when an account that may be seen has been away. Kept in memory: what
/// was before the start is not told.
class LastActivity final : public ServerExtension {
public:
    LastActivity(Clock& clock, Sessions& sessions, Rosters& rosters)
        : m_clock(clock), m_sessions(sessions), m_rosters(rosters), m_started(clock.now())
    {
    }
    QStringList namespaces(Place place) const override;
    bool answersOthers(const Stanza& request) const override { return !request.isSet(); }
    Task<Answer> answer(Stanza request, Place place) override;

    void lastLeft(const QString& account, const QString& status) override;
    void accountGone(const QString& account) override { m_left.remove(account); }

private:
    Task<Answer> ofAccount(Stanza request);
    struct Leave {
        Clock::Moment at;
        QString status;
    };

    Clock& m_clock;
    Sessions& m_sessions;
    Rosters& m_rosters;
    Clock::Moment m_started;
    QHash<QString, Leave> m_left;
};

} // namespace everyport::xmpp
