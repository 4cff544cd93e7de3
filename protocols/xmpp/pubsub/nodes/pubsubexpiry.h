#pragma once

#include <functional>

#include "netcore/base/clock.h"
#include "netcore/task/taskset.h"
#include "protocols/xmpp/pubsub/nodes/pubsubtree.h"

namespace everyport::xmpp {

/// What goes with time: items that are older than their node keeps them (pubsub#item_expire), and subscriptions whose
/// lease is over (pubsub#expire). Looks once a minute, as long as there is any such and the wall clock may be believed.
/// A part of PubsubNodes, which does what is due; the tree must outlive it. Loop's thread.
class PubsubExpiry {
public:
    /// What to do, by the node's name. Whoever is called may change the tree.
    struct Due {
        std::function<Task<Result<bool>>()> mayForget; ///< PubsubStore::mayForget
        std::function<void(const QString& node, qint64 wallMsecs)> itemsBefore;
        std::function<void(const QString& node, const PubsubSubscription& subscription)> leaseOver;
    };
    PubsubExpiry(Clock& clock, const PubsubTree& tree, Due due, TaskSet::Failed failed)
        : m_clock(clock), m_tree(tree), m_due(std::move(due)), m_work(std::move(failed))
    {
    }

    void start(); ///< Something goes with time now. To be called again changes nothing.
    void startIfNeeded();

private:
    bool isNeeded() const;
    Task<Result<Done>> sweep();
    void endDue(qint64 now);

    Clock& m_clock;
    const PubsubTree& m_tree;
    Due m_due;
    Clock::Timer m_timer;
    TaskSet m_work;
};

} // namespace everyport::xmpp
