#pragma once

#include <functional>
#include <vector>

#include "app/services/xmpp/pubsub/pubsubstore.h"
#include "netcore/base/clock.h"
#include "netcore/task/deferred.h"
#include "netcore/task/taskset.h"

namespace everyport {

/// The store of a pubsub service whose votes' nodes are made of what the polls have on disk already: an item there is
/// answered at once, and that it was published is written with others some moments later, so that a vote does not cost
/// a second commit. Whoever reads sees all of them, and what a killed program had not written is published anew by
/// XmppVotePublisher, which looks for the last that is there: they are written in their order. Everything else goes
/// straight to the store below. All that is named must outlive it.
class VoteItemStore final : public xmpp::PubsubStore {
public:
    static constexpr qsizetype writtenTogether = 500;
    static constexpr qsizetype mostWaiting = 1000; ///< Beyond that, an item is answered when it is written.
    static constexpr std::chrono::milliseconds writtenAfter{250};

    VoteItemStore(Clock& clock, SqlPubsubStore& below);
    ~VoteItemStore() override; ///< What waits is handed on first.

    Task<Result<QList<xmpp::PubsubNode>>> load() override { return m_below.load(); }
    Task<Result<QHash<QString, QString>>> redirects() override { return m_below.redirects(); }
    Task<Result<Done>> saveNode(xmpp::PubsubNode node) override { return m_below.saveNode(std::move(node)); }
    Task<Result<Done>> removeNode(QString node, QString redirect) override;
    Task<Result<Done>> setAffiliation(QString node, xmpp::Jid who, xmpp::Affiliation affiliation) override
    {
        return m_below.setAffiliation(node, who, affiliation);
    }
    Task<Result<Done>> setSubscription(QString node, xmpp::PubsubSubscription subscription) override
    {
        return m_below.setSubscription(node, subscription);
    }
    Task<Result<Done>> removeSubscription(QString node, xmpp::Jid who) override
    {
        return m_below.removeSubscription(node, who);
    }
    Task<Result<Done>> putItem(QString node, xmpp::PubsubItem item, int maxItems) override;
    Task<Result<bool>> removeItem(QString node, QString id) override;
    Task<Result<Done>> removeOlder(QString node, qint64 wallMsecs) override;
    Task<Result<Done>> purge(QString node) override;
    Task<Result<xmpp::ItemPage>> items(QString node, xmpp::ItemQuery query) override;
    Task<Result<bool>> mayForget() override { return m_below.mayForget(); }

    Task<Result<Done>> written(); ///< Ready when nothing waits any more, or cannot be written. Tries it at once.

private:
    void write();
    Task<Result<Done>> writeAll();
    qsizetype ofFirstNode(qsizetype most) const; ///< How many of the first so many are of one node, in a row.
    template <typename T>
    Task<Result<T>> afterwards(std::function<Task<Result<T>>()> ask);
    Task<Result<xmpp::ItemPage>> votes(QString node, xmpp::ItemQuery query);

    Clock& m_clock;
    SqlPubsubStore& m_below;
    QList<SqlPubsubStore::NodeItem> m_waiting; // also those under way
    qsizetype m_underWay = 0;
    bool m_hasRead = false;
    std::vector<Deferred<Result<Done>>> m_awaited;
    Clock::Timer m_timer;
    TaskSet m_work;
};

} // namespace everyport
