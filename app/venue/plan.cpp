#include "app/venue/plan.h"

#include <algorithm>
#include <cmath>

#include "app/polls/definition/poll.h"

namespace everyport::venue {

using namespace Qt::StringLiterals;

namespace {

constexpr double keptSteps = 10'000;
constexpr qsizetype maximumReaderLength = 200;

const Place* found(const QList<Place>& places, QStringView reader)
{
    const auto at = std::ranges::find(places, reader, &Place::reader);
    return at == places.end() ? nullptr : &*at;
}

} // namespace

const Place* Plan::placeOf(const QString& reader) const
{
    if (const auto* own = found(places, reader))
        return own;
    const auto antenna = reader.indexOf(u'/');
    if (antenna < 0)
        return nullptr;
    const auto station = reader.indexOf(u'@', antenna);
    return found(places, reader.left(antenna) + (station < 0 ? QString() : reader.mid(station)));
}

QString placedReader(const QString& reader, const QString& station, const QString& here)
{
    return station.isEmpty() || station == here ? reader : reader + u'@' + station;
}

double keptCoordinate(double coordinate)
{
    return std::round(std::clamp(coordinate, 0.0, 1.0) * keptSteps) / keptSteps;
}

Result<Done> checkPlace(const Place& place)
{
    const auto isInside = [](double at) { return std::isfinite(at) && at >= 0 && at <= 1; };
    if (place.reader.isEmpty() || place.reader.size() > maximumReaderLength)
        return Error::refused(Reason::BadValue, u"A place needs the name of a reader."_s);
    if (!isInside(place.x) || !isInside(place.y))
        return Error::refused(
            Reason::BadValue, u"A place is on the plan: between 0 and 100 percent of its width and height."_s);
    if (place.label.size() > maximumPlaceLabel)
        return Error::refused(Reason::BadValue, u"A place's name has at most %1 letters."_s.arg(maximumPlaceLabel));
    return Done();
}

} // namespace everyport::venue
