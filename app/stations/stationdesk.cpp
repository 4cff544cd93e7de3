#include "app/stations/stationdesk.h"

namespace everyport::stations {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

StationDesk::StationDesk(Clock& clock, StationsMemory& memory, polls::PollRegistry& registry, Ports ports)
    : m_clock(clock),
      m_memory(memory),
      m_registry(registry),
      m_ports(std::move(ports)),
      m_follower(m_clock, m_registry, m_memory.wanted,
          {.changed = m_ports.sharedChanged, .failed = m_ports.undone, .wantedChanged = m_ports.keep})
{
}

void StationDesk::join(Exchange& exchange, const Invitation& invitation, const QString& wanted)
{
    m_joining = std::make_unique<Joining>(m_clock, exchange, invitation,
        makeEnrolRequest(wanted, *m_memory.keys, invitation.code, m_registry.station()),
        Joining::Hearers{
            .enrolled = [this](const EnrolAnswer& answer) { enrolled(answer); }, .refused = m_ports.troubled});
}

void StationDesk::end()
{
    m_follower.stop();
    m_joining.reset();
    m_enrolled.cancel();
}

void StationDesk::start()
{
    if (m_joining)
        m_joining->start();
}

void StationDesk::stop()
{
    if (m_joining)
        m_joining->stop();
}

void StationDesk::heard(const Whisper& whisper)
{
    if (m_joining)
        m_joining->heard(whisper);
}

void StationDesk::enrolled(const EnrolAnswer& answer)
{
    m_memory.name = answer.name;
    m_memory.homeKey = answer.homeKey;
    m_memory.login = {answer.account, answer.password};
    m_memory.roster = {.home = answer.home};
    m_memory.orders.clear();
    m_memory.setHere = {};
    m_memory.wanted.clear();
    m_ports.keep();
    m_ports.troubled({});
    m_enrolled = m_clock.callLater(0ms, [this] {
        m_joining.reset();
        m_ports.enrolled();
    });
}

void StationDesk::take(const SignedItem& order)
{
    auto& last = m_memory.orders[order.id];
    const bool isNew = order.number != std::exchange(last, order.number);
    if (order.id == RosterOrder::itemId()) {
        if (auto roster = rosterFromJson(order.content))
            takeRoster(std::move(*roster));
    } else if (order.id == StationOrder::itemId(m_memory.name)) {
        if (const auto set = stationOrderFromJson(order.content))
            takeAssignments(*set);
    } else if (const auto poll = pollOrderFromJson(order.content); poll && order.id == PollOrder::itemId(poll->poll)) {
        const auto* home = m_memory.roster.find(m_memory.roster.home);
        if (!home || home->station.isEmpty() || poll->leader == home->station)
            m_follower.follow(*poll);
    }
    if (isNew)
        m_ports.keep();
}

/// What differs from what was set before: people here may have changed the rest. Of what is not set here yet that
/// goes which the home does not name any more.
void StationDesk::takeAssignments(const StationOrder& order)
{
    if (order.at < m_memory.setHere.at)
        return;
    m_memory.wanted.removeIf([&order](const auto& of) { return !order.assign.contains(of.key()); });
    if (order.at == m_memory.setHere.at)
        return;
    Assignments fresh;
    for (auto of = order.assign.begin(); of != order.assign.end(); ++of) {
        const auto before = m_memory.setHere.assign.value(of.key());
        for (auto reader = of->begin(); reader != of->end(); ++reader) {
            if (!before.contains(reader.key()) || before.value(reader.key()) != *reader || order.last == reader.key())
                fresh[of.key()].insert(reader.key(), *reader);
        }
    }
    m_memory.setHere = order;
    m_follower.set(fresh);
}

void StationDesk::takeRoster(RosterOrder roster)
{
    const auto* own = roster.find(m_memory.name);
    const bool isIn = own && own->key == m_memory.keys->publicKey();
    const bool wasIn = m_memory.roster.find(m_memory.name); // else it was made before this station was let in
    m_memory.roster = std::move(roster);
    if (own && !isIn)
        m_ports.troubled(
            u"Another station has this one's name at the home station: remove it there, and enrol this one anew."_s);
    if (!isIn && wasIn) {
        m_follower.letGo();
        m_ports.troubled(u"The home station has removed this one. It keeps what it has, and goes on by itself."_s);
    }
    m_ports.rosterChanged();
}

Task<Result<Done>> StationDesk::leave()
{
    for (const auto& id : m_follower.polls()) {
        auto letting = m_registry.unfollow(id);
        const auto let = co_await std::move(letting);
        if (!let)
            co_return let;
    }
    co_return Done{};
}

} // namespace everyport::stations
