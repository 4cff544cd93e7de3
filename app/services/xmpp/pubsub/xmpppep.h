#pragma once

#include "app/storage/forgetting/forgettingclock.h"
#include "netcore/task/taskset.h"
#include "protocols/xmpp/pubsub/pep.h"
#include "protocols/xmpp/server/account/vcards.h"
#include "protocols/xmpp/server/interests.h"
#include "protocols/xmpp/server/server.h"

namespace everyport {

/// Accounts' own nodes (XEP-0163) at an XMPP server: kept in the program's storage, shown to whom the contact lists
/// say. A picture published there stands on the visiting card as well, and the other way round (XEP-0398); rooms that
/// are bookmarked in one way are in the other, too (XEP-0402). All that is lent must outlive it, but for the server,
/// which has `personalEventing`: that goes before, after `stop`.
class XmppPep final : private xmpp::PepPorts {
public:
    XmppPep(Reactor& reactor, xmpp::Router& router, Database& database, xmpp::Server& server);
    void stop() { m_work.cancelAll(); } ///< Before the server goes.

    /// What accounts that have gone left behind goes too, also with the nodes of others.
    static Task<Result<Done>> keepOnly(Database& database, QString domain, QStringList accounts);
    Task<Result<Done>> accountLeaves(QString account);

private:
    std::unique_ptr<xmpp::PubsubStore> store(const xmpp::Jid& account) override;
    Task<Result<std::shared_ptr<const void>>> contacts(xmpp::Jid account) override;
    bool mayBeSeenBy(const xmpp::Jid& account, const xmpp::Jid& who) override;
    bool isInGroup(const xmpp::Jid& account, const xmpp::Jid& who, const QStringList& groups) override;
    QList<xmpp::Jid> listeners(const xmpp::Jid& account, const QString& node) override;

    xmpp::Jid address(const QString& account) const;
    Task<Result<Done>> wanted(xmpp::Jid client, QStringList nodes);
    Task<Result<Done>> wantedElsewhere(xmpp::Jid client, QList<xmpp::Jid> accounts, QStringList nodes);
    Task<Result<Done>> toCard(xmpp::Jid account, xmpp::PubsubItem metadata);
    Task<Result<Done>> fromCard(QString account, QByteArray image, QString mediaType);
    using Bookmarks = std::optional<QList<xmpp::PubsubItem>>; ///< None: there is no such node.
    Task<Result<Bookmarks>> bookmarks(QString account);
    Task<Result<xml::Element>> bookmarksShown(QString account, xml::Element stored);
    Task<Result<Done>> bookmarksStored(QString account, xml::Element given);

    Database& m_database;
    ForgettingClock m_forgetting; // what is over in these nodes, too
    xmpp::Server& m_server;
    xmpp::Pep& m_pep;             // the server's extensions'
    xmpp::Interests* m_interests; // the same
    xmpp::VCards* m_cards;        // the same; null where none are kept
    TaskSet m_work;
};

} // namespace everyport
