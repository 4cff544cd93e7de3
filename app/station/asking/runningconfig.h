#pragma once

#include <optional>

#include <QString>

#include "netcore/base/error.h"

namespace everyport {

/// Where the program that runs on a data folder has its configuration, by its own word.
struct RunningConfig {
    QString folder = {}; ///< An absolute path.
    bool isOwn = false; ///< The program is this account's, or root's: else it may be anybody's who has the data folder.

    bool isAt(const QString& configFolder) const; ///< Whether that is the same folder, by whatever name.
    Error another() const;                        ///< For a command that would use one that is not.
};

/// Nothing where no program runs, or where that one does not say it in order: it is answered at once, by one line.
std::optional<RunningConfig> configOfRunning(const QString& dataFolder);

} // namespace everyport
