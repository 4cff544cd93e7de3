#include "app/rules/ruleregistry.h"

#include <QDir>
#include <QFile>

#include "app/config/filesaswhom.h"
#include "app/rules/rulefile.h"
#include "netcore/files/cannotread.h"
#include "netcore/files/fileguard.h"
#include "netcore/files/keptfiles.h"
#include "netcore/files/notwritten.h"
#include "netcore/files/savefile.h"
#include "netcore/files/sharedrights.h"

using namespace Qt::StringLiterals;

namespace everyport::rules {

namespace {

Error changeRefused(Reason reason, const QString& text, const QString& code = {})
{
    return Error::refused(reason, text, code);
}

Error noRule(const QString& name)
{
    return changeRefused(Reason::NotFound, u"There is no rule %1."_s.arg(name));
}

/// All or nothing; nobody else reads it, for it may hold secrets.
Result<Done> writeWhole(const QString& path, const QByteArray& text)
{
    if (const auto made = makeSharedFolder(QFileInfo(path).absolutePath()); !made)
        return made;
    const bool isNew = !QFile::exists(path);
    QSaveFile file(path);
    if (!file.open(QFile::WriteOnly))
        return notWritten(file, path);
    if (isNew)
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (const auto shared = shareAsFolder(file); !shared)
        return shared;
    if (file.write(text) != text.size() || !commitWhole(file))
        return notWritten(file, path);
    return Done();
}

Result<QByteArray> readWhole(const QString& path)
{
    const auto text = readChosenFile(path, RuleFile::largest + 1);
    if (!text)
        return cannotRead(path, text.error());
    return text;
}

/// What somebody else could have written is not offered as one's own.
RuleToMend toMendAt(const QString& path)
{
    const auto text = checkOnlyOwnerWrites(path) ? readWhole(path) : Result<QByteArray>(QByteArray());
    return text ? ruleToMend(*text, path) : RuleToMend();
}

Error alreadyThere(const QString& name)
{
    return changeRefused(Reason::AlreadyExists, u"There is a rule %1 already."_s.arg(name), u"name"_s);
}

/// A command of root's on another account's data folder writes rules as root, where they are root's.
std::unique_ptr<ActingAsCaller> asRules(const QString& path)
{
    return asConfigs(QFileInfo(path).absolutePath());
}

struct Written {
    Rule rule = {};
    QByteArray text = {};
    bool isOthers = false; ///< Nothing was written: somebody has changed the file since it was read.
};

/// A file as it was read or written last.
struct Known {
    std::optional<Rule> rule = {}; ///< Nothing where it was wrong.
    QByteArray text = {};
};

/// Into the file what differs there from `rule`; a change that has an `edit` is made on what stands there. A file that
/// was wrong is kept beside it for whoever wrote it.
Result<Written> writeRule(Rule rule, const Known& known, const std::function<void(Rule&)>& edit, const QString& path)
{
    const auto before = QFile::exists(path) ? readWhole(path) : Result<QByteArray>(QByteArray());
    if (!before)
        return before.error();
    const bool isSame = before->isEmpty() || *before == known.text;
    if (const auto stands = RuleFile::parse(*before, path)) {
        const bool isMeant = edit || isSame || known.rule == *stands; // comments may be others: they stay
        if (!isMeant)
            return Written{.isOthers = true};
        if (edit) {
            rule = *stands;
            edit(rule);
        }
    } else if (!isSame) {
        return Written{.isOthers = true};
    } else if (!before->isEmpty()) {
        if (const auto kept = keepBrokenCopy(path); !kept)
            return kept.error();
    }
    const auto text = RuleFile::write(rule, *before, path);
    if (!text)
        return text.error();
    if (const auto written = writeWhole(path, *text); !written)
        return written.error();
    const auto read = RuleFile::parse(*text, path);
    return read ? Result<Written>(Written{*read, *text}) : Result<Written>(read.error());
}

} // namespace

QStringList ruleFiles(const QString& configFolder)
{
    const QDir folder(configFolder + u"/rules"_s);
    QStringList paths;
    for (const auto& file : folder.entryList({u"*.toml"_s}, QDir::Files, QDir::Name).mid(0, RuleRegistry::mostRules))
        paths << folder.filePath(file);
    return paths;
}

void RuleRegistry::load()
{
    QStringList names;
    for (const auto& path : ruleFiles(m_folder)) {
        names << QFileInfo(path).completeBaseName();
        readAgain(names.last());
    }
    QStringList gone;
    for (const auto& [name, status] : m_rules) {
        if (!names.contains(name))
            gone << name;
    }
    for (const auto& name : gone) {
        m_rules.erase(name);
        m_texts.erase(name);
        notify(&RuleEvents::ruleRemoved, name);
    }
}

void RuleRegistry::readAgain(const QString& name)
{
    const auto path = RuleFile::path(m_folder, name);
    m_texts[name] = readWhole(path).valueOr({}); // first: what is changed from now on is somebody else's
    const auto read = RuleFile::read(path);
    take(name, read, read ? RuleToMend() : toMendAt(path));
}

void RuleRegistry::take(const QString& name, const Result<Rule>& read, const RuleToMend& toMend)
{
    const bool isNew = !m_rules.contains(name);
    auto& status = m_rules[name];
    const auto exposure = read ? RuleFile::exposure(*read, RuleFile::path(m_folder, name)) : QString();
    const bool isSame = !isNew && read && !status.isBroken && *read == status.rule && exposure == status.exposure;
    if (isSame)
        return;
    status.exposure = exposure;
    status.path = RuleFile::path(m_folder, name);
    status.isBroken = !read;
    status.trouble = read ? Error{} : read.error();
    status.isStopped = false;
    status.isReadable = read || toMend.isReadable;
    status.faults = read ? QList<Error>() : toMend.faults;
    if (status.isReadable)
        status.rule = read ? *read : toMend.rule;
    status.rule.name = name;
    notify(isNew ? &RuleEvents::ruleAdded : &RuleEvents::ruleChanged, name);
}

QList<RuleStatus> RuleRegistry::rules() const
{
    QList<RuleStatus> all;
    for (const auto& [name, status] : m_rules)
        all << status;
    return all;
}

const RuleStatus* RuleRegistry::find(const QString& name) const
{
    const auto found = m_rules.find(name);
    return found == m_rules.end() ? nullptr : &found->second;
}

QString RuleRegistry::freeName(const QString& title) const
{
    const auto base = ruleNameFrom(title);
    auto name = base;
    const auto isTaken = [this](const QString& one) {
        return m_rules.contains(one) || QFile::exists(RuleFile::path(m_folder, one));
    };
    for (int number = 2; isTaken(name); ++number)
        name = u"%1-%2"_s.arg(base, QString::number(number));
    return name;
}

Task<Result<Done>> RuleRegistry::add(Rule rule)
{
    if (m_rules.contains(rule.name))
        return Result<Done>(alreadyThere(rule.name));
    if (qsizetype(m_rules.size()) >= mostRules)
        return Result<Done>(changeRefused(Reason::TooLarge, u"There are %1 rules; no more are kept."_s.arg(mostRules)));
    return write(std::move(rule));
}

Task<Result<Done>> RuleRegistry::change(Rule rule)
{
    if (!m_rules.contains(rule.name))
        return Result<Done>(noRule(rule.name));
    return write(std::move(rule));
}

Task<Result<Done>> RuleRegistry::write(Rule rule, std::function<void(Rule&)> edit)
{
    auto checked = checkRule(rule);
    if (!checked)
        co_return checked;
    const auto path = RuleFile::path(m_folder, rule.name);
    const auto* status = find(rule.name);
    if (!status && QFile::exists(path))
        co_return changeRefused(
            Reason::AlreadyExists, u"%1 is there already; reload the configuration."_s.arg(path), u"name"_s);
    auto writing = m_turns.ask(path, [this, rule, edit, path, isNew = !status] {
        const auto* now = find(rule.name); // what was asked for before is written by now, or gone
        const auto text = m_texts.find(rule.name);
        const Known known{now && !now->isBroken ? std::optional(now->rule) : std::nullopt,
            text == m_texts.end() ? QByteArray() : text->second};
        const auto isInTime = isNew == !now;
        return [rule, known, edit, path, isInTime, isThere = now != nullptr]() -> Result<Written> {
            if (!isInTime)
                return isThere ? alreadyThere(rule.name) : noRule(rule.name);
            const auto caller = asRules(path);
            return writeRule(rule, known, edit, path);
        };
    });
    auto written = co_await std::move(writing);
    if (!written)
        co_return written.error();
    if (written->isOthers) {
        readAgain(rule.name);
        const auto after = edit ? u"Do it once more."_s : u"Save once more to write yours over it."_s;
        co_return changeRefused(Reason::InUse,
            u"%1 was changed by somebody else meanwhile and was read again; nothing was written. %2"_s.arg(
                path, after));
    }
    m_texts[rule.name] = written->text;
    take(rule.name, written->rule);
    co_return Done();
}

Task<Result<Done>> RuleRegistry::setEnabled(QString name, bool enabled)
{
    const auto found = m_rules.find(name);
    if (found == m_rules.end())
        return Result<Done>(noRule(name));
    if (found->second.isBroken)
        return Result<Done>(found->second.trouble);
    if (found->second.isStopped && enabled) {
        found->second.isStopped = false;
        found->second.trouble = {};
        notify(&RuleEvents::ruleChanged, name);
    }
    const auto edit = [enabled](Rule& rule) { rule.enabled = enabled; };
    auto rule = m_rules[name].rule;
    edit(rule);
    return write(std::move(rule), edit);
}

Task<Result<Done>> RuleRegistry::setDryRun(QString name, bool isDryRun)
{
    const auto* status = find(name);
    if (!status || status->isBroken)
        return Result<Done>(status ? status->trouble : noRule(name));
    const auto edit = [isDryRun](Rule& rule) { rule.isDryRun = isDryRun; };
    auto rule = status->rule;
    edit(rule);
    return write(std::move(rule), edit);
}

Task<Result<RemovedRule>> RuleRegistry::remove(QString name)
{
    if (!m_rules.contains(name))
        co_return noRule(name);
    const auto path = RuleFile::path(m_folder, name);
    auto removing = m_turns.ask(path, [path] {
        return [path] {
            const auto caller = asRules(path);
            return removeFile(path);
        };
    });
    const auto text = co_await std::move(removing);
    if (!text && text.error().reason != Reason::NotFound)
        co_return text.error();
    const auto found = m_rules.find(name);
    if (found == m_rules.end())
        co_return noRule(name); // who asked before has it
    RemovedRule removed{found->second};
    if (text)
        removed.file = *text;
    m_rules.erase(found);
    m_texts.erase(name);
    notify(&RuleEvents::ruleRemoved, name);
    co_return removed;
}

Task<Result<Done>> RuleRegistry::restore(RemovedRule removed)
{
    const auto name = removed.status.rule.name;
    if (m_rules.contains(name))
        co_return alreadyThere(name);
    if (!removed.file) {
        const auto added = co_await add(removed.status.rule);
        co_return added;
    }
    const auto path = RuleFile::path(m_folder, name);
    auto writing = m_turns.ask(
        path, [path, kept = *removed.file] { return [path, kept] { return restoreFile(path, kept); }; });
    const auto written = co_await std::move(writing);
    if (!written)
        co_return written;
    readAgain(name);
    auto& status = m_rules[name];
    status.fired = removed.status.fired;
    status.lastFired = removed.status.lastFired;
    if (removed.status.isStopped && !status.isBroken)
        notifyStopped(name, removed.status.trouble);
    notify(&RuleEvents::ruleChanged, name); // how often it fired
    co_return Done();
}

void RuleRegistry::notifyFired(const QString& name, qint64 at)
{
    const auto found = m_rules.find(name);
    if (found == m_rules.end())
        return;
    ++found->second.fired;
    found->second.lastFired = at;
    notify(&RuleEvents::ruleChanged, name);
}

void RuleRegistry::reportTrouble(const QString& name, const Error& trouble)
{
    const auto found = m_rules.find(name);
    const bool isKept = found == m_rules.end() || found->second.isBroken || found->second.isStopped
        || found->second.trouble.text == trouble.text;
    if (isKept)
        return;
    found->second.trouble = trouble;
    notify(&RuleEvents::ruleChanged, name);
}

void RuleRegistry::notifyStopped(const QString& name, const Error& why)
{
    const auto found = m_rules.find(name);
    if (found == m_rules.end() || found->second.isStopped)
        return;
    found->second.isStopped = true;
    found->second.trouble = why;
    notify(&RuleEvents::ruleChanged, name);
}

void RuleRegistry::notify(void (RuleEvents::*event)(const QString&), const QString& name)
{
    m_listeners.notify(event, name);
}

} // namespace everyport::rules
