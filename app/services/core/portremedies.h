#pragma once

#include <functional>

#include "app/services/core/porttrouble.h"
#include "netcore/interfaces/reactor.h"
#include "netcore/task/task.h"
#include "netcore/task/taskset.h"

namespace everyport {

/// Other ports for services whose own is taken, looked for in the thread pool, and again when another service has come
/// to run: two that wanted the same port are offered the same other one, which the first of them has then. One
/// whose trouble is another by then keeps what it has. Dropping it ends all looking. `reactor` must outlive it; loop's
/// thread.
class PortRemedies {
public:
    /// What is known of a service, or null where it is gone.
    using Find = std::function<ServiceStatus*(const QString& name)>;
    using Changed = std::function<void(const QString& name)>;

    PortRemedies(Reactor& reactor, Find find, Changed changed)
        : m_reactor(reactor), m_find(std::move(find)), m_changed(std::move(changed))
    {
    }

    Task<PortTrouble> explain(const Error& failure, const OptionValues& values); ///< As explainPort does.
    void renew(const QStringList& names); ///< Those that have failed and have a way out; the rest is left alone.
    void cancelAll() { m_looking.cancelAll(); }

private:
    Task<Result<Done>> look(QString name);

    Reactor& m_reactor;
    Find m_find;
    Changed m_changed;
    TaskSet m_looking{TaskSet::unhandled}; // last: what runs in it touches the rest
};

} // namespace everyport
