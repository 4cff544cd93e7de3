#include "app/station/configuredservices.h"

#include <QFile>
#include <QFileInfo>

#include "app/log/log.h"
#include "app/station/servicefiles.h"
#include "app/station/stationsettings.h"
#include "netcore/fileguard.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

QString pathOf(const ServiceStatus& status, const QString& configFolder)
{
    return status.file.isEmpty() ? serviceFilePath(configFolder, status.name) : status.file;
}

/// Keeps what is right now for a day when it is not: see lastGoodValues.
void keepGood(const QString& path, const QString& copy)
{
    if (!makePrivateFolder(QFileInfo(copy).absolutePath()))
        return;
    const auto kept = copyPrivately(path, copy);
    Q_UNUSED(kept) // only a convenience
}

QString lastGoodPath(const QString& dataFolder, const QString& name)
{
    return dataFolder + u"/lastgood/"_s + name + u".toml"_s;
}

} // namespace

ConfiguredServices::ConfiguredServices(Reactor& reactor, Log& log, ServiceList& services, const StationSettings& settings)
    : m_log(log)
    , m_services(services)
    , m_settings(settings)
    , m_turns(reactor)
{
}

void ConfiguredServices::load()
{
    if (!m_settings.readsConfig)
        return;
    for (const auto& file : readServiceFiles(m_settings.configFolder, m_services.types()))
        take(file);
}

void ConfiguredServices::take(const ServiceFile& file)
{
    if (file.fault) {
        m_services.setBroken(file.name, file.type, file.path, *file.fault);
        m_services.setEnabled(file.name, file.enabled);
        return;
    }
    auto added = m_services.add(file.type, file.name, file.values, file.path);
    if (!added)
        return m_services.setBroken(file.name, file.type, file.path, added.error());
    m_services.setEnabled(file.name, file.enabled);
    keepGood(file.path, lastGoodPath(m_settings.dataFolder, file.name));
}

Task<Result<Done>> ConfiguredServices::reload()
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
    const auto files = readServiceFiles(m_settings.configFolder, m_services.types());
    std::vector<Task<Result<Done>>> changing;
    for (const auto& file : files) {
        gone.removeAll(file.name);
        const auto present = m_services.status(file.name);
        const auto isOther = present && !present->isBroken && present->type != file.type;
        if (isOther && !file.fault) {
            auto removed = co_await m_services.remove(file.name); // another kind under the same name
            Q_UNUSED(removed);
        }
        if (!present || present->isBroken || file.fault || isOther) {
            take(file);
            if (!file.fault && file.enabled)
                changing.push_back(m_services.start(file.name));
            continue;
        }
        m_services.setEnabled(file.name, file.enabled);
        changing.push_back(m_services.configure(file.name, file.values));
        if (present->enabled != file.enabled)
            changing.push_back(file.enabled ? m_services.start(file.name) : m_services.stop(file.name));
        keepGood(file.path, lastGoodPath(m_settings.dataFolder, file.name));
    }
    for (const auto& name : gone)
        changing.push_back(m_services.remove(name));
    for (auto& task : changing) {
        auto done = co_await std::move(task); // each failure is in the list and in the log
        Q_UNUSED(done);
    }
    m_services.rereadFiles();
    m_log.info(u"station"_s, u"Read the configuration again."_s);
    co_return Done();
}

Task<Result<QString>> ConfiguredServices::add(QString type, QString name, OptionValues values)
{
    if (!name.isEmpty() && !isServiceName(name)) {
        co_return Error{Error::Kind::Malformed, Reason::BadValue,
            u"A service's name is made of the letters a-z, digits, - and _."_s, u"name"_s, 0};
    }
    const auto chosen = name.isEmpty() ? m_services.freeName(type) : name;
    auto added = m_services.add(type, chosen, values, serviceFilePath(m_settings.configFolder, chosen));
    if (!added)
        co_return added;
    auto written = co_await writeFile(*added, values, true);
    if (!written)
        co_return written.error();
    co_return *added;
}

Task<Result<Done>> ConfiguredServices::save(QString name, OptionValues values)
{
    const auto status = m_services.status(name);
    if (!status)
        co_return Error{Error::Kind::Refused, Reason::NotFound, u"There is no service %1."_s.arg(name), {}, 0};
    if (status->isBroken) {
        auto mended = co_await writeFile(name, values, status->enabled);
        if (!mended)
            co_return mended;
        take(readServiceFile(status->file, m_services.types()));
        auto started = co_await m_services.start(name);
        co_return started;
    }
    auto configuring = m_services.configure(name, values);
    auto written = co_await writeFile(name, values, status->enabled);
    auto configured = co_await std::move(configuring);
    if (!written)
        co_return written;
    co_return configured;
}

Task<Result<Done>> ConfiguredServices::setEnabled(QString name, bool enabled)
{
    const auto status = m_services.status(name);
    const auto path = status ? pathOf(*status, m_settings.configFolder) : QString();
    if (!status || !m_settings.readsConfig || !QFile::exists(path)) {
        m_services.setEnabled(name, enabled);
        auto made = co_await writeFile(name, status ? status->values : OptionValues(), enabled);
        co_return made;
    }
    const auto copy = status->isBroken ? QString() : lastGoodPath(m_settings.dataFolder, name);
    auto writing = m_turns.ask(path, [path, enabled, copy] {
        return [path, enabled, copy] {
            auto written = writeEnabled(path, enabled);
            if (written && !copy.isEmpty())
                keepGood(path, copy);
            return written;
        };
    });
    auto written = co_await std::move(writing);
    if (!written) {
        m_log.error(name, written.error());
        co_return written;
    }
    m_services.setEnabled(name, enabled);
    co_return written;
}

Task<Result<Done>> ConfiguredServices::writeFile(QString name, OptionValues values, bool enabled)
{
    const auto status = m_services.status(name);
    if (!status || !m_settings.readsConfig)
        co_return Done();
    const auto* type = m_services.type(status->type);
    if (!type) {
        co_return Error{Error::Kind::Refused, Reason::NotFound,
            u"The kind of the service %1 is not known; mend its file %2."_s.arg(name, status->file), {}, 0};
    }
    const ServiceFile file{name, pathOf(*status, m_settings.configFolder), status->type, enabled, values, {}};
    const auto copy = lastGoodPath(m_settings.dataFolder, name);
    auto writing = m_turns.ask(file.path, [file, copy, options = type->options()] {
        return [file, copy, options] {
            auto written = writeServiceFile(file, options);
            if (written)
                keepGood(file.path, copy);
            return written;
        };
    });
    auto written = co_await std::move(writing);
    if (!written)
        m_log.error(name, written.error());
    co_return written;
}

Task<Result<Done>> ConfiguredServices::remove(QString name)
{
    const auto status = m_services.status(name);
    auto removed = co_await m_services.remove(name);
    if (!removed)
        co_return removed;
    const auto path = status ? pathOf(*status, m_settings.configFolder) : QString();
    if (!m_settings.readsConfig || path.isEmpty())
        co_return Done();
    auto removing = m_turns.ask(path, [path] {
        return [path]() -> Result<Done> {
            if (!QFile::exists(path) || QFile::remove(path))
                return Done();
            return Error{Error::Kind::Local, Reason::PermissionDenied,
                u"The file %1 could not be removed: it will be back at the next start."_s.arg(path), {}, 0};
        };
    });
    const auto done = co_await std::move(removing);
    co_return done;
}

std::optional<OptionValues> ConfiguredServices::lastGoodValues(const QString& name) const
{
    const auto file = readServiceFile(lastGoodPath(m_settings.dataFolder, name), m_services.types());
    return file.fault ? std::nullopt : std::optional(file.values);
}

std::optional<OptionValues> ConfiguredServices::valuesToMend(const QString& name) const
{
    if (const auto status = m_services.status(name); status && !status->file.isEmpty()) {
        const auto file = readServiceFile(status->file, m_services.types());
        if (!file.values.keys().isEmpty())
            return file.values;
    }
    return lastGoodValues(name);
}

} // namespace everyport
