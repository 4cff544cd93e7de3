#include "app/station/crash/crashnotes.h"

#include "app/log/logoutput.h"
#include "app/station/crash/crashmemory.h"

using namespace Qt::StringLiterals;

namespace everyport {

CrashNotes::CrashNotes(Log& log, CrashMemory& memory) : m_log(log), m_memory(memory)
{
    for (const auto& entry : m_log.entries())
        entryAdded(entry);
    m_log.addListener(this);
}

CrashNotes::~CrashNotes()
{
    forgetServices();
    m_log.removeListener(this);
}

void CrashNotes::noteServices(ServiceList& services)
{
    forgetServices();
    m_services = &services;
    m_services->addListener(this);
    noteStates();
}

void CrashNotes::forgetServices()
{
    if (m_services)
        m_services->removeListener(this);
    m_services = nullptr;
}

void CrashNotes::notePage(const QString& id)
{
    m_memory.page.set(id.toUtf8());
}

void CrashNotes::entryAdded(const LogEntry& entry)
{
    if (entry.level > LogLevel::Debug)
        m_memory.addLine(forStrangers(QString::fromUtf8(logLine(entry, LogFormat::Text))).toUtf8());
}

void CrashNotes::noteStates()
{
    m_memory.services.set(serviceStates(*m_services).toUtf8());
}

QString serviceStates(const ServiceList& services)
{
    QStringList states;
    for (const auto& status : services.all())
        states << status.type + u' ' + serviceStateName(status.state);
    return states.join(u", "_s);
}

} // namespace everyport
