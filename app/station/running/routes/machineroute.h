#pragma once

#include "app/devices/deviceregistry.h"
#include "app/log/log.h"
#include "app/machine/machine.h"
#include "app/polls/pollregistry.h"
#include "netcore/lifecycle/networkstate.h"

namespace everyport {

/// What the computer does to the rest of the program: taps are stored before it sleeps or goes off (what is sent of
/// them is the services' and the rules' own affair, by Machine::beforeSleep), readers are looked for when it is awake
/// again, and the log tells what happened to it. All must outlive it.
class MachineRoute final : private machine::MachineEvents {
public:
    /// `network` may be null.
    MachineRoute(machine::Machine& machine, devices::DeviceRegistry& devices, polls::PollRegistry& polls,
        NetworkState* network, Log& log);
    ~MachineRoute() override;
    MachineRoute(const MachineRoute&) = delete;
    MachineRoute& operator=(const MachineRoute&) = delete;

private:
    void factsChanged() override;
    void happened(const machine::Happening& happening) override;

    machine::Machine& m_machine;
    devices::DeviceRegistry& m_devices;
    NetworkState* m_network;
    Log& m_log;
    QString m_toldRefusal; ///< Why the computer does not wait for the votes, as it was told last.
    Registration m_beforeSleep;
};

/// What is said of a happening in the log, and whether somebody should look at it.
struct MachineSentence {
    LogLevel level = LogLevel::Info;
    QString text = {};
};
MachineSentence sentenceOf(const machine::Happening& happening);

} // namespace everyport
