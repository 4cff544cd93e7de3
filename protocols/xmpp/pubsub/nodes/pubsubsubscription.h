#pragma once

#include <limits>

#include <QHash>
#include <QMultiHash>
#include <QStringList>

#include "netcore/base/result.h"
#include "protocols/xmpp/extensions/dataform.h"
#include "protocols/xmpp/pubsub/nodes/pubsubtypes.h"

namespace everyport::xmpp {

/// How one subscription is served (XEP-0060 §16.4.2, pubsub#subscribe_options; XEP-0248 §4.1). A value; goes out and in
/// as a data form.
struct SubscribeOptions {
    /// What a collection's subscriber hears of.
    enum class Kind { Items, Nodes, All };
    static constexpr int allTheWay = std::numeric_limits<int>::max();

    bool deliver = true;
    qint64 expires = 0; ///< Wall clock, milliseconds; 0: never.
    /// Delivered only while one of these shows ("online", "away", "chat", "dnd", "xa"); empty: always.
    QStringList showValues = {};
    Kind kind = Kind::Nodes;
    int depth = 1; ///< How far down a collection is listened to; 0 is the collection itself.

    DataForm toForm(DataForm::Type type = DataForm::Type::Form) const;
    /// With what a submitted form says; what is left out stays. An Error names the field; so do options that this
    /// service does not have, such as digests, where they are wanted.
    Result<SubscribeOptions> with(const DataForm& submitted) const;
    bool operator==(const SubscribeOptions&) const = default;
};

/// One address at one node. There is never more than one of the same address, so none needs a name (subid) of its own.
struct PubsubSubscription {
    Jid who; ///< Bare or full.
    SubscriptionState state = SubscriptionState::Subscribed;
    SubscribeOptions options = {};

    bool isActive(qint64 wallMsecs) const
    {
        return state == SubscriptionState::Subscribed && (options.expires == 0 || wallMsecs < options.expires);
    }
    bool operator==(const PubsubSubscription&) const = default;
};

/// A node's subscriptions, found by address.
class PubsubSubscriptions {
public:
    const PubsubSubscription* find(const Jid& who) const;
    /// Of exactly this address, in force; a pending one is not.
    bool contains(const Jid& who) const;
    void put(const PubsubSubscription& subscription);
    bool remove(const Jid& who); ///< The others may change places.
    const QList<PubsubSubscription>& all() const { return m_all; }
    QList<PubsubSubscription> ofAccount(const Jid& who) const; ///< By bare address; those that came first stand first.
    qsizetype countOf(const Jid& who) const { return m_accounts.count(who.bare()); }
    qsizetype count() const { return m_all.size(); }
    qsizetype activeCount() const; ///< Without those that wait for approval.
    bool isEmpty() const { return m_all.isEmpty(); }

private:
    QList<PubsubSubscription> m_all;
    QHash<Jid, qsizetype> m_places;
    /// Each account's, by its bare address: they need not be looked for among thousands.
    QMultiHash<Jid, Jid> m_accounts;
};

} // namespace everyport::xmpp
