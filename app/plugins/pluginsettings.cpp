#include "app/plugins/pluginsettings.h"

#include <QDir>
#include <QFileInfo>

#include "app/config/configfile.h"
#include "app/config/filesaswhom.h"
#include "app/config/optionvalue.h"
#include "app/config/textfaults.h"
#include "netcore/files/fileguard.h"
#include "netcore/files/sharedrights.h"

using namespace Qt::StringLiterals;

namespace everyport::plugins {

namespace {

Option enabledOption()
{
    return {.key = u"enabled"_s, .type = Option::Type::Boolean, .fallback = false};
}

const QStringList ownKeys{u"enabled"_s};

Result<QVariant> enabledIn(const ConfigFile& file)
{
    return checkOption(enabledOption(), file.values().value(u"enabled"_s, false));
}

QList<Error> faultsIn(const ConfigFile& file, const OptionList& options)
{
    auto faults = file.locatedFaults(options, ownKeys);
    if (const auto enabled = enabledIn(file); !enabled)
        faults.prepend(file.located(enabled.error()));
    return faults;
}

/// As far as it can be understood; what is wrong with it, by line.
QList<Error> readInto(PluginSettings& settings, const QString& path, const OptionList& options)
{
    if (const auto own = checkOnlyOwnerWrites(path); !own)
        return {own.error()};
    const auto text = ConfigFile::readText(path);
    if (!text)
        return {text.error()};
    const auto file = ConfigFile::parse(*text, path);
    if (!file)
        return textFaults(*text, path, [&options](const ConfigFile& rest) { return faultsIn(rest, options); });
    auto faults = faultsIn(*file, options);
    if (const auto enabled = enabledIn(*file))
        settings.enabled = enabled->toBool();
    if (const auto values = file->check(options, ownKeys))
        settings.values = *values;
    return faults;
}

} // namespace

QString pluginSettingsPath(const QString& configFolder, const QString& name)
{
    return configFolder + u"/plugins/"_s + name + u".toml"_s;
}

PluginSettings readSettings(const QString& configFolder, const PluginInfo& info)
{
    PluginSettings settings{.values = OptionValues(info.options)};
    const auto path = pluginSettingsPath(configFolder, info.name);
    if (QFileInfo::exists(path))
        settings.faults = readInto(settings, path, info.options);
    if (!settings.faults.isEmpty())
        settings.fault = settings.faults.first();
    return settings;
}

QString exposureOf(const QString& configFolder, const PluginInfo& info, const PluginSettings& settings)
{
    const auto path = pluginSettingsPath(configFolder, info.name);
    const bool isSecret = !settings.fault && holdsSecret(info.options, settings.values);
    return isSecret && mayOthersRead(path)
        ? u"Others on this computer may read %1, which holds a secret. Take that back: chmod 600 %1"_s.arg(path)
        : QString();
}

Result<Done> writeSettings(const QString& configFolder, const PluginInfo& info, const PluginSettings& settings)
{
    const auto path = pluginSettingsPath(configFolder, info.name);
    // Plugins may come to lie there, and then nobody else may write.
    if (const auto made = makeSharedFolder(QFileInfo(path).absolutePath()); !made)
        return made;
    auto file = QFileInfo::exists(path) ? ConfigFile::read(path) : Result<ConfigFile>(ConfigFile(path));
    if (!file)
        return file.error();
    auto done = Result<Done>(Done());
    if (file->values().value(u"enabled"_s, false) != QVariant(settings.enabled))
        done = file->set(u"enabled"_s, settings.enabled);
    if (done)
        done = file->update(info.options, settings.values);
    if (!done)
        return done;
    return file->save();
}

Result<PluginSettings> changeSettings(
    const QString& configFolder, const PluginInfo& info, const PluginSettings& before, const PluginSettings& after)
{
    // A command of root's on another account's data folder writes them as root, where they are root's.
    const auto caller = asConfigs(configFolder + u"/plugins"_s);
    auto stands = readSettings(configFolder, info);
    if (stands.fault) // what is wrong there is put right by what is right here
        stands = after;
    for (const auto& option : info.options) {
        const auto value = after.values.value(option.key);
        if (value == before.values.value(option.key))
            continue;
        if (after.values.isGiven(option.key))
            stands.values.give(option.key, value);
        else
            stands.values.reset(option);
    }
    if (after.enabled != before.enabled)
        stands.enabled = after.enabled;
    const auto written = writeSettings(configFolder, info, stands);
    return written ? Result<PluginSettings>(stands) : Result<PluginSettings>(written.error());
}

} // namespace everyport::plugins
