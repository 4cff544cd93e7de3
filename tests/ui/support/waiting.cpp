#include "tests/ui/support/waiting.h"

#include <QPointer>
#include <QSqlDatabase>

#include "app/station/running/station.h"
#include "app/storage/database.h"
#include "tests/support/eventloop.h"
#include "tests/support/threadsdone.h"
#include "ui/widgets/tables/framebatch.h"

namespace everyport::ui {

namespace {

/// Ready when the database has done all that was asked of it before.
Task<Result<Done>> databaseDone(Database& database)
{
    const auto job = [](QSqlDatabase&) -> Result<Done> { return Done{}; };
    const auto written = co_await database.write(job, DatabasePriority::Bulk);
    if (!written)
        co_return written.error();
    const auto read = co_await database.read(job);
    co_return read;
}

} // namespace

void flush(Station& station, const QObject& shown)
{
    constexpr int mostRounds = 20;
    // An answer may be followed by a question: it is over when nothing came of the last one.
    for (int rounds = 0, quiet = 0; rounds < mostRounds && quiet < 2; ++rounds) {
        processPending();
        if (station.isRunning()) {
            waitFor(threadsDone(station.reactor(), Threads::Files));
            (void)waitFor(databaseDone(station.database()));
        }
        processPending();
        quiet = flushBatches(shown) ? 0 : quiet + 1;
    }
}

bool flushBatches(const QObject& root)
{
    bool isAny = false;
    const auto found = root.findChildren<FrameBatch*>();
    // What one shows may take another away.
    for (const auto& batch : QList<QPointer<FrameBatch>>(found.begin(), found.end())) {
        if (!batch || !batch->isWaiting())
            continue;
        isAny = true;
        batch->flushNow();
    }
    return isAny;
}

} // namespace everyport::ui
