#pragma once

#include <memory>

#include <QString>

#include "app/log/log.h"
#include "app/services/servicelist.h"
#include "netcore/reactor.h"
#include "netcore/taskset.h"

namespace everyport {

class Accounts;
class ControlPort;
class Database;
class Demo;
class FolderLock;
namespace polls { class PollBook; }
namespace devices { class DeviceBook; }

/// Where a station lives and how it starts; what the command line says before any service.
struct StationSettings {
    QString configFolder; ///< everyport.toml, services/NAME.toml
    QString dataFolder;   ///< Storage, certificates, lock, control socket.
    bool readsConfig = true;  ///< False for `serve`: no file is read.
    bool opensControl = true; ///< The socket for `device`, `poll`, `user` and a second start.
};

struct StationEvents {
    virtual ~StationEvents() = default;
    /// A second `everyport [URI]` was started on this data folder; the URI may be empty.
    virtual void raiseRequested(const QString& uri) { Q_UNUSED(uri); }
    /// Someone else's file is wrong; the log has it too.
    virtual void configurationFaulty(const QString& file, const Error& error) { Q_UNUSED(file); Q_UNUSED(error); }
};

/// The whole program for one data folder, but for its face: log, storage, accounts, polls, devices and services,
/// built in this order and stopped in the other. Both executables make one. `reactor` must outlive it.
class Station {
public:
    Station(Reactor& reactor, StationSettings settings);
    ~Station(); ///< Stops at once; `stop` does it in order.
    Station(const Station&) = delete;
    Station& operator=(const Station&) = delete;

    /// Opens all and starts the services. Refused/InUse when another program has the data folder, `native` its
    /// pid. A service that fails is told by `services()` and does not fail the start.
    Task<Result<Done>> start();
    Task<Result<Done>> stop();
    Task<Result<Done>> reload(); ///< SIGHUP: reads the files again and restarts only what changed.
    bool isRunning() const { return m_running; }

    Reactor& reactor() { return m_reactor; }
    Log& log() { return m_log; }           ///< Always there; all below from a start that succeeded.
    Database& database() { return *m_database; }
    Accounts& accounts() { return *m_accounts; }
    polls::PollBook& polls() { return *m_polls; }
    devices::DeviceBook& devices() { return *m_devices; }
    ServiceList& services() { return *m_services; }
    const StationSettings& settings() const { return m_settings; }

    /// Writes one service's file, only the keys that changed, then configures it. New ones get a file.
    Task<Result<Done>> saveService(QString name, OptionValues values);
    Result<QString> addService(const QString& type, const QString& name, const OptionValues& values);
    Task<Result<Done>> removeService(QString name); ///< With its file.

    /// Where a browser sees a poll: "http://127.0.0.1:8080/r/lunch"; empty while no http service runs.
    QString resultsAddress(const QString& poll) const;
    bool resultsReachBeyond() const; ///< False: this computer only.

    void setListener(StationEvents* listener) { m_listener = listener; }

private:
    class Relay; // taps from devices to polls
    Task<Result<Done>> openParts();
    void loadServices();

    Reactor& m_reactor;
    StationSettings m_settings;
    StationEvents* m_listener = nullptr;
    Log m_log;
    TaskSet m_work;
    std::unique_ptr<FolderLock> m_lock;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Accounts> m_accounts;
    std::unique_ptr<polls::PollBook> m_polls;
    std::unique_ptr<devices::DeviceBook> m_devices;
    std::unique_ptr<ServiceList> m_services;
    std::unique_ptr<Relay> m_relay;
    std::unique_ptr<ControlPort> m_control;
    bool m_running = false;
};

} // namespace everyport
