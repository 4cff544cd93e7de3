#pragma once

#include <QString>

namespace everyport {

/// Where a station keeps its things when nobody says otherwise.
struct Folders {
    QString config; ///< $XDG_CONFIG_HOME/everyport; as root /etc/everyport
    QString data;   ///< $XDG_DATA_HOME/everyport; as root /var/lib/everyport
};
Folders defaultFolders();

} // namespace everyport
