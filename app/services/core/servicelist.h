#pragma once

#include <functional>
#include <map>

#include "app/services/core/commonparts.h"
#include "app/services/core/servicelife.h"
#include "app/services/core/servicestatus.h"
#include "app/services/core/servicetype.h"
#include "netcore/base/listenerlist.h"
#include "netcore/task/taskset.h"

namespace everyport {

/// Plain calls on the loop's thread. The service is asked for by name, because it may be gone by then.
struct ServiceEvents {
    virtual ~ServiceEvents() = default;
    virtual void serviceAdded(const QString&) {}
    virtual void serviceChanged(const QString&) {} ///< State, values, trouble or addresses.
    virtual void serviceRemoved(const QString&) {}
};

/// The program's services: starts, stops and configures them by name, and tells. Requests on one service are
/// done one after the other (how each is done is told in ServiceLife); dropping a Task drops only the answer. One that
/// could not start because a server that it needs is away is started again after five seconds, ten, ..., a minute.
/// `reactor` and `log` must outlive it.
class ServiceList {
public:
    /// What a service is given; `name` becomes the context's own.
    using ContextMaker = ServiceLife::ContextMaker;

    ServiceList(Reactor& reactor, Log& log, ServiceTypes types);
    ~ServiceList();
    ServiceList(const ServiceList&) = delete;
    ServiceList& operator=(const ServiceList&) = delete;
    void setContextMaker(ContextMaker maker) { m_life.setContextMaker(std::move(maker)); } ///< Before the first start.

    const ServiceTypes& types() const { return m_types; }
    const ServiceType* type(const QString& name) const;

    QStringList names() const;
    std::optional<ServiceStatus> status(const QString& name) const;
    QList<ServiceStatus> all() const;
    ListedService* running(const QString& name) const;       ///< Null unless it runs.
    ListedService* runningOfType(const QString& type) const; ///< The first one.

    QString freeName(const QString& type) const; ///< The type's own, with a number behind when taken.
    /// A new one, off; also in place of a broken one. Empty name: the free one.
    /// Gives the name. `file` is where its values stand.
    Result<QString> add(const QString& type, const QString& name, const OptionValues& values, const QString& file = {});
    /// One whose file is wrong; `type` as far as it could be read. A service that was there goes on with what it
    /// has and shows the trouble.
    void setBroken(const QString& name, const QString& type, const QString& file, const Error& trouble);
    Task<Result<Done>> remove(QString name);

    Task<Result<Done>> start(QString name);
    Task<Result<Done>> stop(QString name);
    Task<Result<Done>> restart(QString name);
    /// New values. A running service restarts only if an option that needs it has changed, and refuses what its kind's
    /// check does; a failed one starts.
    Task<Result<Done>> configure(QString name, OptionValues values);
    void troubleChanged(const QString& name); ///< By a service itself: see ListedService::trouble.
    void rereadFiles(); ///< SIGHUP: each running service looks at the files that its options name.
    bool wouldRestart(const QString& name, const OptionValues& values) const;
    void setEnabled(const QString& name, bool enabled); ///< Whether startAll starts it.

    /// Every enabled one; ready when each runs or has failed, with the first failure. One that fails holds up
    /// none of the others.
    Task<Result<Done>> startAll();
    Task<Result<Done>> stopAll();

    CommonParts& commonParts() { return m_commonParts; } ///< What several of them have together.

    void addListener(ServiceEvents* listener) { m_listeners.add(listener); }
    void removeListener(ServiceEvents* listener) { m_listeners.remove(listener); }

private:
    struct Entry;
    struct Request;
    using State = ServiceStatus::State;

    Entry* find(const QString& name) const;
    ServiceStatus* known(const QString& name) const; ///< Null where there is none.
    Task<Result<Done>> ask(const QString& name, Request request);
    Task<Result<Done>> workOff(QString name);
    Task<Result<Done>> doRequest(Entry* entry, int what, OptionValues values);
    void startLater(Entry& entry);
    void notify(void (ServiceEvents::*event)(const QString&), const QString& name) { m_listeners.notify(event, name); }

    Reactor& m_reactor;
    Log& m_log;
    ServiceTypes m_types;
    CommonParts m_commonParts;
    ListenerList<ServiceEvents> m_listeners;
    std::map<QString, std::unique_ptr<Entry>> m_entries;
    ServiceLife m_life;
    TaskSet m_work{TaskSet::unhandled}; // last: what runs in it touches the rest
};

} // namespace everyport
