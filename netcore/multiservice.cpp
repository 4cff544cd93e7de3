#include "netcore/multiservice.h"

#include <algorithm>

#include "netcore/timeout.h"

namespace everyport {

MultiService::MultiService(QString name, Clock& clock, Clock::Duration limit)
    : Service(std::move(name))
    , m_clock(clock)
    , m_limit(limit)
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
    if (!isRunning())
        co_return Done();
    auto preparing = service->privilegedStart();
    auto done = co_await std::move(preparing);
    if (done) {
        auto starting = service->start();
        done = co_await std::move(starting);
    }
    service->m_running = done.ok();
    if (!done)
        std::erase_if(m_children, [service](const Child& each) { return each.service.get() == service; });
    co_return done;
}

Task<Result<Done>> MultiService::remove(Service& child)
{
    const auto is = [service = &child](const Child& each) { return each.service.get() == service; };
    const auto found = std::find_if(m_children.begin(), m_children.end(), is);
    if (found == m_children.end()) {
        co_return Error{Error::Kind::Refused, Reason::NotFound,
            QStringLiteral("%1 is no part of %2.").arg(child.name(), name()), {}, 0};
    }
    auto stopping = stopChild(found->service.get(), found->limit);
    auto stopped = co_await std::move(stopping);
    std::erase_if(m_children, is);
    co_return stopped;
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
    for (size_t i = 0; i < m_children.size(); ++i) {
        auto preparing = m_children[i].service->privilegedStart();
        auto prepared = co_await std::move(preparing);
        if (!prepared) {
            while (i > 0)
                m_children[--i].service->abort();
            co_return prepared;
        }
    }
    co_return Done();
}

Task<Result<Done>> MultiService::start()
{
    for (size_t i = 0; i < m_children.size(); ++i) {
        auto* child = m_children[i].service.get();
        auto starting = child->start();
        auto started = co_await std::move(starting);
        if (!started) {
            for (size_t after = i + 1; after < m_children.size(); ++after)
                m_children[after].service->abort(); // what it was given as root
            auto undoing = stopAll();
            const auto undone = co_await std::move(undoing);
            Q_UNUSED(undone) // the reason is why it did not start
            co_return started;
        }
        child->m_running = true;
    }
    setRunning(true);
    co_return Done();
}

Task<Result<Done>> MultiService::stop()
{
    auto stopping = stopAll();
    auto stopped = co_await std::move(stopping);
    setRunning(false);
    co_return stopped;
}

Task<Result<Done>> MultiService::stopAll()
{
    const auto until = m_clock.now() + m_limit;
    auto first = Result<Done>(Done());
    for (auto i = m_children.size(); i-- > 0;) {
        if (!m_children[i].service->isRunning())
            continue;
        auto stopping = stopChild(m_children[i].service.get(), std::min(m_children[i].limit, until - m_clock.now()));
        auto stopped = co_await std::move(stopping);
        if (!stopped && first)
            first = stopped;
    }
    co_return first;
}

Task<Result<Done>> MultiService::stopChild(Service* child, Clock::Duration limit)
{
    if (!child->isRunning())
        co_return Done();
    auto stopping = withTimeout(child->stop(), m_clock, limit, QStringLiteral("Stopping %1").arg(child->name()));
    auto stopped = co_await std::move(stopping);
    child->m_running = false;
    if (!stopped)
        child->abort();
    co_return stopped;
}

void MultiService::abort()
{
    for (auto i = m_children.size(); i-- > 0;) {
        m_children[i].service->m_running = false;
        m_children[i].service->abort();
    }
    setRunning(false);
}

} // namespace everyport
