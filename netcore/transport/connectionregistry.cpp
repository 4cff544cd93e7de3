#include "netcore/transport/connectionregistry.h"

#include <algorithm>

namespace everyport {

namespace {
constexpr std::chrono::seconds closedRowsStay{10};
constexpr size_t closedRowsMost = 250; // of a storm; more would only be fetched from far memory to be dropped
} // namespace

const TlsFacts& ConnectionRecord::tls() const
{
    static const TlsFacts none;
    return m_tls ? *m_tls : none;
}

Registration ConnectionRecord::watch(Watcher watcher)
{
    if (!m_watchers)
        m_watchers = std::make_unique<RegisteredList<Watcher>>();
    return m_watchers->add(std::move(watcher));
}

void ConnectionRecord::notifyWatchers(bool in, QByteArrayView unit) const
{
    const auto watchers = m_watchers->entries(); // a call may add one, or end its own
    for (const auto& watcher : watchers)
        (*watcher)(in, unit);
}

std::shared_ptr<ConnectionRecord> ConnectionRegistry::open(ConnectionRecord::Direction direction)
{
    auto record = std::make_shared<ConnectionRecord>();
    record->id = m_nextId++;
    record->direction = direction;
    record->opened = m_clock.now();
    record->m_row = m_open.add(record);
    return record;
}

void ConnectionRegistry::close(ConnectionRecord& record, const QString& why)
{
    if (record.state == ConnectionRecord::State::Closed)
        return;
    record.state = ConnectionRecord::State::Closed;
    record.closed = m_clock.now();
    record.closedWhy = why;
    record.transport = nullptr;
    record.queued = 0;
    if (auto row = m_open.take(record.m_row))
        m_closed.push_back(std::move(*row));
    forgetOldRows();
}

void ConnectionRegistry::forgetOldRows()
{
    // Nobody may be looking: a server that closes a thousand connections a second must not keep them all.
    const auto now = m_clock.now();
    while (m_closed.size() > closedRowsMost || (!m_closed.empty() && now - m_closed.front()->closed >= closedRowsStay))
        m_closed.pop_front();
}

QList<std::shared_ptr<ConnectionRecord>> ConnectionRegistry::rows()
{
    forgetOldRows();
    const auto open = m_open.values();
    QList<std::shared_ptr<ConnectionRecord>> all(open.begin(), open.end());
    all.append({m_closed.begin(), m_closed.end()});
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a->id < b->id; });
    return all;
}

} // namespace everyport
