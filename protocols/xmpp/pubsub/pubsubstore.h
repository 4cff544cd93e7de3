#pragma once

#include "netcore/result.h"
#include "netcore/task.h"
#include "protocols/xmpp/pubsub/pubsubnode.h"
#include "protocols/xmpp/resultset.h"

namespace everyport::xmpp {

/// Which items are asked for. Items stand in the order in which they were published, oldest first.
struct ItemQuery {
    QStringList ids = {};          ///< Not empty: exactly these, as far as they are there.
    std::optional<int> newest = {}; ///< Only the last so many (max_items).
    PageRequest page = {};         ///< Of what is left; `max` is what fits at most.
};

struct ItemPage {
    QList<PubsubItem> items;
    int total = 0;      ///< Without paging.
    int firstIndex = 0; ///< Of items.first() among them.
};

/// Port for policy: where nodes and items are kept. Changes are made in the order of asking, and each is ready
/// when it is safe; reading sees every change that has been answered.
class PubsubStore {
public:
    virtual ~PubsubStore() = default;
    virtual Task<Result<QList<PubsubNode>>> load() = 0; ///< All of them, without items.
    virtual Task<Result<Done>> saveNode(PubsubNode node) = 0; ///< Name, configuration, creator; new or changed.
    virtual Task<Result<Done>> removeNode(QString node) = 0;  ///< With all that belongs to it.
    virtual Task<Result<Done>> setAffiliation(QString node, Jid who, Affiliation affiliation) = 0;
    virtual Task<Result<Done>> addSubscriber(QString node, Jid who) = 0;
    virtual Task<Result<Done>> removeSubscriber(QString node, Jid who) = 0;

    /// A known id is replaced and becomes the newest. The oldest beyond `maxItems` go.
    virtual Task<Result<Done>> putItem(QString node, PubsubItem item, int maxItems) = 0;
    virtual Task<Result<bool>> removeItem(QString node, QString id) = 0; ///< Was it there?
    virtual Task<Result<Done>> purge(QString node) = 0;
    virtual Task<Result<ItemPage>> items(QString node, ItemQuery query) = 0;
};

} // namespace everyport::xmpp
