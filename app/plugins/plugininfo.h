#pragma once

#include <chrono>
#include <optional>

#include <QString>
#include <QStringList>

#include "app/config/option.h"

namespace everyport::plugins {

/// What a plugin's folder says of it. A value.
struct PluginInfo {
    QString name = {};  ///< The folder's: letters a-z, digits, - and _.
    QString title = {}; ///< For people; the name where it says none.
    QString version = {};
    QString description = {};                 ///< One sentence.
    QString folder = {};                      ///< Absolute, without links.
    QString module = {};                      ///< "plugin": the file plugin.py in the folder.
    OptionList options = {};                  ///< In the order of the file.
    std::chrono::milliseconds hold{1000};     ///< How long one call may hold the program's loop.
    std::chrono::milliseconds timeout{10000}; ///< How long one call may last.
    std::optional<Error> fault = {};          ///< Then the rest is as far as it was understood, and it is not run.
    QList<Error> faults = {};                 ///< All that can be found, by line; `fault` is the first of them.
};

/// The folder with its plugin.toml, and whether its files may be trusted (folderrules.h). Reads the disk.
PluginInfo readPlugin(const QString& folder);

/// Every folder of those folders that has a plugin.toml; of two with the same name the first. By name.
QList<PluginInfo> readPlugins(const QStringList& folders);

/// Where plugins are: the configuration's, the data's, and the system's. In this order.
QStringList pluginFolders(const QString& configFolder, const QString& dataFolder);

bool isPluginName(const QString& name);

} // namespace everyport::plugins
