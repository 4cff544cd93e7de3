#pragma once

#include <map>
#include <vector>

#include "app/devices/carriedline.h"
#include "app/devices/deviceregistry.h"
#include "app/log/log.h"
#include "app/machine/machine.h"
#include "netcore/lifecycle/backoff.h"
#include "netcore/task/deferred.h"

namespace everyport {

/// Readers by Bluetooth as ports of their own: a paired device that has a serial line is connected when somebody wants
/// to add it or a reader of the list stands there, and is a link in `folder` then, by its address
/// ("00-11-22-33-44-55"). A line that is lost takes its link along, so that its reader is unplugged, and is connected
/// again after a while that grows. Links that a killed program left are gone once it is made, which must be before the
/// registry opens its first reader. All must outlive it. Loop's thread.
class BluetoothRoute final : private machine::MachineEvents, private devices::DeviceEvents {
public:
    /// `timeToAdd`: a dialog is open that long, with a card held to the reader.
    BluetoothRoute(Reactor& reactor, machine::Machine& machine, devices::DeviceRegistry& devices, QString folder,
        Log& log, std::chrono::milliseconds timeToAdd = std::chrono::minutes(2));
    ~BluetoothRoute() override;
    BluetoothRoute(const BluetoothRoute&) = delete;
    BluetoothRoute& operator=(const BluetoothRoute&) = delete;

    void start() { look(); } ///< The registry has its readers now.
    /// The port of a paired device (BluetoothDevice::id), connected; kept for `timeToAdd` where no reader is added
    /// there. Error: NotFound, or why it cannot be connected. Dropping the Task drops only the answer.
    Task<Result<QString>> connect(const QString& device);

    static QString portName(const QString& address); ///< "00:11:22:33:44:55" -> "00-11-22-33-44-55"

private:
    struct Line {
        explicit Line(QString address);
        QString address;
        Clock::Timer asked; ///< Runs as long as somebody asked for it may want it.
        Clock::Timer again;
        Clock::Timer good; ///< That it is connected is told.
        Clock::Moment connectedAt{};
        Backoff backoff;
        Task<Result<FileDescriptor>> connecting;
        std::unique_ptr<devices::CarriedLine> carried;
        std::vector<Deferred<Result<QString>>> waiting;
        bool isTold = false; ///< That it cannot be had, or was lost.
    };

    // MachineEvents, DeviceEvents
    void factsChanged() override { look(); }
    void deviceAdded(const QString&) override { look(); }
    void deviceChanged(const QString& id) override;
    void deviceRemoved(const QString&) override { look(); }

    Line& lineOf(const QString& address); ///< A new one where there is none.
    void look();
    void lookSoon();
    bool isWanted(const Line& line) const;
    QString wantedBy(const devices::Device& device) const; ///< The address of its line; empty where it has none.
    const machine::BluetoothDevice* deviceAt(const QString& address) const;
    void begin(Line& line, const QString& device);
    void connected(const QString& address, Result<FileDescriptor> line);
    void lost(const QString& address);
    void failed(Line& line, const Error& why);
    void drop(Line& line);
    QString linkOf(const QString& address) const { return m_folder + u'/' + portName(address); }

    Reactor& m_reactor;
    machine::Machine& m_machine;
    devices::DeviceRegistry& m_devices;
    QString m_folder;
    Log& m_log;
    std::chrono::milliseconds m_timeToAdd;
    std::map<QString, std::unique_ptr<Line>> m_lines; ///< By address.
    std::map<QString, QString> m_wanted;              ///< Enabled readers' addresses, by their ids.
    Clock::Timer m_soon;
};

} // namespace everyport
