#pragma once

#include <sqlite3.h>

#include <atomic>
#include <memory>

#include <QSqlDatabase>
#include <QSqlDriver>

#include "tests/app/polls/bookroom.h"

namespace everyport::polls {

/// How many statements a room's database runs in its writing jobs, for which votes wait, or in those that read. On a
/// server, which has no such hook, none.
class StatementCount {
public:
    enum class Of { Writing, Reading };
    explicit StatementCount(BookRoom& room, Of lane = Of::Writing) : m_room(room), m_lane(lane) { trace(true); }
    ~StatementCount() { trace(false); }
    StatementCount(const StatementCount&) = delete;
    StatementCount& operator=(const StatementCount&) = delete;

    int count() const { return *m_count; }

private:
    static int ran(unsigned /*what*/, void* count, void* /*statement*/, void* /*text*/)
    {
        ++*static_cast<std::atomic<int>*>(count);
        return 0;
    }
    void trace(bool on)
    {
        const auto job = [count = m_count, on](QSqlDatabase& connection) -> Result<Done> {
            const auto held = connection.driver()->handle();
            if (qstrcmp(held.typeName(), "sqlite3*") != 0)
                return Done{};
            auto* handle = *static_cast<sqlite3* const*>(held.constData());
            sqlite3_trace_v2(handle, on ? SQLITE_TRACE_STMT : 0, on ? ran : nullptr, count.get());
            return Done{};
        };
        if (m_lane == Of::Writing)
            (void)m_room.waited(m_room.database->write(job));
        else
            (void)m_room.waited(m_room.database->read(job));
    }

    BookRoom& m_room;
    const Of m_lane;
    const std::shared_ptr<std::atomic<int>> m_count = std::make_shared<std::atomic<int>>(0);
};

} // namespace everyport::polls
