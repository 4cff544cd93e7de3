#include "app/station/servicefiles/backupsecrecy.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include "app/backup/writtenpasswords.h"
#include "app/config/configfile.h"
#include "app/config/secretremarks.h"
#include "app/plugins/plugininfo.h"
#include "app/rules/rulefile.h"
#include "app/rules/shownrule.h"
#include "app/services/servicetypes.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

using Seen = std::optional<QByteArray>;

QVariant withoutPasswords(const QVariant& value)
{
    if (value.typeId() == QMetaType::QString)
        return backup::withoutPasswords(value.toString());
    if (value.typeId() != QMetaType::QVariantList)
        return value;
    QVariantList all;
    for (const auto& each : value.toList())
        all << withoutPasswords(each);
    return all;
}

/// What would be another setting without such remarks, because the sign stood within a text, is nothing that can be
/// shown.
Seen withoutSecretRemarks(const ConfigFile& file)
{
    const auto text = QString::fromUtf8(file.text());
    const auto left = everyport::withoutSecretRemarks(text);
    if (left == text)
        return file.text();
    const auto read = ConfigFile::parse(left.toUtf8(), file.path());
    return read && read->values() == file.values() ? Seen(read->text()) : Seen();
}

/// Without the passwords that stand within settings of any name.
Seen withoutWrittenPasswords(ConfigFile file)
{
    const auto values = file.values();
    for (auto it = values.begin(); it != values.end(); ++it) {
        const auto left = withoutPasswords(it.value());
        if (left != it.value() && !file.set(it.key(), left))
            return {};
    }
    return withoutSecretRemarks(file);
}

Seen withoutOptions(const OptionList& options, ConfigFile file)
{
    for (const auto& option : options) {
        if (option.secret && file.values().contains(option.key) && !file.remove(option.key))
            return {};
    }
    return withoutWrittenPasswords(std::move(file));
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

/// A file of the station's own, or what an editor has left of one.
Seen withoutStationSecrets(const QString& path, const QByteArray& text)
{
    if (path.endsWith(".toml"_L1)) {
        if (const auto file = ConfigFile::parse(text, path))
            return withoutWrittenPasswords(*file);
    }
    // Nobody can read what is left without a part of it, so it is whole or out.
    const auto bytes = QString::fromLatin1(text);
    const auto whole = QString::fromUtf8(text);
    const bool isPlain = backup::withoutPasswords(bytes) == bytes && everyport::withoutSecretRemarks(whole) == whole;
    return isPlain ? Seen(text) : Seen();
}

/// Whether `path` is a file right in the folder.
bool isIn(const QString& path, QLatin1StringView folder)
{
    return path.startsWith(folder) && path.indexOf(u'/', folder.size()) < 0;
}

/// With no secret in it: a word in a secret's place would be one that everybody knows. Of a rule that is right the
/// remarks with secrets are left out, if it is the same rule without them.
Seen withoutRuleSecrets(const QString& path, const QByteArray& text)
{
    const auto whole = QString::fromUtf8(text);
    const auto left = everyport::withoutSecretRemarks(whole);
    const auto bytes = left == whole ? text : left.toUtf8();
    if (rules::withoutSecrets(bytes, path) != left)
        return {};
    if (left == whole)
        return text;
    const auto rule = rules::RuleFile::parse(text, path);
    const auto same = rules::RuleFile::parse(bytes, path);
    return rule && same && *rule == *same ? Seen(bytes) : Seen();
}

/// The files that options name as holding a secret: nothing in them says that they do.
void addNamedSecrets(QSet<QString>& files, const OptionList& options, const ConfigFile& file)
{
    for (const auto& option : options) {
        const bool isSecret = option.key.contains("password"_L1) || option.key.contains("secret"_L1);
        if (option.type != Option::Type::File || !isSecret)
            continue;
        const auto value = file.values().value(option.key);
        const auto all = value.typeId() == QMetaType::QVariantList ? value.toList() : QVariantList{value};
        for (const auto& each : all) {
            if (const auto there = QFileInfo(each.toString()).canonicalFilePath(); !there.isEmpty())
                files.insert(there);
        }
    }
}

QSet<QString> namedSecrets(const QString& configFolder, const QMap<QString, OptionList>& plugins)
{
    QSet<QString> files;
    const auto each = [&](const QString& below, auto optionsOf) {
        const QDir folder(configFolder + below);
        for (const auto& name : folder.entryList({u"*.toml"_s}, QDir::Files)) {
            if (const auto file = ConfigFile::read(folder.filePath(name)))
                addNamedSecrets(files, optionsOf(name.chopped(5), *file), *file);
        }
    };
    each(u"/services"_s, [](const QString&, const ConfigFile& file) {
        const auto* type = serviceType(file.values().value(u"type"_s).toString());
        return type ? type->options() : OptionList();
    });
    each(u"/plugins"_s, [&](const QString& name, const ConfigFile&) { return plugins.value(name); });
    return files;
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
    const auto named = namedSecrets(configFolder, plugins);
    const backup::Places places{configFolder, dataFolder};
    return [plugins, named, places](const QString& path, const QByteArray& text) -> Seen {
        const bool isToml = path.endsWith(".toml"_L1);
        if (!named.isEmpty() && named.contains(QFileInfo(backup::fileOf(places, path)).canonicalFilePath()))
            return {};
        if (path.startsWith("config/services/"_L1)) // below it nothing is known
            return isToml && isIn(path, "config/services/"_L1) ? withoutServiceSecrets(path, text) : Seen();
        if (path.startsWith("config/rules/"_L1))
            return isToml && isIn(path, "config/rules/"_L1) ? withoutRuleSecrets(path, text) : Seen();
        if (isIn(path, "config/plugins/"_L1))
            return isToml ? withoutPluginSecrets(plugins, path, text) : Seen();
        if (isIn(path, "config/"_L1))
            return withoutStationSecrets(path, text);
        return path.startsWith("data/window.ini"_L1) ? backup::withoutPasswordsInIni(text) : text;
    };
}

} // namespace everyport
