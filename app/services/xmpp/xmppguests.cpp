#include "app/services/xmpp/xmppguests.h"

using namespace Qt::StringLiterals;

namespace everyport {

bool isGuestName(const QString& name)
{
    if (!name.startsWith(u"guest-") || name.size() < 7 || name.size() > 22)
        return false;
    return std::all_of(name.begin() + 6, name.end(),
        [](QChar sign) { return (sign >= u'0' && sign <= u'9') || (sign >= u'a' && sign <= u'f'); });
}

Task<Result<Done>> forgetGuest(xmpp::PubsubNodes& nodes, xmpp::Jid guest)
{
    const auto owned = nodes.affiliatedWith(guest);
    for (const auto& name : owned) {
        const auto* node = nodes.find(name);
        if (!node)
            continue;
        const bool isAlone = node->isOwner(guest) && node->ownerCount() == 1;
        auto leaving = isAlone ? nodes.remove(name) : nodes.setAffiliation(name, guest, xmpp::Affiliation::None);
        const auto left = co_await std::move(leaving);
        if (!left)
            co_return left;
    }
    const auto subscribed = nodes.subscribedBy(guest);
    for (const auto& name : subscribed) {
        const auto* node = nodes.find(name);
        QList<xmpp::Jid> addresses;
        if (node) {
            for (const auto& subscription : node->subscriptions.ofAccount(guest))
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

Task<Result<Done>> forgetGuests(xmpp::PubsubNodes& nodes, QString domain, QSet<QString> accounts)
{
    QSet<xmpp::Jid> guests;
    const auto note = [&](const xmpp::Jid& who) {
        if (who.domainView() == domain && isGuestName(who.local()) && !accounts.contains(who.local()))
            guests.insert(who.bare());
    };
    for (const auto& [name, node] : nodes.tree().nodes()) {
        for (auto one = node.affiliations.cbegin(); one != node.affiliations.cend(); ++one)
            note(one.key());
        for (const auto& subscription : node.subscriptions.all())
            note(subscription.who);
    }
    for (const auto& guest : std::as_const(guests)) {
        const auto forgotten = co_await forgetGuest(nodes, guest);
        if (!forgotten)
            co_return forgotten;
    }
    co_return Done{};
}

} // namespace everyport
