#pragma once

#include <optional>

#include <QString>

#include "app/services/servicelist.h"
#include "netcore/fileturns.h"
#include "netcore/result.h"
#include "netcore/task.h"

namespace everyport {

class Log;
struct ServiceFile;
struct StationSettings;

/// The services' files and the list of services, kept alike: what a person changes goes into both, and into a file only what
/// changed there. The last file of each that was right is kept beside them. What it is made of outlives it. Loop's thread.
class ConfiguredServices {
public:
    ConfiguredServices(Reactor& reactor, Log& log, ServiceList& services, const StationSettings& settings);

    void load(); ///< Once, before they are started. A file that is wrong is a row with its trouble.
    Task<Result<Done>> reload(); ///< Reads the files again and restarts only what changed.

    /// A new service with its file, off. Empty name: the type's own.
    Task<Result<QString>> add(QString type, QString name, OptionValues values);
    /// Into its file, only what changed there; then into the service. Also mends a broken file.
    Task<Result<Done>> save(QString name, OptionValues values);
    /// Whether it starts with the program. Of its file only this changes, also where that is wrong; refused where it is no TOML.
    Task<Result<Done>> setEnabled(QString name, bool enabled);
    Task<Result<Done>> remove(QString name); ///< With its file.
    /// The values of the last time its file was right; nothing where it never was.
    std::optional<OptionValues> lastGoodValues(const QString& name) const;
    /// What is right in a broken file; where nothing of it can be read, what was good last.
    std::optional<OptionValues> valuesToMend(const QString& name) const;

private:
    void take(const ServiceFile& file);
    Task<Result<Done>> writeFile(QString name, OptionValues values, bool enabled);

    Log& m_log;
    ServiceList& m_services;
    const StationSettings& m_settings;
    FileTurns m_turns; ///< Whoever saves twice finds what they saved last.
};

} // namespace everyport
