#pragma once

#include "app/services/core/accounts/accountdepartures.h"
#include "app/services/core/accounts/xmppaccounts.h"
#include "app/services/core/listeners.h"
#include "app/services/xmpp/muc/xmpprooms.h"
#include "app/services/xmpp/muc/xmppshares.h"
#include "app/services/xmpp/pubsub/xmpppep.h"
#include "app/services/xmpp/stores/xmppaccountstores.h"
#include "app/services/xmpp/xmppcomponents.h"
#include "app/services/xmpp/xmppelsewhere.h"
#include "app/services/xmpp/xmppfederation.h"
#include "app/services/xmpp/xmppguests.h"
#include "app/services/xmpp/xmpphttp.h"
#include "app/services/xmpp/xmpplogins.h"
#include "app/services/xmpp/xmppnodes.h"
#include "app/services/xmpp/xmppserviceoptions.h"
#include "app/services/xmpp/xmppstations.h"
#include "protocols/xmpp/server/server.h"

namespace everyport {

class XmppPrompt;

/// The XMPP server: accounts of one domain, rooms at rooms.DOMAIN, the polls' votes at pubsub.DOMAIN, and a prompt at
/// prompt.DOMAIN.
class XmppService final : public ListedService {
public:
    XmppService(ServiceContext context, OptionValues values, xmpp::Jid domain);
    ~XmppService() override;

    Task<Result<Done>> start() override;
    Task<Result<Done>> stop() override;
    QStringList addresses() const override;
    qsizetype peopleCount() const override;
    ClientLines howToConnect() const override;
    void reconfigure(const OptionValues& values) override;
    void rereadFiles() override;

    /// The embedded nodes; null while the service does not run or has no pubsub.
    xmpp::PubsubNodes* pubsub() { return m_nodes.service() ? &m_nodes.service()->nodes() : nullptr; }
    /// Null while the service does not run or has no rooms.
    xmpp::muc::MucService* rooms() { return m_rooms.service(); }
    xmpp::Router& router() { return m_router; } ///< Between its domains; lives as long as the service.
    const xmpp::Jid& domain() const { return m_domain; }
    bool isGuest(const xmpp::Jid& who) const; ///< Somebody of the domain who logged in without an account.

private:
    Task<Result<Done>> openStores();
    Task<Result<Done>> clearLeftovers();
    Task<Result<Done>> forget(QString name);
    Task<Result<Done>> forgetParts(QString name);
    Task<Result<QStringList>> accountsHere();
    Task<Result<Done>> openNodes();
    Task<Result<Done>> openServer();
    xmppbridge::Clients clients();
    QStringList shows(const xmpp::Jid& who) const;
    Listeners::Speaking streams();
    void close();

    ServiceContext m_context;
    OptionValues m_values;
    xmpp::Jid m_domain;
    XmppAccounts m_users;
    XmppAccountStores m_stores;
    xmpp::Router m_router;
    XmppNodes m_nodes;
    XmppRooms m_rooms;
    XmppShares m_shares;
    XmppHttp m_http;                // its files outlive the server
    XmppStations m_stations;        // the same
    std::unique_ptr<XmppPep> m_pep; // its part in the server goes with that
    std::unique_ptr<xmpp::Server> m_server;
    std::unique_ptr<XmppPrompt> m_prompt; // null where there is none
    XmppComponents m_components;
    XmppFederation m_federation;
    Listeners m_listeners;     // close() ends them before anything else
    XmppElsewhere m_elsewhere; // gives back to what stands above
    TaskSet m_work;
    XmppLogins m_logins;
    AccountDepartures m_departures;
    GuestNames m_guestNames;
};

} // namespace everyport
