#pragma once

#include <functional>
#include <map>

#include "app/services/servicestatus.h"
#include "app/services/servicetype.h"
#include "netcore/taskset.h"

namespace everyport {

/// Plain calls on the loop's thread. The service is asked for by name, because it may be gone by then.
struct ServiceEvents {
    virtual ~ServiceEvents() = default;
    virtual void serviceAdded(const QString&) {}
    virtual void serviceChanged(const QString&) {} ///< State, values, trouble or addresses.
    virtual void serviceRemoved(const QString&) {}
};

/// The program's services: starts, stops and configures them by name, and tells. Requests on one service wait
/// for the one before. Lives in a Station; `make` hands out each service's context.
class ServiceList {
public:
    using ContextMaker = std::function<ServiceContext(const QString& name)>;

    ServiceList(Reactor& reactor, Log& log, ServiceTypes types);
    ~ServiceList();
    void setContextMaker(ContextMaker maker) { m_makeContext = std::move(maker); }

    const ServiceTypes& types() const { return m_types; }
    const ServiceType* type(const QString& name) const;

    QStringList names() const;
    std::optional<ServiceStatus> status(const QString& name) const;
    QList<ServiceStatus> all() const;
    Service* running(const QString& name) const; ///< Null unless it runs.
    Service* runningOfType(const QString& type) const; ///< The first one.

    /// A new one, off. Empty name: the type's own, with a number behind when taken. Gives the name.
    Result<QString> add(const QString& type, const QString& name, const OptionValues& values, const QString& file = {});
    /// One whose file is wrong: a row with its trouble, until the file is right or it is removed.
    void addBroken(const QString& name, const QString& type, const QString& file, const Error& trouble);
    Task<Result<Done>> remove(QString name);

    Task<Result<Done>> start(QString name);
    Task<Result<Done>> stop(QString name);
    Task<Result<Done>> restart(QString name);
    /// New values; restarts only a running service, and only if an option that needs it has changed.
    Task<Result<Done>> configure(QString name, OptionValues values);
    bool wouldRestart(const QString& name, const OptionValues& values) const;
    void setEnabled(const QString& name, bool enabled);

    /// Every enabled one; ready when each runs or has failed. One that fails holds up none of the others.
    Task<Result<Done>> startAll();
    Task<Result<Done>> stopAll();

    void addListener(ServiceEvents* listener);
    void removeListener(ServiceEvents* listener);

private:
    struct Entry;
    Entry* find(const QString& name) const;
    void setState(Entry& entry, ServiceStatus::State state, const Error& trouble = {});
    void tellChanged(const QString& name);
    Task<Result<Done>> startEntry(QString name);
    Task<Result<Done>> stopEntry(QString name);

    Reactor& m_reactor;
    Log& m_log;
    ServiceTypes m_types;
    ContextMaker m_makeContext;
    std::map<QString, std::unique_ptr<Entry>> m_entries;
    QList<ServiceEvents*> m_listeners;
};

} // namespace everyport
