#include "netcore/reactor/timerqueue.h"

namespace everyport {

/// While one stands, newcomers that are due wait apart; whatever a call throws, they are back in order behind it.
class TimerQueue::Holding {
public:
    explicit Holding(TimerQueue& queue) : m_queue(queue) {}
    Holding(const Holding&) = delete;
    Holding& operator=(const Holding&) = delete;
    ~Holding()
    {
        for (const auto& entry : std::exchange(m_queue.m_held, {}))
            m_queue.push(entry);
    }

private:
    TimerQueue& m_queue;
};

quint64 TimerQueue::add(Clock::Moment due, std::function<void()> call)
{
    if (m_free == none) {
        m_free = quint32(m_slots.size());
        m_slots.push_back({{}, 1, none});
    }
    auto& slot = m_slots[m_free];
    const auto id = quint64(slot.uses) << 32 | m_free;
    m_free = slot.place;
    slot.call = std::move(call);
    push({due, m_nextOrder++, id});
    return id;
}

bool TimerQueue::contains(quint64 id) const
{
    const auto at = slotOf(id);
    return at < m_slots.size() && m_slots[at].uses == id >> 32 && m_slots[at].call;
}

void TimerQueue::cancel(quint64 id)
{
    if (!contains(id))
        return;
    const auto place = m_slots[slotOf(id)].place;
    if (place & held) {
        m_held[place & ~held] = m_held.back();
        m_slots[slotOf(m_held.back().id)].place = place;
        m_held.pop_back();
    } else {
        removeAt(place);
    }
    const auto call = release(id); // it may own what cancels it; it is destroyed when all is in order again
}

std::optional<Clock::Moment> TimerQueue::next() const
{
    if (!m_held.empty())
        return m_held.front().due; // all of these are late
    if (m_heap.empty())
        return std::nullopt;
    return m_heap.front().due;
}

void TimerQueue::run(Clock::Moment now, const std::function<bool()>& goesOn)
{
    const auto newcomers = m_nextOrder;
    const Holding holding(*this);
    while (!m_heap.empty() && m_heap.front().due <= now) {
        if (m_heap.front().order >= newcomers) {
            hold();
            continue;
        }
        const auto id = m_heap.front().id;
        removeAt(0);
        const auto call = release(id);
        call();
        if (goesOn && !goesOn())
            return;
    }
}

void TimerQueue::clear()
{
    std::vector<std::function<void()>> calls; // destroyed last: they may own what cancels others
    for (const auto* entries : {&m_heap, &m_held}) {
        for (const auto& entry : *entries)
            calls.push_back(release(entry.id));
    }
    m_heap.clear();
    m_held.clear();
}

std::function<void()> TimerQueue::release(quint64 id)
{
    auto& slot = m_slots[slotOf(id)];
    if (++slot.uses == 0)
        slot.uses = 1;
    slot.place = std::exchange(m_free, quint32(slotOf(id)));
    return std::exchange(slot.call, {});
}

void TimerQueue::put(size_t place, const Entry& entry)
{
    m_heap[place] = entry;
    m_slots[slotOf(entry.id)].place = quint32(place);
}

void TimerQueue::rise(size_t place)
{
    const auto entry = m_heap[place];
    for (; place > 0 && entry < m_heap[(place - 1) / 2]; place = (place - 1) / 2)
        put(place, m_heap[(place - 1) / 2]);
    put(place, entry);
}

void TimerQueue::sink(size_t place)
{
    const auto entry = m_heap[place];
    for (auto child = 2 * place + 1; child < m_heap.size(); child = 2 * place + 1) {
        if (child + 1 < m_heap.size() && m_heap[child + 1] < m_heap[child])
            ++child;
        if (!(m_heap[child] < entry))
            break;
        put(place, m_heap[child]);
        place = child;
    }
    put(place, entry);
}

void TimerQueue::push(const Entry& entry)
{
    m_heap.push_back(entry);
    rise(m_heap.size() - 1);
}

void TimerQueue::removeAt(size_t place)
{
    const auto last = m_heap.back();
    m_heap.pop_back();
    if (place == m_heap.size())
        return;
    put(place, last);
    if (place > 0 && last < m_heap[(place - 1) / 2])
        rise(place);
    else
        sink(place);
}

void TimerQueue::hold()
{
    const auto entry = m_heap.front();
    removeAt(0);
    m_slots[slotOf(entry.id)].place = quint32(m_held.size()) | held;
    m_held.push_back(entry);
}

} // namespace everyport
