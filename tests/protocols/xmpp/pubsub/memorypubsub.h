#pragma once

#include <map>

#include "protocols/xmpp/pubsub/resources/pubsublivenode.h"
#include "tests/protocols/xmpp/server/memorystores.h"

namespace everyport::xmpp {

/// Nodes and items in memory.
class MemoryPubsub final : public PubsubStore {
public:
    std::map<QString, PubsubNode> nodes;
    std::map<QString, QList<PubsubItem>> stored;
    QHash<QString, QString> gone; ///< Where deleted nodes have gone.
    Sluice sluice;
    std::optional<Error> failure;
    int readings = 0; ///< How often items were asked for.
    bool isClockBelieved = true;

    Task<Result<bool>> mayForget() override { return Task<Result<bool>>(Result<bool>(isClockBelieved)); }

    Task<Result<QList<PubsubNode>>> load() override
    {
        QList<PubsubNode> all;
        for (const auto& [name, node] : nodes)
            all.append(node);
        return sluice.pass(Result<QList<PubsubNode>>(all));
    }
    Task<Result<Done>> saveNode(PubsubNode node) override
    {
        return settled([&] {
            auto& kept = nodes[node.name];
            kept.name = node.name;
            kept.config = node.config;
            kept.creator = node.creator;
            kept.createdAt = node.createdAt;
            gone.remove(node.name);
        });
    }
    Task<Result<QHash<QString, QString>>> redirects() override
    {
        return sluice.pass(Result<QHash<QString, QString>>(gone));
    }
    Task<Result<Done>> removeNode(QString node, QString redirect) override
    {
        return settled([&] {
            if (!redirect.isEmpty())
                gone.insert(node, redirect);
            nodes.erase(node);
            stored.erase(node);
        });
    }
    Task<Result<Done>> setAffiliation(QString node, Jid who, Affiliation affiliation) override
    {
        return settled([&] {
            if (affiliation == Affiliation::None)
                nodes[node].affiliations.remove(who);
            else
                nodes[node].affiliations.insert(who, affiliation);
        });
    }
    Task<Result<Done>> setSubscription(QString node, PubsubSubscription subscription) override
    {
        return settled([&] { nodes[node].subscriptions.put(subscription); });
    }
    Task<Result<Done>> removeSubscription(QString node, Jid who) override
    {
        return settled([&] { nodes[node].subscriptions.remove(who); });
    }
    Task<Result<Done>> putItem(QString node, PubsubItem item, int maxItems) override
    {
        return settled([&] {
            auto& items = stored[node];
            items.removeIf([&](const PubsubItem& other) { return other.id == item.id; });
            items.append(item);
            while (items.size() > maxItems)
                items.removeFirst();
        });
    }
    Task<Result<bool>> removeItem(QString node, QString id) override
    {
        const auto removed = stored[node].removeIf([&](const PubsubItem& item) { return item.id == id; });
        return sluice.pass(Result<bool>(removed > 0));
    }
    Task<Result<Done>> removeOlder(QString node, qint64 wallMsecs) override
    {
        return settled([&] { stored[node].removeIf([&](const PubsubItem& item) { return item.at < wallMsecs; }); });
    }
    Task<Result<Done>> purge(QString node) override
    {
        return settled([&] { stored[node].clear(); });
    }
    Task<Result<ItemPage>> items(QString node, ItemQuery query) override
    {
        ++readings;
        return sluice.pass(itemPage(stored[node], query));
    }

private:
    template <typename Change>
    Task<Result<Done>> settled(Change change)
    {
        if (failure)
            return sluice.pass(Result<Done>(*failure));
        change();
        return sluice.pass(Result<Done>(Done{}));
    }
};

} // namespace everyport::xmpp
