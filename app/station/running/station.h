#pragma once

#include <memory>

#include <QString>

#include "app/chat/model/chatparts.h"
#include "app/log/log.h"
#include "app/manhole/prompthost.h"
#include "app/names/knownnames.h"
#include "app/services/core/servicelist.h"
#include "app/services/core/serviceports.h"
#include "app/services/servicetypes.h"
#include "app/station/running/backupturn.h"
#include "app/station/running/polls/polladdresses.h"
#include "app/station/running/stationbooks.h"
#include "app/station/running/stationroutes.h"
#include "app/station/servicefiles/stationsettings.h"
#include "netcore/base/registration.h"
#include "netcore/interfaces/reactor.h"

namespace everyport {

class AccountNames;
class Accounts;
class BluetoothRoute;
class ChatLog;
class ConfiguredServices;
class ControlPort;
class Database;
class FolderLock;
class LentChatCommands;
class NetworkRoute;
class StationPreferences;
class StorageFindings;
namespace events {
class EventRegistry;
}
namespace polls {
class PollRegistry;
}
namespace devices {
class DeviceRegistry;
}
namespace machine {
class Machine;
}
namespace chat {
class ChatModel;
class HistoryKeeping;
} // namespace chat
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
namespace stations {
class StationsHub;
}
namespace trust {
class AcceptedCertificates;
}
namespace venue {
class Venue;
}
namespace xmppchat {
class XmppSessions;
}

/// What a Station asks of the window that shows it. Plain calls on the loop's thread.
struct StationEvents {
    virtual ~StationEvents() = default;
    /// A second `everyport [URI]` was started on this data folder; the URI may be empty. So may the token, by which the
    /// desktop lets a window come to the front (see bringToFront).
    virtual void raiseRequested(const QString& /*uri*/, const QString& /*token*/) {}
};

/// The whole program for one data folder, without the window: log, storage, accounts, polls, devices, chat and
/// services, started in this order and stopped in the reverse. Both executables make one. It owns all that its
/// accessors give. `reactor` must outlive it. Loop's thread only.
class Station final : public PromptHost {
public:
    Station(Reactor& reactor, StationSettings settings, ServiceTypes types = makeServiceTypes());
    ~Station() override; ///< Cuts off what `stop` would have ended in order.
    Station(const Station&) = delete;
    Station& operator=(const Station&) = delete;

    /// Opens everything and starts the services. Error Busy/InUse: another program has the data folder; `native` is its
    /// pid. A service that does not start is shown as failed by `services()` and is no Error here. After an Error the
    /// station has nothing but its log.
    Task<Result<Done>> start();
    /// The networks that the chat speaks; to be set before `start`. everyportd sets none, since people chat in the
    /// window.
    void setChatParts(chat::ChatParts parts) { m_chatParts = std::move(parts); }
    /// Ends everything in order: takes no more commands, does what rules have taken, takes no more taps, stores what
    /// was tapped, lets services say goodbye, closes the storage. Takes less than five seconds, and less than nine
    /// where rules still wait for others; each part has its limit, and what has not ended by then is cut off.
    Task<Result<Done>> stop();
    /// SIGHUP: reads the files of rules and services and the plugins' folders again; restarts only what changed.
    Task<Result<Done>> reload();
    bool isRunning() const { return m_running; }

    Reactor& reactor() { return m_reactor; }
    Log& log() { return m_log; } ///< Always there; most of the others from a start that succeeded to the end of `stop`.
    Database& database() { return m_books.database(); }
    /// What this run has found missing or changed in it.
    StorageFindings& storageFindings() { return m_books.storageFindings(); }
    Accounts& accounts() { return m_books.accounts(); }
    /// Which certificates people have accepted, for all clients of the station; always there.
    trust::AcceptedCertificates& certificates() { return *m_certificates; }
    /// What the window's preferences change; always there.
    StationPreferences& preferences() { return *m_preferences; }
    polls::PollRegistry& polls() { return m_books.polls(); }
    events::EventRegistry& events() { return m_books.events(); } ///< Running orders of polls.
    venue::Venue& venue() { return m_books.venue(); }            ///< The plan of the building, and votes by place.
    /// Of polls that were removed just now, which may be taken back.
    QStringList removedPictures() const { return m_routes.removedPictures(); }
    devices::DeviceRegistry& devices() { return m_books.devices(); }
    stations::StationsHub& stations() { return *m_stations; }    ///< Other stations that share polls with this one.
    BluetoothRoute& bluetooth() { return m_routes.bluetooth(); } ///< Readers by Bluetooth; see machine().
    NetworkRoute& networkReaders() { return m_routes.networkReaders(); } ///< Readers behind serial servers.
    machine::Machine& machine()
    {
        return m_routes.machine();
    } ///< The computer; absent where the settings name no system bus.
    chat::ChatModel& chat() { return *m_chat; }
    xmppchat::XmppSessions& xmppSessions() { return *m_xmppSessions; } ///< Of the chat's XMPP accounts; always there.
    rulelinks::RuleController& rules() { return *m_rules; }
    ServiceList& services() { return *m_services; }
    /// The services with their configuration files: through this a person adds, changes and removes them.
    ConfiguredServices& configured() { return *m_configured; }
    BackupTurn& backupTurn() { return m_backupTurn; }
    ServicePorts& ports() { return m_ports; } ///< Where rules and plugins add to what services do; always there.
    plugins::PluginRegistry& plugins() { return *m_plugins; } ///< They run from `startPlugins` on.
    /// Starts the enabled plugins; after `start`, when root's rights have been given up, because plugins are others'
    /// code. One that fails shows its own error and fails nothing else.
    Task<Result<Done>> startPlugins();
    /// The one Python interpreter, made when first asked for; where a script started this program, the script's.
    python::Interpreter& interpreter() override;
    faces::AppFace& face(); ///< The Python API's root object, `app`; made when first asked for.
    /// What the names of a kind are just now, for forms; none while it does not run.
    QList<KnownNames::Name> namesOf(Option::Names kind) const;
    const StationSettings& settings() const { return m_settings; }

    PollAddresses pollAddresses() const; ///< Where browsers find polls; to be asked for each time.

    void setListener(StationEvents* listener) { m_listener = listener; }
    /// Tells the listener raiseRequested; false where there is none.
    bool askToRaise(const QString& uri, const QString& token = {});

private:
    Task<Result<Done>> openBooks();
    StationRoutes::Joined joined() { return {m_reactor, devices(), polls(), events(), m_log, storageFindings()}; }
    void makeRoutes(); ///< What goes from one part to another; the computer is looked at from then on.
    Task<Result<Done>> openStations();
    void makeChat();
    void keepHistory();
    void openServices();
    void close();

    Reactor& m_reactor;
    StationSettings m_settings;
    ServiceTypes m_types;
    StationEvents* m_listener = nullptr;
    Log m_log;
    std::unique_ptr<StationPreferences> m_preferences;
    std::unique_ptr<FolderLock> m_lock;
    StationBooks m_books;                                        // the lock goes behind it
    std::shared_ptr<trust::AcceptedCertificates> m_certificates; // connections may keep it longer
    std::unique_ptr<AccountNames> m_accountNames;
    StationRoutes m_routes; // with the computer and its network
    std::unique_ptr<xmppchat::XmppSessions> m_xmppSessions;
    chat::ChatParts m_chatParts;
    std::unique_ptr<chat::ChatModel> m_chat;
    std::unique_ptr<chat::HistoryKeeping> m_historyKeeping;
    std::unique_ptr<ChatLog> m_chatLog;
    std::unique_ptr<stations::StationsHub> m_stations;
    ServicePorts m_ports; // services look into them
    std::unique_ptr<LentChatCommands> m_lentChatCommands;
    std::unique_ptr<ServiceList> m_services;
    std::unique_ptr<ConfiguredServices> m_configured;
    std::unique_ptr<rulelinks::RuleController> m_rules; // hears and uses the others
    std::unique_ptr<ControlPort> m_control;
    std::unique_ptr<python::Interpreter> m_python; // runs when a prompt has asked for it
    std::unique_ptr<plugins::PluginRegistry> m_plugins;
    std::unique_ptr<faces::AppFace> m_face; // shows the others
    Registration m_preferencesHeard;
    bool m_running = false;
    bool m_readsPlugins = false; // since `startPlugins`
    BackupTurn m_backupTurn;
};

} // namespace everyport
