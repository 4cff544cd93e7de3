#include "ui/devices/computer/stickexport.h"

#include <algorithm>

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include "app/polls/pollregistry.h"
#include "app/station/running/pollreports.h"
#include "app/station/running/station.h"
#include "netcore/threads/threadpool.h"
#include "ui/devices/computer/computerlabels.h"
#include "ui/paper/paperdocuments.h"
#include "ui/polls/actions/files/votesfile.h"

using namespace everyport::polls;

namespace everyport::ui {
namespace {

QString nameOf(const Poll& poll)
{
    return poll.event.isEmpty() ? poll.id : poll.event;
}

ExportedEvent eventOf(const QString& name, const QList<Poll>& all)
{
    ExportedEvent event{.name = name};
    qint64 began = 0;
    for (const Poll& poll : all) {
        if (nameOf(poll) != name || poll.state == Poll::State::Draft)
            continue;
        event.polls.append(poll.id);
        event.title = poll.event.isEmpty() ? poll.question : poll.event;
        event.isOpen = event.isOpen || poll.isOpen();
        const qint64 opened = poll.openedAt.value_or(0);
        began = began == 0 ? opened : std::min(began, opened);
    }
    event.day = began > 0 ? QDateTime::fromMSecsSinceEpoch(began).date() : QDate::currentDate();
    event.folder = event.day.toString(Qt::ISODate) + QLatin1Char(' ') + slugFrom(name);
    return event;
}

/// Names without a letter that any stick can hold come to the same word: what has it already would be written over.
void giveEachItsFolder(QList<ExportedEvent>& events)
{
    QStringList taken;
    for (ExportedEvent& event : events) {
        const QString wanted = event.folder;
        for (int i = 2; taken.contains(event.folder); ++i)
            event.folder = wanted + QLatin1Char('-') + QString::number(i);
        taken.append(event.folder);
    }
}

QString votesName(const QString& poll)
{
    return poll + QStringLiteral(".csv");
}

QString reportName(const ExportedEvent& event)
{
    return slugFrom(event.name) + QStringLiteral(".pdf");
}

/// The stick may be anybody's: a link on it would have files of this computer written over.
Result<Done> makeFolder(const QString& root, const ExportedEvent& event)
{
    if (!QFileInfo(root).isDir()) // nor is a folder of its name made on this computer's disk
        return driveError(Error::refused(Reason::NotFound, {}));
    const QString folder = root + QLatin1Char('/') + event.folder;
    QStringList places{folder, folder + QLatin1Char('/') + reportName(event)};
    for (const QString& poll : event.polls)
        places.append(folder + QLatin1Char('/') + votesName(poll));
    for (const QString& place : std::as_const(places)) {
        if (QFileInfo(place).isSymLink())
            return Error{Error::Kind::Refused, Reason::PermissionDenied,
                ComputerWords::tr("“%1” on the stick is a link that leads elsewhere. Delete it there, then try again.")
                    .arg(QFileInfo(place).fileName()),
                {}, 0};
    }
    if (QFileInfo(folder).isDir() || QDir(root).mkdir(event.folder))
        return Done();
    return Error{Error::Kind::Local, Reason::PermissionDenied,
        ComputerWords::tr("No folder can be made on the stick. Is it full, or can it not be written?"), {}, 0};
}

Task<Result<int>> exportEvent(Station& station, ExportedEvent event, QString root)
{
    const QString folder = root + QLatin1Char('/') + event.folder;
    auto making = deferToThread(station.reactor(), Threads::Files, [root, event] { return makeFolder(root, event); });
    auto made = co_await std::move(making);
    if (!made)
        co_return made.error();
    for (const QString& poll : event.polls) {
        auto writing = writeVotes(
            station.reactor(), station.polls(), poll, folder + QLatin1Char('/') + votesName(poll));
        auto written = co_await std::move(writing);
        if (!written)
            co_return written.error();
    }
    auto counting = makeReport(station, event.name);
    const auto report = co_await std::move(counting);
    if (!report)
        co_return report.error();
    auto printing = writeFileSoon(
        station.reactor(), folder + QLatin1Char('/') + reportName(event), pdfOf(reportPaper(*report), report->event));
    auto printed = co_await std::move(printing);
    if (!printed)
        co_return printed.error();
    co_return int(event.polls.size()) + 1;
}

} // namespace

QList<ExportedEvent> eventsToExport(const QList<Poll>& all)
{
    QStringList names;
    for (const Poll& poll : all) {
        if (poll.state != Poll::State::Draft && !names.contains(nameOf(poll)))
            names.append(nameOf(poll));
    }
    QList<ExportedEvent> events;
    for (const QString& name : std::as_const(names))
        events.append(eventOf(name, all));
    giveEachItsFolder(events); // in the order of the polls, so that each keeps it when there are more
    std::stable_sort(events.begin(), events.end(),
        [](const ExportedEvent& one, const ExportedEvent& other) { return one.day > other.day; });
    const bool isAnyOpen = std::any_of(
        events.begin(), events.end(), [](const ExportedEvent& event) { return event.isOpen; });
    for (ExportedEvent& event : events)
        event.isMeant = isAnyOpen ? event.isOpen : &event == &events.first();
    return events;
}

Task<Result<int>> exportResults(Station& station, QString root, QList<ExportedEvent> events)
{
    int files = 0;
    for (const ExportedEvent& event : events) {
        auto writing = exportEvent(station, event, root);
        auto written = co_await std::move(writing);
        if (!written)
            co_return written.error();
        files += *written;
    }
    co_return files;
}

} // namespace everyport::ui
