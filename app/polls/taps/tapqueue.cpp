#include "app/polls/taps/tapqueue.h"

#include <algorithm>

#include <QSet>

namespace everyport::polls {

using namespace std::chrono_literals;

namespace {

// Between one try to store and the next
constexpr Backoff::Rules storingTries{.initial = 1s, .factor = 2, .most = 15s, .jitter = 0s};
// With a journal: what waits longer than for a moment waits there.
constexpr qsizetype maximumInMemory = 8'000;

/// Whether the disk here can be trusted with what the database does not take. A server that is away, full or without
/// its tables says nothing of it; its errors have a code, and so have those of a file that lacks a table, or that
/// others wrote into. Else a database that is a file fails for reasons that are the journal's as well, which lies
/// beside it: the disk is full or read-only, the folder was moved away, or is another program's by now. Then taps wait
/// in memory, and nothing is written there before the database is in its place again.
bool isJournalSpared(const Error& error)
{
    return error.kind != Error::Kind::Cancelled && (error.kind != Error::Kind::Local || !error.code.isEmpty());
}

} // namespace

TapQueue::TapQueue(Clock& clock, Worker& worker) : m_clock(clock), m_worker(worker), m_backoff(storingTries) {}

void TapQueue::setJournal(TapJournal* journal, qint64 waiting)
{
    m_journal = journal;
    if (waiting == 0)
        return;
    m_items.push_front({.journaled = waiting});
    start();
    notifyCrowded();
}

void TapQueue::add(Tap tap)
{
    const bool fits = m_taps < (m_journal ? maximumInMemory : maximumWaiting);
    // Behind those in the journal it waits there, too, also behind a request: they wait longest and should survive
    // best.
    const bool spills = m_journal && (!fits || m_journal->waiting() > 0);
    if (!(spills && spill(tap))) {
        if (m_taps >= maximumWaiting) {
            m_worker.tapDropped(m_trouble);
            return;
        }
        ++m_taps;
        m_items.push_back({.tap = std::move(tap)});
    }
    start();
    notifyCrowded();
}

bool TapQueue::spill(const Tap& tap)
{
    if (!m_journal->append(tap))
        return false;
    if (m_items.empty() || m_items.back().journaled == 0)
        m_items.push_back({});
    ++m_items.back().journaled;
    return true;
}

bool TapQueue::hasJournaled() const
{
    return std::any_of(m_items.begin(), m_items.end(), [](const Item& item) { return item.journaled > 0; });
}

/// In their order; as far as there is room.
void TapQueue::spillAll()
{
    if (!m_journal || hasJournaled())
        return;
    bool fits = true;
    for (auto& item : std::exchange(m_items, {})) {
        fits = fits && !item.request && spill(item.tap);
        if (fits)
            --m_taps;
        else
            m_items.push_back(std::move(item));
    }
}

Task<Result<Done>> TapQueue::keep()
{
    if (!m_journal)
        co_return Done{};
    // Behind later ones they would be counted in another order.
    bool fits = !hasJournaled();
    for (const auto& item : m_items) {
        fits = fits && (item.request || m_journal->append(item.tap));
        m_copies += fits && !item.request;
    }
    auto writing = m_journal->written();
    const auto written = co_await std::move(writing);
    m_isKept = fits && written;
    co_return written;
}

void TapQueue::notifyCrowded()
{
    const bool isCrowded = waitingTaps() > (m_isCrowded ? emptyBelow : crowdedAbove);
    if (std::exchange(m_isCrowded, isCrowded) != isCrowded)
        m_worker.crowded(isCrowded);
}

void TapQueue::add(std::unique_ptr<Request> request)
{
    m_items.push_back({.request = std::move(request)});
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
        auto finding = firstTaps();
        const auto batch = co_await std::move(finding);
        m_due = false;
        auto settled = Result<Done>(Done{});
        if (batch)
            settled = co_await m_worker.settle(batch->taps, batch->mark);
        if (batch && settled) {
            stored(*batch);
            continue;
        }
        failed(batch ? settled.error() : batch.error());
        auto waited = co_await pause();
    }
    m_working = false;
    notifyDrained(Done{});
    co_return Done{};
}

Task<Result<TapQueue::Batch>> TapQueue::firstTaps()
{
    if (!m_items.empty() && m_items.front().journaled > 0) {
        auto reading = m_journal->first(std::min<qsizetype>(maximumTogether, m_items.front().journaled));
        auto read = co_await std::move(reading);
        if (!read)
            co_return read.error();
        co_return Batch{std::move(read->taps), std::move(read->mark)};
    }
    Batch batch;
    for (const auto& item : m_items) {
        if (item.request || item.journaled > 0 || batch.taps.size() == maximumTogether)
            break;
        batch.taps.append(item.tap);
    }
    co_return batch;
}

void TapQueue::stored(const Batch& batch)
{
    const auto count = batch.taps.size();
    if (batch.mark) {
        m_journal->settled(count);
        m_items.front().journaled -= count;
        if (m_items.front().journaled == 0)
            m_items.pop_front();
    } else {
        m_items.erase(m_items.begin(), m_items.begin() + count);
        m_taps -= count;
    }
    m_backoff.reset();
    notifyCrowded();
    if (std::exchange(m_trouble, {}))
        m_worker.storingRecovered();
}

void TapQueue::failed(const Error& error)
{
    m_due = true; // whatever was due is so still
    m_trouble = error;
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
    if (isJournalSpared(error)) // it may last for long
        spillAll();
    for (const auto& request : requests)
        request->fail(error);
    m_worker.storingFailed(error);
    notifyDrained(error);
}

// One second, two, four, ... A tap or a vote that waits is not urgent enough to wear out a disk in trouble.
Task<Result<Done>> TapQueue::pause()
{
    m_pause.emplace();
    m_retry = m_clock.callLater(m_backoff.next(), [this] { retryNow(); });
    return m_pause->task();
}

qsizetype TapQueue::tapsInMemory() const
{
    if (m_isKept)
        return 0;
    QSet<QString> uuids;
    for (const auto& item : m_items) {
        if (!item.request && item.journaled == 0)
            uuids.insert(item.tap.uuid);
    }
    return uuids.size() + (m_journal ? std::max<qsizetype>(0, m_journal->unwritten() - m_copies) : 0);
}

Task<Result<Done>> TapQueue::drained()
{
    if (!m_working)
        return Result<Done>(Done{});
    if (m_pause)
        return Result<Done>(*m_trouble);
    return m_draining.emplace_back().task();
}

void TapQueue::notifyDrained(const Result<Done>& how)
{
    for (auto& waiting : std::exchange(m_draining, {}))
        waiting.fire(how);
}

} // namespace everyport::polls
