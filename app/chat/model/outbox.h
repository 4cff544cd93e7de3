#pragma once

#include <deque>
#include <functional>

#include <QHash>

#include "app/chat/network/network.h"
#include "netcore/task/taskset.h"

namespace everyport::chat {

/// What was said and has not gone yet. Each waits until its conversation can be spoken in, and goes in its order.
/// Loop's thread.
class Outbox {
public:
    /// The link that a conversation is spoken over, or null while it cannot be.
    using Way = std::function<Link*(qint64 conversation)>;
    using Outcome = std::function<void(qint64 conversation, qint64 message, const Result<Done>& result)>;
    Outbox(Way way, Outcome outcome) : m_way(std::move(way)), m_outcome(std::move(outcome)) {}

    void add(qint64 conversation, qint64 message, Outgoing outgoing);
    bool take(qint64 conversation, qint64 message); ///< True: it had not gone.
    void sendWaiting(qint64 conversation);
    void forget(qint64 conversation) { m_waiting.remove(conversation); }
    qsizetype waiting(qint64 conversation) const { return qsizetype(m_waiting.value(conversation).size()); }

private:
    struct Entry {
        qint64 message = 0;
        Outgoing outgoing = {};
    };
    Task<Result<Done>> send(qint64 conversation, Entry entry);

    Way m_way;
    Outcome m_outcome;
    QHash<qint64, std::deque<Entry>> m_waiting;
    TaskSet m_work{TaskSet::unhandled};
};

} // namespace everyport::chat
