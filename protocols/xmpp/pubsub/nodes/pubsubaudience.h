#pragma once

#include <functional>

#include "protocols/xmpp/pubsub/nodes/attendance.h"
#include "protocols/xmpp/pubsub/nodes/pubsubtree.h"

namespace everyport::xmpp {

/// Addresses that hear of something in the same words.
struct PubsubGroup {
    QStringList through = {}; ///< The collections by which it comes to them; empty: they listen at the node itself.
    QList<Jid> who = {};
};

/// Who hears of what happens at a node: its own subscribers, and those of the collections above it (XEP-0248 §4, 6.1),
/// each once, as their options say.
class PubsubAudience {
public:
    enum class Event { Items, Node };
    using Refuses = std::function<bool(const PubsubNode& node, const Jid& who)>;

    /// `mayNotRead` is asked of whoever listens at a collection: it must not tell them of what they could not read.
    PubsubAudience(const PubsubTree& tree, const Attendance& attendance, Refuses mayNotRead)
        : m_tree(tree), m_attendance(attendance), m_mayNotRead(std::move(mayNotRead))
    {
    }

    QList<PubsubGroup> of(const PubsubNode& node, Event event, qint64 wallMsecs) const;
    /// Who is told that something was put into the collection, or taken out.
    QList<PubsubGroup> ofMembership(const PubsubNode& collection, const PubsubNode& child, qint64 wallMsecs) const;
    bool hears(const PubsubNode& node, const PubsubSubscription& subscription, qint64 wallMsecs) const;

private:
    void addAbove(QList<PubsubGroup>& groups, const PubsubNode& node, Event event, qint64 wallMsecs) const;

    const PubsubTree& m_tree;
    const Attendance& m_attendance;
    Refuses m_mayNotRead;
};

} // namespace everyport::xmpp
