#include "app/station/programsettings.h"

#include <cerrno>

#include <QFile>
#include <QRegularExpression>

#include <sys/stat.h>

#include "app/config/configfile.h"
#include "app/config/filesaswhom.h"
#include "app/config/textfaults.h"
#include "app/station/commandline/programoptions.h"
#include "app/station/process/privileges.h"
#include "netcore/files/actingas.h"
#include "netcore/files/fileguard.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

/// No address: who named a server by it must not have a file instead.
const auto notReadable = u"?"_s;

QList<Error> settingsFaultsIn(const ConfigFile& file)
{
    return file.locatedFaults(fileOptions());
}

/// `faults`: what is wrong with it, by line.
std::optional<OptionValues> checkSettings(const ConfigFile& file, QList<Error>& faults)
{
    faults = settingsFaultsIn(file);
    if (!faults.isEmpty())
        return {};
    const auto values = file.check(fileOptions());
    return values ? std::optional(*values) : std::nullopt;
}

/// In place of a faulty file's settings. Its proxy and its storage stay as they are written, though they may be none:
/// who wanted one must not go without, or have votes in two places.
OptionValues standIn(const ConfigFile& file)
{
    OptionValues values(fileOptions());
    if (const auto proxy = file.values().value(u"proxy"_s); proxy.isValid())
        values.give(u"proxy"_s, proxy.toString());
    if (const auto storage = file.values().value(u"storage"_s); storage.isValid())
        values.give(u"storage"_s, storage.typeId() == QMetaType::QString ? storage.toString() : notReadable);
    return values;
}

/// Of a file that is no TOML; empty where it names none.
QString storageIn(const QByteArray& broken)
{
    static const QRegularExpression setting(
        uR"(^[ \t]*["']?storage["']?[ \t]*=[ \t]*(["']*)([^"'\n]*))"_s, QRegularExpression::MultilineOption);
    const auto found = setting.match(QString::fromUtf8(broken));
    const bool isNone = !found.hasMatch() || found.captured(1).size() == 2; // named to be empty
    return found.captured(2).isEmpty() && !isNone ? notReadable : found.captured(2);
}

/// What cannot be looked at is not missing.
bool isNotThere(const QString& path)
{
    struct stat facts = {};
    return ::stat(QFile::encodeName(path).constData(), &facts) != 0 && (errno == ENOENT || errno == ENOTDIR);
}

/// Nothing where there is none. As the account that the program is going to run as, who may have put a link there, to
/// what only root may read; as root where only root can. `unused`: what stands in one that does not count.
Result<std::optional<QByteArray>> readSettingsFile(const CommandLine& line, const QString& path, QByteArray& unused)
{
    const auto account = Privileges::find(line.options.text(u"uid"_s), line.options.text(u"gid"_s));
    const auto user = account ? account->user() : 0;
    const auto acting = account ? ActingAs::account(user, account->group(), account->group())
                                : Result<std::unique_ptr<ActingAs>>(nullptr);
    if (!acting)
        return acting.error();
    const auto caller = asConfigs(line.configFolder());
    if (isNotThere(path))
        return std::optional<QByteArray>();
    if (const auto own = checkOnlyOwnerWrites(path, user); !own) {
        unused = ConfigFile::readText(path).valueOr({});
        return own.error();
    }
    auto text = ConfigFile::readText(path);
    return text ? Result<std::optional<QByteArray>>(std::move(*text)) : text.error();
}

/// What the file says; nothing where there is none, or none counts. `faults`: what is wrong with it, by line.
OptionValues readSettings(const CommandLine& line, QList<Error>& faults)
{
    const OptionValues fallback(fileOptions());
    if (!line.services.isEmpty() || line.options.boolean(u"demo"_s))
        return fallback;
    const auto path = line.configFolder() + u"/everyport.toml"_s;
    QByteArray unused;
    const auto text = readSettingsFile(line, path, unused);
    if (text && !*text)
        return fallback;
    const auto file = text ? ConfigFile::parse(**text, path) : Result<ConfigFile>(text.error());
    if (!file) {
        faults = text ? textFaults(**text, path, settingsFaultsIn) : QList<Error>{text.error()};
        auto unknown = fallback;
        unknown.give(u"proxy"_s, QString()); // it may name one
        unknown.give(u"storage"_s, text ? storageIn(**text) : storageIn(unused).isEmpty() ? QString() : notReadable);
        return unknown;
    }
    const auto values = checkSettings(*file, faults);
    return values ? *values : standIn(*file);
}

} // namespace

ProgramSettings ProgramSettings::read(const CommandLine& line)
{
    ProgramSettings settings;
    settings.values = readSettings(line, settings.faults);
    for (const auto& option : fileOptions()) {
        if (line.options.isGiven(option.key))
            settings.values.give(option.key, line.options.value(option.key));
    }
    return settings;
}

std::optional<Error> ProgramSettings::fault() const
{
    return faults.isEmpty() ? std::nullopt : std::optional(faults.first());
}

} // namespace everyport
