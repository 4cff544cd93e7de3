#pragma once

#include <QHash>

#include "protocols/xmpp/pubsub/nodes/nodeconfig.h"
#include "protocols/xmpp/pubsub/nodes/pubsubsubscription.h"

namespace everyport::xmpp {

/// A node as the service holds it in memory: how it behaves, who has which rights, who listens. Its items are
/// in the store.
class PubsubNode {
public:
    QString name; ///< Empty: the root, in which stands what is in no collection.
    NodeConfig config;
    Jid creator = {};
    qint64 createdAt = 0;                      ///< Wall clock, milliseconds.
    QHash<Jid, Affiliation> affiliations = {}; ///< By bare address; those without any are left out.
    PubsubSubscriptions subscriptions = {};
    std::optional<PubsubItem> transientLast = {}; ///< Of a node that keeps no items.
    quint64 told = 0;                             ///< Items since the start that subscribers were told of.
    bool isGoing = false;                         ///< Being removed: takes nothing more.

    Affiliation affiliation(const Jid& who) const { return affiliations.value(who.bare(), Affiliation::None); }
    void setAffiliation(const Jid& who, Affiliation affiliation);
    bool isOwner(const Jid& who) const { return affiliation(who) == Affiliation::Owner; }
    /// By this address; one that waits for approval is not.
    bool isSubscribed(const Jid& who) const { return subscriptions.contains(who); }
    bool mayPublish(const Jid& who) const;
    /// May they put a node into this collection?
    bool mayAssociate(const Jid& who) const;
    /// Why not, if not (§6.1.3, 6.5.9). Under Authorize who subscribes is not refused here, but has to wait.
    std::optional<StanzaError> refusesReader(const Jid& who) const;
    std::optional<StanzaError> refusesSubscriber(const Jid& who) const;
    QList<Jid> owners() const;
    qsizetype ownerCount() const;
};

} // namespace everyport::xmpp
