#include "app/stations/status/statustalk.h"

#include <algorithm>

namespace everyport::stations {

using namespace std::chrono_literals;

// What could not be published is said anew in ten seconds, and the row of who does not answer tells it.
StatusTalk::StatusTalk(Clock& clock, StationTable& table, Ports ports)
    : m_clock(clock), m_table(table), m_ports(std::move(ports)), m_work(TaskSet::alreadyTold)
{
}

void StatusTalk::begin()
{
    tick();
}

void StatusTalk::end()
{
    stop();
    m_tick.cancel();
}

void StatusTalk::start(Exchange& exchange)
{
    m_exchange = &exchange;
    sayNow();
}

void StatusTalk::stop()
{
    m_exchange = nullptr;
    m_next.cancel();
    m_work.cancelAll();
}

void StatusTalk::tick()
{
    m_tick = m_clock.callLater(1s, [this] { tick(); });
    m_table.setOwn(m_ports.own());
    m_table.look();
    if (m_exchange && m_clock.now() - m_said >= every) {
        say();
        measure();
    }
    m_ports.passed();
}

void StatusTalk::say()
{
    if (!m_exchange || m_next.isActive())
        return;
    const auto wait = std::max<Clock::Duration>(m_said + atMost - m_clock.now(), 50ms);
    m_next = m_clock.callLater(m_said == Clock::Moment() ? Clock::Duration(0ms) : wait, [this] {
        m_said = m_clock.now();
        m_work.start(publish(false));
    });
}

void StatusTalk::sayNow()
{
    m_said = {};
    say();
}

Task<Result<Done>> StatusTalk::sayGoodbye()
{
    m_next.cancel();
    return publish(true);
}

Task<Result<Done>> StatusTalk::publish(bool hasEnded)
{
    auto status = m_ports.own();
    status.hasEnded = hasEnded;
    return m_ports.publish(statusToJson(status));
}

/// Each of the others that answers at all.
void StatusTalk::measure()
{
    const auto rows = m_table.rows();
    for (const auto& row : rows) {
        const bool answers = row.state == StationRow::State::Online || row.state == StationRow::State::Slow;
        if (m_exchange && answers && !row.address.isEmpty()) // asking one may find the connection lost
            m_work.start(measureOne(row.name, row.address));
    }
}

Task<Result<Done>> StatusTalk::measureOne(QString name, QString address)
{
    auto asking = m_exchange->askTime(address);
    const auto answer = co_await std::move(asking);
    if (answer)
        m_table.timeMeasured(name, *answer);
    co_return Done{};
}

} // namespace everyport::stations
