#include "app/station/problemreport.h"

#include <QStringList>

#include "app/log/logoutput.h"
#include "app/station/commandline/version.h"
#include "app/station/crash/crashfile.h"
#include "app/station/crash/crashnotes.h"
#include "app/station/running/station.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

constexpr qsizetype reportedLines = 100;

QString lastLines(const Log& log)
{
    QStringList lines;
    for (auto at = log.entries().rbegin(); at != log.entries().rend() && lines.size() < reportedLines; ++at) {
        if (at->level == LogLevel::Debug)
            continue;
        auto line = forStrangers(QString::fromUtf8(logLine(*at, LogFormat::Text)));
        if (at->times > 1)
            line += u" (%1 times)"_s.arg(at->times);
        lines.prepend(line);
    }
    return lines.join(u'\n');
}

QString lastCrash(const QString& dataFolder)
{
    const auto crash = CrashReports(dataFolder).newest();
    if (!crash)
        return {};
    const auto text = CrashReports::read(*crash);
    return u"\nThe newest crash, %1:\n"_s.arg(crash->at.toUTC().toString(Qt::ISODate))
        + (text ? *text : text.error().text + u'\n');
}

} // namespace

QString versionReport(const QString& program, const QString& desktop)
{
    auto text = systemText(program);
    if (!desktop.isEmpty())
        text += u"Desktop: "_s + desktop + u'\n';
    QStringList libraries;
    for (const auto& library : libraryVersions())
        libraries << library.name + u' ' + library.running;
    return text + u"Libraries: "_s + libraries.join(u", "_s) + u'\n';
}

QString problemReport(Station& station, const QString& program, const QString& desktop)
{
    const auto states = station.isRunning() ? serviceStates(station.services()) : u"not started"_s;
    return versionReport(program, desktop) + u"Services: "_s + (states.isEmpty() ? u"none"_s : states)
        + u"\n\nLast log lines:\n"_s + lastLines(station.log()) + u'\n' + lastCrash(station.settings().dataFolder);
}

} // namespace everyport
