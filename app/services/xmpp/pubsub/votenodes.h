#pragma once

#include <QList>

#include "app/polls/definition/poll.h"
#include "netcore/task/task.h"
#include "protocols/xmpp/pubsub/nodes/pubsubnodes.h"

namespace everyport {

/// The nodes that votes are published at, one a poll ("vote/lunch"): makes them as their polls stand, puts items there,
/// and takes them back. What has still to be published is XmppVotePublisher's affair. Keeps nothing itself; `nodes`
/// must outlive it, and it its Tasks. Loop's thread.
class VoteNodes {
public:
    static constexpr int mostItems = 50'000; ///< Of a node: what one busy evening brings. The oldest go first.

    explicit VoteNodes(xmpp::PubsubNodes& nodes) : m_nodes(nodes) {}

    bool has(const QString& poll) const;
    /// Whether its poll's node is there under another title than it should have now.
    bool isTitledOtherwise(const polls::Poll& poll) const;
    /// Makes the poll's node, or changes the one that is there; ready at once where it is as it should be.
    Task<Result<Done>> prepare(const polls::Poll& poll);
    Task<Result<Done>> remove(const QString& poll);

    Task<Result<Done>> publish(const QString& poll, xmpp::PubsubItem item); ///< In the service's own name.
    Task<Result<qint64>> lastPublished(QString poll);                       ///< A vote's number; 0: none.
    /// Those that are items, of votes by number (votesamongitems.h).
    Task<Result<QList<qint64>>> published(const QString& poll, QList<qint64> numbers);
    /// Tells subscribers, too. A few hundred at once; behind those among which one cannot be taken back no others are.
    /// What is not there is well.
    Task<Result<Done>> retract(QString poll, QList<qint64> numbers);

private:
    Task<Result<Done>> retractTogether(QString poll, QList<qint64> numbers);

    xmpp::PubsubNodes& m_nodes;
};

} // namespace everyport
