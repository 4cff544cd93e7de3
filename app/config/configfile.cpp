#include "app/config/configfile.h"

#include <algorithm>
#include <cerrno>

#include <QFile>
#include <QFileInfo>

#include "app/config/optionvalue.h"
#include "app/config/tomlreader.h"
#include "app/config/tomltext.h"
#include "netcore/files/fileguard.h"
#include "netcore/files/filesync.h"
#include "netcore/files/notwritten.h"
#include "netcore/files/savefile.h"
#include "netcore/files/sharedrights.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

constexpr qint64 largestFile = 1 << 20;

QList<Error> byLine(QList<Error> faults)
{
    std::stable_sort(faults.begin(), faults.end(), [](const Error& a, const Error& b) { return a.native < b.native; });
    return faults;
}

Error cannotWrite(const QString& path, const QFileDevice& file)
{
    Error error = notWritten(file, path);
    if (error.reason == Reason::NoSpace)
        return error;
    if (file.error() == QFileDevice::PermissionsError)
        error.reason = Reason::PermissionDenied;
    if (!QFileInfo::exists(path))
        error.reason = Reason::NotFound;
    return error;
}

/// As it stands in a file: times and sizes with their unit.
QVariant written(const Option& option, const QVariant& value)
{
    if (!option.repeated && (option.type == Option::Type::Duration || option.type == Option::Type::Size))
        return optionText(option, value);
    return value;
}

Error cannotChange(const QString& path)
{
    return Error::local(Reason::BadSyntax,
        path + u": This key cannot be changed here without harm to the rest; edit the file instead."_s);
}

} // namespace

Result<ConfigFile> ConfigFile::read(const QString& path)
{
    const auto text = readText(path);
    return text ? parse(*text, path) : Result<ConfigFile>(text.error());
}

Result<QByteArray> ConfigFile::readText(const QString& path)
{
    const auto text = readWholeFile(path, largestFile);
    if (text)
        return text;
    if (text.error().reason == Reason::TooLarge)
        return Error::malformed(
            Reason::TooLarge, path + u": This is larger than a configuration file may be (1 MB)."_s);
    return Error::local(text.error().reason, u"Reading %1: %2"_s.arg(path, text.error().text));
}

Result<ConfigFile> ConfigFile::parse(const QByteArray& text, const QString& path)
{
    ConfigFile file(path);
    file.m_text = text;
    auto done = file.loadText();
    if (!done)
        return done.error();
    return file;
}

Result<Done> ConfigFile::loadText()
{
    m_values.clear();
    m_spans.clear();
    m_firstTable = -1;
    const auto tree = readToml(m_text);
    if (!tree)
        return located(tree.error());
    m_text = tree->text;
    takeValues(tree->root, {});
    return Done();
}

void ConfigFile::takeValues(const TomlNode& table, const QString& prefix)
{
    for (const auto& node : table.children) {
        const auto name = prefix + node.key;
        if (node.kind == TomlNode::Kind::Table && !node.isInline) {
            noteTable(node);
            takeValues(node, name + u'.');
            continue;
        }
        m_values.insert(name, node.value);
        if (node.kind == TomlNode::Kind::Tables && !node.isInline) {
            noteTable(node.children.front());
            m_spans.insert(name, {-1, 0, 0, node.keyLine});
            continue;
        }
        m_spans.insert(name, {node.keyBegin, node.begin, node.end, node.keyLine, node.entryLines});
    }
}

void ConfigFile::noteTable(const TomlNode& table)
{
    if (table.begin >= 0 && (m_firstTable < 0 || table.begin < m_firstTable))
        m_firstTable = table.begin;
}

int ConfigFile::line(const QString& key) const
{
    return m_spans.value(key).line;
}

Error ConfigFile::located(const Error& error) const
{
    const auto line = m_spans.value(error.code).line;
    return locatedAt(error, line > 0 ? line : error.native);
}

Error ConfigFile::locatedAt(Error error, int line) const
{
    auto place = m_path;
    if (line > 0)
        place += u':' + QString::number(line);
    if (!error.code.isEmpty())
        place += u": "_s + error.code;
    error.native = line;
    error.text.prepend(place + u": "_s);
    return error;
}

/// What stands in the file, as checkOptions takes it.
QMap<QString, QVariant> ConfigFile::rawValues(const OptionList& options, const QStringList& besides) const
{
    auto raw = m_values;
    for (const auto& key : besides)
        raw.remove(key);
    for (const auto& option : options) {
        // In a form a bare number is milliseconds; in a file it would leave the unit to guessing.
        if (option.type == Option::Type::Duration && raw.value(option.key).typeId() == QMetaType::LongLong)
            raw[option.key] = raw[option.key].toString();
    }
    return raw;
}

QMap<QString, Error> ConfigFile::faults(const OptionList& options, const QStringList& besides) const
{
    return faultsOf(options, rawValues(options, besides));
}

QList<Error> ConfigFile::locatedFaults(const OptionList& options, const QStringList& besides) const
{
    QList<Error> all;
    for (const auto& fault : faults(options, besides)) {
        const auto* option = findOption(options, fault.code);
        const auto entries = option ? entryFaults(*option, m_values.value(fault.code)) : QMap<qsizetype, Error>();
        for (auto it = entries.begin(); it != entries.end(); ++it)
            all << locatedAt(*it, m_spans.value(fault.code).entryLines.value(it.key(), line(fault.code)));
        if (entries.isEmpty())
            all << located(fault);
    }
    return byLine(std::move(all));
}

Result<OptionValues> ConfigFile::check(const OptionList& options, const QStringList& besides) const
{
    const auto wrong = locatedFaults(options, besides);
    if (!wrong.isEmpty())
        return wrong.first();
    return checkOptions(options, rawValues(options, besides));
}

Result<Done> ConfigFile::update(const OptionList& options, const OptionValues& values)
{
    for (const auto& option : options) {
        const auto stands = m_values.contains(option.key);
        auto done = Result<Done>(Done());
        if (!values.isGiven(option.key)) {
            if (stands)
                done = remove(option.key);
        } else {
            const auto wanted = values.value(option.key);
            auto present = stands ? checkOption(option, m_values.value(option.key)) : Result<QVariant>(QVariant());
            if (!stands || !present || *present != wanted)
                done = set(option.key, written(option, wanted));
        }
        if (!done)
            return done;
    }
    return Done();
}

Result<Done> ConfigFile::set(const QString& key, const QVariant& value)
{
    auto text = m_text;
    if (const auto span = m_spans.constFind(key); span != m_spans.constEnd()) {
        if (span->keyBegin < 0)
            return cannotChange(m_path);
        text.replace(span->valueBegin, span->valueEnd - span->valueBegin, tomlText(value));
        return replaceText(std::move(text), key, value);
    }
    auto at = endOfTopLevel();
    QByteArray line = key.toUtf8() + " = " + tomlText(value) + '\n';
    if (at > 0 && text[at - 1] != '\n')
        line.prepend('\n');
    return replaceText(text.insert(at, line), key, value);
}

Result<Done> ConfigFile::remove(const QString& key)
{
    const auto span = m_spans.constFind(key);
    if (span == m_spans.constEnd())
        return Done();
    if (span->keyBegin < 0)
        return cannotChange(m_path);
    auto text = m_text;
    // The whole line goes, and with it a comment behind the value; comments above are about more than this key.
    const auto begin = span->keyBegin == 0 ? 0 : text.lastIndexOf('\n', span->keyBegin - 1) + 1;
    const auto newline = text.indexOf('\n', span->valueEnd);
    const auto end = newline < 0 ? text.size() : newline + 1;
    return replaceText(text.remove(begin, end - begin), key, {});
}

qsizetype ConfigFile::endOfTopLevel() const
{
    qsizetype end = -1;
    for (const auto& span : m_spans) {
        if (span.keyBegin >= 0 && (m_firstTable < 0 || span.valueEnd <= m_firstTable))
            end = std::max(end, span.valueEnd);
    }
    if (end < 0)
        return m_firstTable < 0 ? m_text.size() : m_firstTable;
    const auto newline = m_text.indexOf('\n', end);
    return newline < 0 ? m_text.size() : newline + 1;
}

// Nothing but this key may be another one after it: people write files in ways that nobody thought of.
Result<Done> ConfigFile::replaceText(QByteArray text, const QString& key, const QVariant& value)
{
    auto before = *this;
    m_text = std::move(text);
    auto expected = before.m_values;
    expected.remove(key);
    auto present = loadText() ? m_values : QMap<QString, QVariant>();
    const auto stands = present.take(key);
    const bool isRight = value.isValid() ? stands.isValid() && tomlText(stands) == tomlText(value) : !stands.isValid();
    if (isRight && present == expected)
        return Done();
    *this = std::move(before);
    return cannotChange(m_path);
}

Result<Done> ConfigFile::save() const
{
    QSaveFile file(m_path);
    const auto isNew = !QFileInfo::exists(m_path);
    if (!file.open(QFile::WriteOnly))
        return cannotWrite(m_path, file);
    if (isNew)
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner); // options may be secrets
    if (const auto shared = shareAsFolder(file); !shared)
        return shared;
    if (file.write(m_text) != m_text.size() || !commitWhole(file))
        return cannotWrite(m_path, file);
    synchroniseFolderOf(m_path);
    return Done();
}

} // namespace everyport
