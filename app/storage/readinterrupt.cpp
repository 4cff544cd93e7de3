#include "app/storage/readinterrupt.h"

#include <sqlite3.h>

#include "app/storage/sqlite/sqlitehandle.h"

namespace everyport::detail {

void ReadInterrupt::interrupt(const DatabaseWork& read, bool isQueued)
{
    if (m_reading == &read)
        m_isUnwanted = true;
    else if (isQueued)
        m_dropped.push_back(&read);
}

bool ReadInterrupt::begin(const DatabaseWork& read)
{
    if (std::erase(m_dropped, &read) > 0)
        return false;
    m_reading = &read;
    m_isUnwanted = false;
    return true;
}

/// SQLite asks every now and then whether it shall go on. Its own interrupt would miss a statement that is about to
/// begin.
void ReadInterrupt::watch(const QSqlDatabase& connection)
{
    constexpr int steps = 10'000; // of its machine: well below a millisecond
    if (auto* handle = sqliteHandle(connection))
        sqlite3_progress_handler(
            handle, steps, [](void* self) { return int(static_cast<ReadInterrupt*>(self)->m_isUnwanted.load()); },
            this);
}

} // namespace everyport::detail
