#pragma once

#include <functional>
#include <map>
#include <optional>

#include "app/rules/rulemending.h"
#include "netcore/base/listenerlist.h"
#include "netcore/files/fileturns.h"
#include "netcore/files/keptfiles.h"
#include "netcore/task/task.h"

namespace everyport::rules {

/// A rule and how it is, for a row. A value.
struct RuleStatus {
    Rule rule = {}; ///< Of a broken file what can be read of it; where that is nothing, what it was before.
    QString path = {};
    Error trouble = {};       ///< What is wrong with its file, or with what it did last. Text empty: all is well.
    QString exposure = {};    ///< What others may read that is secret (RuleFile::exposure).
    bool isBroken = false;    ///< Its file is wrong: it does nothing until it is mended.
    bool isReadable = true;   ///< Of a broken file: it can be mended in a form.
    QList<Error> faults = {}; ///< Of a broken file, as RuleToMend has them.
    bool isStopped = false;   ///< It and others fed each other: it does nothing until it is changed or turned on again.
    quint64 fired = 0;        ///< Since the program's start; dry runs of real events count.
    qint64 lastFired = 0;     ///< Wall clock, ms; 0: not yet.

    bool isActive() const { return rule.enabled && !isBroken && !isStopped; }
};

/// What brings a removed rule back as it was.
struct RemovedRule {
    RuleStatus status = {};
    std::optional<KeptFile> file = {}; ///< Nothing where that had gone already.
};

/// Plain calls on the loop's thread; the rule is asked for by name, because it may be gone by then.
struct RuleEvents {
    virtual ~RuleEvents() = default;
    virtual void ruleAdded(const QString& /*name*/) {}
    virtual void ruleChanged(const QString& /*name*/) {}
    virtual void ruleRemoved(const QString& /*name*/) {}
};

/// The rules' files in the order of their names; at most RuleRegistry::mostRules. Waits for the disk.
QStringList ruleFiles(const QString& configFolder);

/// The rules of one configuration folder: <config>/rules/NAME.toml, a small file each. A change is on disk when its
/// Task is ready, and counts from then on. `reactor` must outlive it. Loop's thread; files are written in the pool.
class RuleRegistry {
public:
    RuleRegistry(Reactor& reactor, QString configFolder) : m_folder(std::move(configFolder)), m_turns(reactor) {}
    RuleRegistry(const RuleRegistry&) = delete;
    RuleRegistry& operator=(const RuleRegistry&) = delete;

    /// All files anew; what did not change keeps its counts. Waits for the disk: at the start, and by SIGHUP.
    void load();

    QList<RuleStatus> rules() const;                   ///< By name.
    const RuleStatus* find(const QString& name) const; ///< Good until the next turn.
    QString freeName(const QString& title) const;
    QString folder() const { return m_folder; }

    /// Checked by checkRule. Refused/AlreadyExists; Malformed/BadValue with the key in `code`.
    Task<Result<Done>> add(Rule rule);
    /// The one of that name; comments in its file stay. Also mends a broken file, in which lines that nobody can read
    /// become comments, and a copy is kept. Refused/InUse: somebody has changed the file meanwhile, which was read
    /// again instead.
    Task<Result<Done>> change(Rule rule);
    Task<Result<Done>> setEnabled(QString name, bool enabled);
    Task<Result<Done>> setDryRun(QString name, bool isDryRun);
    Task<Result<RemovedRule>> remove(QString name); ///< With its file. Where that cannot be removed, the rule stays.
    /// Undo of remove: the file's bytes as they were, right or wrong; a rule that was stopped is stopped.
    /// Refused/AlreadyExists
    Task<Result<Done>> restore(RemovedRule removed);

    // What the engine tells
    void notifyFired(const QString& name, qint64 at);
    void reportTrouble(const QString& name, const Error& trouble); ///< An empty text: it has passed.
    void notifyStopped(const QString& name, const Error& why);

    void addListener(RuleEvents* listener) { m_listeners.add(listener); }
    void removeListener(RuleEvents* listener) { m_listeners.remove(listener); }

    static constexpr qsizetype mostRules = 500;

private:
    Task<Result<Done>> write(Rule rule, std::function<void(Rule&)> edit = {});
    void readAgain(const QString& name);
    void take(const QString& name, const Result<Rule>& read, const RuleToMend& toMend = {});
    void notify(void (RuleEvents::*event)(const QString&), const QString& name);

    QString m_folder;
    std::map<QString, RuleStatus> m_rules;
    std::map<QString, QByteArray> m_texts; ///< By name: each file as it was read or written last.
    ListenerList<RuleEvents> m_listeners;
    FileTurns m_turns; ///< Whoever saves twice finds what they saved last.
};

} // namespace everyport::rules
