#include "app/stations/orderfollower.h"

#include "app/polls/definition/polljson.h"

namespace everyport::stations {

using namespace std::chrono_literals;

OrderFollower::OrderFollower(Clock& clock, polls::PollRegistry& registry, Assignments& wanted, Hearers hearers)
    : m_clock(clock), m_registry(registry), m_wanted(wanted), m_hearers(std::move(hearers))
{
}

void OrderFollower::resume()
{
    workNow();
}

void OrderFollower::follow(const PollOrder& order)
{
    if (m_orders.contains(order.poll) && m_orders.value(order.poll) == order)
        return;
    m_orders.insert(order.poll, order);
    if (!m_due.contains(order.poll))
        m_due.append(order.poll);
    workNow();
}

void OrderFollower::set(const Assignments& wanted)
{
    for (auto of = wanted.begin(); of != wanted.end(); ++of) {
        for (auto reader = of->begin(); reader != of->end(); ++reader)
            m_wanted[of.key()].insert(reader.key(), *reader);
    }
    workNow();
}

void OrderFollower::keepOnly(const QStringList& polls)
{
    for (const auto& poll : m_registry.polls()) {
        if (m_registry.leader(poll.id).isEmpty() || polls.contains(poll.id))
            continue;
        PollOrder over{.poll = poll.id};
        over.isShared = false;
        follow(over);
    }
}

void OrderFollower::letGo()
{
    m_orders.clear();
    m_due.clear();
    m_wanted.clear();
    keepOnly({});
}

void OrderFollower::stop()
{
    m_timer.cancel();
    m_work.cancelAll();
    m_isWorking = false;
    m_orders.clear();
    m_due.clear();
    m_failure.clear();
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

void OrderFollower::workNow()
{
    m_hasNew = true;
    m_timer.cancel();
    plan(0ms);
}

void OrderFollower::plan(Clock::Duration wait)
{
    if (isDue() && !m_isWorking && !m_timer.isActive())
        m_timer = m_clock.callLater(wait, [this] { m_work.start(work()); });
}

/// What is due, one after the other; what cannot be done is tried again.
Task<Result<Done>> OrderFollower::work()
{
    m_isWorking = true;
    m_hasNew = false;
    QString failure;
    const auto due = m_due;
    for (const auto& poll : due) {
        const auto order = m_orders.value(poll);
        auto working = workOn(order);
        const auto done = co_await std::move(working);
        if (!done && failure.isEmpty())
            failure = done.error().text;
        if (done && m_orders.value(poll) == order) // else there is a new one meanwhile
            m_due.removeOne(poll);
    }
    const auto wanted = m_wanted;
    auto assigning = assignAll();
    const auto assigned = co_await std::move(assigning);
    if (!assigned && failure.isEmpty())
        failure = assigned.error().text;
    if (m_wanted != wanted)
        m_hearers.wantedChanged();
    m_isWorking = false;
    if (std::exchange(m_failure, failure) != failure)
        m_hearers.failed(failure);
    plan(m_hasNew ? 0s : 10s);
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
    if (leader != order.leader || m_registry.salt(order.poll) != order.salt) {
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
    if (!poll || (poll->isOpen() == open && isOpenedAsOrdered(*poll, order)))
        co_return Done{};
    const bool isSameRound = poll->round == order.round;
    auto setting = m_registry.setOpenAsLed(order.poll, open, isSameRound ? order.openedAt : std::nullopt);
    const auto set = co_await std::move(setting);
    co_return set;
}

bool OrderFollower::isOpenedAsOrdered(const polls::Poll& poll, const PollOrder& order)
{
    return !order.openedAt || poll.round != order.round || poll.openedAt == order.openedAt;
}

/// The round may have come now, behind the order that says when it began.
void OrderFollower::pollChanged(const QString& id)
{
    const auto order = m_orders.constFind(id);
    const auto* poll = m_registry.find(id);
    if (order == m_orders.cend() || !poll || m_registry.leader(id) != order->leader || m_due.contains(id))
        return;
    // Closed by itself, it stays so.
    const bool isAsOpen = poll->isOpen() == (order->state == polls::Poll::State::Open);
    if (!isAsOpen || isOpenedAsOrdered(*poll, *order))
        return;
    m_due.append(id);
    workNow();
}

Task<Result<Done>> OrderFollower::assignAll()
{
    const auto wanted = m_wanted;
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
            if (m_wanted.value(of.key()).value(reader.key()) == *reader) // else it is another one meanwhile
                m_wanted[of.key()].remove(reader.key());
            if (m_wanted.value(of.key()).isEmpty())
                m_wanted.remove(of.key());
        }
    }
    co_return Done{};
}

} // namespace everyport::stations
