#include "app/stations/homeorders.h"

#include "app/polls/definition/polljson.h"

namespace everyport::stations {

using namespace std::chrono_literals;

HomeOrders::HomeOrders(Clock& clock, Publish publish, Failed failed)
    : m_clock(clock), m_publish(std::move(publish)), m_failed(std::move(failed))
{
}

void HomeOrders::set(const QString& id, const QByteArray& content)
{
    if (m_contents.value(id) == content)
        return;
    m_contents.insert(id, content);
    if (!m_due.contains(id))
        m_due.append(id);
    plan(20ms);
}

void HomeOrders::remove(const QString& id)
{
    if (m_contents.remove(id) == 0)
        return;
    if (!m_due.contains(id))
        m_due.append(id);
    plan(20ms);
}

void HomeOrders::sayAgain()
{
    for (auto one = m_contents.begin(); one != m_contents.end(); ++one) {
        if (!m_due.contains(one.key()))
            m_due.append(one.key());
    }
    plan(20ms);
}

void HomeOrders::start(const QMap<QString, QByteArray>& kept)
{
    m_isRunning = true;
    m_due.clear();
    auto known = m_contents;
    for (auto one = kept.begin(); one != kept.end(); ++one)
        known.insert(one.key(), m_contents.value(one.key()));
    for (auto one = known.begin(); one != known.end(); ++one) {
        if (!kept.contains(one.key()) || kept.value(one.key()) != *one)
            m_due.append(one.key());
    }
    plan(0ms);
}

void HomeOrders::stop()
{
    m_isRunning = false;
    m_timer.cancel();
    m_work.cancelAll();
    m_isWorking = false;
}

void HomeOrders::plan(Clock::Duration wait)
{
    if (m_isRunning && !m_isWorking && !m_timer.isActive() && !m_due.isEmpty())
        m_timer = m_clock.callLater(wait, [this] { m_work.start(work()); });
}

Task<Result<Done>> HomeOrders::work()
{
    m_isWorking = true;
    Clock::Duration wait = 20ms;
    qsizetype failures = 0;
    while (!m_due.isEmpty()) {
        const auto id = m_due.first();
        const auto content = m_contents.value(id);
        auto publishing = m_publish(id, content);
        const auto done = co_await std::move(publishing);
        if (!done) {
            wait = 10s;
            if (done.error().kind == Error::Kind::Disconnected)
                break;
            m_failed(done.error());
            // The others are not to wait for it.
            m_due.move(0, m_due.size() - 1);
            if (++failures >= m_due.size())
                break;
            continue;
        }
        if (m_contents.value(id) == content) // else it has changed meanwhile
            m_due.removeOne(id);
    }
    m_isWorking = false;
    plan(wait);
    co_return Done{};
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
