#include "app/services/core/servicelife.h"

#include "app/log/log.h"
#include "netcore/task/timeout.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace everyport {

namespace {

constexpr auto stopMayTake = 3s; // then a peer that does not read is cut off

} // namespace

ServiceLife::ServiceLife(Reactor& reactor, Log& log, List list)
    : m_reactor(reactor), m_log(log), m_list(std::move(list)), m_remedies(reactor, m_list.find, m_list.changed)
{
}

Task<Result<Done>> ServiceLife::start(ServiceEntry* entry)
{
    if (!entry->type)
        co_return entry->status.trouble;
    if (entry->status.state == State::Running)
        co_return Done();
    setState(*entry, State::Starting);
    auto made = entry->type->make(m_makeContext(entry->status.name), entry->status.values);
    auto failure = made ? Error() : made.error();
    if (made) {
        entry->service = std::move(*made);
        auto starting = entry->service->start();
        auto started = co_await std::move(starting);
        if (started) {
            setState(*entry, State::Running);
            logRemarks(*entry);
            m_remedies.renew(m_list.names());
            co_return Done();
        }
        entry->service.reset();
        failure = started.error();
    }
    auto looking = m_remedies.explain(failure, entry->status.values);
    auto trouble = co_await std::move(looking);
    setState(*entry, State::Failed, trouble.error, trouble.remedy);
    co_return trouble.error;
}

void ServiceLife::logRemarks(const ServiceEntry& entry)
{
    const auto typeOf = [this](const QString& name) {
        const auto* other = m_list.find(name);
        return other ? other->type : QString();
    };
    for (const auto& remark : remarksOn(*entry.type, entry.status.values, typeOf))
        m_log.warning(entry.status.name, u"%1: %2"_s.arg(remark.code, remark.text));
}

Task<Result<Done>> ServiceLife::stop(ServiceEntry* entry)
{
    if (!entry->service) {
        if (entry->type && entry->status.state != State::Off)
            setState(*entry, State::Off);
        co_return Done();
    }
    setState(*entry, State::Stopping);
    auto stopping = withTimeout(entry->service->stop(), m_reactor.clock(), stopMayTake, u"It was cut off: its stop"_s);
    auto stopped = co_await std::move(stopping);
    if (!stopped)
        m_log.warning(entry->status.name, stopped.error()); // what would not end in order is cut off here
    entry->service.reset();
    setState(*entry, State::Off);
    co_return Done();
}

Task<Result<Done>> ServiceLife::configure(ServiceEntry* entry, OptionValues values)
{
    if (!entry->type)
        co_return entry->status.trouble;
    // What would not start again is not taken by one that runs: it goes on with what it has.
    if (const auto fits = entry->type->check(values); entry->service && !fits)
        co_return fits.error();
    const auto state = entry->status.state;
    const auto restarts = wouldRestart(*entry, values);
    const auto changed = !(values == entry->status.values);
    entry->status.values = values;
    if (!restarts && state != State::Failed) {
        if (changed && entry->service)
            entry->service->reconfigure(values);
        setState(*entry, state);
        co_return Done();
    }
    auto done = co_await stop(entry);
    done = co_await start(entry);
    co_return done;
}

bool ServiceLife::wouldRestart(const ServiceEntry& entry, const OptionValues& values)
{
    if (!entry.type || entry.status.state != State::Running)
        return false;
    for (const auto& option : entry.type->options()) {
        if (option.needsRestart && values.value(option.key) != entry.status.values.value(option.key))
            return true;
    }
    return false;
}

void ServiceLife::setState(ServiceEntry& entry, State state, const Error& trouble, const Remedy& remedy)
{
    auto& status = entry.status;
    const auto isNew = status.state != state;
    // One that failed to start is switched off without a word: it never ran.
    const auto hasRun = status.state == State::Running || status.state == State::Stopping;
    if (isNew)
        status.since = m_reactor.clock().wallMsecs();
    status.state = state;
    if (entry.service)
        entry.service->setRunning(state == State::Running || state == State::Stopping);
    status.trouble = trouble;
    status.remedy = remedy;
    const auto name = status.name; // a listener may ask for its removal
    if (state == State::Failed)
        m_log.error(name, trouble);
    else if (isNew && state == State::Running)
        m_log.info(name, entry.service->runningSentence());
    else if (hasRun && state == State::Off)
        m_log.info(name, u"Stopped."_s);
    m_list.changed(name);
}

} // namespace everyport
