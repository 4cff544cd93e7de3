#pragma once

#include <memory>

#include "app/log/log.h"
#include "app/station/servicefiles/stationsettings.h"
#include "app/storage/database.h"
#include "netcore/interfaces/reactor.h"
#include "netcore/task/task.h"

namespace everyport {

/// Opens the database of a data folder: the file in it, or the server that the setting `storage` names. Which may start
/// later than this program, after a power cut: it is waited for, a minute at most.
///
/// All that is handed in must outlive it, and it the Task. Loop's thread.
class StationDatabase {
public:
    StationDatabase(Reactor& reactor, const StationSettings& settings, Log& log);

    /// Errors as those of Database::open; Malformed names the setting.
    Task<Result<std::unique_ptr<Database>>> open();

private:
    Task<Result<std::unique_ptr<Database>>> openServer();

    Reactor& m_reactor;
    const StationSettings& m_settings;
    Log& m_log;
};

} // namespace everyport
