#pragma once

namespace everyport::machine {

/// Whether there is somebody to ask. Absent: this computer does not have the service, or it does not run.
enum class Source { Unknown, Absent, There };

} // namespace everyport::machine
