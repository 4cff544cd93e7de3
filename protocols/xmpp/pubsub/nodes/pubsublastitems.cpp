#include "protocols/xmpp/pubsub/nodes/pubsublastitems.h"

#include "netcore/task/deferred.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

Task<Result<Done>> PubsubLastItems::sendNewest(QString name, Jid who)
{
    const auto newest = co_await m_items.newest(name);
    if (!newest)
        co_return newest.error();
    const auto* now = name.isEmpty() ? nullptr : m_nodes.tree.find(name);
    if (!now || !*newest || now->config.sendLast == SendLast::Never || !now->config.deliverNotifications)
        co_return Done{};
    m_nodes.notices.earlier(*now, **newest, who);
    co_return Done{};
}

void PubsubLastItems::cameOnline(const Jid& client, const QStringList& names)
{
    for (const auto& name : names) {
        const auto* node = name.isEmpty() ? nullptr : m_nodes.tree.find(name);
        if (!node || node->config.sendLast != SendLast::OnSubscribeAndPresence || !node->config.persistItems)
            continue;
        const auto* subscription = node->subscriptions.find(client);
        if (!subscription)
            subscription = node->subscriptions.find(client.bare());
        if (subscription && hears(*node, *subscription) && !m_nodes.access.refusesReader(*node, client))
            m_work.start(sendNewest(name, client), u"Sending the newest item of %1"_s.arg(name));
    }
}

void PubsubLastItems::subscribed(const QString& name, const Jid& who)
{
    const auto* known = name.isEmpty() ? nullptr : m_nodes.tree.find(name);
    if (!known || known->config.isCollection() || known->config.sendLast == SendLast::Never
        || !known->config.deliverNotifications || m_items.isKnownEmpty(*known))
        return;
    const auto turn = std::make_shared<Deferred<Done>>();
    m_work.start(sendInNextTurn(name, who, known->told, turn->task()));
    m_reactor.callSoon([turn] { turn->fire(Done{}); });
}

Task<Result<Done>> PubsubLastItems::sendInNextTurn(QString name, Jid who, quint64 told, Task<Done> nextTurn)
{
    (void)co_await std::move(nextTurn); // the answer to their request comes first
    const auto* known = m_nodes.tree.find(name);
    if (!known)
        co_return Done{};
    std::optional<PubsubItem> last = known->transientLast;
    if (known->config.persistItems) {
        const auto newest = co_await m_items.newest(name);
        if (newest && *newest)
            last = *newest;
    }
    const auto* now = m_nodes.tree.find(name);
    const auto* subscription = now ? now->subscriptions.find(who) : nullptr;
    // What was published since they subscribed has reached them, and the last item with it.
    if (!last || !subscription || now->told != told || !hears(*now, *subscription))
        co_return Done{};
    m_nodes.notices.earlier(*now, *last, who);
    co_return Done{};
}

} // namespace everyport::xmpp
