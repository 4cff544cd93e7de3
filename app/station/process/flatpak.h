#pragma once

#include <QString>

namespace everyport {

/// Whether this program runs inside a Flatpak: what it sees of the system is the sandbox's. Flatpak names itself in the
/// environment, and puts a file `about` into each sandbox, which is there for what was started without it, too.
bool isInFlatpak(const QString& about = QStringLiteral("/.flatpak-info"));

} // namespace everyport
