#pragma once

#include <optional>
#include <tuple>
#include <vector>

#include "netcore/base/result.h"
#include "netcore/task/stagestate.h"

namespace everyport {

namespace detail {

/// What both kinds of gather do: count what is still to come, and end at the first failure.
template <typename All, typename Works, typename Values>
struct GatherState final : StageState<Result<All>> {
    using StageState<Result<All>>::StageState;
    Works works;
    Values values;
    size_t missing = 0;

    template <typename Slot, typename T>
    void listen(Task<Result<T>>& work, Slot slot)
    {
        work.whenDone([this, slot](Result<T> came) {
            if (this->isOver() || missing == 0) // decided: one ends because another was dropped
                return;
            if (!came)
                return failed(came.error());
            slot(values) = *std::move(came);
            if (--missing == 0)
                this->finish(collect(std::move(values)));
        });
    }
    void failed(const Error& error)
    {
        ++this->references; // what stops the others may drop our own Task
        const Error first = error;
        missing = 0;
        {
            const auto losers = std::move(works);
        }
        this->finish(first);
        this->release();
    }
    void abandoned() override
    {
        {
            const auto gone = std::move(works);
        }
        this->end();
    }

private:
    static All collect(All&& all) { return std::move(all); }
    template <typename... Ts>
    static std::tuple<Ts...> collect(std::tuple<std::optional<Ts>...>&& all)
    {
        return std::apply([](auto&&... each) { return std::tuple<Ts...>(*std::move(each)...); }, std::move(all));
    }
};

} // namespace detail

/// All of them, in their order; or the first failure, and then the others are cancelled. For T that has a default.
template <typename T>
Task<Result<std::vector<T>>> gather(std::vector<Task<Result<T>>> works, Origin where = Origin::here())
{
    using State = detail::GatherState<std::vector<T>, std::vector<Task<Result<T>>>, std::vector<T>>;
    if (works.empty())
        return Task<Result<std::vector<T>>>(std::vector<T>(), where);
    auto* state = new State(where);
    state->missing = works.size();
    state->values.resize(works.size());
    state->works = std::move(works);
    auto task = state->handOut();
    for (size_t i = 0; i < state->works.size() && !state->isOver(); ++i)
        state->listen(state->works[i], [i](auto& values) -> T& { return values[i]; });
    return task;
}

/// Works of different kinds: `auto both = co_await std::move(gathering); auto& [name, size] = *both;`
template <typename... Ts>
Task<Result<std::tuple<Ts...>>> gather(Task<Result<Ts>>... works)
{
    using Values = std::tuple<std::optional<Ts>...>;
    using State = detail::GatherState<std::tuple<Ts...>, std::tuple<Task<Result<Ts>>...>, Values>;
    auto* state = new State(std::get<0>(std::tie(works...)).origin());
    state->missing = sizeof...(Ts);
    state->works = std::make_tuple(std::move(works)...);
    auto task = state->handOut();
    [state]<size_t... I>(std::index_sequence<I...>)
    {
        const auto one = [state]<size_t i>(std::integral_constant<size_t, i>) {
            if (!state->isOver())
                state->listen(
                    std::get<i>(state->works), [](auto& values) -> auto& { return std::get<i>(values); });
        };
        (one(std::integral_constant<size_t, I>()), ...);
    }
    (std::index_sequence_for<Ts...>());
    return task;
}

/// Of what gatherAll came back with: the first that failed, otherwise done.
inline Result<Done> firstFailure(const std::vector<Result<Done>>& results)
{
    for (const auto& result : results) {
        if (!result)
            return result;
    }
    return Done{};
}

/// Waits for every one, whether it fails or not: nothing is cancelled but by dropping the Task.
template <typename T>
Task<std::vector<T>> gatherAll(std::vector<Task<T>> works)
{
    std::vector<T> all;
    all.reserve(works.size());
    for (auto& work : works) { // they run at the same time; only the looking is in order
        auto came = co_await std::move(work);
        all.push_back(std::move(came));
    }
    co_return all;
}

} // namespace everyport
