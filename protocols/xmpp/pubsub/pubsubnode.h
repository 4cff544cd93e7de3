#pragma once

#include <QHash>

#include "protocols/xmpp/pubsub/nodeconfig.h"

namespace everyport::xmpp {

/// A node as the service holds it in memory: how it behaves, who has which rights, who listens. Its items are
/// in the store.
class PubsubNode {
public:
    QString name;
    NodeConfig config;
    Jid creator = {};
    qint64 createdAt = 0;                         ///< Wall clock, milliseconds.
    QHash<Jid, Affiliation> affiliations = {};    ///< By bare address; those without any are left out.
    QList<Jid> subscribers = {};                  ///< In order of subscribing; bare or full.
    std::optional<PubsubItem> transientLast = {}; ///< Of a node that keeps no items.
    quint64 told = 0;                             ///< Items since the start that subscribers were told of.

    Affiliation affiliation(const Jid& who) const { return affiliations.value(who.bare(), Affiliation::None); }
    bool isOwner(const Jid& who) const { return affiliation(who) == Affiliation::Owner; }
    bool isSubscribed(const Jid& who) const { return subscribers.contains(who); }
    bool mayPublish(const Jid& who) const;
    /// Why not, if not (§6.1.3).
    std::optional<StanzaError> refusesReader(const Jid& who) const;
    qsizetype ownerCount() const;
};

} // namespace everyport::xmpp
