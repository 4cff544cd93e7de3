#pragma once

#include "netcore/base/result.h"
#include "netcore/task/task.h"
#include "protocols/xmpp/extensions/resultset.h"
#include "protocols/xmpp/pubsub/nodes/pubsubnode.h"

namespace everyport::xmpp {

/// Which items are asked for. Items stand in the order in which they were published, oldest first.
struct ItemQuery {
    QStringList ids = {};             ///< Not empty: exactly these, as far as they are there.
    std::optional<int> newest = {};   ///< Only the last so many (max_items).
    std::optional<qint64> since = {}; ///< Published then or later; wall clock, milliseconds.
    std::optional<qint64> until = {}; ///< Then or earlier.
    PageRequest page = {};            ///< Of what is left; `max` is what fits at most.
};

/// A page of a node's items (XEP-0059).
struct ItemPage {
    QList<PubsubItem> items = {};
    int total = 0;      ///< Without paging.
    int firstIndex = 0; ///< Of items.first() among them.
};

/// Port for policy: where nodes and items are kept. Changes are made in the order of asking, and each is ready
/// when it is safe; reading sees every change that has been answered. The node without a name is the root: of it only
/// subscriptions are kept.
class PubsubStore {
public:
    virtual ~PubsubStore() = default;
    /// All of them, without items; the root where it has subscribers.
    virtual Task<Result<QList<PubsubNode>>> load() = 0;
    /// Where deleted nodes have gone (XEP-0060 §8.4), by name.
    virtual Task<Result<QHash<QString, QString>>> redirects() = 0;
    /// Name, configuration, creator; new or changed. Ends its redirect.
    virtual Task<Result<Done>> saveNode(PubsubNode node) = 0;
    /// With all that belongs to it. `redirect` is kept where it is not empty; of those only the newest 1,000.
    virtual Task<Result<Done>> removeNode(QString node, QString redirect) = 0;
    virtual Task<Result<Done>> setAffiliation(QString node, Jid who, Affiliation affiliation) = 0;
    virtual Task<Result<Done>> setSubscription(QString node, PubsubSubscription subscription) = 0; ///< New, or changed.
    virtual Task<Result<Done>> removeSubscription(QString node, Jid who) = 0;

    /// A known id is replaced and becomes the newest. The oldest beyond `maxItems` go.
    virtual Task<Result<Done>> putItem(QString node, PubsubItem item, int maxItems) = 0;
    virtual Task<Result<bool>> removeItem(QString node, QString id) = 0;        ///< Was it there?
    virtual Task<Result<Done>> removeOlder(QString node, qint64 wallMsecs) = 0; ///< Items published before then.
    virtual Task<Result<Done>> purge(QString node) = 0;
    virtual Task<Result<ItemPage>> items(QString node, ItemQuery query) = 0;
    /// Whether the wall clock may be believed so far that what is over by it goes for good. Asked each time; false: not
    /// now.
    virtual Task<Result<bool>> mayForget() { return Task<Result<bool>>(Result<bool>(true)); }
};

} // namespace everyport::xmpp
