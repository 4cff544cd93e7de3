#include "ui/polls/plan/plandraft.h"

#include <algorithm>
#include <cmath>

namespace everyport::ui {

using venue::Place;

namespace {

const Place* placeIn(const QList<Place>& places, const QString& reader)
{
    const auto found = std::ranges::find(places, reader, &Place::reader);
    return found == places.end() ? nullptr : &*found;
}

Task<Result<Done>> storeAll(venue::Venue& venue, venue::Plan before, venue::Plan now)
{
    Result<Done> done = Done();
    if (now.picture != before.picture) {
        auto setting = now.picture.isEmpty() ? venue.removePicture() : venue.setPicture(now.picture.bytes);
        done = co_await std::move(setting);
    }
    for (qsizetype i = 0; i < before.places.size() && done; ++i) {
        if (placeIn(now.places, before.places[i].reader))
            continue;
        auto taking = venue.unplace(before.places[i].reader);
        done = co_await std::move(taking);
        if (!done && done.error().reason == Reason::NotFound) // somebody else was first
            done = Done();
    }
    for (qsizetype i = 0; i < now.places.size() && done; ++i) {
        const Place* was = placeIn(before.places, now.places[i].reader);
        if (was && *was == now.places[i])
            continue;
        auto putting = venue.place(now.places[i]);
        done = co_await std::move(putting);
    }
    co_return done;
}

} // namespace

const Place* PlanDraft::find(const QString& reader) const
{
    return placeIn(m_now.places, reader);
}

void PlanDraft::put(const Place& place)
{
    Place kept = place;
    kept.x = venue::keptCoordinate(place.x);
    kept.y = venue::keptCoordinate(place.y);
    const auto found = std::ranges::find(m_now.places, place.reader, &Place::reader);
    if (found != m_now.places.end())
        *found = kept;
    else
        m_now.places.insert(std::ranges::lower_bound(m_now.places, place.reader, {}, &Place::reader), kept);
}

void PlanDraft::take(const QString& reader)
{
    m_now.places.removeIf([&reader](const Place& place) { return place.reader == reader; });
}

QPointF PlanDraft::joined(const QString& reader, const QPointF& at, const QPointF& within) const
{
    for (const Place& place : m_now.places) {
        const bool isNear = std::abs(place.x - at.x()) <= within.x() && std::abs(place.y - at.y()) <= within.y();
        if (place.reader != reader && isNear)
            return {place.x, place.y};
    }
    return at;
}

Task<Result<Done>> PlanDraft::store(venue::Venue& venue) const
{
    return storeAll(venue, m_before, m_now);
}

} // namespace everyport::ui
