#pragma once

#include <QSet>

#include "app/accounts/accounts.h"
#include "app/services/xmpp/stationrules.h"
#include "netcore/task/taskset.h"
#include "protocols/xmpp/server/server.h"

namespace everyport {

/// The accounts of stations (Role::Station) at an XMPP server, and that they do nothing there but a station's work
/// (StationRules). Whose role changes is one of them, or none any more, from their next stanza on. `accounts` and
/// `failed`'s owner must outlive it; loop's thread.
class XmppStations final : private AccountEvents {
public:
    XmppStations(Accounts& accounts, TaskSet::Failed failed);
    ~XmppStations() override;
    Q_DISABLE_COPY_MOVE(XmppStations)

    /// Reads who they are, before the first client comes. The server's part of it must go before this.
    Task<Result<Done>> open(xmpp::Server& server, StationRules::IsOpen isOpen);
    bool contains(const QString& account) const { return m_names.contains(account); }

private:
    void accountsChanged() override;
    Task<Result<Done>> read();
    Task<Result<Done>> readAgain();

    Accounts& m_accounts;
    QSet<QString> m_names;
    bool m_isReading = false;
    bool m_isOld = false; // changed since it was asked for
    TaskSet m_work;       // last: it goes first
};

} // namespace everyport
