#include "app/station/running/routes/machineroute.h"

#include <utility>

namespace everyport {

using namespace Qt::StringLiterals;
using machine::Happening;

namespace {

QString withPercent(const QString& sentence, int percent)
{
    return percent < 0 ? sentence : sentence + u" Its battery has %1 %."_s.arg(percent);
}

} // namespace

MachineSentence sentenceOf(const Happening& happening)
{
    const auto& subject = happening.subject;
    switch (happening.kind) {
    case Happening::Kind::NetworkLost:
        return {LogLevel::Warning,
            u"The network has gone. What needs it waits; votes are kept here and sent when it is back."_s};
    case Happening::Kind::NetworkBack:
        return {
            LogLevel::Info, subject.isEmpty() ? u"The network is back."_s : u"The network is back: %1."_s.arg(subject)};
    case Happening::Kind::NetworkPortal:
        return {
            LogLevel::Warning, u"The network asks for a login first: open any page in a browser on this computer."_s};
    case Happening::Kind::OnBattery:
        return {LogLevel::Warning, withPercent(u"The computer runs on its battery. Plug it in."_s, happening.percent)};
    case Happening::Kind::OnMains: return {LogLevel::Info, u"The computer has mains power."_s};
    case Happening::Kind::BatteryLow:
        return {LogLevel::Warning, withPercent(u"The computer's battery is low. Plug it in."_s, happening.percent)};
    case Happening::Kind::BatteryCritical:
        return {LogLevel::Error,
            withPercent(
                u"The computer's battery is nearly empty: it goes off soon. Plug it in now."_s, happening.percent)};
    case Happening::Kind::GoingToSleep: return {LogLevel::Info, u"The computer goes to sleep."_s};
    case Happening::Kind::Resumed: return {LogLevel::Info, u"The computer is awake again."_s};
    case Happening::Kind::ShuttingDown: return {LogLevel::Info, u"The computer shuts down."_s};
    case Happening::Kind::Locked: return {LogLevel::Debug, u"The screen is locked."_s};
    case Happening::Kind::Unlocked: return {LogLevel::Debug, u"The screen is unlocked."_s};
    case Happening::Kind::DriveAdded: return {LogLevel::Info, u"%1 was plugged in."_s.arg(subject)};
    case Happening::Kind::DriveRemoved: return {LogLevel::Info, u"%1 was pulled out."_s.arg(subject)};
    case Happening::Kind::BluetoothConnected: return {LogLevel::Info, u"%1 is connected by Bluetooth."_s.arg(subject)};
    case Happening::Kind::BluetoothLost:
        return {LogLevel::Info, u"%1 is no longer connected by Bluetooth."_s.arg(subject)};
    }
    return {};
}

MachineRoute::MachineRoute(machine::Machine& machine, devices::DeviceRegistry& devices, polls::PollRegistry& polls,
    NetworkState* network, Log& log)
    : m_machine(machine),
      m_devices(devices),
      m_network(network),
      m_log(log),
      m_beforeSleep(machine.beforeSleep([&polls] { return polls.stored(); }))
{
    m_machine.addListener(this);
}

MachineRoute::~MachineRoute()
{
    m_machine.removeListener(this);
}

void MachineRoute::factsChanged()
{
    const auto& session = m_machine.facts().session;
    if (!session.refusal.isEmpty() && std::exchange(m_toldRefusal, session.refusal) != session.refusal)
        m_log.warning(u"computer"_s,
            u"Sleep and shutdown do not wait until votes are stored and sent. %1"_s.arg(session.refusal));
}

void MachineRoute::happened(const Happening& happening)
{
    const auto sentence = sentenceOf(happening);
    m_log.add(sentence.level, u"computer"_s, sentence.text);
    // A hub that lost its power has its readers at other places, or back without telling.
    if (happening.kind == Happening::Kind::Resumed)
        m_devices.rescan();
    if (happening.kind == Happening::Kind::NetworkBack && m_network)
        m_network->notifyBack();
}

} // namespace everyport
