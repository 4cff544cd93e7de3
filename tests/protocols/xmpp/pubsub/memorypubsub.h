#pragma once

#include <algorithm>
#include <map>

#include "protocols/xmpp/pubsub/pubsubstore.h"
#include "tests/protocols/xmpp/server/memorystores.h"

namespace everyport::xmpp {

/// Nodes and items in memory.
class MemoryPubsub final : public PubsubStore {
public:
    std::map<QString, PubsubNode> nodes;
    std::map<QString, QList<PubsubItem>> stored;
    Sluice sluice;
    std::optional<Error> failure;

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
        });
    }
    Task<Result<Done>> removeNode(QString node) override
    {
        return settled([&] {
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
    Task<Result<Done>> addSubscriber(QString node, Jid who) override
    {
        return settled([&] {
            if (!nodes[node].subscribers.contains(who))
                nodes[node].subscribers.append(who);
        });
    }
    Task<Result<Done>> removeSubscriber(QString node, Jid who) override
    {
        return settled([&] { nodes[node].subscribers.removeAll(who); });
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
    Task<Result<Done>> purge(QString node) override
    {
        return settled([&] { stored[node].clear(); });
    }
    Task<Result<ItemPage>> items(QString node, ItemQuery query) override
    {
        return sluice.pass(Result<ItemPage>(pageOf(stored[node], query)));
    }

private:
    static ItemPage pageOf(QList<PubsubItem> all, const ItemQuery& query)
    {
        if (!query.ids.isEmpty())
            all.removeIf([&](const PubsubItem& item) { return !query.ids.contains(item.id); });
        if (query.newest && all.size() > *query.newest)
            all = all.last(*query.newest);
        qsizetype from = query.page.index.value_or(0);
        qsizetype to = all.size();
        for (qsizetype at = 0; at < all.size(); ++at) {
            if (!query.page.after.isEmpty() && all[at].id == query.page.after)
                from = at + 1;
            if (!query.page.before.isEmpty() && all[at].id == query.page.before)
                to = at;
        }
        from = std::min(from, to);
        const qsizetype most = query.page.max ? *query.page.max : all.size();
        if (query.page.last || !query.page.before.isEmpty())
            from = std::max(from, to - most);
        else
            to = std::min(to, from + most);
        return {all.sliced(from, to - from), int(all.size()), int(from)};
    }

    template <typename Change>
    Task<Result<Done>> settled(Change change)
    {
        if (failure)
            return sluice.pass(Result<Done>(*failure));
        change();
        return sluice.pass(Result<Done>(Done {}));
    }
};

} // namespace everyport::xmpp
