#pragma once

#include <QSaveFile>
#include <QString>

#include "netcore/base/result.h"

namespace everyport {

// What root makes in its own folder of configuration is for the account that the program runs as to read: that is the
// group of the folder, which lets it in (/etc/everyport). Nothing changes for anybody else. All of it blocks.

/// Of a file that is being written where a command of root's uses files as who calls (ActingAsCaller), between open and
/// commit: a new one gets the owner and group of its folder, and of the rights what that lets others do but write. One
/// that stands keeps its own.
Result<Done> shareAsFolder(QSaveFile& file);
/// A folder for this account's eyes only (makePrivateFolder()). Where root makes it anew in one of root's own, it is
/// shared as that is; where files are used as root's anyway, only the group's share, if that is not root's.
Result<Done> makeSharedFolder(const QString& folder);

} // namespace everyport
