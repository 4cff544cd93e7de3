#pragma once

#include <functional>
#include <memory>

#include "app/services/core/portremedies.h"
#include "app/services/core/servicestatus.h"
#include "app/services/core/servicetype.h"

namespace everyport {

/// A service with what is known of it.
struct ServiceEntry {
    ServiceStatus status;
    const ServiceType* type = nullptr;      ///< Null: its file is wrong and nothing is known of it.
    std::unique_ptr<ListedService> service; ///< From its start to its end.
};

/// How a service lives: it is made and started, given other values, stopped and let go of, and its row and the log say
/// so. Where a port is taken it looks for another one. A part of the list, which asks for one thing at a time of each
/// entry and keeps the entry meanwhile; a Task that is dropped leaves it in the middle. An Error is the trouble that
/// the row has. `reactor` and `log` must outlive it; loop's thread.
class ServiceLife {
public:
    using ContextMaker = std::function<ServiceContext(const QString& name)>;
    /// The list beside it.
    struct List {
        PortRemedies::Find find;
        std::function<QStringList()> names;
        PortRemedies::Changed changed; ///< To be told: state, values, trouble or addresses. It may ask for a removal.
    };

    ServiceLife(Reactor& reactor, Log& log, List list);
    void setContextMaker(ContextMaker maker) { m_makeContext = std::move(maker); }

    Task<Result<Done>> start(ServiceEntry* entry);
    Task<Result<Done>> stop(ServiceEntry* entry);
    Task<Result<Done>> configure(ServiceEntry* entry, OptionValues values);
    /// Whether it runs, and would have to be made anew for these.
    static bool wouldRestart(const ServiceEntry& entry, const OptionValues& values);

    void cancelAll() { m_remedies.cancelAll(); } ///< No other port is looked for any more.

private:
    using State = ServiceStatus::State;

    void logRemarks(const ServiceEntry& entry);
    void setState(ServiceEntry& entry, State state, const Error& trouble = {}, const Remedy& remedy = {});

    Reactor& m_reactor;
    Log& m_log;
    List m_list;
    ContextMaker m_makeContext;
    PortRemedies m_remedies;
};

} // namespace everyport
