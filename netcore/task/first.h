#pragma once

#include <vector>

#include "netcore/base/result.h"
#include "netcore/task/stagestate.h"

namespace everyport {

/// Who won, counted from 0, and with what.
template <typename T>
struct Winner {
    size_t place = 0;
    T value;
};

namespace detail {

/// `Wins` decides whether what came ends the race; when nobody is left, the last to come does.
template <typename T, typename Answer, typename Wins, typename Make>
struct RaceState final : StageState<Answer> {
    using StageState<Answer>::StageState;
    std::vector<Task<T>> works;
    size_t running = 0;

    void start()
    {
        running = works.size();
        for (size_t i = 0; i < works.size() && !this->isOver(); ++i) {
            works[i].whenDone([this, i](T came) {
                if (this->isOver() || running == 0) // decided: a loser ends because another was dropped
                    return;
                if (--running == 0 || Wins()(came))
                    won(i, std::move(came));
            });
        }
    }
    void won(size_t place, T came)
    {
        ++this->references; // what stops the losers may drop our own Task
        running = 0;
        {
            const auto losers = std::move(works);
        }
        this->finish(Make()(place, std::move(came)));
        this->release();
    }
    void abandoned() override
    {
        {
            const auto gone = std::move(works);
        }
        this->end();
    }
};

template <typename State, typename T>
auto race(std::vector<Task<T>> works, const Origin& where)
{
    auto* state = new State(where);
    state->works = std::move(works);
    auto task = state->handOut();
    state->start();
    return task;
}

struct Anything {
    bool operator()(const auto&) const { return true; }
};
struct Success {
    bool operator()(const auto& result) const { return result.ok(); }
};
template <typename T>
struct MakeWinner {
    Winner<T> operator()(size_t place, T came) const { return {place, std::move(came)}; }
};
template <typename T>
struct MakeResult {
    Result<Winner<T>> operator()(size_t place, Result<T> came) const
    {
        if (!came)
            return came.error();
        return Winner<T>{place, *std::move(came)};
    }
};

} // namespace detail

/// Whoever ends first, well or not; the others are cancelled before it is told. At least one must run.
template <typename T>
Task<Winner<T>> first(std::vector<Task<T>> works, Origin where = Origin::here())
{
    Q_ASSERT(!works.empty());
    using State = detail::RaceState<T, Winner<T>, detail::Anything, detail::MakeWinner<T>>;
    return detail::race<State>(std::move(works), where);
}

/// The first that succeeds; failures count only when all have failed: then it is the last one's Error.
template <typename T>
Task<Result<Winner<T>>> firstSuccess(std::vector<Task<Result<T>>> works, Origin where = Origin::here())
{
    Q_ASSERT(!works.empty());
    using State = detail::RaceState<Result<T>, Result<Winner<T>>, detail::Success, detail::MakeResult<T>>;
    return detail::race<State>(std::move(works), where);
}

} // namespace everyport
