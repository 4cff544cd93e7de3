#pragma once

#include <QHash>
#include <QStringList>

#include "netcore/base/result.h"
#include "netcore/task/task.h"
#include "netcore/task/taskset.h"
#include "protocols/xmpp/stanza/broadcast.h"
#include "protocols/xmpp/stanza/stanza.h"

namespace everyport::xmpp {

/// Whoever answers for one domain name: accounts, a service such as pubsub, later a component or another server.
/// What a domain still works at uses its members: its own destructor drops it, before they go (`work().cancelAll()`).
class Domain {
public:
    /// `failed` hears what goes wrong in that work: the router's, where it is made with one.
    explicit Domain(TaskSet::Failed failed = TaskSet::unhandled) : m_work(std::move(failed)) {}
    virtual ~Domain() { Q_ASSERT(m_work.count() == 0); }
    /// Ready when the stanza is where it belongs: delivered, stored or answered.
    virtual Task<Done> receive(Stanza stanza) = 0;
    /// One of many copies of a message; need not be waited for.
    virtual void receiveCopy(const Broadcast& broadcast, const Jid& to);

protected:
    TaskSet& work() { return m_work; }

private:
    TaskSet m_work;
};

/// Brings stanzas to the domain that they are for. What is for no domain here goes to the others, or is answered with
/// remote-server-not-found. Domains are lent, and detach themselves before they go.
class Router {
public:
    /// `failed` hears what goes wrong in work that nobody waits for, here and in the domains: a service's log.
    explicit Router(TaskSet::Failed failed = TaskSet::unhandled) : m_failed(std::move(failed)) {}
    Router(const Router&) = delete;

    void attach(const QString& domain, Domain& answers) { m_domains.insert(domain, &answers); }
    void detach(const QString& domain) { m_domains.remove(domain); }
    bool knows(const QString& domain) const { return m_domains.contains(domain); }
    /// Whoever takes what is for no domain here: other servers. Null: nobody does.
    void setOthers(Domain* others) { m_others = others; }
    QStringList domains() const { return m_domains.keys(); }
    /// For the TaskSets of domains.
    const TaskSet::Failed& failed() const { return m_failed; }

    Task<Done> route(Stanza stanza);
    void send(Stanza stanza); ///< The same, for who does not wait.
    void broadcast(const Broadcast& broadcast, const QList<Jid>& recipients);

private:
    Domain* domainOf(const Jid& jid) const;

    QHash<QString, Domain*> m_domains;
    Domain* m_others = nullptr;
    TaskSet::Failed m_failed;
    TaskSet m_work{m_failed};
};

/// For a TaskSet, which wants to know how it ended.
Task<Result<Done>> ended(Task<Done> task);

} // namespace everyport::xmpp
