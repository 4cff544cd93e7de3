#pragma once

#include <QtGlobal>

#include "netcore/task/stagestate.h"

namespace everyport {

/// Tasks that wait for their turn, in order of asking: what locks and queues are made of. One allocation a place; a
/// Task that is dropped leaves the line at once, in O(1). Those who still stand in it when it goes wait for ever,
/// so whoever owns it serves them before. Loop's thread.
template <typename T>
class WaitLine {
public:
    WaitLine() = default;
    WaitLine(const WaitLine&) = delete;
    WaitLine& operator=(const WaitLine&) = delete;
    ~WaitLine()
    {
        while (m_first)
            take()->release();
    }

    Task<T> join(Origin where = Origin::here())
    {
        auto* place = new Place(where);
        place->line = this;
        place->before = m_last;
        (m_last ? m_last->behind : m_first) = place;
        m_last = place;
        ++m_count;
        return place->handOut();
    }
    bool isEmpty() const { return !m_first; }
    qsizetype count() const { return m_count; }
    /// Gives `value` to whoever came first, in this very call; somebody must be there.
    void serve(T value)
    {
        Q_ASSERT(m_first);
        take()->finish(std::move(value));
    }
    /// All of them, in their order, into an empty line: for an owner that may go while it serves them.
    void moveTo(WaitLine& other)
    {
        Q_ASSERT(other.isEmpty());
        for (auto* place = m_first; place; place = place->behind)
            place->line = &other;
        other.m_first = std::exchange(m_first, nullptr);
        other.m_last = std::exchange(m_last, nullptr);
        other.m_count = std::exchange(m_count, 0);
    }

private:
    struct Place final : detail::StageState<T> {
        using detail::StageState<T>::StageState;
        WaitLine* line = nullptr; // null once out of it
        Place* before = nullptr;
        Place* behind = nullptr;

        void abandoned() override
        {
            if (line)
                line->remove(*this);
            this->end();
        }
    };

    Place* take()
    {
        auto* place = m_first;
        remove(*place);
        return place;
    }
    void remove(Place& place)
    {
        (place.before ? place.before->behind : m_first) = place.behind;
        (place.behind ? place.behind->before : m_last) = place.before;
        place.line = nullptr;
        --m_count;
    }

    Place* m_first = nullptr;
    Place* m_last = nullptr;
    qsizetype m_count = 0;
};

} // namespace everyport
