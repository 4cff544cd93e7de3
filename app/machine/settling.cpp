#include "app/machine/settling.h"

#include <vector>

#include "netcore/task/sleep.h"
#include "netcore/task/timeout.h"

namespace everyport::machine {

namespace {

Task<Result<Done>> settle(std::weak_ptr<const Settling::Wish> wish, Clock* clock)
{
    const auto until = clock->now() + Settling::granted;
    auto done = Result<Done>(Done{});
    auto wanted = wish.lock();
    while (wanted) {
        auto settling = withTimeout(
            (*wanted)(), *clock, until - clock->now(), QStringLiteral("Getting ready for sleep"));
        done = co_await std::move(settling);
        if (done || clock->now() + Settling::askedAgainAfter >= until)
            break;
        wanted.reset(); // or nobody could take it back meanwhile
        auto pausing = sleep(*clock, Settling::askedAgainAfter);
        (void)co_await std::move(pausing);
        wanted = wish.lock();
    }
    co_return done;
}

} // namespace

Settling::Settling(Clock& clock, std::function<void()> ready) : m_clock(clock), m_ready(std::move(ready))
{
    m_running.setEmptied([this] { m_ready(); });
}

Registration Settling::add(Wish wish)
{
    const auto place = m_wishes->insert(m_wishes->end(), std::make_shared<const Wish>(std::move(wish)));
    return Registration([place, wishes = std::weak_ptr(m_wishes)] {
        if (const auto there = wishes.lock())
            there->erase(place);
    });
}

void Settling::begin()
{
    // All are under way before the first may end, or that would be taken for the last.
    std::vector<Task<Result<Done>>> begun;
    const auto wishes = *m_wishes;
    for (const auto& wish : wishes)
        begun.push_back(settle(wish, &m_clock));
    for (auto& one : begun)
        m_running.start(std::move(one), QStringLiteral("getting ready for sleep"));
    if (m_running.count() == 0)
        m_ready();
}

} // namespace everyport::machine
