#include "app/station/restoring/quietstation.h"

#include <optional>

#include <QCoreApplication>
#include <QEventLoop>

#include "app/polls/store/sealtables.h"
#include "app/services/servicetypes.h"
#include "app/storage/database.h"
#include "netcore/reactor/makereactor.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

/// A loop that turns until one piece of work is done, with a QCoreApplication unless the caller has one.
class QuietLoop {
public:
    QuietLoop()
    {
        if (!QCoreApplication::instance())
            m_application.emplace(m_count, m_arguments);
        m_reactor = makeReactor();
    }
    /// Outlives what works with it.
    const Result<std::unique_ptr<Reactor>>& reactor() const { return m_reactor; }
    static Result<Done> turnUntil(Task<Result<Done>> task)
    {
        auto result = Result<Done>(Done());
        QEventLoop loop;
        task.whenDone([&](Result<Done> done) {
            result = std::move(done);
            QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
        });
        loop.exec();
        return result;
    }

private:
    int m_count = 1;
    char m_name[10] = "everyport";
    char* m_arguments[2] = {m_name, nullptr};
    std::optional<QCoreApplication> m_application;
    Result<std::unique_ptr<Reactor>> m_reactor = Error::cancelled();
};

Task<Result<Done>> wholeWork(Station& station, std::function<Task<Result<Done>>(Station&)> work)
{
    auto done = co_await station.start();
    if (!done)
        co_return done;
    auto working = work(station);
    done = co_await std::move(working);
    auto stopped = co_await station.stop();
    co_return done ? stopped : done;
}

Task<Result<Done>> migrateAll(Database& database)
{
    auto done = Result<Done>(Done());
    for (const auto& type : serviceTypes()) {
        if (done)
            done = co_await type->migrate(database);
    }
    auto stopped = co_await database.stop();
    co_return done ? stopped : done;
}

Task<Result<Done>> beginChains(Database& database)
{
    auto begun = co_await database.write(polls::OwnChains::beginAnew);
    auto stopped = co_await database.stop();
    co_return begun ? stopped : begun;
}

/// `work` stops the database.
Result<Done> onDatabaseAlone(const QString& dataFolder, Task<Result<Done>> (*work)(Database&))
{
    const QuietLoop loop;
    if (!loop.reactor())
        return loop.reactor().error();
    const auto database = Database::open(**loop.reactor(), dataFolder + u"/everyport.sqlite"_s);
    return database ? QuietLoop::turnUntil(work(**database)) : Result<Done>(database.error());
}

} // namespace

Result<Done> withQuietStation(const QString& configFolder, const QString& dataFolder,
    std::function<Task<Result<Done>>(Station&)> work, const QString& storage)
{
    const QuietLoop loop;
    if (!loop.reactor())
        return loop.reactor().error();
    StationSettings settings;
    settings.configFolder = configFolder;
    settings.dataFolder = dataFolder;
    settings.storage = storage;
    settings.readsConfig = false;
    settings.isQuiet = true;
    Station station(**loop.reactor(), settings);
    return QuietLoop::turnUntil(wholeWork(station, std::move(work)));
}

Result<Done> withQuietLoop(std::function<Task<Result<Done>>(Reactor&)> work)
{
    const QuietLoop loop;
    return loop.reactor() ? QuietLoop::turnUntil(work(**loop.reactor())) : Result<Done>(loop.reactor().error());
}

Result<Done> beginNewChains(const QString& dataFolder)
{
    return onDatabaseAlone(dataFolder, beginChains);
}

Result<Done> migrateServices(const QString& dataFolder)
{
    return onDatabaseAlone(dataFolder, migrateAll);
}

} // namespace everyport
