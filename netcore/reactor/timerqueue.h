#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "netcore/base/clock.h"

namespace everyport {

/// Calls in order of their moment, then of their asking. Adding and cancelling cost O(log n), and no allocation: a
/// timer is a slot and a place in a heap. Every clock keeps its timers in one of these and decides only when to run it.
class TimerQueue {
public:
    quint64 add(Clock::Moment due, std::function<void()> call);
    void cancel(quint64 id);
    bool contains(quint64 id) const;
    std::optional<Clock::Moment> next() const;
    qsizetype count() const { return qsizetype(m_heap.size() + m_held.size()); }

    /// Runs what is due at `now`. What is added meanwhile waits for the next run, so a timer that starts itself
    /// anew with no delay cannot hold the loop. Where `goesOn`, asked after each call, says no, the rest waits, too.
    void run(Clock::Moment now, const std::function<bool()>& goesOn = {});
    void clear();

private:
    /// Its id names a slot, and how often that was used.
    struct Entry {
        Clock::Moment due;
        quint64 order; // of asking
        quint64 id;
        bool operator<(const Entry& other) const { return due != other.due ? due < other.due : order < other.order; }
    };
    struct Slot {
        std::function<void()> call;
        quint32 uses = 1;
        quint32 place = 0; // in the heap, or in `m_held` with the mark; of a free one the next free one
    };
    class Holding;
    static constexpr quint32 none = 0xffffffff;
    static constexpr quint32 held = 0x80000000;

    static size_t slotOf(quint64 id) { return quint32(id); }
    void put(size_t place, const Entry& entry);
    void rise(size_t place);
    void sink(size_t place);
    void push(const Entry& entry);
    void removeAt(size_t place);
    void hold();
    std::function<void()> release(quint64 id);

    std::vector<Entry> m_heap; // the earliest first, each before the two behind twice its place
    std::vector<Entry> m_held; // due, but added in this run
    std::vector<Slot> m_slots;
    quint32 m_free = none;
    quint64 m_nextOrder = 0;
};

} // namespace everyport
