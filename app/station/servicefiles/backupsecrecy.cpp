#include "app/station/servicefiles/backupsecrecy.h"

#include "app/config/configfile.h"
#include "app/plugins/plugininfo.h"
#include "app/rules/shownrule.h"
#include "app/services/servicetypes.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

using Seen = std::optional<QByteArray>;

Seen withoutOptions(const OptionList& options, ConfigFile file)
{
    for (const auto& option : options) {
        if (option.secret && file.values().contains(option.key) && !file.remove(option.key))
            return {};
    }
    return file.text();
}

Seen withoutServiceSecrets(const QString& path, const QByteArray& text)
{
    const auto file = ConfigFile::parse(text, path);
    const auto* type = file ? serviceType(file->values().value(u"type"_s).toString()) : nullptr;
    return type ? withoutOptions(type->options(), *file) : Seen();
}

Seen withoutPluginSecrets(const QMap<QString, OptionList>& plugins, const QString& path, const QByteArray& text)
{
    const auto name = path.section(u'/', -1).chopped(5); // ".toml"
    const auto file = ConfigFile::parse(text, path);
    if (!file || !plugins.contains(name))
        return {};
    return withoutOptions(plugins.value(name), *file);
}

/// Whether `path` is a file right in the folder.
bool isIn(const QString& path, QLatin1StringView folder)
{
    return path.startsWith(folder) && path.indexOf(u'/', folder.size()) < 0;
}

} // namespace

backup::Secrecy stationSecrecy(const QString& configFolder, const QString& dataFolder)
{
    QMap<QString, OptionList> plugins;
    for (const auto& info : plugins::readPlugins(plugins::pluginFolders(configFolder, dataFolder))) {
        if (!info.fault)
            plugins.insert(info.name, info.options);
    }
    static_cast<void>(serviceTypes()); // made here
    return [plugins](const QString& path, const QByteArray& text) -> Seen {
        const bool isToml = path.endsWith(".toml"_L1);
        if (isIn(path, "config/services/"_L1))
            return isToml ? withoutServiceSecrets(path, text) : Seen();
        if (isIn(path, "config/rules/"_L1)) // a word in a secret's place would be one that everybody knows
            return isToml && rules::withoutSecrets(text, path) == QString::fromUtf8(text) ? Seen(text) : Seen();
        if (isIn(path, "config/plugins/"_L1))
            return isToml ? withoutPluginSecrets(plugins, path, text) : Seen();
        return text;
    };
}

} // namespace everyport
