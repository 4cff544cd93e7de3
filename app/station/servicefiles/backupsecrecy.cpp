#include "app/station/servicefiles/backupsecrecy.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include "app/backup/database/writtenpasswords.h"
#include "app/config/configfile.h"
#include "app/config/secretremarks.h"
#include "app/plugins/plugininfo.h"
#include "app/rules/rulefile.h"
#include "app/rules/shownrule.h"
#include "app/services/servicetypes.h"
#include "app/storage/postgres/postgresaddress.h"
#include "netcore/endpoints/proxyresolver.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

using Seen = std::optional<QByteArray>;

/// Of what is no proxy nobody knows what stands before an @, so it is taken for a secret.
QString withoutLogin(const QString& proxy)
{
    static const QRegularExpression login(uR"(^\s*((?:socks\w*|https?(?:proxy)?):(?://)?)?.*@)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return checkProxy(proxy.trimmed(), {}) ? proxy : QString(proxy).replace(login, u"\\1"_s);
}

QVariant withoutPasswords(const QVariant& value, bool isProxy)
{
    if (value.typeId() == QMetaType::QString) {
        const auto left = backup::withoutPasswords(value.toString());
        return isProxy ? withoutLogin(left) : left;
    }
    if (value.typeId() != QMetaType::QVariantList)
        return value;
    QVariantList all;
    for (const auto& each : value.toList())
        all << withoutPasswords(each, isProxy);
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
        auto left = withoutPasswords(it.value(), it.key().endsWith("proxy"_L1));
        if (it.key() == "storage"_L1 && left.typeId() == QMetaType::QString)
            left = PostgresAddress::withoutPasswords(left.toString());
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
    static const QRegularExpression login(
        uR"(\b(?:proxy|storage)["']?[ \t]*=[^\n]*(?:@|password=))"_s, QRegularExpression::CaseInsensitiveOption);
    const bool isPlain = backup::withoutPasswords(bytes) == bytes && everyport::withoutSecretRemarks(whole) == whole
        && !bytes.contains(login);
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
QStringList namedSecrets(const OptionList& options, const ConfigFile& file)
{
    QStringList names;
    for (const auto& option : options) {
        const bool isSecret = option.key.contains("password"_L1) || option.key.contains("secret"_L1);
        if (option.type != Option::Type::File || !isSecret)
            continue;
        const auto value = file.values().value(option.key);
        const auto all = value.typeId() == QMetaType::QVariantList ? value.toList() : QVariantList{value};
        for (const auto& each : all)
            names << each.toString();
    }
    return names;
}

/// The same where a slip is in the file, or its options are not known: whatever stands behind such a key.
QStringList namedSecrets(const QByteArray& broken)
{
    static const QRegularExpression setting(
        uR"((?:password|secret)[\w.-]*["']?[ \t]*=\s*(\[[^\]]*|[^\n]*))"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression name(uR"(["']([^"'\n]+))"_s);
    QStringList names;
    const auto text = QString::fromUtf8(broken);
    for (auto settings = setting.globalMatch(text); settings.hasNext();) {
        for (auto all = name.globalMatch(settings.next().captured(1)); all.hasNext();)
            names << all.next().captured(1).trimmed();
    }
    return names;
}

QSet<QString> namedSecrets(const QString& configFolder, const QMap<QString, OptionList>& plugins)
{
    QSet<QString> files;
    const auto each = [&](const QString& below, auto optionsOf) {
        const QDir folder(configFolder + below);
        for (const auto& name : folder.entryList({u"*.toml"_s}, QDir::Files)) {
            const auto text = ConfigFile::readText(folder.filePath(name));
            const auto file = text ? ConfigFile::parse(*text, folder.filePath(name)) : Result<ConfigFile>(text.error());
            const auto options = file ? optionsOf(name.chopped(5), *file) : OptionList();
            const auto named = !options.isEmpty() ? namedSecrets(options, *file) : namedSecrets(text.valueOr({}));
            // A relative one is looked for wherever somebody may have meant it to be.
            for (const auto& secret : named) {
                for (const auto& meant :
                    {QFileInfo(secret), QFileInfo(folder, secret), QFileInfo(QDir(configFolder), secret)}) {
                    if (const auto there = meant.canonicalFilePath(); !secret.isEmpty() && !there.isEmpty())
                        files.insert(there);
                }
            }
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
        if (path == "data/station.card"_L1) // its code lets anybody in
            return {};
        return path.startsWith("data/window.ini"_L1) ? backup::withoutPasswordsInIni(text) : text;
    };
}

backup::Secrecy secrecyOfOlder(const QString& configFolder, const QString& dataFolder)
{
    return [seenOf = stationSecrecy(configFolder, dataFolder)](const QString& path, const QByteArray& text) -> Seen {
        const auto rule = path.startsWith("config/rules/"_L1) ? rules::RuleFile::parse(text, path)
                                                              : Result<rules::Rule>(Error::cancelled());
        const bool wasLeftOut = rule && rules::RuleFile::write(*rule, text, path).valueOr({}) != text;
        return wasLeftOut ? Seen() : seenOf(path, text);
    };
}

} // namespace everyport
