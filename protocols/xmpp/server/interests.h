#pragma once

#include <functional>

#include <QHash>
#include <QSet>
#include <QStringList>

#include "protocols/xmpp/server/sessions/serverextension.h"
#include "protocols/xmpp/streams/router.h"

namespace everyport::xmpp {

/// Which nodes' news each client wants to be told of without asking: the "+notify" among its features (XEP-0163 §4.3),
/// which it names by a hash in its presence (XEP-0115); what is behind an unknown hash is asked for. A client of ours
/// is there for all; one elsewhere for those accounts that its presence was sent to. `router` must outlive it.
class Interests final : public ServerExtension {
public:
    Interests(Router& router, Jid self) : m_router(router), m_self(std::move(self)) {}

    bool followsPresence() const override { return true; }
    /// From a full address, available or not; to an account of ours, where it is of somebody elsewhere. A probe says
    /// that the client is there, if it is known already.
    void presenceSeen(const Stanza& presence) override;
    bool answered(const Stanza& iq) override; ///< Was it an answer that we had asked for?
    QStringList of(const Jid& client) const;
    /// Those of somebody's clients that want to hear of the account's node.
    QList<Jid> clientsOf(const Jid& who, const QString& node, const Jid& account) const;
    /// A client has come, or wants other nodes than before: these it did not. Of these accounts; none named: of all
    /// that it sees.
    std::function<void(const Jid& client, const QList<Jid>& accounts, const QStringList& nodes)> wanted =
        [](const Jid&, const QList<Jid>&, const QStringList&) {};

private:
    struct Client {
        QStringList nodes;
        QSet<Jid> shownTo; ///< Accounts of ours that its presence was sent to; none: it is a client of ours.
        QSet<Jid> probed;  ///< Those that it has only asked for theirs.
    };
    struct Asked {
        Jid client;
        QString key;
        QString hash;
    };
    bool cameTo(Client& client, const Jid& account, bool isProbe) const;
    void went(const Stanza& presence);
    void learn(const Jid& client, const xml::Element& caps);
    void ask(const Jid& client, const QString& key, const QString& node, const QString& hash);
    void settle(const Jid& client, const QStringList& nodes);

    Router& m_router;
    Jid m_self;
    QHash<Jid, QHash<Jid, Client>> m_clients; // by bare address, then by client
    QHash<QString, QStringList> m_known;      // what is behind a hash
    QHash<QString, Asked> m_asked;            // by the request's id
    QHash<Jid, QString> m_waiting;            // which key each client's answer is for
};

} // namespace everyport::xmpp
