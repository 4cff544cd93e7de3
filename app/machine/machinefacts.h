#pragma once

#include <algorithm>

#include <QList>
#include <QString>

/// What the system's services say of this computer, as values. Names and numbers are theirs; words for people are the
/// window's affair.
namespace everyport::machine {

/// Whether there is somebody to ask. Absent: this computer does not have the service, or it does not run.
enum class Source { Unknown, Absent, There };

/// NetworkManager's word on the way out (NM D-Bus API, NMConnectivityState, NMState).
struct NetworkFacts {
    enum class Reach {
        Unknown,
        None,    ///< No network at all.
        Portal,  ///< A page asks for a login first.
        Limited, ///< A network, from which the Internet is not reached.
        Full
    };
    Source source = Source::Unknown;
    Reach reach = Reach::Unknown;
    bool isConnecting = false;
    bool isMetered = false;
    QString connection = {}; ///< As it is called there: "Museum Wi-Fi"
    QString kind = {};       ///< "802-11-wireless", "802-3-ethernet", "gsm", "vpn" …
    bool operator==(const NetworkFacts&) const = default;
};

/// UPower's word on mains and batteries (UPower D-Bus API, the display device).
struct PowerFacts {
    enum class Level { Fine, Low, Critical }; ///< Critical: the computer is about to go off.
    Source source = Source::Unknown;
    bool isOnBattery = false;
    bool hasBattery = false; ///< Its own, or a UPS that it hangs on.
    int percent = 0;         ///< Of all batteries together, 0 to 100.
    bool isCharging = false;
    qint64 secondsLeft = 0; ///< Until empty, or until full while it charges; 0: not known.
    Level level = Level::Fine;
    bool operator==(const PowerFacts&) const = default;
};

/// logind's word on sleep, shutdown and the session's lock (org.freedesktop.login1).
struct SessionFacts {
    Source source = Source::Unknown;
    bool isGoingToSleep = false;
    bool isShuttingDown = false;
    bool isLocked = false; ///< The session's screen; false where there is no session.
    bool operator==(const SessionFacts&) const = default;
};

/// A file system on something that people plug in and pull out.
struct Drive {
    QString id = {};         ///< UDisks2's path of it.
    QString stick = {};      ///< UDisks2's path of what it is on, and maybe others with it.
    QString name = {};       ///< Its label, else what the drive is called: "EVENT", "Kingston DataTraveler"
    QString device = {};     ///< "/dev/sdb1"
    QString mountPoint = {}; ///< Empty: it is not mounted.
    quint64 bytes = 0;       ///< How large it is.
    bool isReadOnly = false;
    const QString& shownName() const { return name.isEmpty() ? device : name; }
    bool operator==(const Drive&) const = default;
};
struct DriveFacts {
    Source source = Source::Unknown;
    QList<Drive> drives = {}; ///< By device.
    /// Whether that or another one on the same stick is mounted: what is pulled out is the stick.
    bool isStickOpen(const Drive& drive) const
    {
        return std::any_of(drives.begin(), drives.end(),
            [&drive](const Drive& one) { return one.stick == drive.stick && !one.mountPoint.isEmpty(); });
    }
    bool operator==(const DriveFacts&) const = default;
};

/// A device that BlueZ knows and people have paired.
struct BluetoothDevice {
    QString id = {};      ///< BlueZ's path of it.
    QString address = {}; ///< "00:11:22:33:44:55"
    QString name = {};
    bool isConnected = false;
    bool hasSerialPort = false; ///< The Serial Port Profile: it may be a reader.
    const QString& shownName() const { return name.isEmpty() ? address : name; }
    bool operator==(const BluetoothDevice&) const = default;
};
struct BluetoothFacts {
    Source source = Source::Unknown;
    bool hasAdapter = false;
    bool isPowered = false;
    QList<BluetoothDevice> devices = {}; ///< Paired ones, by address.
    bool operator==(const BluetoothFacts&) const = default;
};

/// All of it.
struct MachineFacts {
    Source bus = Source::Unknown; ///< Whether there is a system bus to ask; Absent also while it is away.
    NetworkFacts network = {};
    PowerFacts power = {};
    SessionFacts session = {};
    DriveFacts drives = {};
    BluetoothFacts bluetooth = {};
    bool operator==(const MachineFacts&) const = default;
};

} // namespace everyport::machine
