#include "app/stations/home/homeorders.h"

#include "app/polls/definition/polljson.h"

namespace everyport::stations {

HomeOrders::HomeOrders(Clock& clock, Publish publish, Failed failed)
    : m_clock(clock), m_publish(std::move(publish)), m_failed(std::move(failed))
{
}

void HomeOrders::set(const QString& id, const QByteArray& content)
{
    if (m_contents.value(id) == content)
        return;
    m_contents.insert(id, content);
    say(id);
}

void HomeOrders::remove(const QString& id)
{
    if (m_contents.remove(id) > 0)
        say(id);
}

void HomeOrders::sayAgain()
{
    for (auto one = m_contents.begin(); one != m_contents.end(); ++one)
        say(one.key());
}

void HomeOrders::say(const QString& id)
{
    m_again.removeAll(id);
    if (!m_due.contains(id))
        m_due.append(id);
    plan();
}

void HomeOrders::start(const QMap<QString, QByteArray>& kept)
{
    m_isRunning = true;
    m_due.clear();
    m_again.clear();
    auto known = m_contents;
    for (auto one = kept.begin(); one != kept.end(); ++one)
        known.insert(one.key(), m_contents.value(one.key()));
    for (auto one = known.begin(); one != known.end(); ++one) {
        if (!kept.contains(one.key()) || kept.value(one.key()) != *one)
            m_due.append(one.key());
    }
    plan();
}

void HomeOrders::stop()
{
    m_isRunning = false;
    m_timer.cancel();
    m_untilAgain.cancel();
    m_work.cancelAll();
    m_isWorking = false;
}

void HomeOrders::plan()
{
    if (m_isRunning && !m_isWorking && !m_timer.isActive() && !m_due.isEmpty())
        m_timer = m_clock.callLater(together, [this] { m_work.start(work()); });
}

Task<Result<Done>> HomeOrders::work()
{
    m_isWorking = true;
    while (!m_due.isEmpty()) {
        const auto id = m_due.first();
        const auto content = m_contents.value(id);
        auto publishing = m_publish(id, content);
        const auto done = co_await std::move(publishing);
        if (m_contents.value(id) != content)
            continue; // it has changed meanwhile
        m_due.removeOne(id);
        if (!done)
            noteFailed(id, done.error());
    }
    m_isWorking = false;
    co_return Done{};
}

/// A line that is gone is told of by whoever has it, and all of it is looked at anew with the next one.
void HomeOrders::noteFailed(const QString& id, const Error& why)
{
    if (why.reason != Reason::TooLarge)
        m_again.append(id);
    if (!m_again.isEmpty() && !m_untilAgain.isActive())
        m_untilAgain = m_clock.callLater(untilAgain, [this] { tryAgain(); });
    if (why.kind != Error::Kind::Disconnected)
        m_failed(id, why);
}

void HomeOrders::tryAgain()
{
    m_due.append(std::exchange(m_again, {}));
    plan();
}

PollOrder orderOf(const polls::Poll& poll, const QByteArray& salt, const QString& leader)
{
    auto shared = poll;
    shared.readers.clear();
    for (auto& answer : shared.answers)
        answer.image.clear();
    return {.poll = poll.id,
        .salt = salt,
        .definition = polls::pollToJson(shared),
        .state = poll.state,
        .round = poll.round,
        .openedAt = poll.openedAt,
        .leader = leader,
        .isShared = true};
}

} // namespace everyport::stations
