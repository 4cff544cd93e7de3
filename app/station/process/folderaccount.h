#pragma once

#include <memory>

#include <QString>

#include "netcore/base/result.h"
#include "netcore/files/actingas.h"

namespace everyport {

/// For a command that root gives on a data folder of another account's, who may be hostile: files are that account's
/// while what it gives lives (ActingAs), null where nothing changes. `user` and `group` are those of the command line,
/// as for a start; where they are not whom the folder belongs to it is an Error. So is a link of theirs where the
/// database belongs, and a folder on whose way another than its owner, or than root, could put another in its place:
/// the whole way decides, once (pathowner.h). A folder that is missing is made for them where `makesFolder`.
Result<std::unique_ptr<ActingAs>> actForFolder(
    const QString& dataFolder, const QString& user, const QString& group, bool makesFolder = false);

} // namespace everyport
