#pragma once

#include "app/venue/venue.h"
#include "tests/app/polls/bookroom.h"

namespace everyport::venue {

/// What a Venue told.
struct HeardVenue final : VenueEvents {
    int plans = 0;
    QStringList maps;
    void planChanged() override { ++plans; }
    void mapChanged(const QString& poll) override { maps.append(poll); }
};

/// A venue beside a poll registry on a real file.
struct VenueRoom {
    VenueRoom() { open(); }
    void open()
    {
        venue = std::make_unique<Venue>(*book.database, *book.registry, TaskSet::unhandled);
        venue->addListener(heard);
        if (!book.done(venue->load()))
            qFatal("the plan did not load");
    }
    void restart()
    {
        venue.reset();
        book.restart();
        open();
    }
    bool put(const QString& reader, double x, double y, const QString& label = {})
    {
        return book.done(venue->place({.reader = reader, .x = x, .y = y, .label = label}));
    }
    MapFigures whole(const QString& poll = QStringLiteral("fruit"))
    {
        const auto map = book.waited(venue->wholeMap(poll));
        return map ? *map : MapFigures();
    }
    /// "ra apple 2, elsewhere pear 1": what stands where.
    QString shown(const QString& poll = QStringLiteral("fruit"))
    {
        const auto map = whole(poll);
        QStringList parts;
        const auto add = [&parts](const QString& name, const MapPlace& place) {
            for (auto count = place.counts.begin(); count != place.counts.end(); ++count)
                parts << name + u' ' + count.key() + u' ' + QString::number(*count);
        };
        for (const auto& place : map.places)
            add(place.label, place);
        add(QStringLiteral("elsewhere"), map.elsewhere);
        return parts.join(QStringLiteral(", "));
    }

    polls::BookRoom book;
    HeardVenue heard;
    std::unique_ptr<Venue> venue;
};

/// The first bytes of a PNG, which say its size; the picture itself is not there.
inline QByteArray pngHead(int width = 400, int height = 300)
{
    QByteArray bytes("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    for (const auto number : {width, height}) {
        for (int shift = 24; shift >= 0; shift -= 8)
            bytes.append(char(number >> shift));
    }
    return bytes + QByteArray(20, '\0');
}

} // namespace everyport::venue
