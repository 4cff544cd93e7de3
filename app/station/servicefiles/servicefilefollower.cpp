#include "app/station/servicefiles/servicefilefollower.h"

#include "app/log/log.h"
#include "app/station/servicefiles/stationsettings.h"

using namespace Qt::StringLiterals;

namespace everyport {

ServiceFileFollower::ServiceFileFollower(Log& log, ServiceList& services, const StationSettings& settings)
    : m_log(log), m_services(services), m_settings(settings), m_lastGood(settings.dataFolder, services)
{
}

Result<Done> ServiceFileFollower::check(const QString& type, const OptionValues& values) const
{
    const auto* known = m_services.type(type);
    return known ? known->check(values) : Result<Done>(Done());
}

void ServiceFileFollower::load()
{
    if (!m_settings.readsConfig)
        return;
    for (const auto& file : readServiceFiles(m_settings.configFolder, m_services.types()))
        take(file);
}

void ServiceFileFollower::take(const ServiceFile& file)
{
    m_known.insert(file.name, file);
    if (file.fault) {
        m_services.setBroken(file.name, file.type, file.path, *file.fault);
        m_services.setEnabled(file.name, file.enabled);
        return;
    }
    auto added = m_services.add(file.type, file.name, file.values, file.path);
    if (!added)
        return m_services.setBroken(file.name, file.type, file.path, added.error());
    m_services.setEnabled(file.name, file.enabled);
    if (check(file.type, file.values))
        LastGoodFiles::keep(file.path, m_lastGood.pathOf(file.name));
}

Task<Result<Done>> ServiceFileFollower::reload()
{
    if (!m_settings.readsConfig) {
        m_services.rereadFiles();
        co_return Done();
    }
    QStringList gone;
    for (const auto& status : m_services.all()) {
        if (!status.file.isEmpty())
            gone << status.name;
    }
    auto files = readServiceFiles(m_settings.configFolder, m_services.types());
    for (const auto& file : files)
        gone.removeAll(file.name);
    std::vector<Task<Result<Done>>> changing;
    for (const auto& name : gone) {
        m_known.remove(name);
        m_unwritten.remove(name);
        changing.push_back(m_services.remove(name));
    }
    for (auto& leaving : changing) { // whose ports the others may want
        auto left = co_await std::move(leaving);
        Q_UNUSED(left);
    }
    if (!changing.empty())
        files = readServiceFiles(m_settings.configFolder, m_services.types()); // that was a while
    changing.clear();
    for (const auto& file : files)
        changing.push_back(follow(file));
    for (auto& task : changing) {
        auto done = co_await std::move(task); // each failure is in the list and in the log
        Q_UNUSED(done);
    }
    m_services.rereadFiles();
    m_log.info(u"station"_s, u"Read the configuration again."_s);
    co_return Done();
}

bool ServiceFileFollower::runsByIt(const ServiceFile& file) const
{
    const auto known = m_known.constFind(file.name);
    const bool isUsed = !file.type.isEmpty(); // one that others may write to is not: the list says so
    return isUsed && m_services.running(file.name) && file.text && known != m_known.constEnd() && !known->fault
        && known->text == file.text;
}

Task<Result<Done>> ServiceFileFollower::follow(ServiceFile file)
{
    auto present = m_services.status(file.name);
    if (present && !present->isBroken && present->type != file.type && !file.fault) {
        auto removed = co_await m_services.remove(file.name); // another kind under the same name
        Q_UNUSED(removed);
        present = m_services.status(file.name);
    }
    const auto fits = file.fault ? Result<Done>(*file.fault) : check(file.type, file.values);
    if (!fits && runsByIt(file)) { // what it names is out of reach, such as an authority's file
        m_log.warning(file.name, u"It goes on, but would not start again: %1"_s.arg(fits.error().text));
        co_return Done();
    }
    const bool isKnown = present && !present->isBroken && present->type == file.type && !file.fault;
    if (isKnown && (fits || !m_services.running(file.name))) {
        if (fits)
            LastGoodFiles::keep(file.path, m_lastGood.pathOf(file.name));
        auto changed = co_await change(file, present->enabled);
        co_return changed;
    }
    if (isKnown)
        file.fault = fits.error();                      // it goes on with what it has
    if (present && present->enabled && !file.enabled) { // whatever else stands there
        auto stopped = co_await m_services.stop(file.name);
        Q_UNUSED(stopped);
    }
    take(file);
    if (file.fault || !file.enabled)
        co_return Done();
    auto started = co_await m_services.start(file.name);
    co_return started;
}

/// New values for one that is there.
Task<Result<Done>> ServiceFileFollower::change(ServiceFile file, bool wasEnabled)
{
    m_known.insert(file.name, file);
    m_services.setEnabled(file.name, file.enabled);
    auto configuring = m_services.configure(file.name, file.values);
    if (wasEnabled == file.enabled) {
        auto configured = co_await std::move(configuring);
        co_return configured;
    }
    auto switching = file.enabled ? m_services.start(file.name) : m_services.stop(file.name);
    auto configured = co_await std::move(configuring);
    Q_UNUSED(configured); // the next answer says how it stands in the end
    auto switched = co_await std::move(switching);
    co_return switched;
}

const ServiceFile* ServiceFileFollower::known(const QString& name) const
{
    const auto found = m_known.constFind(name);
    return found == m_known.constEnd() ? nullptr : &*found;
}

void ServiceFileFollower::wrote(const ServiceFile& file)
{
    m_known.insert(file.name, file);
    m_unwritten.remove(file.name);
}

void ServiceFileFollower::wroteEnabled(const QString& name, bool enabled, const std::optional<QByteArray>& text)
{
    const auto found = m_known.find(name);
    if (found == m_known.end())
        return;
    found->enabled = enabled;
    if (text)
        found->text = *text;
}

bool ServiceFileFollower::isWritten(const QString& name, const OptionValues& values, bool enabled) const
{
    const auto known = m_known.value(name);
    return !m_settings.readsConfig || (m_known.contains(name) && known.values == values && known.enabled == enabled);
}

bool ServiceFileFollower::isUnwritten(const QString& name) const
{
    const auto status = m_services.status(name);
    return m_unwritten.contains(name) && status && !status->isBroken && !m_known.value(name).fault
        && !isWritten(name, status->values, status->enabled);
}

} // namespace everyport
