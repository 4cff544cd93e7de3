#pragma once

#include <functional>
#include <memory>
#include <vector>

#include <QString>

#include "app/config/option.h"
#include "app/services/core/clientline.h"
#include "netcore/interfaces/reactor.h"
#include "netcore/lifecycle/service.h"
#include "netcore/task/task.h"
#include "netcore/tls/tlscontext.h"

namespace everyport {

class Accounts;
class Database;
class Log;
class NetworkState;
class PromptHost;
class ServiceList;
struct ServicePorts;
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
namespace venue {
class Venue;
}
namespace stations {
class StationsHub;
}

/// What a service may use of the program. Handed to ServiceType::make; all of it is lent by the Station and outlives
/// the service.
struct ServiceContext {
    Reactor& reactor;
    Database& database;
    Log& log;
    Accounts& accounts;
    polls::PollRegistry& polls;
    devices::DeviceRegistry& devices;
    ServiceList& services; ///< The others: an http page may name the xmpp address.
    QString dataFolder;
    QString name; ///< The service's: "xmpp", "guests". Its source in the log, and ConnectionRecord::service.
    PromptHost* prompts = nullptr;             ///< Makes Python prompts; null where there is no Python.
    ServicePorts* ports = nullptr;             ///< What rules and plugins add to services; null where there are none.
    machine::Machine* machine = nullptr;       ///< The computer; null where nobody looks at it.
    NetworkState* network = nullptr;           ///< What clients of other computers wait for; null: they do not.
    events::EventRegistry* events = nullptr;   ///< Running orders; null where there are none.
    venue::Venue* venue = nullptr;             ///< The plan of the building; null where there is none.
    stations::StationsHub* stations = nullptr; ///< Shares polls with other stations; null where nobody does.
    /// What is missing in the storage, or was changed there, as this run has found; null where nobody looked.
    const QList<Error>* storageFindings = nullptr;

    /// The certificate NAME.crt with its key NAME.key in the data folder's `certificates`; made on first use, for the
    /// host names `names`.
    Result<Certificate> certificate(const QString& certificateName, const QStringList& names) const;
};

/// One configured service of the program. A ServiceType makes it, the ServiceList owns it, starts and stops it
/// (netcore/lifecycle/service.h); what it adds to Service is what rows, dialogs and the first lines of output show. A
/// service that was stopped is not started again: another one is made. Loop's thread only.
class ListedService : public Service {
public:
    using Service::Service;

    // `start` binds the ports. To an Error of Reason::AddressInUse or PermissionDenied the list adds a remedy. Root's
    // rights are given up only when all services have started; files are read and made as another user before that
    // (Privileges::useForFiles).
    // `stop` lets connections say goodbye. The list waits for three seconds, then destroys the service.

    /// Where clients reach the service, as URLs with the ports it got: "xmpp://127.0.0.1:5222", "http://[::1]:8080/".
    /// Of one that does not listen (ServiceType::listens), what it is a client of.
    virtual QStringList addresses() const = 0;
    virtual qsizetype peopleCount() const { return 0; } ///< How many people would notice a stop: those logged in.
    /// How people come in with a stock client, while it runs; of a client itself, what is to be set at the other end.
    /// Each command of it, and each line that is typed, is run by tests/interop/tst_clientlines.py.
    virtual ClientLines howToConnect() const { return {}; }
    /// Takes new values while it runs; they differ from the ones before only in options without `needsRestart`.
    virtual void reconfigure(const OptionValues&) {}
    /// SIGHUP: reads the files that its options name again. The options are the same.
    virtual void rereadFiles() {}
    /// What it lacks while it runs, such as a server that it is a client of, for a person; an empty text: nothing. Of a
    /// change it tells by ServiceList::troubleChanged.
    virtual Error trouble() const { return {}; }
    /// What the log says once it runs; for one that only connects it is another sentence.
    virtual QString runningSentence() const
    {
        return QStringLiteral("Listening on %1.").arg(addresses().join(QStringLiteral(", ")));
    }

private:
    friend class ServiceLife; // starts and stops it for the list, its parent, and says when it runs
};

/// A kind of service ("irc", "http"): its name, its options, and how one is made. From the options come the command
/// line, the check of configuration files and the forms. One object each for the whole program, without state; its room
/// declares it in its CMakeLists.txt, and the build makes the list of all (services/servicetypelist.cpp.in).
class ServiceType {
public:
    virtual ~ServiceType() = default;
    virtual QString name() const = 0; ///< "xmpp": on the command line and in `type =`.
    /// "XMPP": what people call it. Where it is more than a protocol's own name it stands in
    /// QT_TRANSLATE_NOOP("everyport::ServiceType", …): the window shows it in its own language.
    virtual QString title() const { return name().toUpper(); }
    virtual QString description() const = 0; ///< One line of a list: 72 characters at most.
    /// Lucide's name of its picture, one of resources/icons.
    virtual QString icon() const { return QStringLiteral("server"); }
    /// Whether people log in with accounts: then an account's right to it can be given and taken.
    virtual bool hasAccounts() const { return false; }
    /// Whether what passes at a place without TLS is encrypted all the same, by the protocol itself: SSH, or STARTTLS
    /// that is insisted on. Windows say where others can read along.
    virtual bool encryptsItself(const OptionValues& values) const
    {
        Q_UNUSED(values)
        return false;
    }
    virtual OptionList options() const = 0; ///< `listen` among them where it listens.
    bool listens() const;                   ///< False: it is a client itself, and nobody connects to it.
    /// All that is wrong with values that have passed checkOptions, each of which may be right for itself; the option's
    /// key is the Error's `code`. Reads no file.
    virtual QList<Error> faults(const OptionValues& values) const
    {
        Q_UNUSED(values)
        return {};
    }
    Result<Done> check(const OptionValues& values) const; ///< The first of `faults`.
    /// What works, and is hardly meant so: a start logs it, and `check` tells it. The key is the `code`.
    virtual QList<Error> remarks(const OptionValues& values) const
    {
        Q_UNUSED(values)
        return {};
    }
    /// Whether the option is looked at at all, beside these other values.
    virtual bool counts(const QString& key, const OptionValues& values) const
    {
        Q_UNUSED(key)
        Q_UNUSED(values)
        return true;
    }
    /// Makes a service, not started yet. An Error is check()'s, or for what this program has not.
    virtual Result<std::unique_ptr<ListedService>> make(ServiceContext context, OptionValues values) const = 0;
    /// Makes the tables that its services keep in the database this version's, without any of them running: those of a
    /// backup may be older than what they are put beside. Where none of its services has ever run nothing is made.
    virtual Task<Result<Done>> migrate(Database& database) const;
    /// Of the handbook: the file of resources/handbook that tells people about it, without ".md".
    virtual QString chapter() const { return name(); }
};

/// As `faults` and `remarks` give it.
Error valueFault(const QString& text, const QString& key);
/// `remarks`, and the other services that the values name and that are not there. `typeOf`: of a service here, empty
/// where there is none of that name.
QList<Error> remarksOn(
    const ServiceType& type, const OptionValues& values, const std::function<QString(const QString& name)>& typeOf);

using ServiceTypes = std::vector<std::unique_ptr<ServiceType>>;
/// The option `listen`, which every type has that listens; `fallback` is its default, such as "tcp:5222".
Option listenOption(const QStringList& fallback);

} // namespace everyport
