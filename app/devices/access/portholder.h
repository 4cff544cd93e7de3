#pragma once

#include <optional>

#include <QString>

namespace everyport::devices {

/// A program that uses a port.
struct PortHolder {
    qint64 pid = 0;
    QString program = {};

    QString text() const; ///< "minicom (process 412)"
};

/// Who uses `device` besides us, as far as this user may see: by the lock file of old custom, by flock(2), or because
/// it is open there. Whoever holds a pseudo-terminal's other end does not count, that is the reader itself. It reads
/// all of /proc, so ask only about a port that is known to be in use.
std::optional<PortHolder> portHolder(const QString& device);

} // namespace everyport::devices
