#include "app/services/core/servicelist.h"

#include <deque>

#include "app/log/log.h"
#include "netcore/lifecycle/backoff.h"
#include "netcore/task/deferred.h"
#include "netcore/task/gather.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace everyport {

namespace {

constexpr Backoff::Rules tries{.initial = 5s, .factor = 2, .most = 60s, .jitter = 0s};

Error noSuchService(const QString& name)
{
    return Error::refused(Reason::NotFound, u"There is no service %1."_s.arg(name));
}

} // namespace

/// One request in an entry's queue, and whoever asked.
struct ServiceList::Request {
    enum What { Start, Stop, Restart, Configure, Remove };
    What what = Start;
    OptionValues values = {};
    Deferred<Result<Done>> answer = {};
};

/// A row of the list. Stays where it is until its removal, which is a request like the others.
struct ServiceList::Entry : ServiceEntry {
    std::deque<Request> requests;
    bool isBusy = false;
    Backoff backoff = Backoff(tries); ///< Of starts that failed because a server was away.
    Clock::Timer again = {};
};

ServiceList::ServiceList(Reactor& reactor, Log& log, ServiceTypes types)
    : m_reactor(reactor),
      m_log(log),
      m_types(std::move(types)),
      m_life(reactor, log,
          {.find = [this](const QString& name) { return known(name); },
              .names = [this] { return names(); },
              .changed = [this](const QString& name) { notify(&ServiceEvents::serviceChanged, name); }})
{
}

ServiceList::~ServiceList()
{
    m_work.cancelAll();
    m_life.cancelAll();
    // One by one, while all else of the list stands: one that goes may look for another, and stops listening.
    while (!m_entries.empty())
        m_entries.erase(m_entries.begin());
}

const ServiceType* ServiceList::type(const QString& name) const
{
    for (const auto& type : m_types) {
        if (type->name() == name)
            return type.get();
    }
    return nullptr;
}

ServiceList::Entry* ServiceList::find(const QString& name) const
{
    const auto found = m_entries.find(name);
    return found == m_entries.end() ? nullptr : found->second.get();
}

ServiceStatus* ServiceList::known(const QString& name) const
{
    auto* entry = find(name);
    return entry ? &entry->status : nullptr;
}

QStringList ServiceList::names() const
{
    QStringList names;
    for (const auto& [name, entry] : m_entries)
        names << name;
    return names;
}

std::optional<ServiceStatus> ServiceList::status(const QString& name) const
{
    const auto* entry = find(name);
    if (!entry)
        return {};
    auto status = entry->status;
    if (status.state == State::Running) {
        status.addresses = entry->service->addresses();
        status.people = entry->service->peopleCount();
        if (status.trouble.text.isEmpty())
            status.trouble = entry->service->trouble();
    }
    return status;
}

QList<ServiceStatus> ServiceList::all() const
{
    QList<ServiceStatus> list;
    for (const auto& [name, entry] : m_entries)
        list << *status(name);
    return list;
}

ListedService* ServiceList::running(const QString& name) const
{
    const auto* entry = find(name);
    return entry && entry->status.state == State::Running ? entry->service.get() : nullptr;
}

void ServiceList::troubleChanged(const QString& name)
{
    if (running(name))
        notify(&ServiceEvents::serviceChanged, name);
}

void ServiceList::rereadFiles()
{
    for (const auto& [name, entry] : m_entries) {
        if (entry->status.state == State::Running)
            entry->service->rereadFiles();
    }
}

ListedService* ServiceList::runningOfType(const QString& type) const
{
    for (const auto& [name, entry] : m_entries) {
        if (entry->status.type == type && entry->status.state == State::Running)
            return entry->service.get();
    }
    return nullptr;
}

QString ServiceList::freeName(const QString& type) const
{
    auto name = type;
    for (int number = 2; find(name); ++number)
        name = type + u'-' + QString::number(number);
    return name;
}

Result<QString> ServiceList::add(
    const QString& typeName, const QString& name, const OptionValues& values, const QString& file)
{
    const auto* known = type(typeName);
    if (!known) {
        QStringList names;
        for (const auto& each : m_types)
            names << each->name();
        return Error::malformed(Reason::NotFound,
            u"There is no service type %1; there are %2."_s.arg(typeName, names.join(u", "_s)), u"type"_s);
    }
    const auto chosen = name.isEmpty() ? freeName(typeName) : name;
    auto* present = find(chosen);
    if (present && present->type)
        return Error::refused(Reason::AlreadyExists, u"There is a service %1 already."_s.arg(chosen), u"name"_s);
    auto entry = std::make_unique<Entry>();
    entry->type = known;
    entry->status.name = chosen;
    entry->status.type = typeName;
    entry->status.values = values;
    entry->status.file = file;
    entry->status.since = m_reactor.clock().wallMsecs();
    m_entries[chosen] = std::move(entry);
    notify(present ? &ServiceEvents::serviceChanged : &ServiceEvents::serviceAdded, chosen);
    return chosen;
}

void ServiceList::setBroken(const QString& name, const QString& type, const QString& file, const Error& trouble)
{
    m_log.error(name, trouble);
    if (auto* entry = find(name)) {
        entry->again.cancel(); // what it would start is not what the file says
        entry->status.trouble = trouble;
        entry->status.remedy = {}; // it was for the trouble before, and would write over what is wrong now
        notify(&ServiceEvents::serviceChanged, name);
        return;
    }
    auto entry = std::make_unique<Entry>();
    entry->status.name = name;
    entry->status.type = type;
    entry->status.isBroken = true;
    entry->status.state = State::Failed;
    entry->status.trouble = trouble;
    entry->status.file = file;
    entry->status.since = m_reactor.clock().wallMsecs();
    m_entries[name] = std::move(entry);
    notify(&ServiceEvents::serviceAdded, name);
}

bool ServiceList::wouldRestart(const QString& name, const OptionValues& values) const
{
    const auto* entry = find(name);
    return entry && ServiceLife::wouldRestart(*entry, values);
}

void ServiceList::setEnabled(const QString& name, bool enabled)
{
    auto* entry = find(name);
    if (!entry || entry->status.enabled == enabled)
        return;
    entry->status.enabled = enabled;
    notify(&ServiceEvents::serviceChanged, name);
}

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
        entry->again.cancel();
        auto doing = doRequest(entry, request.what, request.values);
        auto result = co_await std::move(doing);
        if (request.what == Request::Remove) {
            auto gone = std::move(m_entries.extract(name).mapped());
            notify(&ServiceEvents::serviceRemoved, name);
            request.answer.fire(result);
            for (auto& late : gone->requests)
                late.answer.fire(noSuchService(name));
            co_return Done();
        }
        startLater(*entry);
        // Whoever hears it may ask for the next thing at once, so the work must look finished by then.
        entry->isBusy = !entry->requests.empty();
        const auto isLast = !entry->isBusy;
        request.answer.fire(result);
        if (isLast)
            break;
    }
    co_return Done();
}

void ServiceList::startLater(Entry& entry)
{
    if (entry.status.state != State::Failed) {
        entry.backoff.reset();
        return;
    }
    if (entry.status.trouble.kind != Error::Kind::Disconnected)
        return; // somebody has to do something
    entry.again = m_reactor.clock().callLater(entry.backoff.next(), [this, name = entry.status.name] {
        start(name).cancel(); // the answer alone: the row says how it went
    });
}

Task<Result<Done>> ServiceList::doRequest(Entry* entry, int what, OptionValues values)
{
    auto result = Result<Done>(Done());
    if (what == Request::Configure) {
        result = co_await m_life.configure(entry, values);
        co_return result;
    }
    if (what != Request::Start) {
        result = co_await m_life.stop(entry);
        if (!result || what != Request::Restart)
            co_return result;
    }
    result = co_await m_life.start(entry);
    co_return result;
}

Task<Result<Done>> ServiceList::startAll()
{
    std::vector<Task<Result<Done>>> starting;
    for (const auto& name : names()) {
        const auto* entry = find(name);
        if (entry && entry->type && entry->status.enabled)
            starting.push_back(start(name));
    }
    auto all = gatherAll(std::move(starting));
    const auto ended = co_await std::move(all);
    co_return firstFailure(ended);
}

Task<Result<Done>> ServiceList::stopAll()
{
    std::vector<Task<Result<Done>>> stopping;
    for (const auto& name : names())
        stopping.push_back(stop(name));
    auto all = gatherAll(std::move(stopping));
    const auto ended = co_await std::move(all);
    co_return firstFailure(ended);
}

} // namespace everyport
