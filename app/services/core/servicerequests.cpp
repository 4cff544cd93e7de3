#include "app/log/log.h"
#include "app/services/core/serviceentry.h"
#include "netcore/task/timeout.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace everyport {

namespace {

constexpr auto stopMayTake = 3s; // then a peer that does not read is cut off

Error noSuchService(const QString& name)
{
    return Error::refused(Reason::NotFound, u"There is no service %1."_s.arg(name));
}

} // namespace

Task<Result<Done>> ServiceList::start(QString name)
{
    return ask(name, {Request::Start});
}

Task<Result<Done>> ServiceList::stop(QString name)
{
    return ask(name, {Request::Stop});
}

Task<Result<Done>> ServiceList::restart(QString name)
{
    return ask(name, {Request::Restart});
}

Task<Result<Done>> ServiceList::remove(QString name)
{
    return ask(name, {Request::Remove});
}

Task<Result<Done>> ServiceList::configure(QString name, OptionValues values)
{
    return ask(name, {Request::Configure, std::move(values)});
}

Task<Result<Done>> ServiceList::ask(const QString& name, Request request)
{
    auto* entry = find(name);
    if (!entry)
        return Result<Done>(noSuchService(name));
    auto task = request.answer.task();
    entry->requests.push_back(std::move(request));
    if (!entry->isBusy) {
        entry->isBusy = true;
        m_work.start(workOff(name), name);
    }
    return task;
}

Task<Result<Done>> ServiceList::workOff(QString name)
{
    auto* entry = find(name);
    while (!entry->requests.empty()) {
        auto request = std::move(entry->requests.front());
        entry->requests.pop_front();
        auto doing = doRequest(name, request.what, request.values);
        auto result = co_await std::move(doing);
        if (request.what == Request::Remove) {
            auto gone = std::move(m_entries.extract(name).mapped());
            notify(&ServiceEvents::serviceRemoved, name);
            request.answer.fire(result);
            for (auto& late : gone->requests)
                late.answer.fire(noSuchService(name));
            co_return Done();
        }
        // Whoever hears it may ask for the next thing at once, so the work must look finished by then.
        entry->isBusy = !entry->requests.empty();
        const auto isLast = !entry->isBusy;
        request.answer.fire(result);
        if (isLast)
            break;
    }
    co_return Done();
}

Task<Result<Done>> ServiceList::doRequest(QString name, int what, OptionValues values)
{
    auto result = Result<Done>(Done());
    if (what == Request::Configure) {
        result = co_await doConfigure(name, values);
        co_return result;
    }
    if (what != Request::Start) {
        result = co_await doStop(name);
        if (!result || what != Request::Restart)
            co_return result;
    }
    result = co_await doStart(name);
    co_return result;
}

Task<Result<Done>> ServiceList::doStart(QString name)
{
    auto* entry = find(name);
    if (!entry->type)
        co_return entry->status.trouble;
    if (entry->status.state == State::Running)
        co_return Done();
    setState(*entry, State::Starting);
    auto made = entry->type->make(m_makeContext(name), entry->status.values);
    auto failure = made ? Error() : made.error();
    if (made) {
        entry->service = std::move(*made);
        auto starting = entry->service->start();
        auto started = co_await std::move(starting);
        if (started) {
            setState(*entry, State::Running);
            logRemarks(*entry);
            m_remedies.renew(names());
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

void ServiceList::logRemarks(const Entry& entry)
{
    const auto typeOf = [this](const QString& name) {
        const auto* other = find(name);
        return other ? other->status.type : QString();
    };
    for (const auto& remark : remarksOn(*entry.type, entry.status.values, typeOf))
        m_log.warning(entry.status.name, u"%1: %2"_s.arg(remark.code, remark.text));
}

Task<Result<Done>> ServiceList::doStop(QString name)
{
    auto* entry = find(name);
    if (!entry->service) {
        if (entry->type && entry->status.state != State::Off)
            setState(*entry, State::Off);
        co_return Done();
    }
    setState(*entry, State::Stopping);
    auto stopping = withTimeout(entry->service->stop(), m_reactor.clock(), stopMayTake, u"It was cut off: its stop"_s);
    auto stopped = co_await std::move(stopping);
    if (!stopped)
        m_log.warning(name, stopped.error()); // what would not end in order is cut off here
    entry->service.reset();
    setState(*entry, State::Off);
    co_return Done();
}

Task<Result<Done>> ServiceList::doConfigure(QString name, OptionValues values)
{
    auto* entry = find(name);
    if (!entry->type)
        co_return entry->status.trouble;
    // What would not start again is not taken by one that runs: it goes on with what it has.
    if (const auto fits = entry->type->check(values); entry->service && !fits)
        co_return fits.error();
    const auto state = entry->status.state;
    const auto restarts = wouldRestart(name, values);
    const auto changed = !(values == entry->status.values);
    entry->status.values = values;
    if (!restarts && state != State::Failed) {
        if (changed && entry->service)
            entry->service->reconfigure(values);
        setState(*entry, state);
        co_return Done();
    }
    auto done = co_await doStop(name);
    done = co_await doStart(name);
    co_return done;
}

} // namespace everyport
