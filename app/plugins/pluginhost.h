#pragma once

#include "app/manhole/prompthost.h"
#include "app/plugins/plugingate.h"
#include "app/plugins/plugininfo.h"
#include "app/python/pyvalue.h"

namespace everyport::plugins {

/// Runs plugins in the program's Python, which begins with the first of them. What a plugin does wrong stays in Python
/// and is told by the events. Everything named must outlive it. Loop's thread.
class PluginHost {
public:
    PluginHost(PromptHost& prompts, PluginPorts ports, PluginGateEvents& events);
    ~PluginHost();

    /// Imports its module and calls its `start`. An Error when either has failed, which was told with its traceback.
    Task<Result<Done>> start(PluginInfo info, OptionValues values);
    Task<Result<Done>> stop(QString name); ///< Calls its `stop`, then ends all that it has.
    void drop(const QString& name);        ///< Ends all that it has, without asking it.
    /// What a console command of any plugin gives back, as text.
    Task<Result<QString>> run(QString command, QStringList words);
    QStringList registeredBy(const QString& name) const { return m_gate.registeredBy(name); }

private:
    Result<Done> begin();
    PluginCall callOf(const QString& plugin, qint64 number) const;

    PromptHost& m_prompts;
    PluginGate m_gate;
    python::PyValue m_host; // everyport._plugins.Host
};

} // namespace everyport::plugins
