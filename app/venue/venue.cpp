#include "app/venue/venue.h"

#include <algorithm>

#include <QCryptographicHash>

#include "app/venue/planstore.h"

namespace everyport::venue {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype tagLength = 16; // hex digits

QList<Place>::iterator placeOf(QList<Place>& places, const QString& reader)
{
    return std::ranges::find(places, reader, &Place::reader);
}

/// In the order that the storage gives, too.
void put(QList<Place>& places, const Place& place)
{
    const auto found = placeOf(places, place.reader);
    if (found != places.end()) {
        *found = place;
        return;
    }
    places.insert(std::ranges::lower_bound(places, place.reader, {}, &Place::reader), place);
}

} // namespace

Venue::Venue(Database& database, polls::Polls& registry, TaskSet::Failed failed)
    : m_database(database),
      m_polls(registry),
      m_counter(
          registry, [this](const QString& poll) { m_listeners.notify(&VenueEvents::mapChanged, poll); },
          std::move(failed)),
      m_work(TaskSet::alreadyTold) // who asked has what went wrong
{
}

Venue::~Venue()
{
    m_work.cancelAll();
}

Task<Result<Done>> Venue::load()
{
    auto migrating = m_database.migrate(u"venue"_s, store::migration());
    const auto migrated = co_await std::move(migrating);
    if (!migrated)
        co_return migrated;
    auto reading = m_database.read([](QSqlDatabase& connection) { return store::load(connection); });
    auto loaded = co_await std::move(reading);
    if (!loaded)
        co_return loaded.error();
    m_plan = std::move(*loaded);
    tagPicture();
    co_return Done();
}

void Venue::tagPicture()
{
    m_pictureTag = m_plan.picture.isEmpty()
        ? QString()
        : QString::fromLatin1(
            QCryptographicHash::hash(m_plan.picture.bytes, QCryptographicHash::Sha256).toHex().left(tagLength));
}

/// Changes are stored in the order in which they were asked for, one writer after the other, and count in that order.
Task<Result<Done>> Venue::keep(Job job, std::function<void()> then)
{
    auto answer = std::make_shared<Deferred<Result<Done>>>();
    auto asked = answer->task();
    m_work.start(doKeep(std::move(job), std::move(then), std::move(answer)));
    return asked;
}

Task<Result<Done>> Venue::doKeep(Job job, std::function<void()> then, std::shared_ptr<Deferred<Result<Done>>> answer)
{
    auto writing = m_database.write([job = std::move(job)](QSqlDatabase& connection) { return job(connection); });
    const auto written = co_await std::move(writing);
    if (written) {
        then();
        m_listeners.notify(&VenueEvents::planChanged);
    }
    answer->fire(written);
    co_return Done();
}

Task<Result<Done>> Venue::setPicture(QByteArray bytes)
{
    auto read = readPlanPicture(std::move(bytes));
    if (!read)
        return Result<Done>(read.error());
    return keep([picture = *read](QSqlDatabase& connection) { return store::savePicture(connection, picture); },
        [this, picture = *read] {
            m_plan.picture = picture;
            tagPicture();
        });
}

Task<Result<Done>> Venue::removePicture()
{
    return keep(store::removePicture, [this] {
        m_plan.picture = {};
        tagPicture();
    });
}

Task<Result<Done>> Venue::clear()
{
    return keep(store::clear, [this] {
        m_plan = {};
        tagPicture();
    });
}

Task<Result<Done>> Venue::place(Place place)
{
    place.label = place.label.simplified();
    if (const auto checked = checkPlace(place); !checked)
        return checked;
    if (m_plan.places.size() >= maximumPlaces && placeOf(m_plan.places, place.reader) == m_plan.places.end())
        return Result<Done>(
            Error::refused(Reason::NoSpace, u"There are %1 places on the plan, and no more fit."_s.arg(maximumPlaces)));
    place.x = keptCoordinate(place.x);
    place.y = keptCoordinate(place.y);
    return keep([place](QSqlDatabase& connection) { return store::savePlace(connection, place); },
        [this, place] { put(m_plan.places, place); });
}

Task<Result<Done>> Venue::unplace(QString reader)
{
    if (placeOf(m_plan.places, reader) == m_plan.places.end())
        return Result<Done>(Error::refused(Reason::NotFound, u"The reader %1 has no place on the plan."_s.arg(reader)));
    return keep([reader](QSqlDatabase& connection) { return store::removePlace(connection, reader); },
        [this, reader] { m_plan.places.removeIf([&reader](const Place& place) { return place.reader == reader; }); });
}

MapFigures Venue::figures(const QString& poll, const ReaderCounts& counts) const
{
    const auto* found = m_polls.find(poll);
    return found ? mapFigures(m_plan, *found, m_polls.tally(poll), counts) : MapFigures();
}

MapFigures Venue::map(const QString& poll)
{
    auto map = figures(poll, m_counter.counts(poll));
    map.isWhole = !m_counter.isCounting(poll);
    return map;
}

Task<Result<MapFigures>> Venue::wholeMap(QString poll)
{
    auto counting = m_counter.counted(poll);
    const auto counts = co_await std::move(counting);
    if (!counts)
        co_return counts.error();
    co_return figures(poll, *counts);
}

} // namespace everyport::venue
