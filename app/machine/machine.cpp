#include "app/machine/machine.h"

#include "app/machine/happenings.h"

namespace everyport::machine {

using namespace Qt::StringLiterals;

namespace {
constexpr std::size_t longestHistory = 500;
} // namespace

Machine::Machine(Reactor& reactor, QString busAddress)
    : m_reactor(reactor),
      m_client(reactor, std::move(busAddress), u"This computer"_s, *this),
      m_network(m_client, [this] { partChanged(m_network, m_facts.network); }),
      m_power(m_client, [this] { partChanged(m_power, m_facts.power); }),
      m_sleep(m_client, *this),
      m_drives(m_client, [this] { partChanged(m_drives, m_facts.drives); }),
      m_bluetooth(m_client, [this] { partChanged(m_bluetooth, m_facts.bluetooth); }),
      m_serial(m_client),
      m_brightness(m_client),
      m_settling(reactor.clock(), [this] { m_sleep.ready(); })
{
}

void Machine::start()
{
    m_client.start();
}

template <typename Part, typename Facts>
void Machine::partChanged(const Part& part, Facts& before)
{
    const Facts earlier = std::exchange(before, part.facts());
    const Facts now = before; // a listener may cause the next change
    m_listeners.notify(&MachineEvents::factsChanged);
    for (auto& happening : happeningsBetween(earlier, now))
        note(std::move(happening));
}

void Machine::note(Happening happening)
{
    using Kind = Happening::Kind;
    if (happening.kind == Kind::OnBattery || happening.kind == Kind::OnMains || happening.kind == Kind::Resumed)
        m_brightness.powerChanged();
    happening.wallMs = m_reactor.clock().wallMsecs();
    if (m_history.size() >= longestHistory)
        m_history.pop_front();
    m_history.push_back(happening);
    m_listeners.notify(&MachineEvents::happened, happening);
}

void Machine::busConnected()
{
    m_facts.bus = Source::There;
    m_listeners.notify(&MachineEvents::factsChanged);
}

void Machine::busLost(const Error&)
{
    const bool isNews = std::exchange(m_facts.bus, Source::Absent) != Source::Absent;
    m_network.busLost();
    m_power.busLost();
    m_sleep.busLost();
    m_drives.busLost();
    m_bluetooth.busLost();
    if (isNews)
        m_listeners.notify(&MachineEvents::factsChanged);
}

void Machine::sessionChanged()
{
    partChanged(m_sleep, m_facts.session);
}

} // namespace everyport::machine
