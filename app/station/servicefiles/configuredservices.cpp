#include "app/station/servicefiles/configuredservices.h"

#include <QFile>
#include <QFileInfo>

#include "app/log/log.h"
#include "app/station/servicefiles/stationsettings.h"
#include "netcore/base/errortext.h"
#include "netcore/files/keptfiles.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

QString pathOf(const ServiceStatus& status, const QString& configFolder)
{
    return status.file.isEmpty() ? serviceFilePath(configFolder, status.name) : status.file;
}

struct Written {
    QByteArray text = {};
    bool isOthers = false; ///< Nothing was written: somebody has changed the file since it was read.
};

Result<Written> writeOurs(
    const ServiceFile& file, const ServiceFile& known, const OptionList& options, const QString& copy)
{
    if (!saysStill(known, options))
        return Written{{}, true};
    const auto text = writeServiceFile(file, options);
    if (!text)
        return text.error();
    LastGoodFiles::keep(file.path, copy);
    return Written{*text};
}

/// Gives what stands in the file then, where nobody else has changed it since it was read as `known`.
Result<std::optional<QByteArray>> switchInFile(
    const QString& path, bool enabled, const std::optional<QByteArray>& known)
{
    const auto before = ConfigFile::readText(path);
    const auto written = writeEnabled(path, enabled);
    if (!written)
        return written.error();
    const auto after = ConfigFile::readText(path);
    const bool isOurs = before && after && known == *before;
    return isOurs ? std::optional(*after) : std::optional<QByteArray>();
}

Error withSentence(Error error, const QString& sentence)
{
    error.text = textWithin(error) + u". "_s + sentence;
    return error;
}

bool isOn(ServiceStatus::State state)
{
    return state == ServiceStatus::State::Running || state == ServiceStatus::State::Starting
        || state == ServiceStatus::State::Failed;
}

} // namespace

ConfiguredServices::ConfiguredServices(
    Reactor& reactor, Log& log, ServiceList& services, const StationSettings& settings)
    : m_log(log), m_services(services), m_settings(settings), m_files(log, services, settings), m_turns(reactor)
{
}

Task<Result<QString>> ConfiguredServices::add(QString type, QString name, OptionValues values, bool enabled)
{
    if (!name.isEmpty() && !isServiceName(name)) {
        co_return Error::malformed(
            Reason::BadValue, u"A service's name is made of the letters a-z, digits, - and _."_s, u"name"_s);
    }
    const auto isOthers = [this](const QString& each) {
        return m_settings.readsConfig && !m_files.known(each)
            && QFile::exists(serviceFilePath(m_settings.configFolder, each));
    };
    auto chosen = name.isEmpty() ? m_services.freeName(type) : name;
    for (int number = 2; name.isEmpty() && (isOthers(chosen) || m_services.status(chosen)); ++number)
        chosen = u"%1-%2"_s.arg(type).arg(number);
    const auto path = serviceFilePath(m_settings.configFolder, chosen);
    if (isOthers(chosen))
        co_return Error::refused(Reason::AlreadyExists,
            u"%1 is there already; reload the configuration, or choose another name."_s.arg(path), u"name"_s);
    auto added = m_services.add(type, chosen, values, path);
    if (!added)
        co_return added;
    m_services.setEnabled(*added, enabled);
    auto written = co_await writeFile(*added, values, enabled);
    if (written)
        co_return *added;
    if (written.error().reason == Reason::InUse)
        co_return written.error();
    m_files.setUnwritten(*added);
    co_return withSentence(written.error(),
        u"%1 is in the list, but goes when the configuration is read the next time; save its settings again once that is mended."_s
            .arg(*added));
}

Task<Result<Done>> ConfiguredServices::save(QString name, OptionValues values, Unwritten unwritten)
{
    const auto status = m_services.status(name);
    if (!status)
        co_return Error::refused(Reason::NotFound, u"There is no service %1."_s.arg(name));
    if (const auto fits = m_files.check(status->type, values); !fits)
        co_return fits.error();
    if (status->isBroken) {
        auto mended = co_await writeFile(name, values, status->enabled);
        if (!mended)
            co_return mended;
        m_files.take(readServiceFile(status->file, m_services.types()));
        auto started = co_await m_services.start(name);
        co_return started;
    }
    auto written = co_await writeFile(name, values, status->enabled);
    if (!written && written.error().reason == Reason::InUse)
        co_return written;
    if (!written && unwritten == Unwritten::Refused)
        co_return withSentence(written.error(), u"Nothing has changed."_s);
    if (!written)
        m_files.setUnwritten(name);
    auto configured = co_await m_services.configure(name, values);
    if (!written)
        co_return written;
    co_return configured;
}

std::optional<ServiceFile> ConfiguredServices::knownFile(const QString& name) const
{
    const auto* known = m_files.known(name);
    return !known || known->fault ? std::nullopt : std::optional(*known);
}

Task<Result<Done>> ConfiguredServices::setEnabled(QString name, bool enabled)
{
    const auto status = m_services.status(name);
    const auto path = status ? pathOf(*status, m_settings.configFolder) : QString();
    if (!status || !m_settings.readsConfig || !QFile::exists(path)) {
        const auto values = status ? status->values : OptionValues();
        auto made = co_await writeFile(name, values, enabled);
        if (made)
            m_services.setEnabled(name, enabled);
        co_return made;
    }
    const auto copy = status->isBroken ? QString() : m_files.lastGood().pathOf(name);
    auto writing = m_turns.ask(path, [this, name, path, enabled, copy] {
        const auto* file = m_files.known(name);
        return [known = file ? file->text : std::nullopt, path, enabled, copy] {
            auto written = switchInFile(path, enabled, known);
            if (written && !copy.isEmpty())
                LastGoodFiles::keep(path, copy);
            return written;
        };
    });
    const auto written = co_await std::move(writing);
    if (!written) {
        m_log.error(name, written.error());
        co_return written.error();
    }
    m_files.wroteEnabled(name, enabled, *written);
    m_services.setEnabled(name, enabled);
    co_return Done();
}

Task<Result<Done>> ConfiguredServices::writeFile(QString name, OptionValues values, bool enabled)
{
    const auto status = m_services.status(name);
    if (!status || !m_settings.readsConfig)
        co_return Done();
    const auto* type = m_services.type(status->type);
    if (!type) {
        co_return Error::refused(
            Reason::NotFound, u"The kind of the service %1 is not known; mend its file %2."_s.arg(name, status->file));
    }
    const ServiceFile file{name, pathOf(*status, m_settings.configFolder), status->type, enabled, values, {}};
    const auto copy = m_files.lastGood().pathOf(name);
    auto writing = m_turns.ask(file.path, [this, file, copy, options = type->options()] {
        // what was asked for before is written by now
        const auto* last = m_files.known(file.name);
        const auto known = last ? *last : ServiceFile{file.name, file.path};
        return [file, known, copy, options] { return writeOurs(file, known, options, copy); };
    });
    const auto written = co_await std::move(writing);
    if (!written) {
        m_log.error(name, written.error());
        co_return written.error();
    }
    if (written->isOthers) {
        auto followed = co_await m_files.follow(readServiceFile(file.path, m_services.types()));
        Q_UNUSED(followed); // its row says so
        co_return Error::refused(Reason::InUse,
            u"%1 was changed by somebody else meanwhile and was read again; nothing was written. %2"_s.arg(
                u"services/"_s + QFileInfo(file.path).fileName(), u"Do it once more to write over that."_s));
    }
    auto known = file;
    known.text = written->text;
    m_files.wrote(known);
    co_return Done();
}

Task<Result<RemovedService>> ConfiguredServices::remove(QString name)
{
    const auto status = m_services.status(name);
    const auto path = status && m_settings.readsConfig ? pathOf(*status, m_settings.configFolder) : QString();
    if (const auto removable = path.isEmpty() ? Result<Done>(Done()) : checkRemovable(path); !removable)
        co_return removable.error();
    auto removed = co_await m_services.remove(name);
    if (!removed)
        co_return removed.error();
    m_files.clearUnwritten(name);
    RemovedService kept{*status};
    if (path.isEmpty())
        co_return kept;
    auto removing = m_turns.ask(path, [path] { return [path] { return removeFile(path); }; });
    const auto text = co_await std::move(removing);
    m_files.forget(name);
    if (text)
        kept.file = *text;
    else if (text.error().reason != Reason::NotFound)
        co_return Error::local(
            text.error().reason, withSentence(text.error(), u"The service will be back at the next start."_s).text);
    co_return kept;
}

Task<Result<Done>> ConfiguredServices::restore(RemovedService removed)
{
    const auto name = removed.status.name;
    if (m_services.status(name))
        co_return Error::refused(Reason::AlreadyExists, u"There is a service %1 already."_s.arg(name), u"name"_s);
    ServiceFile file{name, pathOf(removed.status, m_settings.configFolder)};
    if (removed.file) {
        auto writing = m_turns.ask(file.path,
            [path = file.path, kept = *removed.file] { return [path, kept] { return restoreFile(path, kept); }; });
        const auto written = co_await std::move(writing);
        if (!written)
            co_return written;
        if (m_services.status(name))
            co_return Done(); // the configuration was read again meanwhile
        file = readServiceFile(file.path, m_services.types());
    }
    auto back = co_await bringBack(removed.status, file);
    co_return back;
}

/// One that ran while its file was wrong goes on with what it had, and shows the trouble; what has no file has its
/// values.
Task<Result<Done>> ConfiguredServices::bringBack(ServiceStatus status, ServiceFile file)
{
    const bool isByFile = file.text && (!file.fault || status.isBroken);
    if (isByFile) {
        m_files.take(file);
    } else if (auto added = m_services.add(status.type, status.name, status.values, status.file); !added) {
        co_return added.error();
    } else {
        m_services.setEnabled(status.name, status.enabled);
    }
    const auto present = m_services.status(status.name);
    // what was wrong was failed, and never on
    const bool ran = isOn(status.state) && (!status.isBroken || status.state != ServiceStatus::State::Failed);
    if (ran && present && !present->isBroken) {
        auto started = co_await m_services.start(status.name);
        Q_UNUSED(started); // its row says so
    }
    if (file.text && !isByFile)
        m_files.take(file);
    co_return Done();
}

std::optional<OptionValues> ConfiguredServices::valuesToMend(const QString& name) const
{
    if (const auto status = m_services.status(name); status && !status->file.isEmpty()) {
        const auto file = readServiceFile(status->file, m_services.types());
        if (!file.values.keys().isEmpty())
            return file.values;
    }
    return m_files.lastGood().values(name);
}

} // namespace everyport
