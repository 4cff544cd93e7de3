#pragma once

#include <memory>

#include <QString>

#include "app/chat/model/chatparts.h"
#include "app/log/log.h"
#include "app/manhole/prompthost.h"
#include "app/services/core/servicelist.h"
#include "app/services/core/serviceports.h"
#include "app/services/servicetypes.h"
#include "app/station/servicefiles/stationsettings.h"
#include "netcore/interfaces/reactor.h"

namespace everyport {

class Accounts;
class ConfiguredServices;
class ControlPort;
class Database;
class DeviceLog;
class FolderLock;
class LentChatCommands;
class StorageLog;
class VoteRoute;
namespace polls {
class PollRegistry;
}
namespace devices {
class DeviceRegistry;
}
namespace chat {
class ChatModel;
}
namespace faces {
class AppFace;
}
namespace plugins {
class PluginRegistry;
}
namespace python {
class Interpreter;
}
namespace rulelinks {
class RuleController;
}
namespace xmppchat {
class XmppSessions;
}

struct StationEvents {
    virtual ~StationEvents() = default;
    /// A second `everyport [URI]` was started on this data folder; the URI may be empty.
    virtual void raiseRequested(const QString&) {}
};

/// The whole program for one data folder, but for its face: log, storage, accounts, polls, devices, chat and services,
/// built in this order and stopped in the other. Both executables make one. `reactor` must outlive it.
class Station final : public PromptHost {
public:
    Station(Reactor& reactor, StationSettings settings, ServiceTypes types = makeServiceTypes());
    ~Station() override; ///< Cuts off what `stop` would have ended in order.
    Station(const Station&) = delete;
    Station& operator=(const Station&) = delete;

    /// Opens all and starts the services. Busy/InUse when another program has the data folder, `native` its pid. A
    /// service that fails is told by `services()` and does not fail the start. A station that could not start
    /// has nothing but its log.
    Task<Result<Done>> start();
    /// What its chat speaks; before `start`. everyportd has none: people chat in the window.
    void setChatParts(chat::ChatParts parts) { m_chatParts = std::move(parts); }
    /// No more commands, no more taps, what was tapped is stored, services say goodbye, storage closes. Takes four
    /// seconds at most; what has not ended by then is cut off.
    Task<Result<Done>> stop();
    /// SIGHUP: reads the files of rules and services and the plugins' folders again; restarts only what changed.
    Task<Result<Done>> reload();
    bool isRunning() const { return m_running; }

    Reactor& reactor() { return m_reactor; }
    Log& log() { return m_log; } ///< Always there; the others from a start that succeeded until the stop.
    Database& database() { return *m_database; }
    Accounts& accounts() { return *m_accounts; }
    polls::PollRegistry& polls() { return *m_polls; }
    devices::DeviceRegistry& devices() { return *m_devices; }
    chat::ChatModel& chat() { return *m_chat; }
    xmppchat::XmppSessions& xmppSessions() { return *m_xmppSessions; } ///< Of the chat's XMPP accounts; always there.
    rulelinks::RuleController& rules() { return *m_rules; }
    ServiceList& services() { return *m_services; }
    /// The same with their files: where a person changes them.
    ConfiguredServices& configured() { return *m_configured; }
    ServicePorts& ports() { return m_ports; } ///< Where rules and plugins add to what services do; always there.
    plugins::PluginRegistry& plugins() { return *m_plugins; } ///< What runs of them began by `startPlugins`.
    /// After `start`, when root's rights are gone: plugins are others' code. Each failure is the plugin's own.
    Task<Result<Done>> startPlugins();
    python::Interpreter& interpreter() override; ///< The one that runs already, where a script is run around all this.
    faces::AppFace& face(); ///< What prompts and scripts see of all this; made when first asked for.
    const StationSettings& settings() const { return m_settings; }

    /// Where a browser sees a poll: "http://127.0.0.1:8080/r/lunch"; empty while no http service runs.
    QString resultsAddress(const QString& poll) const;
    bool resultsReachBeyond() const; ///< False: this computer only.

    void setListener(StationEvents* listener) { m_listener = listener; }
    bool askToRaise(const QString& uri); ///< False where there is no window to raise.

private:
    Task<Result<Done>> openBooks();
    Result<Done> openPasswordBooks();
    void openServices();
    void close();

    Reactor& m_reactor;
    StationSettings m_settings;
    ServiceTypes m_types;
    StationEvents* m_listener = nullptr;
    Log m_log;
    std::unique_ptr<FolderLock> m_lock;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<StorageLog> m_storageLog;
    std::unique_ptr<Accounts> m_accounts;
    std::unique_ptr<polls::PollRegistry> m_polls;
    std::unique_ptr<devices::DeviceRegistry> m_devices;
    std::unique_ptr<xmppchat::XmppSessions> m_xmppSessions;
    chat::ChatParts m_chatParts;
    std::unique_ptr<chat::ChatModel> m_chat;
    std::unique_ptr<VoteRoute> m_voteWay;
    std::unique_ptr<DeviceLog> m_deviceLog;
    ServicePorts m_ports; // services look into them
    std::unique_ptr<LentChatCommands> m_lentChatCommands;
    std::unique_ptr<ServiceList> m_services;
    std::unique_ptr<ConfiguredServices> m_configured;
    std::unique_ptr<rulelinks::RuleController> m_rules; // hears and uses the others
    std::unique_ptr<ControlPort> m_control;
    std::unique_ptr<python::Interpreter> m_python; // runs when a prompt has asked for it
    std::unique_ptr<plugins::PluginRegistry> m_plugins;
    std::unique_ptr<faces::AppFace> m_face; // shows the others
    bool m_running = false;
    bool m_readsPlugins = false; ///< Since `startPlugins`.
};

} // namespace everyport
