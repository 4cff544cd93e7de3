#pragma once

#include <optional>
#include <utility>

#include <QString>

namespace everyport::machine {
struct PowerFacts;
}

namespace everyport::ui {

/// How this computer does: what a technician looks for first. Reads /proc and /sys; each part may be unknown.
struct MachineState {
    QString network = {}; ///< "eth0, 192.168.40.1"; empty: none but loopback.
    QString power = {};   ///< "mains, battery full"; empty: nothing to tell.
    bool onBattery = false;
    double diskShare = -1; ///< Used, 0 to 1; negative: unknown.
    QString disk = {};     ///< "182 GB free of 256"
    bool diskFull = false; ///< Or soon: what is written may not be stored.
    double processorShare = -1;
    double memoryShare = -1;
    QString memory = {};
    qint64 upSeconds = 0;
};

/// What is said of a disk with so many bytes, for `disk`, `diskShare` and `diskFull`.
void tellDisk(MachineState& state, qint64 available, qint64 total);

/// Asks again and again: the processor's share is what happened since the last time.
class MachineWatch {
public:
    explicit MachineWatch(QString powerFolder = QStringLiteral("/sys/class/power_supply/"))
        : m_powerFolder(std::move(powerFolder))
    {
    }
    /// Where the computer's own service knows a battery (`power`), its word is taken, as on Devices; else the kernel's.
    MachineState look(const QString& dataFolder, const machine::PowerFacts& power);

private:
    struct Ticks {
        quint64 busy = 0;
        quint64 all = 0;
    };
    static std::optional<Ticks> ticks();
    QString m_powerFolder;
    Ticks m_last;
};

} // namespace everyport::ui
