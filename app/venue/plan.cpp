#include "app/venue/plan.h"

#include <algorithm>
#include <cmath>

#include "app/polls/definition/poll.h"
#include "app/polls/definition/writing.h"
#include "netcore/base/directionalformatting.h"

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

QString labelAfter(const QString& name)
{
    QString label;
    for (const QChar c : name.simplified()) {
        if (c.isSurrogate() || polls::isPlainLine(c))
            label.append(c);
    }
    label = label.simplified().left(maximumPlaceLabel);
    if (!label.isEmpty() && isTorn(label, label.size() - 1))
        label.chop(1);
    return label;
}

double keptCoordinate(double coordinate)
{
    return std::round(std::clamp(coordinate, 0.0, 1.0) * keptSteps) / keptSteps;
}

Result<Done> checkPlace(const Place& place)
{
    const auto isInside = [](double at) { return std::isfinite(at) && at >= 0 && at <= 1; };
    if (place.reader.isEmpty() || place.reader.size() > maximumReaderLength || !polls::isPlainLine(place.reader))
        return Error::refused(Reason::BadValue, u"A place needs the name of a reader."_s);
    if (!isInside(place.x) || !isInside(place.y))
        return Error::refused(
            Reason::BadValue, u"A place is on the plan: between 0 and 100 percent of its width and height."_s);
    if (place.label.size() > maximumPlaceLabel)
        return Error::refused(Reason::BadValue, u"A place's name has at most %1 letters."_s.arg(maximumPlaceLabel));
    if (!polls::isPlainLine(place.label))
        return Error::refused(Reason::BadValue, u"A place's name must be one line of plain text."_s);
    return Done();
}

} // namespace everyport::venue
