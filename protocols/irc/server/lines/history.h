#pragma once

#include <functional>
#include <map>

#include "netcore/interfaces/reactor.h"
#include "netcore/task/deferred.h"
#include "netcore/task/taskset.h"
#include "protocols/irc/server/ports/ports.h"

namespace everyport::ircd {

/// What goes into the store, gathered for a moment so that one write serves many lines. A channel's target is its
/// folded name; a conversation's is "account nick", kept once for each of the two who has an account.
class History {
public:
    History(Reactor& reactor, HistoryStore* store, bool enabled);

    bool isKept() const { return m_store && m_enabled; }
    void setEnabled(bool enabled) { m_enabled = enabled; }
    void add(HistoryItem item);
    quint64 added() const { return m_added; } ///< How many so far.
    /// Somebody waits for what was added: the next write begins as soon as none is on its way.
    void hurry();
    /// Ready when so many of those added are answered by the store; the next write does not wait for more.
    Task<Result<Done>> settledUpTo(quint64 count);
    /// All that was added is asked of the store; then ask it.
    HistoryStore& store();
    static QByteArray conversation(QByteArrayView account, QByteArrayView nick);
    /// Told when the store refused something; it is lost for history, and nobody's message waited for it.
    std::function<void(const Error&)> failed;
    /// So many of those added are answered by the store, safe or refused.
    std::function<void(quint64 count)> settled;

private:
    void write();
    void lose();
    Task<Result<Done>> append(QList<HistoryItem> items, quint64 upTo);
    void notifySettled(quint64 count);

    Reactor& m_reactor;
    HistoryStore* m_store;
    bool m_enabled;
    QList<HistoryItem> m_items;
    quint64 m_added = 0;
    quint64 m_settled = 0;
    quint64 m_lost = 0;                                       // the last of those that were not even written
    std::multimap<quint64, Deferred<Result<Done>>> m_awaited; // by how many must be settled
    bool m_hurried = false;
    bool m_losing = false; // and it was told; until the store has answered all
    Clock::Timer m_timer;
    TaskSet m_work;
};

} // namespace everyport::ircd
