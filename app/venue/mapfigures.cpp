#include "app/venue/mapfigures.h"

#include <algorithm>

namespace everyport::venue {

using namespace Qt::StringLiterals;
using polls::Kind;

namespace {

/// Readers at one point are one place: the first that has a label says what it is called.
qsizetype placeAt(QList<MapPlace>& places, const Place& place)
{
    auto found = std::ranges::find_if(
        places, [&place](const MapPlace& other) { return other.x == place.x && other.y == place.y; });
    if (found == places.end())
        found = places.insert(places.end(), {.x = place.x, .y = place.y});
    if (found->label.isEmpty())
        found->label = place.label;
    found->readers.append(place.reader);
    return found - places.begin();
}

void add(MapPlace& place, const QString& answer, int votes)
{
    if (votes <= 0)
        return;
    place.counts[answer] += votes;
    place.votes += votes;
}

} // namespace

int MapFigures::most() const
{
    int most = 0;
    for (const auto& place : places)
        most = std::max(most, place.votes);
    return most;
}

bool hasMap(const polls::Poll& poll)
{
    return poll.kind == Kind::Choice || poll.kind == Kind::Scale || poll.kind == Kind::Motion
        || poll.kind == Kind::Quiz;
}

QString whyNoMap(const polls::Poll& poll)
{
    if (hasMap(poll))
        return {};
    if (polls::isWritten(poll.kind))
        return u"What voters write comes from phones and in messages, which have no place on the plan. There is no map of it."_s;
    return u"A ranking counts the order in which each voter puts answers, and a map shows one answer a vote. There is no map of it."_s;
}

MapFigures mapFigures(const Plan& plan, const polls::Poll& poll, const polls::Tally& tally, const ReaderCounts& counts)
{
    MapFigures figures;
    QHash<QString, qsizetype> placeOf; // by the reader that was put there
    for (const auto& place : plan.places)
        placeOf.insert(place.reader, placeAt(figures.places, place));
    for (auto& place : figures.places) {
        if (place.label.isEmpty())
            place.label = place.readers.first();
    }
    QMap<QString, int> placed;
    for (auto reader = counts.begin(); reader != counts.end(); ++reader) {
        const auto* place = plan.placeOf(reader.key());
        if (!place)
            continue;
        auto& there = figures.places[placeOf.value(place->reader)];
        for (auto count = reader->begin(); count != reader->end(); ++count) {
            if (!poll.answer(count.key()))
                continue; // it was taken out of the poll
            add(there, count.key(), *count);
            placed[count.key()] += *count;
        }
    }
    for (const auto& answer : poll.answers)
        add(figures.elsewhere, answer.id, tally.count(answer.id) - placed.value(answer.id));
    return figures;
}

} // namespace everyport::venue
