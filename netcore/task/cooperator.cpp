#include "netcore/task/cooperator.h"

namespace everyport {

Task<Result<Done>> Cooperator::run(std::function<Result<Step>()> step)
{
    auto work = std::make_shared<Work>();
    work->step = std::move(step);
    m_works.push_back(work);
    arm();
    return work->answer.task([unwanted = std::weak_ptr(work)] {
        if (const auto left = unwanted.lock())
            left->isWanted = false;
    });
}

void Cooperator::arm()
{
    if (!m_works.empty() && !m_timer.isActive())
        m_timer = m_clock.callLater({}, [this] { turn(); });
}

void Cooperator::turn()
{
    const auto until = m_clock.now() + m_budget;
    const auto lifetime = m_lifetime.token();
    while (!m_works.empty()) {
        const auto work = m_works.front();
        m_works.pop_front();
        if (!work->isWanted)
            continue;
        const auto came = work->step();
        if (lifetime.isOver())
            return; // the step has let go of us
        if (came && *came == Step::More)
            m_works.push_back(work);
        else
            work->answer.fire(came ? Result<Done>(Done()) : Result<Done>(came.error()));
        if (lifetime.isOver())
            return;
        if (m_clock.now() >= until)
            break;
    }
    arm();
}

} // namespace everyport
