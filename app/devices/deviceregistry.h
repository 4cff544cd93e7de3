#pragma once

#include <memory>

#include <QList>
#include <QString>

#include "app/devices/device.h"
#include "app/devices/deviceevents.h"
#include "app/devices/ports/serialport.h"
#include "app/devices/tryout.h"
#include "netcore/base/result.h"
#include "netcore/interfaces/reactor.h"
#include "netcore/task/task.h"
#include "protocols/rfid/driver/feedback.h"

namespace everyport {
class Database;
}

namespace everyport::rfid {
class LentDrivers;
}

namespace everyport::devices {

/// How a DeviceRegistry treats this computer's ports.
struct DeviceRegistryOptions {
    QString folder = QStringLiteral("/dev"); ///< Watched for ports that appear and vanish. A test gives its own.
    QString carried = {}; ///< Of links to lines that are no ports of the system's (CarriedLine); empty: there are none.
    bool opensPorts = true; ///< False for a command that only reads and changes the list.
};

/// What a person says of a new reader; the rest of Device is found out.
struct NewDevice {
    QString name = {};
    QString endpoint = {}; ///< "serial:/dev/ttyUSB0:baud=9600", "/dev/ttyUSB0", "tcp:HOST:PORT"
    QString driver = {};
    rfid::ReaderSettings settings = {};
    QString place = {};
};

/// All RFID readers of this program, plugged in, unplugged and simulated: opens their ports, decodes what they send,
/// and tells listeners of tags that come and go.
///
/// A reader is known by its USB serial number, else by where it is plugged in, else by its port's path. It never takes
/// another reader's port; an unplugged one stays in the list and is opened again when it is back. A change counts at
/// once and is stored afterwards: its Task says whether that worked (Refused/NotFound: there is no such reader), and
/// dropping the Task drops only the answer. The Station owns it; `reactor` and `database` must outlive it. Loop's
/// thread only.
class DeviceRegistry {
public:
    DeviceRegistry(Reactor& reactor, Database& database, DeviceRegistryOptions options = {});
    ~DeviceRegistry(); ///< Closes every port; tells nothing of tags that lie on readers.
    DeviceRegistry(const DeviceRegistry&) = delete;
    DeviceRegistry& operator=(const DeviceRegistry&) = delete;

    /// Reads the stored list, opens what is plugged in and begins to watch. To be called once.
    Task<Result<Done>> start();
    void stop(); ///< Closes every port and tells tagLeft for each tag that lies on a reader.

    QList<Device> devices() const; ///< In the order in which they were added.
    /// Null where there is none; good until the next change or turn.
    const Device* find(const QString& idOrName) const;

    /// Gives the new device's id. Refused: BadValue (driver, endpoint, empty name), AlreadyExists (name, port).
    Task<Result<QString>> add(NewDevice wish);
    /// Adds a reader without hardware, whose frames come through a pseudo-terminal and are decoded like any others.
    Task<Result<QString>> addSimulated(QString name, QString driver);
    Task<Result<Done>> remove(QString id);
    Task<Result<Done>> restore(Device device); ///< Undo of remove: the same id again.
    Task<Result<Done>> rename(QString id, QString name);
    Task<Result<Done>> setPlace(QString id, QString place);
    Task<Result<Done>> setEndpoint(QString id, QString endpoint);
    Task<Result<Done>> setDriver(QString id, QString driver); ///< Baud becomes that driver's own.
    Task<Result<Done>> setSettings(QString id, rfid::ReaderSettings settings);
    Task<Result<Done>> setEnabled(QString id, bool enabled);

    void retry(const QString& id); ///< Opens a port that was busy or forbidden once more, now.
    void clearCounters(const QString& id);

    /// Holds a card to a simulated reader: the pseudo-terminal's other end writes the frames. `tag` is upper-case hex.
    Result<Done> tap(const QString& id, const QString& tag);

    /// Shows whoever tapped how that went, by the lamp or beeper of a reader: an id, a name, or what a poll knows it
    /// by. It ends by itself. Refused where there is no such reader, or none that could, or it does not answer.
    Result<Done> signal(const QString& reader, const rfid::Feedback& feedback);

    /// The kinds of readers there are, where plugins register more. A reader of a kind that has gone waits for it.
    rfid::LentDrivers& drivers();
    bool hasKind(const QString& driver) const; ///< Whether there is a kind of that name now.

    QList<SerialPort> ports() const; ///< What is plugged in now.
    /// Somebody listens at a port just now: a reader that is open, or who finds out what it is. What nobody hears is
    /// not to be kept, or a tap would vote when its reader goes on.
    bool isRead(const QString& port) const;
    /// While held, lines whose sender can be slowed down are not read: cards come faster than they can be stored.
    void setHeld(bool isHeld);
    /// For who keeps lines over the network (`port`, networkport.h) connected: one is at `terminal` now. Empty: it is
    /// not connected, and `why` says so as a sentence; its reader is unplugged. `carrier`: who keeps it, where several
    /// may; each forgets it for itself.
    void setLine(const QString& port, const QString& terminal, const QString& why = {}, const void* carrier = nullptr);
    void forgetLine(const QString& port, const void* carrier = nullptr); ///< It is not kept connected any more.
    /// For who brings a reader's line and knows before any card how many bytes of a number come that way
    /// (Device::expectedBytes); 0: all of them, or that is not known. It is not stored, and ends with the reader's
    /// port.
    void expectBytes(const QString& id, int bytes);
    void rescan(); ///< Looks at the ports again, as happens by itself whenever one appears or vanishes.
    /// Finds out what is on a port: listens at the likely baud rates and proposes a driver. Gives up after a while,
    /// then without a driver and with a hint. Dropping the Task stops listening.
    Task<Result<rfid::Detection>> tryOut(TryOutOptions options);

    void addListener(DeviceEvents* listener);
    void removeListener(DeviceEvents* listener);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace everyport::devices
