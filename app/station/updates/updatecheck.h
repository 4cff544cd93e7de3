#pragma once

#include <QDateTime>
#include <QString>

#include "netcore/base/result.h"
#include "netcore/task/task.h"

namespace everyport {

class Reactor;

/// How the installed program stands to what the system's package manager knows. A value.
struct UpdateState {
    enum class Kind {
        Newest,      ///< The lists know none that is newer.
        Newer,       ///< `candidate` can be had.
        Unlisted,    ///< It is a package, but no list has it: newer ones come the way that it came.
        NotPackaged, ///< It was not installed as a package of this system's.
        Flatpak,     ///< A software centre cares for it.
    };
    Kind kind = Kind::NotPackaged;
    QString installed = {};
    QString candidate = {};
    QDateTime listsOf = {}; ///< When the lists were fetched last; invalid: not known.
};

/// Where checkForUpdates looks.
struct UpdatePlaces {
    QString program = {}; ///< The executable that runs; empty: ours.
    QString aptCache = QStringLiteral("apt-cache");
    QString lists = QStringLiteral("/var/lib/apt/lists");
};

/// The package of the window's program.
QString updatePackage();
/// Asks apt about that package, within ten seconds. Nobody outside of this computer hears of it: no list is fetched.
/// Busy/TimedOut, or what apt says is wrong. Dropping the Task ends the question. `reactor` outlives it.
Task<Result<UpdateState>> checkForUpdates(Reactor* reactor, UpdatePlaces places = {});

} // namespace everyport
