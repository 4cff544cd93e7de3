#pragma once

#include <memory>
#include <vector>

#include "app/plugins/pluginhost.h"
#include "app/plugins/pluginstate.h"
#include "netcore/base/lifetime.h"
#include "netcore/base/listenerlist.h"
#include "netcore/files/fileturns.h"
#include "netcore/task/taskset.h"

namespace everyport {

class Log;

namespace plugins {

/// Told by a PluginRegistry what becomes of plugins. Plain calls on the loop's thread.
struct PluginEvents {
    virtual ~PluginEvents() = default;
    virtual void pluginsChanged() {} ///< Others are there than before.
    virtual void pluginChanged(const QString& /*name*/) {}
};

/// The plugins of one data folder: found, listed, switched on and off, configured. A plugin is off until somebody
/// switches it on. One whose calls keep failing, or hold the program's loop, is switched off until it is reloaded or
/// the program starts again. Loop's thread; everything named must outlive it.
class PluginRegistry final : private PluginGateEvents {
public:
    struct Places {
        QString configFolder;
        QStringList folders; ///< As pluginFolders gives them.
        bool runs = true;    ///< False for a command that only reads and changes the list.
    };
    PluginRegistry(Reactor& reactor, Log& log, Places places, PromptHost& prompts, PluginPorts ports);
    ~PluginRegistry() override; ///< Ends what runs, without asking it.
    PluginRegistry(const PluginRegistry&) = delete;
    PluginRegistry& operator=(const PluginRegistry&) = delete;

    Task<Result<Done>> look(); ///< Reads the folders: what is new is off, what has gone is ended.
    /// After `look`: all that are enabled, side by side. Each failure is the plugin's own.
    Task<Result<Done>> startAll();
    Task<Result<Done>> stopAll();

    QList<PluginState> all() const; ///< By name.
    std::optional<PluginState> find(const QString& name) const;

    /// Into its file, and at once. Refused where its folder or its file is wrong; Local with the sentence where it does
    /// not start.
    Task<Result<Done>> setEnabled(QString name, bool enabled);
    /// Checked values; a plugin that runs is started again with them.
    Task<Result<Done>> configure(QString name, OptionValues values);
    Task<Result<Done>> reload(QString name); ///< Reads its folder again; then stops and starts it where it is enabled.
    Task<Result<QString>> run(QString command, QStringList words) ///< As PluginHost's.
    {
        return m_host->run(std::move(command), std::move(words));
    }

    void addListener(PluginEvents* listener) { m_listeners.add(listener); }
    void removeListener(PluginEvents* listener) { m_listeners.remove(listener); }

private:
    struct Entry {
        PluginState state;
        PluginFailures failures;
        // which start or stop was the last; an earlier one's answer changes nothing any more
        quint64 turn = 0;
        // when its settings were last written here: what had begun to be read before that is older; and while they
        // are being written, what is read may be either
        quint64 settingsTurn = 0;
        int writing = 0;
    };
    struct Found {
        PluginInfo info;
        PluginSettings settings;
    };
    Entry* entry(const QString& name);
    Task<Result<Done>> start(QString name);
    void cancel(const QString& name, quint64 turn);    ///< Nobody waits for its start any more.
    Entry* stillAt(const QString& name, quint64 turn); ///< Null once it was started or stopped anew.
    Task<Result<Done>> stop(QString name);
    Task<Result<Done>> write(QString name, PluginSettings before); ///< To its end, wanted or not.
    Task<Result<Done>> writeNow(QString name, PluginSettings before);
    Result<Done> mayRun(const QString& name);
    void take(const Found& found, quint64 readSince);
    static QString logSource(const QString& plugin);
    void judge(const QString& name);
    void changed(const QString& name) { m_listeners.notify(&PluginEvents::pluginChanged, name); }
    void pluginTold(const QString& plugin, const QString& level, const QString& text) override;
    void pluginFailed(const QString& plugin, const PluginFailure& failure) override;

    Reactor& m_reactor;
    Log& m_log;
    Places m_places;
    std::map<QString, Entry> m_entries;
    quint64 m_turns = 0;
    ListenerList<PluginEvents> m_listeners;
    Lifetime m_lifetime;
    FileTurns m_files; // settings, by plugin
    TaskSet m_work{TaskSet::unhandled};
    std::unique_ptr<PluginHost> m_host; // first to go
};

} // namespace plugins

} // namespace everyport
