#pragma once

#include <functional>

#include <QHash>
#include <QSet>
#include <QStringList>

#include "protocols/xmpp/router.h"

namespace everyport::xmpp {

/// Which nodes' news each client wants to be told of without asking: the "+notify" among its features (XEP-0163 §4.3),
/// which it names by a hash in its presence (XEP-0115); what is behind an unknown hash is asked for. `router` must
/// outlive it.
class Interests {
public:
    Interests(Router& router, Jid self) : m_router(router), m_self(std::move(self)) {}

    void seen(const Stanza& presence);   ///< From a full address; available or not.
    bool answered(const Stanza& answer); ///< An iq for the server: was it an answer that we had asked for?
    QStringList of(const Jid& client) const;
    /// Those of an account's clients that want to hear of the node.
    QList<Jid> clientsOf(const Jid& account, const QString& node) const;
    /// A client has come, or wants other nodes than before: these it did not.
    std::function<void(const Jid& client, const QStringList& nodes)> wanted = [](const Jid&, const QStringList&) {};

private:
    struct Asked {
        Jid client;
        QString key;
        QString hash;
    };
    void ask(const Jid& client, const QString& key, const QString& node, const QString& hash);
    void settle(const Jid& client, const QStringList& nodes);

    Router& m_router;
    Jid m_self;
    QHash<Jid, QHash<Jid, QStringList>> m_clients; // by account, then by client
    QHash<QString, QStringList> m_known;           // what is behind a hash
    QHash<QString, Asked> m_asked;                 // by the request's id
    QHash<Jid, QString> m_waiting;                 // which key each client's answer is for
};

/// XEP-0115 §5.1: the hash of what a disco#info answer says, with SHA-1; empty where it is malformed (§5.4).
QString capabilitiesHash(const xml::Element& info);

} // namespace everyport::xmpp
