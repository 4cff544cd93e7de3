#pragma once

#include <memory>

#include "app/log/logoutput.h"
#include "app/station/commandline/commandline.h"
#include "app/station/crash/crashwatch.h"
#include "app/station/process/privileges.h"
#include "app/station/programsettings.h"
#include "app/station/running/station.h"
#include "netcore/base/registration.h"

namespace everyport {

class Demo;

/// One life of either executable, from its command line to its end: log output, the station or the demo,
/// rights, pid file. The window comes on top. `reactor` must outlive it.
class Program {
public:
    /// Malformed: the command line or everyport.toml says what cannot be. `errors` of everyport.toml alone do not
    /// stop a program; they are in the log. A restore that waits and is neither done nor taken back does: without it
    /// the program would go on with a half of what is here, or with nothing.
    static Result<std::unique_ptr<Program>> make(Reactor& reactor, const CommandLine& line);
    ~Program();
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;

    Station& station() { return *m_station; }
    Demo* demo() { return m_demo.get(); } ///< Null unless --demo.
    const CommandLine& line() const { return m_line; }
    CrashWatch& crash() { return *m_crash; }
    /// Why a backup that waited for this start was not brought back.
    const std::optional<Error>& restoreTrouble() const { return m_restoreTrouble; }

    /// Ready when all is bound and root's rights are gone. What `serve` names must start, or this fails.
    Task<Result<Done>> start();
    Task<Result<Done>> stop();
    Task<Result<Done>> reload(); ///< SIGHUP: everyport.toml, the services' files, the log file after rotation.

    /// A line a service with its addresses, and the demo's results page.
    QString summary() const;

private:
    Program(Reactor& reactor, CommandLine line, Privileges privileges);
    Result<Done> bringBack();
    Result<Done> openLog();
    Result<Done> openStation();
    void watchForCrashes();
    Result<Done> checkPidFile() const;
    Result<Done> writePidFile();

    std::unique_ptr<CrashWatch> m_crash; // first: the end of all the others is watched, too
    Reactor& m_reactor;
    CommandLine m_line;
    Privileges m_privileges;
    ProgramSettings m_settings;
    std::optional<QString> m_keptAside;    // of a backup that was brought back at this start
    std::optional<Error> m_restoreTrouble; // it could not be, and all is as it was
    std::unique_ptr<Demo> m_demo;
    std::unique_ptr<Station> m_own; // null with a demo, which has its own
    Station* m_station = nullptr;
    std::unique_ptr<LogOutput> m_output;
    Registration m_unhandled; // tells the station's log
};

/// The services of `serve`, checked against their types. Malformed names the type and the key.
Result<QList<ServiceWish>> wishedServices(const CommandLine& line, const ServiceTypes& types);

} // namespace everyport
