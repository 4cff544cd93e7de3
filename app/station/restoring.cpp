#include "app/station/restoring.h"

#include <QFileInfo>

#include "app/backup/staging.h"
#include "app/station/quietstation.h"

using namespace Qt::StringLiterals;

namespace everyport {

Result<Done> bringStagedUpToDate(const backup::Places& here)
{
    const auto staged = backup::stagedPlaces(here);
    if (!QFileInfo::exists(staged.data + u"/everyport.sqlite"_s))
        return Done();
    return withQuietStation(
        staged.config, staged.data, [](Station&) { return Task<Result<Done>>(Result<Done>(Done())); });
}

Result<std::optional<QString>> putStagedInPlace(const backup::Places& here)
{
    // One that was interrupted is only gone on with: some of its files have moved.
    if (backup::isRestoreOrdered(here) && !backup::isRestoreBegun(here)) {
        if (const auto ready = bringStagedUpToDate(here); !ready) {
            backup::dropRestore(here);
            return ready.error();
        }
    }
    backup::dropAbandoned(here);
    return backup::applyRestore(here);
}

} // namespace everyport
