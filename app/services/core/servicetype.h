#pragma once

#include <memory>
#include <vector>

#include <QString>

#include "app/config/option.h"
#include "netcore/interfaces/reactor.h"
#include "netcore/lifecycle/service.h"
#include "netcore/task/task.h"
#include "netcore/tls/tlscontext.h"

namespace everyport {

class Accounts;
class Database;
class Log;
class PromptHost;
class ServiceList;
struct ServicePorts;
namespace polls {
class PollRegistry;
}
namespace devices {
class DeviceRegistry;
}

/// What a service may use. Each service has its own, lent by the station, which outlives it.
struct ServiceContext {
    Reactor& reactor;
    Database& database;
    Log& log;
    Accounts& accounts;
    polls::PollRegistry& polls;
    devices::DeviceRegistry& devices;
    ServiceList& services; ///< The others: an http page may name the xmpp address.
    QString dataFolder;
    QString name;                  ///< The service's own: "xmpp", "guests". Source in the log, service in the registry.
    PromptHost* prompts = nullptr; ///< Where prompts come from; null where there is no Python.
    ServicePorts* ports = nullptr; ///< What rules and plugins add to it; null where there are none.

    /// What stands as NAME.crt and NAME.key in the data folder's `certificates`, made on first use.
    Result<Certificate> certificate(const QString& certificateName, const QStringList& names) const;
};

/// One running service of the program, from `start` until it was stopped: a leaf that a ServiceList keeps. What it
/// adds to netcore's Service is what rows, dialogs and the first lines of output show.
class ListedService : public Service {
public:
    using Service::Service;

    // start: an Error of Reason::AddressInUse or PermissionDenied gets a remedy by the list. It binds, too, and the
    // program drops root's rights when all have started: files are another's before (Privileges::useForFiles).
    // stop: lets connections say goodbye. The list waits for three seconds, and then lets go of the service.

    /// Where it is, as URLs with real ports: "xmpp://127.0.0.1:5222", "http://[::1]:8080/".
    virtual QStringList addresses() const = 0;
    virtual qsizetype peopleCount() const { return 0; } ///< Who would notice a stop.
    /// Lines for people with a stock client ("Gajim: account alice@localhost, port 5222").
    virtual QStringList howToConnect() const { return {}; }
    /// Takes values that differ only in options without `needsRestart`.
    virtual void reconfigure(const OptionValues&) {}
    /// SIGHUP: files that its options name may hold something else now. The options are the same.
    virtual void rereadFiles() {}

private:
    friend class ServiceList; // its parent, which says when it runs
};

/// A kind of service: its name, its options and how one is made. Stateless; one object for the whole program.
class ServiceType {
public:
    virtual ~ServiceType() = default;
    virtual QString name() const = 0;                          ///< "xmpp": on the command line and in `type =`.
    virtual QString title() const { return name().toUpper(); } ///< "XMPP": what people call it.
    virtual QString description() const = 0;                   ///< One line of a list: 72 characters at most.
    /// Lucide's name of its picture, one of resources/icons.
    virtual QString icon() const { return QStringLiteral("server"); }
    /// People come in by accounts, whose rights may differ here.
    virtual bool hasAccounts() const { return false; }
    virtual OptionList options() const = 0; ///< `listen` among them where it listens.
    /// Values have passed checkOptions; what only shows in combination is refused here, `code` naming the key.
    virtual Result<std::unique_ptr<ListedService>> make(ServiceContext context, OptionValues values) const = 0;
    /// Of the handbook: the file of resources/handbook that tells people about it, without ".md".
    virtual QString chapter() const { return name(); }
};

using ServiceTypes = std::vector<std::unique_ptr<ServiceType>>;
/// The option that every listening type has; `fallback` such as "tcp:5222".
Option listenOption(const QStringList& fallback);

} // namespace everyport
