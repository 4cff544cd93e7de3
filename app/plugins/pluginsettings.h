#pragma once

#include "app/plugins/plugininfo.h"

namespace everyport::plugins {

/// plugins/NAME.toml in the configuration's folder: whether a plugin is switched on, and its options. A value.
struct PluginSettings {
    bool enabled = false; ///< A new plugin does nothing before somebody has said so.
    OptionValues values = {};
    std::optional<Error> fault = {}; ///< Of the file; then all counts as not said.
    QList<Error> faults = {};        ///< All that can be found, by line; `fault` is the first of them.
};

QString pluginSettingsPath(const QString& configFolder, const QString& name);
PluginSettings readSettings(const QString& configFolder, const PluginInfo& info);
/// A sentence for whoever left a secret there that others may read; empty where nothing is wrong.
QString exposureOf(const QString& configFolder, const PluginInfo& info, const PluginSettings& settings);
/// Changes in the file what differs; makes it, for this user's eyes only, where it is missing. Waits for the disk.
Result<Done> writeSettings(const QString& configFolder, const PluginInfo& info, const PluginSettings& settings);

/// Writes what differs between the two; what somebody has changed in the file meanwhile stays. Gives what stands there
/// then.
Result<PluginSettings> changeSettings(
    const QString& configFolder, const PluginInfo& info, const PluginSettings& before, const PluginSettings& after);

} // namespace everyport::plugins
