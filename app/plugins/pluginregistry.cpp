#include "app/plugins/pluginregistry.h"

#include <algorithm>

#include <QScopeGuard>

#include "app/log/log.h"
#include "netcore/task/totheend.h"
#include "netcore/threads/threadpool.h"

using namespace Qt::StringLiterals;

namespace everyport::plugins {

namespace {

Error noSuch(const QString& name)
{
    return Error::refused(Reason::NotFound, u"There is no plugin %1."_s.arg(name.left(60)));
}

Error calledOffError(const QString& name)
{
    return {Error::Kind::Cancelled, Reason::None,
        u"The plugin %1 was switched off or started anew while it started."_s.arg(name), {}, 0};
}

/// Ready when each is; what failed is in the list and in the log.
Task<Result<Done>> allOf(std::vector<Task<Result<Done>>> changes)
{
    for (auto& change : changes) {
        const auto changed = co_await std::move(change);
        Q_UNUSED(changed)
    }
    co_return Done();
}

} // namespace

PluginRegistry::PluginRegistry(Reactor& reactor, Log& log, Places places, PromptHost& prompts, PluginPorts ports)
    : m_reactor(reactor),
      m_log(log),
      m_places(std::move(places)),
      m_files(reactor),
      m_host(std::make_unique<PluginHost>(prompts, std::move(ports), static_cast<PluginGateEvents&>(*this)))
{
}

PluginRegistry::~PluginRegistry()
{
    m_listeners.clear();
    for (const auto& [name, each] : m_entries)
        m_host->drop(name);
}

PluginRegistry::Entry* PluginRegistry::entry(const QString& name)
{
    const auto found = m_entries.find(name);
    return found == m_entries.end() ? nullptr : &found->second;
}

QList<PluginState> PluginRegistry::all() const
{
    QList<PluginState> list;
    for (const auto& [name, each] : m_entries)
        list << *find(name);
    return list;
}

std::optional<PluginState> PluginRegistry::find(const QString& name) const
{
    const auto found = m_entries.find(name);
    if (found == m_entries.end())
        return std::nullopt;
    auto state = found->second.state;
    state.failures = found->second.failures.newestFirst();
    if (state.state == PluginState::State::On)
        state.registered = m_host->registeredBy(name);
    return state;
}

Task<Result<Done>> PluginRegistry::look()
{
    const auto since = ++m_turns;
    auto reading = deferToThread(m_reactor, Threads::Files, [places = m_places] {
        QList<Found> all;
        for (const auto& info : readPlugins(places.folders))
            all << Found{info, readSettings(places.configFolder, info)};
        return all;
    });
    const auto found = co_await std::move(reading);
    QStringList gone;
    for (const auto& [name, each] : m_entries)
        gone << name;
    for (const auto& each : found) {
        gone.removeAll(each.info.name);
        take(each, since);
    }
    for (const auto& name : gone) {
        m_host->drop(name);
        m_entries.erase(name);
    }
    m_listeners.notify(&PluginEvents::pluginsChanged);
    co_return Done();
}

/// What runs goes on as it is until somebody reloads it; settings that were changed here meanwhile stay.
void PluginRegistry::take(const Found& found, quint64 readSince)
{
    auto& known = m_entries[found.info.name];
    auto& state = known.state;
    const auto before = state.info.fault;
    state.info = found.info;
    if (known.writing == 0 && known.settingsTurn < readSince)
        state.settings = found.settings;
    const auto fault = found.info.fault ? found.info.fault : state.settings.fault;
    if (fault) {
        state.trouble = fault->text;
        if (before != fault)
            m_log.warning(logSource(found.info.name), *fault);
    } else if (state.state != PluginState::State::Failed) {
        state.trouble.clear();
    }
}

Task<Result<Done>> PluginRegistry::startAll()
{
    std::vector<Task<Result<Done>>> starting;
    QStringList names;
    for (const auto& [name, each] : m_entries) {
        if (each.state.settings.enabled)
            names << name;
    }
    for (const auto& name : names)
        starting.push_back(start(name));
    return allOf(std::move(starting));
}

Task<Result<Done>> PluginRegistry::stopAll()
{
    std::vector<Task<Result<Done>>> stopping;
    QStringList names;
    for (const auto& [name, each] : m_entries)
        names << name;
    for (const auto& name : names)
        stopping.push_back(stop(name));
    return allOf(std::move(stopping));
}

Result<Done> PluginRegistry::mayRun(const QString& name)
{
    const auto* known = entry(name);
    if (!known)
        return noSuch(name);
    if (known->state.info.fault)
        return *known->state.info.fault;
    if (known->state.settings.fault)
        return *known->state.settings.fault;
    return Done();
}

Task<Result<Done>> PluginRegistry::start(QString name)
{
    if (!m_places.runs)
        co_return Done();
    if (auto may = mayRun(name); !may) {
        if (auto* known = entry(name)) {
            known->state.state = PluginState::State::Failed;
            known->state.trouble = may.error().text;
            changed(name);
        }
        co_return may;
    }
    auto& state = entry(name)->state;
    if (state.state == PluginState::State::On || state.state == PluginState::State::Starting)
        co_return Done();
    state.state = PluginState::State::Starting;
    state.trouble.clear();
    entry(name)->failures.startedAnew();
    const auto turn = entry(name)->turn = ++m_turns;
    changed(name);
    auto* known = stillAt(name, turn); // whoever heard of it may have changed it
    if (!known)
        co_return calledOffError(name);
    // Whoever waits may drop us in the midst of it.
    auto calledOff = qScopeGuard([this, name, turn, lifetime = m_lifetime.token()] {
        if (!lifetime.isOver())
            cancel(name, turn);
    });
    auto starting = m_host->start(known->state.info, known->state.settings.values);
    auto started = co_await std::move(starting);
    calledOff.dismiss();
    auto* after = stillAt(name, turn);
    if (!after)
        co_return entry(name) ? calledOffError(name) : noSuch(name); // its folder went meanwhile
    if (started && after->state.state == PluginState::State::Starting) {
        after->state.state = PluginState::State::On;
        m_log.info(logSource(name), u"It is on."_s);
        judge(name); // what it had begun may have failed while it started
    } else if (after->state.state == PluginState::State::Starting) {
        after->state.state = PluginState::State::Failed;
        const auto& failures = after->failures.newestFirst();
        const auto why = failures.isEmpty() ? started.error().text : failures.first().text;
        after->state.trouble = u"It did not start: %1"_s.arg(why);
        m_host->drop(name);
    }
    const auto end = after->state.state == PluginState::State::Failed
        ? Result<Done>(Error::local(Reason::None, after->state.trouble))
        : Result<Done>(Done());
    changed(name);
    co_return end;
}

PluginRegistry::Entry* PluginRegistry::stillAt(const QString& name, quint64 turn)
{
    auto* known = entry(name);
    return known && known->turn == turn ? known : nullptr;
}

void PluginRegistry::cancel(const QString& name, quint64 turn)
{
    auto* known = stillAt(name, turn);
    if (!known || known->state.state != PluginState::State::Starting)
        return;
    known->state.state = PluginState::State::Failed;
    known->state.trouble = u"Its start was called off."_s;
    m_host->drop(name);
    changed(name);
}

Task<Result<Done>> PluginRegistry::stop(QString name)
{
    auto* known = entry(name);
    if (!known)
        co_return noSuch(name);
    const auto wasOn = known->state.state == PluginState::State::On;
    const auto turn = known->turn = ++m_turns;
    known->state.state = PluginState::State::Off;
    known->state.trouble = known->state.info.fault ? known->state.info.fault->text : QString();
    if (wasOn) {
        auto stopping = m_host->stop(name);
        const auto stopped = co_await std::move(stopping);
        Q_UNUSED(stopped) // what it did wrong was told
        if (!stillAt(name, turn))
            co_return Done(); // it was switched on again meanwhile, which ended what was
    }
    m_host->drop(name);
    if (wasOn)
        m_log.info(logSource(name), u"It is off."_s);
    changed(name);
    co_return Done();
}

Task<Result<Done>> PluginRegistry::write(QString name, PluginSettings before)
{
    auto writing = writeNow(name, std::move(before));
    return runToTheEnd(m_work, std::move(writing), u"Writing the settings of %1"_s.arg(name));
}

/// What was changed since `before`; then the settings are as they stand in the file.
Task<Result<Done>> PluginRegistry::writeNow(QString name, PluginSettings before)
{
    auto* known = entry(name);
    if (!known)
        co_return noSuch(name);
    ++known->writing;
    auto writing = m_files.ask(
        name, [folder = m_places.configFolder, info = known->state.info, before, settings = known->state.settings] {
            return [folder, info, before, settings] { return changeSettings(folder, info, before, settings); };
        });
    const auto written = co_await std::move(writing);
    known = entry(name);
    if (known) {
        known->writing = std::max(0, known->writing - 1); // its folder may have gone and come back meanwhile
        known->settingsTurn = ++m_turns;
        if (written)
            known->state.settings.values = written->values;
    }
    if (!written)
        co_return written.error();
    co_return Done();
}

Task<Result<Done>> PluginRegistry::setEnabled(QString name, bool enabled)
{
    if (const auto may = mayRun(name); enabled && !may)
        co_return may;
    auto* known = entry(name);
    if (!known)
        co_return noSuch(name);
    const auto before = known->state.settings;
    known->state.settings.enabled = enabled;
    auto writing = write(name, before);
    const auto written = co_await std::move(writing);
    if (!written) {
        if (auto* still = entry(name))
            still->state.settings.enabled = before.enabled;
        co_return written;
    }
    auto changing = enabled ? start(name) : stop(name);
    const auto done = co_await std::move(changing);
    co_return done;
}

Task<Result<Done>> PluginRegistry::configure(QString name, OptionValues values)
{
    auto* known = entry(name);
    if (!known)
        co_return noSuch(name);
    const auto before = known->state.settings;
    known->state.settings.values = std::move(values);
    auto writing = write(name, before);
    const auto written = co_await std::move(writing);
    known = entry(name);
    if (!known)
        co_return noSuch(name);
    if (!written) {
        known->state.settings.values = before.values;
        co_return written;
    }
    if (known->state.state == PluginState::State::Off) {
        changed(name);
        co_return Done();
    }
    auto stopping = stop(name);
    auto done = co_await std::move(stopping);
    known = entry(name);
    if (!known || !known->state.settings.enabled)
        co_return done; // switched off meanwhile
    auto starting = start(name);
    done = co_await std::move(starting);
    co_return done;
}

Task<Result<Done>> PluginRegistry::reload(QString name)
{
    auto stopping = stop(name);
    auto done = co_await std::move(stopping);
    auto looking = look();
    auto looked = co_await std::move(looking);
    Q_UNUSED(looked)
    auto* known = entry(name);
    if (!known)
        co_return noSuch(name);
    if (!known->state.settings.enabled) {
        const auto may = mayRun(name);
        co_return may;
    }
    auto starting = start(name);
    done = co_await std::move(starting);
    co_return done;
}

QString PluginRegistry::logSource(const QString& plugin)
{
    return u"plugin "_s + plugin;
}

void PluginRegistry::pluginTold(const QString& plugin, const QString& level, const QString& text)
{
    m_log.quote(logLevelNamed(level).value_or(LogLevel::Info), logSource(plugin), text);
}

void PluginRegistry::pluginFailed(const QString& plugin, const PluginFailure& failure)
{
    auto* known = entry(plugin);
    if (!known)
        return;
    known->failures.add(failure, m_reactor.clock().now());
    m_log.quote(LogLevel::Warning, logSource(plugin), u"%1: %2"_s.arg(failure.where, failure.text), failure.traceback);
    judge(plugin);
    changed(plugin);
}

/// What fails too much is switched off. We are told from inside of it.
void PluginRegistry::judge(const QString& name)
{
    auto* known = entry(name);
    const auto verdict = known->state.state == PluginState::State::On ? known->failures.verdict() : QString();
    if (verdict.isEmpty())
        return;
    known->state.state = PluginState::State::Failed;
    known->state.trouble = verdict;
    m_log.error(logSource(name), verdict);
    m_reactor.callSoon([this, name, lifetime = m_lifetime.token()] {
        if (lifetime.isOver())
            return;
        if (const auto* still = entry(name); still && still->state.state == PluginState::State::Failed)
            m_host->drop(name);
    });
}

} // namespace everyport::plugins
