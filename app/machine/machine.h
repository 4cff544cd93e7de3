#pragma once

#include <deque>

#include "app/machine/bluetooth.h"
#include "app/machine/brightness.h"
#include "app/machine/drives.h"
#include "app/machine/machineevents.h"
#include "app/machine/network.h"
#include "app/machine/power.h"
#include "app/machine/serialprofile.h"
#include "app/machine/settling.h"
#include "app/machine/sleephold.h"
#include "netcore/base/listenerlist.h"
#include "netcore/interfaces/reactor.h"

namespace everyport::machine {

/// This computer, by the services of its system bus: network, power, sleep and shutdown, drives, Bluetooth. A service
/// that is not there is shown as absent; nothing depends on one. It starts none of them. Owned by the Station;
/// `reactor` must outlive it. Loop's thread only.
class Machine : private BusClientEvents, private SleepHold::Events {
public:
    /// `busAddress`: systemBusAddress(), or a test's own. Empty: everything is absent.
    Machine(Reactor& reactor, QString busAddress);
    ~Machine() override = default;
    Machine(const Machine&) = delete;
    Machine& operator=(const Machine&) = delete;

    void start(); ///< To be called once. Sources are Unknown until then, and for a moment after.

    const MachineFacts& facts() const { return m_facts; }

    /// Before the computer goes to sleep or off, `settle` is asked and waited for, and asked again where it fails,
    /// within what the system grants (five seconds, where nobody set it otherwise). Until the Registration goes.
    Registration beforeSleep(Settling::Wish settle) { return m_settling.add(std::move(settle)); }

    Registration keepBrightness() { return m_brightness.keep(); } ///< See Brightness.

    /// The last 500 happenings, oldest first.
    const std::deque<Happening>& history() const { return m_history; }
    /// See Drives.
    Task<Result<QString>> mount(QString drive) { return m_drives.mount(std::move(drive)); }
    Task<Result<LetGo>> unmount(QString drive) { return m_drives.unmount(std::move(drive)); }
    /// See SerialProfile::connect.
    Task<Result<FileDescriptor>> connectSerial(QString device) { return m_serial.connect(std::move(device)); }

    void addListener(MachineEvents* listener) { m_listeners.add(listener); }
    void removeListener(MachineEvents* listener) { m_listeners.remove(listener); }

private:
    template <typename Part, typename Facts>
    void partChanged(const Part& part, Facts& before);
    void busConnected() override;
    void busLost(const Error& error) override;
    void sessionChanged() override;
    void prepareForEnd() override { m_settling.begin(); }
    void note(Happening happening);

    Reactor& m_reactor;
    ListenerList<MachineEvents> m_listeners;
    std::deque<Happening> m_history;
    MachineFacts m_facts; ///< As they were told last.
    BusClient m_client;
    Network m_network;
    Power m_power;
    SleepHold m_sleep;
    Drives m_drives;
    Bluetooth m_bluetooth;
    SerialProfile m_serial;
    Brightness m_brightness;
    Settling m_settling; // when it is done it lets go of the sleep
};

} // namespace everyport::machine
