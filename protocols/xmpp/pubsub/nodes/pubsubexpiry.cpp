#include "protocols/xmpp/pubsub/nodes/pubsubexpiry.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport::xmpp {

namespace {

constexpr auto sweepEvery = 60s;

bool hasLease(const PubsubNode& node)
{
    const auto& all = node.subscriptions.all();
    return std::any_of(all.begin(), all.end(), [](const auto& one) { return one.options.expires > 0; });
}

} // namespace

void PubsubExpiry::start()
{
    if (!m_timer.isActive())
        m_timer = m_clock.callLater(sweepEvery, [this] { m_work.start(sweep(), u"Forgetting what is old"_s); });
}

void PubsubExpiry::startIfNeeded()
{
    if (isNeeded())
        start();
}

/// Does anything go with time?
bool PubsubExpiry::isNeeded() const
{
    const auto& nodes = m_tree.nodes();
    return hasLease(m_tree.root()) || std::any_of(nodes.begin(), nodes.end(), [](const auto& entry) {
        return entry.second.config.itemExpire > 0 || hasLease(entry.second);
    });
}

Task<Result<Done>> PubsubExpiry::sweep()
{
    const auto now = m_clock.wallMsecs();
    auto asking = m_due.mayForget();
    const auto may = co_await std::move(asking);
    if (may && *may)
        endDue(now);
    startIfNeeded();
    co_return may ? Result<Done>(Done{}) : Result<Done>(may.error());
}

void PubsubExpiry::endDue(qint64 now)
{
    QStringList all;
    for (const auto& [name, one] : m_tree.nodes())
        all.append(name);
    all.append(QString()); // the root
    for (const auto& name : std::as_const(all)) {
        const auto* node = m_tree.find(name);
        if (!node)
            continue; // went with what was due before it
        const auto itemExpire = node->config.itemExpire;
        const auto subscriptions = node->subscriptions.all();
        if (itemExpire > 0)
            m_due.itemsBefore(name, now - qint64(itemExpire) * 1000);
        for (const auto& subscription : subscriptions) {
            if (subscription.options.expires > 0 && now >= subscription.options.expires)
                m_due.leaseOver(name, subscription);
        }
    }
}

} // namespace everyport::xmpp
