#include "app/storage/sqlite/integritycheck.h"

#include <sqlite3.h>

#include "app/storage/query.h"
#include "app/storage/sqlite/sqlitehandle.h"

namespace everyport {

using namespace Qt::StringLiterals;

Integrity checkIntegrity(QSqlDatabase& connection, std::chrono::milliseconds limit)
{
    using Clock = std::chrono::steady_clock;
    constexpr int steps = 10'000; // of SQLite's machine: well below a millisecond
    auto* handle = sqliteHandle(connection);
    if (!handle || !runStatement(connection, u"PRAGMA shrink_memory"_s))
        return Integrity::Broken;
    auto until = Clock::now() + limit;
    sqlite3_progress_handler(
        handle, steps, [](void* end) { return int(Clock::now() > *static_cast<Clock::time_point*>(end)); }, &until);
    auto integrity = Integrity::Broken;
    {
        auto check = runQuery(connection, u"PRAGMA integrity_check(1)"_s);
        const bool read = check && check->next();
        if (read && check->value(0).toString() == "ok"_L1)
            integrity = Integrity::Whole;
        else if (!read && Clock::now() > until)
            integrity = Integrity::TakesTooLong;
    }
    sqlite3_progress_handler(handle, 0, nullptr, nullptr);
    return integrity;
}

} // namespace everyport
