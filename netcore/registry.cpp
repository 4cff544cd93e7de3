#include "netcore/registry.h"

namespace everyport {

namespace {
constexpr std::chrono::seconds closedRowsStay{10};
}

std::shared_ptr<ConnectionRecord> ConnectionRegistry::open(ConnectionRecord::Direction direction)
{
    auto record = std::make_shared<ConnectionRecord>();
    record->id = m_nextId++;
    record->direction = direction;
    record->opened = m_clock.now();
    m_rows.push_back(record);
    ++m_open;
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
    --m_open;
    // Nobody may be looking: a server that closes a thousand connections a second must not keep them all.
    if (m_rows.size() > size_t(m_open) + 1000)
        rows();
}

QList<std::shared_ptr<ConnectionRecord>> ConnectionRegistry::rows()
{
    const auto now = m_clock.now();
    m_rows.remove_if([now](const auto& row) {
        return row->state == ConnectionRecord::State::Closed && now - row->closed >= closedRowsStay;
    });
    // Closed rows are a courtesy; past a thousand the oldest of them go first.
    qsizetype closed = qsizetype(m_rows.size()) - m_open;
    for (auto row = m_rows.begin(); closed > 1000 && row != m_rows.end();) {
        if ((*row)->state != ConnectionRecord::State::Closed) {
            ++row;
            continue;
        }
        row = m_rows.erase(row);
        --closed;
    }
    return {m_rows.begin(), m_rows.end()};
}

} // namespace everyport
