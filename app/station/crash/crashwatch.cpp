#include "app/station/crash/crashwatch.h"

#include <QFile>

#include "app/station/commandline/version.h"

using namespace Qt::StringLiterals;

namespace everyport {

CrashWatch::CrashWatch(const QString& program, const QString& dataFolder)
{
    CrashTarget target;
    if (!dataFolder.isEmpty()) {
        CrashReports(dataFolder).tidy();
        if (auto file = CrashFile::make(dataFolder)) {
            m_file = std::move(*file);
            target = {m_file->fd(), QFile::encodeName(m_file->path())};
        }
    }
    const auto started = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    m_handler.emplace((systemText(program) + u"Started: %1\n"_s.arg(started)).toUtf8(), target);
}

void CrashWatch::noteLog(Log& log)
{
    m_notes = std::make_unique<CrashNotes>(log, m_handler->memory());
}

void CrashWatch::noteServices(ServiceList& services)
{
    if (m_notes)
        m_notes->noteServices(services);
}

void CrashWatch::forgetServices()
{
    if (m_notes)
        m_notes->forgetServices();
}

void CrashWatch::notePage(const QString& id)
{
    if (m_notes)
        m_notes->notePage(id);
}

void CrashWatch::forget()
{
    m_notes.reset();
}

} // namespace everyport
