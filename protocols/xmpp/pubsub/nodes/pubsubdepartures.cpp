#include "protocols/xmpp/pubsub/nodes/pubsubdepartures.h"

namespace everyport::xmpp {

Task<Result<Done>> forgetAccount(PubsubNodes& nodes, Jid account)
{
    const auto owned = nodes.affiliatedWith(account);
    for (const auto& name : owned) {
        const auto* node = nodes.find(name);
        if (!node)
            continue;
        const bool isAlone = node->isOwner(account) && node->ownerCount() == 1;
        auto leaving = isAlone ? nodes.remove(name) : nodes.setAffiliation(name, account, Affiliation::None);
        const auto left = co_await std::move(leaving);
        if (!left)
            co_return left;
    }
    const auto subscribed = nodes.subscribedBy(account);
    for (const auto& name : subscribed) {
        const auto* node = nodes.find(name);
        QList<Jid> addresses;
        if (node) {
            for (const auto& subscription : node->subscriptions.ofAccount(account))
                addresses.append(subscription.who);
        }
        for (const auto& address : std::as_const(addresses)) {
            const auto left = co_await nodes.unsubscribe(name, address);
            if (!left)
                co_return left;
        }
    }
    co_return Done{};
}

Task<Result<Done>> forgetAllBut(PubsubNodes& nodes, QString domain, QSet<QString> accounts)
{
    QSet<Jid> gone;
    const auto note = [&](const Jid& who) {
        if (who.domainView() == domain && who.hasLocal() && !accounts.contains(who.local()))
            gone.insert(who.bare());
    };
    for (const auto& [name, node] : nodes.tree().nodes()) {
        for (auto one = node.affiliations.cbegin(); one != node.affiliations.cend(); ++one)
            note(one.key());
        for (const auto& subscription : node.subscriptions.all())
            note(subscription.who);
    }
    for (const auto& account : std::as_const(gone)) {
        const auto forgotten = co_await forgetAccount(nodes, account);
        if (!forgotten)
            co_return forgotten;
    }
    co_return Done{};
}

} // namespace everyport::xmpp
