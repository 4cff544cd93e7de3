#pragma once

#include <memory>

#include <QString>

#include "app/rules/actions/lentactions.h"
#include "app/rules/ruleengine.h"
#include "app/rules/ruleregistry.h"

namespace everyport {
class Accounts;
class Database;
class Log;
class Reactor;
class ServiceList;
struct ServicePorts;
} // namespace everyport
namespace everyport::chat {
class ChatModel;
}
namespace everyport::devices {
class DeviceRegistry;
}
namespace everyport::machine {
class Machine;
}
namespace everyport::events {
class EventRegistry;
}
namespace everyport::polls {
class PollRegistry;
}

namespace everyport::rulelinks {

/// All of the program's rules: the registry, and once `run` was called the engine with its ears and mouths. What is
/// lent outlives it. Loop's thread.
class RuleController {
public:
    RuleController(Reactor& reactor, Log& log, const QString& configFolder);
    ~RuleController();
    RuleController(const RuleController&) = delete;
    RuleController& operator=(const RuleController&) = delete;

    rules::RuleRegistry& registry() { return m_registry; }
    rules::LentActions& lentActions() { return m_lent; } ///< What rules may call, beside what they do themselves.
    rules::RuleEngine* engine(); ///< Null until it runs: of a command that only reads and changes files.

    struct Ports {
        Accounts& accounts;
        devices::DeviceRegistry& devices;
        polls::PollRegistry& polls;
        chat::ChatModel& chat;
        ServiceList& services;
        ServicePorts& ports;
        Database& database;
        machine::Machine& machine;
        events::EventRegistry* events = nullptr; ///< Null: there are no running orders.
    };
    /// Before services start, so that their start is heard. Ends with the controller, which goes before the services.
    void run(const Ports& ports);
    void reload(); ///< SIGHUP: the rules' files anew; the log says which of them are wrong. Waits for the disk.
    /// Before services stop: what happens from now on is nobody's to answer. What rules have taken is done, within a
    /// few seconds; what is left then is named in the log, and the Error (NoSpace, by which a program ends with
    /// EX_IOERR).
    Task<Result<Done>> stop();

private:
    struct Running;

    void notifyBroken();

    Reactor& m_reactor;
    Log& m_log;
    rules::RuleRegistry m_registry;
    rules::LentActions m_lent;
    std::unique_ptr<Running> m_running;
};

} // namespace everyport::rulelinks
