#include "app/plugins/plugininfo.h"

#include <algorithm>

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include "app/config/configfile.h"
#include "app/config/textfaults.h"
#include "app/plugins/declaredoptions.h"
#include "app/plugins/folderrules.h"

using namespace Qt::StringLiterals;

namespace everyport::plugins {

namespace {

constexpr qint64 largestFile = 64 * 1024;
constexpr qint64 knownApi = 1;

OptionList fileOptions()
{
    using Type = Option::Type;
    return {
        {.key = u"name"_s, .type = Type::Text, .required = true},
        {.key = u"title"_s, .type = Type::Text},
        {.key = u"version"_s, .type = Type::Text},
        {.key = u"description"_s, .type = Type::Text},
        {.key = u"api"_s, .type = Type::Integer, .required = true},
        {.key = u"module"_s, .type = Type::Text, .fallback = u"plugin"_s},
        {.key = u"library"_s, .type = Type::Text},
        {.key = u"hold"_s, .type = Type::Duration, .fallback = qint64(1000), .min = 50, .max = 10000},
        {.key = u"timeout"_s, .type = Type::Duration, .fallback = qint64(10000), .min = 100, .max = 300000},
    };
}

/// What no single value shows.
std::optional<Error> faultOf(const PluginInfo& info, const OptionValues& values)
{
    static const QRegularExpression moduleName(u"^[A-Za-z_][A-Za-z0-9_]{0,63}\\z"_s);
    if (values.text(u"name"_s) != info.name)
        return faultAt(u"name"_s, u"it must be called as its folder is: \"%1\""_s.arg(info.name));
    if (values.integer(u"api"_s) != knownApi)
        return faultAt(u"api"_s, u"this program knows api = %1 only"_s.arg(knownApi));
    if (!values.text(u"library"_s).isEmpty())
        return faultAt(u"library"_s, u"this program runs plugins in Python only; a library of code is not loaded"_s);
    if (!moduleName.match(info.module).hasMatch())
        return faultAt(u"module"_s, u"it is the name of a file in this folder without .py: letters, digits and _"_s);
    if (!QFileInfo(info.folder + u'/' + info.module + u".py"_s).isFile())
        return faultAt(u"module"_s, u"there is no file %1.py in the folder"_s.arg(info.module));
    return std::nullopt;
}

/// The keys of the options that it declares.
QStringList declaredKeys(const ConfigFile& file)
{
    auto keys = file.values().keys();
    keys.removeIf([](const QString& key) { return !key.startsWith("options."_L1); });
    return keys;
}

QList<Error> faultsOfKeys(const ConfigFile& file)
{
    return file.locatedFaults(fileOptions(), declaredKeys(file));
}

/// What is wrong, by line.
QList<Error> fill(PluginInfo& info)
{
    const auto path = info.folder + u"/plugin.toml"_s;
    if (QFileInfo(path).size() > largestFile)
        return {Error::malformed(Reason::TooLarge, u"%1 is larger than 64 kB."_s.arg(path))};
    const auto text = ConfigFile::readText(path);
    if (!text)
        return {text.error()};
    const auto file = ConfigFile::parse(*text, path);
    if (!file)
        return textFaults(*text, path, faultsOfKeys);
    const auto values = file->check(fileOptions(), declaredKeys(*file));
    if (!values)
        return faultsOfKeys(*file);
    info.title = values->text(u"title"_s).isEmpty() ? info.name : values->text(u"title"_s);
    info.version = values->text(u"version"_s);
    info.description = values->text(u"description"_s);
    info.module = values->text(u"module"_s);
    info.hold = std::chrono::milliseconds(values->integer(u"hold"_s));
    info.timeout = std::chrono::milliseconds(values->integer(u"timeout"_s));
    if (const auto wrong = faultOf(info, *values))
        return {file->located(*wrong)};
    auto options = declaredOptions(*file);
    if (!options)
        return {options.error()};
    info.options = *options;
    return {};
}

} // namespace

bool isPluginName(const QString& name)
{
    static const QRegularExpression form(u"^[a-z][a-z0-9_-]{0,39}\\z"_s);
    return form.match(name).hasMatch();
}

PluginInfo readPlugin(const QString& folder)
{
    PluginInfo info;
    info.name = QFileInfo(folder).fileName();
    info.title = info.name;
    info.folder = QFileInfo(folder).canonicalFilePath();
    if (!isPluginName(info.name)) {
        info.faults = {faultAt({},
            u"%1: A plugin's folder is called after it: letters a-z, digits, - and _, a letter first."_s.arg(folder))};
        info.fault = info.faults.first();
        return info;
    }
    const auto owned = checkFolder(folder);
    info.faults = owned ? fill(info) : QList<Error>{owned.error()};
    for (auto& fault : info.faults) {
        if (fault.reason != Reason::PermissionDenied) // where it may be another folder's
            fault.text.remove(info.folder + u'/');
    }
    if (!info.faults.isEmpty())
        info.fault = info.faults.first();
    return info;
}

QList<PluginInfo> readPlugins(const QStringList& folders)
{
    QList<PluginInfo> all;
    QStringList names;
    for (const auto& place : folders) {
        const QDir folder(place);
        for (const auto& name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            if (names.contains(name) || !QFileInfo::exists(folder.filePath(name) + u"/plugin.toml"_s))
                continue;
            names << name;
            all << readPlugin(folder.filePath(name));
        }
    }
    std::sort(all.begin(), all.end(), [](const auto& one, const auto& other) { return one.name < other.name; });
    return all;
}

QStringList pluginFolders(const QString& configFolder, const QString& dataFolder)
{
    QStringList all{configFolder + u"/plugins"_s, dataFolder + u"/plugins"_s};
    const auto named = qEnvironmentVariable("XDG_DATA_DIRS");
    const auto system = named.isEmpty() ? u"/usr/local/share:/usr/share"_s : named;
    for (const auto& folder : system.split(u':', Qt::SkipEmptyParts)) {
        if (QDir::isAbsolutePath(folder))
            all << QDir::cleanPath(folder) + u"/everyport/plugins"_s;
    }
    all << u"/usr/share/everyport/plugins"_s;
    all.removeDuplicates();
    return all;
}

} // namespace everyport::plugins
