#include "app/station/running/stationdatabase.h"

#include <utility>

#include <QFileInfo>

#include "netcore/task/sleep.h"

namespace everyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Service managers give a minute and a half.
constexpr auto serverMayStartFor = 60s;
constexpr auto triesServerAgainAfter = 2s;

} // namespace

StationDatabase::StationDatabase(Reactor& reactor, const StationSettings& settings, Log& log)
    : m_reactor(reactor), m_settings(settings), m_log(log)
{
}

Task<Result<std::unique_ptr<Database>>> StationDatabase::open()
{
    const auto file = m_settings.dataFolder + u"/everyport.sqlite"_s;
    const bool isOnServer = !m_settings.storage.isEmpty();
    auto opening = isOnServer ? openServer() : Task<Result<std::unique_ptr<Database>>>(Database::open(m_reactor, file));
    auto database = co_await std::move(opening);
    if (!database) {
        auto error = database.error();
        if (error.kind == Error::Kind::Malformed)
            error.text.prepend(u"storage: "_s);
        co_return error;
    }
    if (isOnServer && QFileInfo::exists(file))
        m_log.warning(u"storage"_s,
            u"What stands in %1 is not used: the setting storage names a database server. To use it again, take that setting out."_s
                .arg(file));
    co_return database;
}

/// A command that only reads the books waits for nothing.
Task<Result<std::unique_ptr<Database>>> StationDatabase::openServer()
{
    auto& clock = m_reactor.clock();
    const auto until = clock.now() + (m_settings.isQuiet ? 0s : serverMayStartFor);
    bool isTold = false;
    while (true) {
        auto opening = Database::openServerLater(m_reactor, m_settings.storage);
        auto database = co_await std::move(opening);
        const bool isAway = !database && database.error().kind == Error::Kind::Disconnected;
        if (!isAway || clock.now() + triesServerAgainAfter > until)
            co_return database;
        if (!std::exchange(isTold, true))
            m_log.warning(u"storage"_s,
                u"The database server is not there yet; this start waits for it, a minute at most. %1"_s.arg(
                    database.error().text));
        auto waiting = sleep(clock, triesServerAgainAfter);
        const auto waited = co_await std::move(waiting);
        Q_UNUSED(waited);
    }
}

} // namespace everyport
