#pragma once

#include <functional>

#include "app/devices/deviceregistry.h"
#include "app/devices/ports/portwatch.h"
#include "app/devices/porttable.h"
#include "app/devices/readeropener.h"
#include "app/devices/readerset.h"
#include "app/devices/trials.h"
#include "netcore/base/listenerlist.h"
#include "netcore/task/taskset.h"

namespace everyport::devices {

/// The devices at work, without their storage: opens what is plugged in, closes what has gone, and tells.
class DeviceList final : private ReaderEvents {
public:
    DeviceList(Reactor& reactor, DeviceRegistryOptions options);
    ~DeviceList() override;

    /// Told when a device was recognised at a port and is from now on known by that port's identity, or when a card has
    /// shown whether its numbers lose bits.
    void setIdentified(std::function<void(const Device&)> identified) { m_identified = std::move(identified); }
    TaskSet& work() { return m_work; }
    rfid::LentDrivers& drivers() { return m_drivers; }
    const rfid::LentDrivers& drivers() const { return m_drivers; }

    void start(const QList<Device>& devices);
    void stop();

    QList<Device> devices() const { return m_readers.devices(); }
    const Device* find(const QString& idOrName) const;
    const Device* findByPort(const QString& device) const;
    bool isRead(const QString& port) const;
    QList<SerialPort> ports() const { return m_table.ports(); }

    void add(const Device& device);
    void remove(const QString& id);
    void change(const QString& id, bool reopen, const std::function<void(Device&)>& edit);
    void clearCounters(const QString& id);
    Result<Done> tap(const QString& id, const QString& tag);
    Result<Done> signal(const QString& reader, const rfid::Feedback& feedback);
    void setLine(const QString& port, const QString& terminal, const QString& why, const void* carrier = nullptr);
    void forgetLine(const QString& port, const void* carrier = nullptr);
    void rescan();
    /// As Reader::setHeld, of all.
    void setHeld(bool isHeld);
    Task<Result<rfid::Detection>> tryOut(TryOutOptions options);

    void addListener(DeviceEvents* listener) { m_listeners.add(listener); }
    void removeListener(DeviceEvents* listener) { m_listeners.remove(listener); }

private:
    void readerChanged(Reader& reader) override;
    void tagArrived(Reader& reader, const rfid::Tag& tag, qint64 when) override;
    void tagLeft(Reader& reader, const rfid::Tag& tag, qint64 when) override;
    void inputChanged(Reader& reader, int input, bool isOn, qint64 when) override;
    void lineLost(Reader& reader) override;

    template <typename Call>
    void notify(const Call& call);
    void put(const Device& device);
    void look();
    void lookAt(const QString& id);
    void lineChanged(const QString& port, bool wasThere);
    void driverChanged(const QString& name);
    void settleWaiting(Clock::Duration mayTake);
    void settleEach(const QList<Device>& all);
    void watchFolders();
    void lookLater();

    Reactor& m_reactor;
    DeviceRegistryOptions m_options;
    std::function<void(const Device&)> m_identified;
    rfid::LentDrivers m_drivers; // readers ask it
    ReaderSet m_readers;
    PortTable m_table;
    QSet<QString> m_folders; // that are watched
    QSet<QString> m_waiting; // ids: a look has not come to them yet
    ListenerList<DeviceEvents> m_listeners;
    Trials m_trials;
    ReaderOpener m_opener;
    PortWatch m_watch;
    Clock::Timer m_again;
    Clock::Timer m_soon;
    Clock::Timer m_onward; // to those that wait
    bool m_running = false;
    bool m_isHeld = false;
    TaskSet m_work{TaskSet::unhandled};
};

} // namespace everyport::devices
