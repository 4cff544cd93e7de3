#pragma once

#include "app/log/log.h"
#include "app/services/core/servicelist.h"

namespace everyport {

struct CrashMemory;

/// Keeps what the report of a crash needs besides the backtrace: the newest log lines, but no debug lines, in which
/// peers' words stand; the services' types and states; the window's page. `log` and `memory` outlive it; the
/// services outlive their `forgetServices`. Loop's thread only.
class CrashNotes final : public LogEvents, private ServiceEvents {
public:
    CrashNotes(Log& log, CrashMemory& memory);
    ~CrashNotes() override;
    CrashNotes(const CrashNotes&) = delete;
    CrashNotes& operator=(const CrashNotes&) = delete;

    void noteServices(ServiceList& services); ///< From now on.
    void forgetServices();
    void notePage(const QString& id);

    void entryAdded(const LogEntry& entry) override;

private:
    void serviceAdded(const QString&) override { noteStates(); }
    void serviceChanged(const QString&) override { noteStates(); }
    void serviceRemoved(const QString&) override { noteStates(); }
    void noteStates();

    Log& m_log;
    CrashMemory& m_memory;
    ServiceList* m_services = nullptr;
};

/// "http running, irc failed": types and states, without the names that somebody gave them.
QString serviceStates(const ServiceList& services);

} // namespace everyport
