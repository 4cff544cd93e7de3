#pragma once

#include <memory>

#include <QList>
#include <QString>

#include "app/devices/device.h"
#include "app/devices/deviceevents.h"
#include "app/devices/serialport.h"
#include "app/devices/tryout.h"
#include "netcore/base/result.h"
#include "netcore/interfaces/reactor.h"
#include "netcore/task/task.h"

namespace everyport {
class Database;
}

namespace everyport::rfid {
class LentDrivers;
}

namespace everyport::devices {

struct DeviceRegistryOptions {
    QString folder = QStringLiteral("/dev"); ///< Where ports appear and vanish. A test gives one of its own.
    bool opensPorts = true;                  ///< False for a command that only reads and changes the list.
};

/// What a new device starts with; the rest is found out.
struct NewDevice {
    QString name = {};
    QString endpoint = {}; ///< "serial:/dev/ttyUSB0:baud=9600", or only "/dev/ttyUSB0"
    QString driver = {};
    rfid::ReaderSettings settings = {};
    QString place = {};
};

/// All readers of this program: those that are plugged in, those that will be again, and simulated ones.
///
/// A reader is known by its USB serial number, else by where it is plugged in, else by its port's path; it never
/// takes another's port, and one that has gone stays and comes back by itself. Changes count at once and are
/// stored behind; the Task says whether that worked, and dropping it drops only the answer. `reactor` and
/// `database` must outlive it. Loop's thread.
class DeviceRegistry {
public:
    DeviceRegistry(Reactor& reactor, Database& database, DeviceRegistryOptions options = {});
    ~DeviceRegistry(); ///< Closes every port; presences end without a word.
    DeviceRegistry(const DeviceRegistry&) = delete;
    DeviceRegistry& operator=(const DeviceRegistry&) = delete;

    /// Reads what was stored, opens what is plugged in and begins to watch. Once.
    Task<Result<Done>> start();
    void stop(); ///< Closes every port and tells tagLeft for what lay on the readers.

    QList<Device> devices() const;                     ///< In the order in which they were added.
    const Device* find(const QString& idOrName) const; ///< Null where there is none; good until the next change.

    /// Ready with the new device's id. Refused: BadValue (driver, endpoint, empty name), AlreadyExists (name, port).
    Task<Result<QString>> add(NewDevice wish);
    /// A reader whose frames come through a pseudo-terminal, so that all of the way is real.
    Task<Result<QString>> addSimulated(QString name, QString driver);
    Task<Result<Done>> remove(QString id);
    Task<Result<Done>> restore(Device device); ///< Undo of remove: the same id again.
    Task<Result<Done>> rename(QString id, QString name);
    Task<Result<Done>> setPlace(QString id, QString place);
    Task<Result<Done>> setEndpoint(QString id, QString endpoint);
    Task<Result<Done>> setDriver(QString id, QString driver); ///< Baud becomes that driver's own.
    Task<Result<Done>> setSettings(QString id, rfid::ReaderSettings settings);
    Task<Result<Done>> setEnabled(QString id, bool enabled);

    void retry(const QString& id); ///< "Try again": opens a busy or forbidden port once more, now.
    void clearCounters(const QString& id);

    /// Taps a card on a simulated reader: its far end writes real frames.
    Result<Done> tap(const QString& id, const QString& tag);

    /// Which kinds of readers there are; others may add to them. A reader whose driver is lent and has gone waits for
    /// it.
    rfid::LentDrivers& drivers();
    bool hasKind(const QString& driver) const; ///< Whether there is a kind of that name now.

    QList<SerialPort> ports() const; ///< What is plugged in now.
    /// Cards come faster than can be coped with: lines that slow down whoever sends are not read until false.
    void setHeld(bool isHeld);
    void rescan(); ///< Looks at the ports again. By itself it does so whenever something appears or vanishes.
    /// Listens at the likely rates and proposes a driver; ready when it knows or has given up (then without a
    /// driver, with a hint). Dropping the Task stops listening.
    Task<Result<rfid::Detection>> tryOut(TryOutOptions options);

    void addListener(DeviceEvents* listener);
    void removeListener(DeviceEvents* listener);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace everyport::devices
