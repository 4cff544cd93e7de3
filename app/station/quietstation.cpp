#include "app/station/quietstation.h"

#include <optional>

#include <QCoreApplication>
#include <QEventLoop>

#include "netcore/reactor/makereactor.h"

namespace everyport {

Result<Done> withQuietStation(
    const QString& configFolder, const QString& dataFolder, std::function<Task<Result<Done>>(Station&)> work)
{
    int count = 1;
    char name[] = "everyport";
    char* arguments[] = {name, nullptr};
    std::optional<QCoreApplication> application; // unless the caller has one
    if (!QCoreApplication::instance())
        application.emplace(count, arguments);
    const auto reactor = makeReactor();
    if (!reactor)
        return reactor.error();
    StationSettings settings;
    settings.configFolder = configFolder;
    settings.dataFolder = dataFolder;
    settings.readsConfig = false;
    settings.isQuiet = true;
    Station station(**reactor, settings);

    auto result = Result<Done>(Done());
    auto whole = [](Station& where, std::function<Task<Result<Done>>(Station&)> what) -> Task<Result<Done>> {
        auto done = co_await where.start();
        if (!done)
            co_return done;
        auto working = what(where);
        done = co_await std::move(working);
        auto stopped = co_await where.stop();
        co_return done ? stopped : done;
    };
    auto task = whole(station, work);
    QEventLoop loop;
    task.whenDone([&](Result<Done> done) {
        result = std::move(done);
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    loop.exec();
    return result;
}

} // namespace everyport
