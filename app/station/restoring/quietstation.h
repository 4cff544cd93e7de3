#pragma once

#include <functional>

#include "app/station/running/station.h"

namespace everyport {

/// Opens the books of a folder that no program runs on, for the length of one piece of work: nothing is served, no
/// reader is opened. Brings them up to this version. `storage` as in StationSettings. Makes a QCoreApplication where
/// there is none yet, and turns a loop of its own until the end: before the program's own runs.
Result<Done> withQuietStation(const QString& configFolder, const QString& dataFolder,
    std::function<Task<Result<Done>>(Station&)> work, const QString& storage = {});

/// The same without any folder, for work that needs a loop alone.
Result<Done> withQuietLoop(std::function<Task<Result<Done>>(Reactor&)> work);

/// The same for the tables that services of all types keep, which a start of theirs alone would bring up to this
/// version. The station's own are of this version already. Whoever calls has the folder's lock, or is alone with it.
Result<Done> migrateServices(const QString& dataFolder);

/// Has the polls of a folder that comes back from a backup, or takes one in, sealed in chains of their own from here
/// on: other stations may know more of those so far. Its tables are of this version already.
Result<Done> beginNewChains(const QString& dataFolder);

} // namespace everyport
