#include "app/station/restoring/restoring.h"

#include <QFileInfo>

#include "app/backup/database/databasemerge.h"
#include "app/backup/database/ownconnection.h"
#include "app/backup/format/backupformat.h"
#include "app/backup/restoring/staging.h"
#include "app/station/restoring/quietstation.h"
#include "app/station/servicefiles/backupsecrecy.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

/// In what comes, and in what is here, where the polls of a backup may only be added: there older tables, or damaged
/// ones, are told by applyRestore.
Result<Done> separateChains(const backup::Places& here)
{
    const auto file = u"/everyport.sqlite"_s;
    if (QFileInfo::exists(here.data + file))
        static_cast<void>(beginNewChains(here.data));
    const auto staged = backup::stagedPlaces(here);
    return QFileInfo::exists(staged.data + file) ? beginNewChains(staged.data) : Result<Done>(Done());
}

} // namespace

Result<bool> isStagedAsFarAsHere(const backup::Places& here)
{
    const auto comes = backup::stagedPlaces(here).data + u"/everyport.sqlite"_s;
    if (!QFileInfo::exists(comes))
        return true;
    if (const auto sound = backup::checkDatabase(comes); !sound)
        return sound.error();
    const auto same = backup::haveSameSteps(here.data + u"/everyport.sqlite"_s, comes);
    return same && *same; // where nothing is here, or it cannot be read, nothing is compared
}

Result<Done> bringStagedUpToDate(const backup::Places& here)
{
    const auto staged = backup::stagedPlaces(here);
    if (!QFileInfo::exists(staged.data + u"/everyport.sqlite"_s))
        return Done();
    if (const auto sound = backup::checkDatabase(staged.data + u"/everyport.sqlite"_s); !sound)
        return sound;
    const auto done = bringUpToDate(staged);
    if (!done && done.error().kind == Error::Kind::Unsupported && done.error().reason == Reason::BadValue)
        return backup::madeByNewer();
    return done;
}

Result<Done> bringUpToDate(const backup::Places& places)
{
    // The station's own first: what services keep hangs on accounts.
    const auto done = withQuietStation(
        places.config, places.data, [](Station&) { return Task<Result<Done>>(Result<Done>(Done())); });
    return done ? migrateServices(places.data) : done;
}

Result<std::optional<QString>> putStagedInPlace(const backup::Places& here)
{
    std::shared_ptr<backup::Staging> held;
    if (backup::isRestoreOrdered(here) || backup::isRestoreBegun(here)) {
        const auto waiting = backup::Staging::holdWaiting(here);
        // Whoever ordered it tells that it takes its place at the next start, or takes it back.
        if (!waiting && waiting.error().reason == Reason::InUse && !backup::isRestoreBegun(here))
            return std::optional<QString>();
        if (!waiting)
            return waiting.error();
        held = *waiting;
    }
    // One that was interrupted is only gone on with: some of its files have moved.
    if (backup::isRestoreOrdered(here) && !backup::isRestoreBegun(here)) {
        if (const auto safe = backup::checkWaiting(here); !safe)
            return safe.error(); // before anything of it is read: another may have written it
        if (const auto ready = bringStagedUpToDate(here); !ready) {
            backup::dropRestore(here);
            return ready.error();
        }
        // What services keep here: those that have not run since this version came have not brought theirs up to date.
        // Where that fails nothing is lost: older tables are told by applyRestore, which says what to do.
        if (QFileInfo::exists(here.data + u"/everyport.sqlite"_s))
            static_cast<void>(migrateServices(here.data));
        if (const auto begun = separateChains(here); !begun) {
            backup::dropRestore(here);
            return begun.error();
        }
    }
    backup::dropAbandoned(here);
    const bool begins = backup::isRestoreOrdered(here) && !backup::isRestoreBegun(here);
    return backup::applyRestore(here, begins ? secrecyOfOlder(here.config, here.data) : backup::Secrecy());
}

} // namespace everyport
