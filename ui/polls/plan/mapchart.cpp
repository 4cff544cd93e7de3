#include "ui/polls/plan/mapchart.h"

#include "app/devices/deviceregistry.h"
#include "ui/polls/models/readernames.h"
#include "ui/style/words/shownwords.h"

namespace everyport::ui {

namespace {

constexpr int mostLabelLetters = 60;

ChartPlace chartPlace(const polls::Poll& poll, const venue::MapPlace& place)
{
    ChartPlace shown{.at = {place.x, place.y}, .votes = place.votes};
    for (const polls::Answer& answer : poll.answers)
        shown.counts.append(place.counts.value(answer.id));
    return shown;
}

QString labelOf(const venue::MapPlace& place, const devices::DeviceRegistry& readers)
{
    if (!place.readers.contains(place.label)) // else nobody has named it
        return place.label;
    QStringList names;
    for (const QString& reader : readersByName(readers, place.readers))
        names.append(readerWord(readers, reader).name);
    return readerList(names);
}

} // namespace

ChartMap mapOf(const polls::Poll& poll, const venue::Plan& plan, const venue::MapFigures& figures, const QImage& ground,
    const devices::DeviceRegistry& readers)
{
    ChartMap map;
    map.ground = ground;
    map.size = plan.picture.isEmpty() ? QSizeF(venue::plainWidth, venue::plainHeight)
                                      : QSizeF(plan.picture.width, plan.picture.height);
    for (const venue::MapPlace& place : figures.places) {
        map.places.append(chartPlace(poll, place));
        map.places.last().label = shownInLine(labelOf(place, readers), mostLabelLetters);
    }
    map.elsewhere = chartPlace(poll, figures.elsewhere);
    map.isWhole = figures.isWhole;
    return map;
}

} // namespace everyport::ui
