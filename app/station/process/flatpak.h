#pragma once

#include <QString>

namespace everyport {

/// The file that Flatpak puts into each sandbox.
inline constexpr QLatin1StringView aboutSandbox{"/.flatpak-info"};

/// Whether this program runs inside a Flatpak: what it sees of the system is the sandbox's. Flatpak names itself in the
/// environment, and by the file `about`, which is there for what was started without that, too.
bool isInFlatpak(const QString& about = aboutSandbox);

} // namespace everyport
