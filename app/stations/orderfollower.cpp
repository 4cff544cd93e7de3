#include "app/stations/orderfollower.h"

#include "app/polls/definition/polljson.h"

namespace everyport::stations {

using namespace std::chrono_literals;

OrderFollower::OrderFollower(Clock& clock, polls::PollRegistry& registry, Hearers hearers)
    : m_clock(clock), m_registry(registry), m_hearers(std::move(hearers))
{
}

void OrderFollower::follow(const PollOrder& order)
{
    if (m_orders.contains(order.poll) && m_orders.value(order.poll) == order)
        return;
    m_orders.insert(order.poll, order);
    look();
}

void OrderFollower::set(const StationOrder& order)
{
    m_own = order;
    look();
}

void OrderFollower::keepOnly(const QStringList& polls)
{
    for (const auto& poll : m_registry.polls()) {
        if (m_registry.leader(poll.id).isEmpty() || polls.contains(poll.id))
            continue;
        PollOrder over{.poll = poll.id};
        over.isShared = false;
        m_orders.insert(poll.id, over);
    }
    look();
}

void OrderFollower::letGo()
{
    m_orders.clear();
    m_own = {};
    keepOnly({});
}

QStringList OrderFollower::polls() const
{
    QStringList ids;
    for (const auto& poll : m_registry.polls()) {
        if (!m_registry.leader(poll.id).isEmpty())
            ids.append(poll.id);
    }
    return ids;
}

void OrderFollower::look()
{
    m_isDue = true;
    plan(0ms);
}

void OrderFollower::plan(Clock::Duration wait)
{
    if (m_isDue && !m_isWorking && !m_timer.isActive())
        m_timer = m_clock.callLater(wait, [this] { m_work.start(work()); });
}

/// All orders, one after the other; what is as it should be takes no time.
Task<Result<Done>> OrderFollower::work()
{
    m_isWorking = true;
    m_isDue = false;
    QString failure;
    const auto orders = m_orders.values();
    for (const auto& order : orders) {
        auto working = workOn(order);
        const auto done = co_await std::move(working);
        if (!done && failure.isEmpty())
            failure = done.error().text;
    }
    auto assigning = assignAll();
    const auto assigned = co_await std::move(assigning);
    if (!assigned && failure.isEmpty())
        failure = assigned.error().text;
    m_isWorking = false;
    if (std::exchange(m_failure, failure) != failure)
        m_hearers.failed(failure);
    if (!failure.isEmpty())
        m_isDue = true;
    plan(failure.isEmpty() ? 0ms : 10s);
    co_return Done{};
}

Task<Result<Done>> OrderFollower::workOn(PollOrder order)
{
    const auto leader = m_registry.leader(order.poll);
    if (!order.isShared) {
        if (leader.isEmpty())
            co_return Done{};
        auto letting = m_registry.unfollow(order.poll);
        const auto let = co_await std::move(letting);
        m_hearers.changed();
        co_return let;
    }
    if (leader != order.leader) {
        auto poll = polls::pollFromJson(order.definition);
        if (!poll)
            co_return poll.error();
        auto following = m_registry.follow({*poll, order.salt, order.leader});
        const auto followed = co_await std::move(following);
        if (!followed)
            co_return followed;
        m_hearers.changed();
    }
    const auto* poll = m_registry.find(order.poll);
    const bool open = order.state == polls::Poll::State::Open;
    if (!poll || poll->isOpen() == open)
        co_return Done{};
    auto setting = m_registry.setOpenAsLed(order.poll, open);
    const auto set = co_await std::move(setting);
    co_return set;
}

Task<Result<Done>> OrderFollower::assignAll()
{
    const auto wanted = m_own.assign;
    for (auto of = wanted.begin(); of != wanted.end(); ++of) {
        for (auto reader = of->begin(); reader != of->end(); ++reader) {
            const auto* poll = m_registry.find(of.key());
            // An answer that has not come yet is waited for.
            if (!poll || (!reader->isEmpty() && !poll->answer(*reader)))
                continue;
            auto assigning = m_registry.assign(of.key(), reader.key(), *reader);
            const auto assigned = co_await std::move(assigning);
            if (!assigned)
                co_return assigned;
            m_own.assign[of.key()].remove(reader.key());
        }
    }
    co_return Done{};
}

} // namespace everyport::stations
