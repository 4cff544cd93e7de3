#include "app/stations/owndesk.h"

namespace everyport::stations {

using namespace Qt::StringLiterals;

OwnDesk::OwnDesk(Clock& clock, StationsMemory& memory, polls::PollRegistry& registry, Ports ports)
    : m_clock(clock),
      m_memory(memory),
      m_registry(registry),
      m_ports(std::move(ports)),
      m_station(m_clock, m_memory, m_registry, stationPorts()),
      m_work([this](const QString&, const Error& why) { m_ports.warn(why.text); })
{
}

StationDesk::Ports OwnDesk::stationPorts()
{
    return {.keep = [this] { m_work.start(m_ports.keep()); },
        .sharedChanged = m_ports.sharedChanged,
        .rosterChanged = m_ports.rosterChanged,
        .troubled = m_ports.troubled,
        .undone =
            [this](const QString& sentence) {
                if (!sentence.isEmpty())
                    m_ports.warn(u"What the home station wants could not be done yet. %1"_s.arg(sentence));
                m_ports.undone(sentence);
            },
        .enrolled =
            [this] {
                m_ports.info(u"This station is enrolled as “%1” with the home station “%2”."_s.arg(
                    m_memory.name, m_memory.roster.home));
                m_ports.enrolled();
            }};
}

HomeDesk::Ports OwnDesk::homePorts()
{
    return {.keep = m_ports.keep,
        .publish = m_ports.publish,
        .sharedChanged = m_ports.sharedChanged,
        .rosterChanged = m_ports.rosterChanged,
        .warn = m_ports.warn,
        .refused = m_ports.refused,
        .troubled = [this](const QString& sentence) {
            if (!sentence.isEmpty())
                m_ports.warn(sentence);
            m_ports.undone(sentence);
        }};
}

void OwnDesk::open()
{
    m_home = std::make_unique<HomeDesk>(m_clock, m_memory, m_registry, homePorts());
}

void OwnDesk::begin(Exchange& exchange, Role role)
{
    m_role = role;
    m_hasBegun = true;
    if (role == Role::Home)
        m_home->begin(exchange);
    else
        m_station.begin();
}

void OwnDesk::join(Exchange& exchange, const Invitation& invitation, const QString& wanted)
{
    m_station.join(exchange, invitation, wanted);
}

void OwnDesk::end()
{
    m_hasBegun = false;
    m_work.cancelAll();
    m_station.end();
    m_home->end();
}

void OwnDesk::start(const KeptItems::Orders& kept)
{
    for (const auto& order : kept.homes)
        take(order);
    if (m_role == Role::Home)
        m_home->start(kept.ours);
    else if (!kept.homes.isEmpty()) // else they are of who was the home before, or nothing is said yet
        m_station.keepOnly(kept.polls());
}

void OwnDesk::stop()
{
    m_home->stop();
    m_station.stop();
}

void OwnDesk::look()
{
    if (m_role == Role::Home)
        m_home->look();
}

void OwnDesk::heard(const Whisper& whisper)
{
    if (m_role == Role::Home)
        m_home->heard(whisper);
    else
        m_station.heard(whisper);
}

void OwnDesk::take(const SignedItem& order)
{
    if (m_role == Role::Station)
        m_station.take(order);
}

void OwnDesk::pollChanged(const QString& poll)
{
    if (m_role == Role::Home)
        m_home->pollChanged(poll);
    else
        m_station.pollChanged(poll);
}

void OwnDesk::pollRemoved(const QString& poll)
{
    if (m_role == Role::Home)
        m_home->pollRemoved(poll);
}

QStringList OwnDesk::polls() const
{
    return m_role == Role::Home ? m_memory.shared : m_station.polls();
}

Result<HomeDesk*> OwnDesk::home() const
{
    if (m_hasBegun && m_role == Role::Home)
        return m_home.get();
    if (!m_hasBegun)
        return Error::refused(
            Reason::NotAuthorised, u"This program is no home station; everyportd stations home makes it one."_s);
    const auto home = m_memory.roster.home;
    return Error::refused(Reason::NotAuthorised,
        home.isEmpty() ? u"That is done at the home station, which has not let this one in yet."_s
                       : u"That is done at the home station, %1."_s.arg(home));
}

} // namespace everyport::stations
