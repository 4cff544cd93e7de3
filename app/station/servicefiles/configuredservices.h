#pragma once

#include <optional>

#include <QString>

#include "app/services/core/servicelist.h"
#include "app/station/servicefiles/servicefilefollower.h"
#include "netcore/base/result.h"
#include "netcore/files/fileturns.h"
#include "netcore/files/keptfiles.h"
#include "netcore/task/task.h"

namespace everyport {

class Log;
struct StationSettings;

/// What brings a removed service back as it was.
struct RemovedService {
    ServiceStatus status = {};
    std::optional<KeptFile> file = {}; ///< Nothing where it had none.
};

/// What becomes of new values whose file cannot be written.
enum class Unwritten {
    Counts, ///< The service goes on with them until the program ends.
    Refused ///< Nothing changes: for what a restart must not turn round unseen, such as who can reach the service.
};

/// The services' files and the list of services, kept alike: what a person changes goes into both, and into a file only
/// what changed there; what was changed in a file goes into the list (ServiceFileFollower). What it is made of outlives
/// it. Loop's thread.
class ConfiguredServices {
public:
    ConfiguredServices(Reactor& reactor, Log& log, ServiceList& services, const StationSettings& settings);

    /// Once, before they are started. A file that is wrong is a row with its trouble.
    void load() { m_files.load(); }
    /// Reads the files again and restarts only what changed. One at a time (Reloads).
    Task<Result<Done>> reload() { return m_files.reload(); }

    /// A new service with its file; it is not started. Empty name: the type's own. Where its file cannot be written, it
    /// is in the list all the same, and `isUnwritten`.
    Task<Result<QString>> add(QString type, QString name, OptionValues values, bool enabled = true);
    /// Into its file, only what changed there; then into the service. Also mends a broken file. What the kind's check
    /// refuses is neither written nor taken: Malformed, with the option's key as its code. Refused/InUse: somebody
    /// has changed the file since it was read. Nothing was written; it was read again, and asking once more writes over
    /// it.
    Task<Result<Done>> save(QString name, OptionValues values, Unwritten unwritten = Unwritten::Counts);
    /// Whether its file says so, as far as we know; of a station without files always.
    bool isWritten(const QString& name, const OptionValues& values, bool enabled) const
    {
        return m_files.isWritten(name, values, enabled);
    }
    /// It has what its file does not say, because that could not be written; saving it once more may.
    bool isUnwritten(const QString& name) const { return m_files.isUnwritten(name); }
    /// As it was read or written last; nothing where it never was, or was wrong.
    std::optional<ServiceFile> knownFile(const QString& name) const;
    /// Whether it starts with the program. Of its file only this changes, also where that is wrong; refused where it is
    /// no TOML.
    Task<Result<Done>> setEnabled(QString name, bool enabled);
    /// With its file. Where that cannot be removed, the service stays.
    Task<Result<RemovedService>> remove(QString name);
    /// Undo of remove: the file's bytes as they were, right or wrong, and the service running or not.
    /// Refused/AlreadyExists
    Task<Result<Done>> restore(RemovedService removed);
    /// The values of the last time its file was right; nothing where it never was.
    std::optional<OptionValues> lastGoodValues(const QString& name) const { return m_files.lastGood().values(name); }
    /// What is right in a broken file; where nothing of it can be read, what was good last.
    std::optional<OptionValues> valuesToMend(const QString& name) const;

private:
    Task<Result<Done>> bringBack(ServiceStatus status, ServiceFile file);
    Task<Result<Done>> writeFile(QString name, OptionValues values, bool enabled);

    Log& m_log;
    ServiceList& m_services;
    const StationSettings& m_settings;
    ServiceFileFollower m_files;
    FileTurns m_turns; ///< Whoever saves twice finds what they saved last.
};

} // namespace everyport
