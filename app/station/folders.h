#pragma once

#include <QString>

#include "netcore/result.h"

namespace everyport {

/// Where a station keeps its things when nobody says otherwise.
struct Folders {
    QString config; ///< $XDG_CONFIG_HOME/everyport; as root /etc/everyport
    QString data;   ///< $XDG_DATA_HOME/everyport; as root /var/lib/everyport
};
Folders defaultFolders();

/// Makes it where it is missing, for this account's eyes only.
Result<Done> makePrivateFolder(const QString& path);

} // namespace everyport
