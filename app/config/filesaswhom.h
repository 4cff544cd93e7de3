#pragma once

#include <memory>

#include <QString>

#include "netcore/files/actingas.h"

namespace everyport {

// Where a command of root's uses files as whom the data folder belongs to (ActingAs), some is done as who calls, while
// these live. Null where nothing changes: then it is done as that account, which leads only where that one may go. Each
// decides by the whole way to a path (pathowner.h), since links decide over whose its end is. All of it blocks.

/// For what is below the folder of configuration, where only root can put another in its place, or those whom root lets
/// write into its folders: /etc/everyport is root's. What is anybody else's in part, a link on the way to it too, and
/// what that account could change by one of its groups, is used as that account.
std::unique_ptr<ActingAsCaller> asConfigs(const QString& configFolder);

/// For what the command line names, unless that account could lead it elsewhere or has it itself: of what it may not
/// read it shall get nothing, nor write where it may not.
std::unique_ptr<ActingAsCaller> asNamed(const QString& path);
/// The same of a file that is made anew in a folder which is held open, and takes the place of what has its name there,
/// whoever that and the folder belong to: only who could put another folder on the way leads it elsewhere.
std::unique_ptr<ActingAsCaller> asWriterOf(const QString& file);

} // namespace everyport
