#pragma once

#include <functional>
#include <memory>
#include <utility>
#include <vector>

#include "netcore/base/lifetime.h"
#include "netcore/interfaces/reactor.h"
#include "netcore/task/taskset.h"

namespace everyport {

/// What comes within one turn of the loop, for one job of the database: each job has a savepoint and an answer of its
/// own, which cost more than a short row. Bounded; what still waits when it goes is handed to `write`. Loop's thread.
template <typename Entry>
class TurnBatch {
public:
    static constexpr size_t mostAtOnce = 1000;
    static constexpr qsizetype mostBytesAtOnce = 1024 * 1024;
    static constexpr qsizetype mostWaiting = 65'536; ///< Entries that are not written yet.
    static constexpr qsizetype mostBytesWaiting = 64 * 1024 * 1024;

    using Write = std::function<Task<Result<Done>>(std::vector<Entry>)>;

    /// `write` is called in the order of the entries and ready when they are safe; its failures go to `failed`, under
    /// the name `what`.
    TurnBatch(Reactor& reactor, QString what, Write write, TaskSet::Failed failed)
        : m_reactor(reactor), m_what(std::move(what)), m_write(std::move(write)), m_work(std::move(failed))
    {
    }
    ~TurnBatch() { flush(); }
    TurnBatch(const TurnBatch&) = delete;
    TurnBatch& operator=(const TurnBatch&) = delete;

    /// False: too much waits, and the entry is not taken.
    bool add(Entry entry, qsizetype bytes)
    {
        if (m_waiting >= mostWaiting || m_bytesWaiting >= mostBytesWaiting)
            return false;
        ++m_waiting;
        m_bytesWaiting += bytes;
        m_bytes += bytes;
        m_entries.push_back(std::move(entry));
        if (m_entries.size() >= mostAtOnce || m_bytes >= mostBytesAtOnce)
            flush();
        else if (m_entries.size() == 1)
            flushSoon();
        return true;
    }
    void flush() ///< Now, for whoever asks for a job that comes behind.
    {
        if (!m_entries.empty())
            m_work.start(run(std::exchange(m_entries, {}), std::exchange(m_bytes, 0)), m_what);
    }
    qsizetype waiting() const { return m_waiting; } ///< Here and with the database.

private:
    void flushSoon()
    {
        m_reactor.callSoon([this, lifetime = m_lifetime.token()] {
            if (!lifetime.isOver())
                flush();
        });
    }
    Task<Result<Done>> run(std::vector<Entry> entries, qsizetype bytes)
    {
        const auto count = qsizetype(entries.size());
        auto writing = m_write(std::move(entries));
        const auto written = co_await std::move(writing);
        m_waiting -= count;
        m_bytesWaiting -= bytes;
        co_return written;
    }

    Reactor& m_reactor;
    QString m_what;
    Write m_write;
    std::vector<Entry> m_entries;
    qsizetype m_bytes = 0; // of m_entries
    qsizetype m_bytesWaiting = 0;
    qsizetype m_waiting = 0;
    Lifetime m_lifetime;
    TaskSet m_work;
};

} // namespace everyport
