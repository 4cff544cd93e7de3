#include "app/station/servicefiles/servicefiles.h"

#include <algorithm>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "app/config/textfaults.h"
#include "netcore/files/fileguard.h"
#include "netcore/files/keptfiles.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

const ServiceType* typeNamed(const ServiceTypes& types, const QString& name)
{
    const auto found = std::find_if(types.begin(), types.end(), [&](const auto& type) { return type->name() == name; });
    return found == types.end() ? nullptr : found->get();
}

Error unknownType(const ServiceTypes& types, const QString& name)
{
    QStringList known;
    for (const auto& type : types)
        known << u'"' + type->name() + u'"';
    const auto said = name.isEmpty() ? u"is missing"_s : u"cannot be \"%1\""_s.arg(name.left(60));
    return Error::malformed(
        Reason::BadValue, u"The type %1; write type = and one of %2."_s.arg(said, known.join(u", "_s)), u"type"_s);
}

Option enabledOption()
{
    return {.key = u"enabled"_s, .type = Option::Type::Boolean, .fallback = true};
}

QStringList ownKeys()
{
    return {u"type"_s, u"enabled"_s};
}

/// The file's text without what is wrong in it. What was there is kept beside it, for whoever wrote it.
Result<ConfigFile> mended(const QString& path, const OptionList& options)
{
    auto text = ConfigFile::read(path);
    if (!text && text.error().reason != Reason::BadSyntax)
        return text;
    auto fault = text ? text->check(options, ownKeys()) : Result<OptionValues>(text.error());
    if (fault)
        return text;
    if (const auto kept = keepBrokenCopy(path); !kept)
        return kept.error();
    if (!text)
        return ConfigFile(path);
    while (!fault) {
        auto removed = text->remove(fault.error().code);
        if (!removed)
            return removed.error();
        fault = text->check(options, ownKeys());
    }
    return text;
}

/// What is right in a file that is not: so that mending it loses nothing else.
OptionValues rightValues(const ConfigFile& text, const OptionList& options)
{
    OptionValues values(options);
    for (auto it = text.values().begin(); it != text.values().end(); ++it) {
        const auto* option = findOption(options, it.key());
        if (!option)
            continue;
        if (const auto value = checkOption(*option, it.value()))
            values.give(it.key(), *value);
    }
    return values;
}

QList<Error> faultsIn(const ConfigFile& text, const ServiceTypes& types)
{
    const auto word = text.values().value(u"type"_s).toString();
    const auto* type = typeNamed(types, word);
    if (!type)
        return {text.located(unknownType(types, word))}; // what else may stand there depends on it
    auto faults = text.locatedFaults(type->options(), ownKeys());
    if (const auto enabled = checkOption(enabledOption(), text.values().value(u"enabled"_s, true)); !enabled)
        faults.prepend(text.located(enabled.error()));
    return faults;
}

/// As far as it can be understood; what is wrong with it, by line.
QList<Error> readInto(ServiceFile& file, const ServiceTypes& types, unsigned alsoOf)
{
    const auto bytes = ConfigFile::readText(file.path);
    if (bytes)
        file.text = *bytes;
    if (!isServiceName(file.name)) {
        return {Error::malformed(Reason::BadValue,
            file.path + u": A service's file is called after it: letters a-z, digits, - and _, then .toml."_s)};
    }
    if (const auto own = checkOnlyOwnerWrites(file.path, alsoOf); !own)
        return {own.error()};
    if (!bytes)
        return {bytes.error()};
    const auto text = ConfigFile::parse(*bytes, file.path);
    if (!text)
        return textFaults(*bytes, file.path, [&types](const ConfigFile& rest) { return faultsIn(rest, types); });
    file.type = text->values().value(u"type"_s).toString();
    const auto enabled = checkOption(enabledOption(), text->values().value(u"enabled"_s, true));
    if (enabled)
        file.enabled = enabled->toBool();
    if (const auto* type = typeNamed(types, file.type)) {
        const auto values = text->check(type->options(), ownKeys());
        file.values = values ? *values : rightValues(*text, type->options());
    }
    return faultsIn(*text, types);
}

} // namespace

bool isServiceName(const QString& name)
{
    return !name.isEmpty() && name.size() <= 64 && !name.startsWith(u'-')
        && std::all_of(name.begin(), name.end(),
            [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_'; });
}

QString serviceFilePath(const QString& configFolder, const QString& name)
{
    return configFolder + u"/services/"_s + name + u".toml"_s;
}

ServiceFile readServiceFile(const QString& path, const ServiceTypes& types, unsigned alsoOf)
{
    ServiceFile file{QFileInfo(path).completeBaseName(), path};
    file.faults = readInto(file, types, alsoOf);
    if (!file.faults.isEmpty())
        file.fault = file.faults.first();
    return file;
}

QList<ServiceFile> readServiceFiles(const QString& configFolder, const ServiceTypes& types, unsigned alsoOf)
{
    QList<ServiceFile> files;
    const QDir folder(configFolder + u"/services"_s);
    for (const auto& name : folder.entryList({u"*.toml"_s}, QDir::Files, QDir::Name))
        files << readServiceFile(folder.filePath(name), types, alsoOf);
    return files;
}

bool saysStill(const ServiceFile& known, const OptionList& options)
{
    if (!QFileInfo::exists(known.path))
        return true;
    const auto bytes = ConfigFile::readText(known.path);
    if (!bytes || known.text == *bytes)
        return bytes.ok() || !known.text;
    const auto text = ConfigFile::parse(*bytes, known.path);
    if (known.fault || !known.text || !text || text->values().value(u"type"_s).toString() != known.type)
        return false;
    const auto enabled = checkOption(enabledOption(), text->values().value(u"enabled"_s, true));
    const auto values = text->check(options, ownKeys());
    return enabled && values && enabled->toBool() == known.enabled && *values == known.values;
}

Result<QByteArray> writeServiceFile(const ServiceFile& file, const OptionList& options)
{
    auto made = makePrivateFolder(QFileInfo(file.path).absolutePath());
    if (!made)
        return made.error();
    auto text = QFileInfo::exists(file.path) ? mended(file.path, options) : Result<ConfigFile>(ConfigFile(file.path));
    if (!text)
        return text.error();
    auto done = Result<Done>(Done());
    if (text->values().value(u"type"_s).toString() != file.type)
        done = text->set(u"type"_s, file.type);
    if (done && text->values().value(u"enabled"_s, true) != QVariant(file.enabled))
        done = text->set(u"enabled"_s, file.enabled);
    if (done)
        done = text->update(options, file.values);
    if (done)
        done = text->save();
    return done ? Result<QByteArray>(text->text()) : Result<QByteArray>(done.error());
}

Result<Done> writeEnabled(const QString& path, bool enabled)
{
    auto text = ConfigFile::read(path);
    if (!text) {
        auto refused = text.error();
        refused.text += u" (Mend this first: nothing was changed.)"_s;
        return refused;
    }
    if (text->values().value(u"enabled"_s, true) == QVariant(enabled))
        return Done();
    auto done = text->set(u"enabled"_s, enabled);
    return done ? text->save() : done;
}

} // namespace everyport
