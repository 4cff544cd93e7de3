#include "app/polls/tapqueue.h"

#include <algorithm>

namespace everyport::polls {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds longestPause = 15s;

} // namespace

void TapQueue::add(Tap tap)
{
    if (m_taps >= maximumWaiting) {
        m_worker.tapDropped();
        return;
    }
    ++m_taps;
    m_items.push_back({std::move(tap), nullptr});
    start();
}

void TapQueue::add(std::unique_ptr<Request> request)
{
    m_items.push_back({{}, std::move(request)});
    start();
    // Somebody waits for an answer; perhaps there is room again.
    retryNow();
}

void TapQueue::wake()
{
    m_due = true;
    start();
}

void TapQueue::retryNow()
{
    if (auto pause = std::exchange(m_pause, {}))
        pause->fire(Done{});
}

void TapQueue::start()
{
    if (m_working)
        return;
    m_working = true;
    m_work = work();
}

Task<Result<Done>> TapQueue::work()
{
    while (m_due || !m_items.empty()) {
        if (!m_items.empty() && m_items.front().request) {
            const auto request = std::move(m_items.front().request);
            m_items.pop_front();
            auto answered = co_await request->run();
            continue;
        }
        const auto taps = firstTaps();
        m_due = false;
        auto settled = co_await m_worker.settle(taps);
        if (settled) {
            stored(taps.size());
            continue;
        }
        failed(settled.error());
        auto waited = co_await pause();
    }
    m_working = false;
    tellDrained(Done{});
    co_return Done{};
}

QList<Tap> TapQueue::firstTaps() const
{
    QList<Tap> taps;
    for (const auto& item : m_items) {
        if (item.request || taps.size() == maximumTogether)
            break;
        taps.append(item.tap);
    }
    return taps;
}

void TapQueue::stored(qsizetype taps)
{
    m_items.erase(m_items.begin(), m_items.begin() + taps);
    m_taps -= taps;
    m_tries = 0;
    if (std::exchange(m_trouble, {}))
        m_worker.storingRecovered();
}

void TapQueue::failed(const Error& error)
{
    m_due = true; // whatever was due is so still
    m_trouble = error;
    ++m_tries;
    // Out of the queue before they are answered: whoever hears it may ask again.
    std::vector<std::unique_ptr<Request>> requests;
    std::deque<Item> taps;
    for (auto& item : std::exchange(m_items, {})) {
        if (item.request)
            requests.push_back(std::move(item.request));
        else
            taps.push_back(std::move(item));
    }
    m_items = std::move(taps);
    for (const auto& request : requests)
        request->fail(error);
    m_worker.storingFailed(error);
    tellDrained(error);
}

// One second, two, four, ... A tap or a vote that waits is not urgent enough to wear out a disk in trouble.
Task<Result<Done>> TapQueue::pause()
{
    m_pause.emplace();
    const auto delay = std::min<std::chrono::seconds>(longestPause, 1s * (1 << std::min(m_tries - 1, 4)));
    m_retry = m_clock.callLater(delay, [this] { retryNow(); });
    return m_pause->task();
}

Task<Result<Done>> TapQueue::drained()
{
    if (!m_working)
        return Result<Done>(Done{});
    if (m_pause)
        return Result<Done>(*m_trouble);
    return m_draining.emplace_back().task();
}

void TapQueue::tellDrained(const Result<Done>& how)
{
    for (auto& waiting : std::exchange(m_draining, {}))
        waiting.fire(how);
}

} // namespace everyport::polls
