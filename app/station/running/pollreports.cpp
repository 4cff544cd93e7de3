#include "app/station/running/pollreports.h"

#include <QDateTime>
#include <QSysInfo>

#include "app/config/option.h"
#include "app/devices/deviceregistry.h"
#include "app/events/eventregistry.h"
#include "app/polls/pollregistry.h"
#include "app/station/running/station.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

/// "Reader 2", or "Door/2" for one antenna of several. One that has gone is called by what its id was made of.
QString readerName(const devices::DeviceRegistry& devices, const QString& reader)
{
    const auto* device = devices.find(reader.section(u'/', 0, 0));
    const auto antenna = reader.section(u'/', 1);
    const auto name = device ? device->name : keyInWords(reader.section(u'/', 0, 0));
    return antenna.isEmpty() ? name : name + u'/' + antenna;
}

QStringList questionsOf(const polls::Polls& all, const QString& name)
{
    if (all.find(name))
        return {name};
    QStringList ids;
    for (const auto& poll : all.polls()) {
        if (!name.isEmpty() && poll.event == name && poll.state != polls::Poll::State::Draft)
            ids << poll.id;
    }
    return ids;
}

} // namespace

Task<Result<polls::Report>> makeReport(Station& station, QString name)
{
    if (const auto* event = station.polls().find(name) ? nullptr : station.events().meant(name))
        name = event->name; // which its polls have
    const auto ids = questionsOf(station.polls(), name);
    if (ids.isEmpty())
        co_return Error::refused(Reason::NotFound,
            u"There is no poll and no event %1 that was opened; everyportd poll list and everyportd event list name them."_s
                .arg(name));
    polls::Report report{
        .event = name, .station = QSysInfo::machineHostName(), .madeAt = QDateTime::currentMSecsSinceEpoch()};
    for (const auto& id : ids) {
        auto reading = station.polls().record(id);
        const auto record = co_await std::move(reading);
        if (!record)
            co_return record.error();
        const auto* poll = station.polls().find(id);
        if (!poll)
            continue; // removed meanwhile
        if (id == name)
            report.event = poll->event.isEmpty() ? poll->question : poll->event;
        report.questions.append(polls::questionOf(
            *poll, *record, [&station](const QString& reader) { return readerName(station.devices(), reader); }));
        const auto closed = station.polls().closedHead(id);
        report.questions.last().seal = closed.isEmpty() ? station.polls().sealHead(id) : closed;
    }
    const bool isOfOne = station.polls().find(name) != nullptr;
    auto adding = isOfOne ? station.polls().standingsOf(name) : station.polls().standings(name);
    const auto standings = co_await std::move(adding);
    if (!standings)
        co_return standings.error();
    polls::setStandings(report, *standings);
    co_return report;
}

} // namespace everyport
