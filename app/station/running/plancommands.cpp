#include "app/station/running/plancommands.h"

#include <QJsonDocument>

#include "app/devices/deviceregistry.h"
#include "app/polls/pollregistry.h"
#include "app/station/running/station.h"
#include "app/venue/mapform.h"
#include "app/venue/venue.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

QString percentText(double part)
{
    return QString::number(part * 100, 'g', 4);
}

QString pictureLine(const venue::PlanPicture& picture)
{
    if (picture.isEmpty())
        return u"no picture: a plain floor\n"_s;
    return u"%1, %2 x %3, %4 kB\n"_s.arg(QString::fromLatin1(picture.type))
        .arg(picture.width)
        .arg(picture.height)
        .arg((picture.bytes.size() + 1023) / 1024);
}

QString planText(const venue::Plan& plan)
{
    QList<QStringList> rows;
    for (const auto& place : plan.places)
        rows << QStringList{place.reader, percentText(place.x), percentText(place.y), place.label};
    return pictureLine(plan.picture) + columns(rows);
}

/// "12.5", "12,5" or "12.5%" of the plan's width or height.
Result<double> coordinateFrom(QString text)
{
    const auto given = text;
    if (text.endsWith(u'%'))
        text.chop(1);
    bool isNumber = false;
    const auto percent = text.replace(u',', u'.').toDouble(&isNumber);
    if (!isNumber || !(percent >= 0 && percent <= 100))
        return Error::malformed(Reason::BadValue,
            u"“%1” is no place on the plan: it is written in percent, from 0 at the left or the top to 100."_s.arg(
                given.left(40)));
    return percent / 100;
}

/// As votes call it. A reader of another station, whose votes were merged, is known to nobody here.
Result<QString> placedName(const devices::DeviceRegistry& registry, const QString& name)
{
    if (name.contains(u'@'))
        return name;
    const auto* device = registry.find(name.section(u'/', 0, 0));
    if (!device)
        return Error::refused(
            Reason::NotFound, u"There is no reader %1; everyportd device list names them."_s.arg(name));
    const auto antenna = name.section(u'/', 1);
    return antenna.isEmpty() ? device->id : device->id + u'/' + antenna;
}

/// What people call where it is, or it.
QString usualLabel(const devices::DeviceRegistry& registry, const QString& reader)
{
    const auto* device = registry.find(reader.section(u'/', 0, 0));
    if (!device)
        return {};
    return venue::labelAfter(device->place.isEmpty() ? device->name : device->place);
}

} // namespace

Task<Result<Done>> runPlanCommand(Station& station, CommandRequest request, CommandOutput& output)
{
    auto& venue = station.venue();
    if (request.words == "plan set"_L1)
        return venue.setPicture(request.input);
    if (request.words == "plan clear"_L1)
        return venue.clear();
    if (request.words == "plan show"_L1) {
        output.print(planText(venue.plan()));
        return Result<Done>(Done());
    }
    return Result<Done>(unknownCommand(request.words));
}

Task<Result<Done>> placeReader(Station& station, CommandRequest request)
{
    const auto given = request.arguments.value(0);
    const auto name = placedName(station.devices(), given);
    if (request.arguments.value(1) == "none"_L1) // also of one that has been removed since
        return station.venue().unplace(name ? *name : given);
    if (!name)
        return Result<Done>(name.error());
    const auto x = coordinateFrom(request.arguments.value(1));
    if (!x)
        return Result<Done>(x.error());
    if (request.arguments.size() < 3)
        return Result<Done>(Error::malformed(Reason::BadValue,
            u"Y is missing: behind X, in percent of the plan's width, stands Y, in percent of its height from the top."_s));
    const auto y = coordinateFrom(request.arguments.value(2));
    if (!y)
        return Result<Done>(y.error());
    auto label = request.arguments.value(3);
    if (request.arguments.size() < 4)
        label = usualLabel(station.devices(), *name);
    return station.venue().place({.reader = *name, .x = *x, .y = *y, .label = label});
}

Task<Result<Done>> printMap(Station& station, CommandRequest request, CommandOutput& output)
{
    const auto id = request.arguments.value(0);
    const auto* asked = station.polls().find(id);
    if (asked && !venue::hasMap(*asked))
        co_return Error::refused(Reason::BadValue, venue::whyNoMap(*asked));
    auto counting = station.venue().wholeMap(id);
    const auto map = co_await std::move(counting);
    if (!map)
        co_return map.error();
    const auto* poll = station.polls().find(id);
    if (!poll)
        co_return Error::refused(Reason::NotFound, u"The poll %1 was removed."_s.arg(id));
    const auto format = request.options.value(u"format"_s, u"text"_s).toString();
    if (format == "json"_L1)
        output.print(QString::fromUtf8(QJsonDocument(venue::mapToJson(*poll, station.venue().plan(), *map)).toJson()));
    else if (format == "csv"_L1)
        output.print(QString::fromUtf8(venue::mapToCsv(*poll, *map)));
    else
        output.print(columns(venue::mapToRows(*poll, *map)));
    co_return Done();
}

} // namespace everyport
