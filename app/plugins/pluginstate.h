#pragma once

#include <QList>
#include <QStringList>

#include "app/plugins/pluginfailures.h"
#include "app/plugins/plugininfo.h"
#include "app/plugins/pluginsettings.h"

namespace everyport::plugins {

/// One plugin as the program has it. A value.
struct PluginState {
    enum class State { Off, Starting, On, Failed };
    PluginInfo info = {};
    PluginSettings settings = {};
    State state = State::Off;
    QString trouble = {};               ///< A sentence, while it is failed or cannot be run.
    QList<PluginFailure> failures = {}; ///< The newest first; some are kept.
    QStringList registered = {};        ///< "http /hello", while it is on.
};
QString pluginStateName(PluginState::State state); ///< "off", "starting", "on", "failed"

} // namespace everyport::plugins
