#include "netcore/lifecycle/multiservice.h"

#include <algorithm>

#include "netcore/task/timeout.h"

namespace everyport {

MultiService::MultiService(QString name, Clock& clock, Clock::Duration limit)
    : Service(std::move(name)), m_clock(clock), m_limit(limit)
{
}

MultiService::~MultiService()
{
    while (!m_children.empty())
        m_children.pop_back(); // in the order of a stop
}

Service& MultiService::add(std::unique_ptr<Service> child, Clock::Duration limit)
{
    Q_ASSERT(!isRunning() && !child->m_parent);
    child->m_parent = this;
    m_children.push_back({std::move(child), limit});
    return *m_children.back().service;
}

Task<Result<Done>> MultiService::adopt(std::unique_ptr<Service> child, Clock::Duration limit)
{
    auto* service = child.get();
    service->m_parent = this;
    m_children.push_back({std::move(child), limit});
    if (!isRunning() || m_isStopping)
        co_return Done();
    const auto round = m_round;
    auto preparing = service->privilegedStart();
    auto done = co_await std::move(preparing);
    if (!hasChild(service))
        co_return Error::cancelled(); // removed meanwhile
    if (done) {
        auto starting = service->start();
        done = co_await std::move(starting);
        if (!hasChild(service))
            co_return Error::cancelled();
    }
    if (done && round != m_round) {
        service->abort(); // everything stops meanwhile
        done = Error::cancelled();
    }
    service->m_running = done.ok();
    if (!done)
        releaseOf(service);
    co_return done;
}

Task<Result<Done>> MultiService::remove(Service& child)
{
    if (!hasChild(&child)) {
        co_return Error::refused(Reason::NotFound, QStringLiteral("%1 is no part of %2.").arg(child.name(), name()));
    }
    auto stopping = stopChild(&child, m_limit);
    auto stopped = co_await std::move(stopping);
    releaseOf(&child);
    co_return stopped;
}

bool MultiService::hasChild(const Service* service) const
{
    return std::any_of(
        m_children.begin(), m_children.end(), [service](const Child& each) { return each.service.get() == service; });
}

void MultiService::releaseOf(const Service* service)
{
    std::erase_if(m_children, [service](const Child& each) { return each.service.get() == service; });
}

std::vector<Service*> MultiService::children() const
{
    std::vector<Service*> all;
    for (const auto& child : m_children)
        all.push_back(child.service.get());
    return all;
}

Service* MultiService::find(const QString& name) const
{
    for (const auto& child : m_children) {
        if (!name.isEmpty() && child.service->name() == name)
            return child.service.get();
    }
    return nullptr;
}

Task<Result<Done>> MultiService::privilegedStart()
{
    // Whoever runs while somebody else is waited for may add and remove: nobody is taken by a number.
    const auto all = children();
    const auto round = m_round;
    for (size_t i = 0; i < all.size(); ++i) {
        if (!hasChild(all[i]))
            continue;
        auto preparing = all[i]->privilegedStart();
        auto prepared = co_await std::move(preparing);
        if (prepared && round == m_round)
            continue;
        for (auto before = i + (prepared ? 1 : 0); before-- > 0;) {
            if (hasChild(all[before]))
                all[before]->abort();
        }
        co_return prepared ? Result<Done>(Error::cancelled()) : prepared;
    }
    co_return Done();
}

Task<Result<Done>> MultiService::start()
{
    const auto all = children();
    const auto round = m_round;
    for (auto* child : all) {
        if (!hasChild(child))
            continue;
        auto starting = child->start();
        auto started = co_await std::move(starting);
        if (round != m_round) { // stopped meanwhile; the others are down by now
            if (started && hasChild(child))
                child->abort();
            co_return Error::cancelled();
        }
        if (!started) {
            auto undoing = stopAll();
            const auto undone = co_await std::move(undoing);
            Q_UNUSED(undone) // the reason is why it did not start
            co_return started;
        }
        if (hasChild(child))
            child->m_running = true;
    }
    setRunning(true);
    co_return Done();
}

Task<Result<Done>> MultiService::stop()
{
    ++m_round;
    m_isStopping = true;
    auto stopping = stopAll();
    auto stopped = co_await std::move(stopping);
    m_isStopping = false;
    setRunning(false);
    co_return stopped;
}

Task<Result<Done>> MultiService::stopAll()
{
    const auto until = m_clock.now() + m_limit;
    const auto all = children();
    auto first = Result<Done>(Done());
    for (auto at = all.rbegin(); at != all.rend(); ++at) {
        auto stopping = stopChild(*at, until - m_clock.now());
        auto stopped = co_await std::move(stopping);
        if (!stopped && first)
            first = stopped;
    }
    co_return first;
}

Task<Result<Done>> MultiService::stopChild(Service* child, Clock::Duration left)
{
    const auto found = std::find_if(
        m_children.begin(), m_children.end(), [child](const Child& each) { return each.service.get() == child; });
    if (found == m_children.end())
        co_return Done();
    if (!child->isRunning()) {
        child->abort(); // what it was given as root, or a start that nobody waits for
        co_return Done();
    }
    auto stopping = withTimeout(
        child->stop(), m_clock, std::min(found->limit, left), QStringLiteral("Stopping %1").arg(child->name()));
    auto stopped = co_await std::move(stopping);
    if (!hasChild(child))
        co_return stopped;
    child->m_running = false;
    if (!stopped)
        child->abort();
    co_return stopped;
}

void MultiService::abort()
{
    ++m_round;
    for (auto i = m_children.size(); i-- > 0;) {
        m_children[i].service->m_running = false;
        m_children[i].service->abort();
    }
    setRunning(false);
}

} // namespace everyport
