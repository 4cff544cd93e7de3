#include "app/services/http/httpmap.h"

#include <QJsonDocument>

#include "app/services/http/httpresults.h"
#include "app/services/http/othersites.h"
#include "app/venue/mapform.h"
#include "protocols/http/messages/byterange.h"
#include "protocols/http/server/staticfile.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

using http::Request;
using http::Response;
using venue::Venue;

/// What the resources below share; it lives as long as the site.
struct Maps {
    const http::Site& site;
    const polls::Polls& polls;
    Venue& venue;
    OtherSites otherSites;

    /// Null where nobody may see its map.
    const polls::Poll* shown(const Request& request) const
    {
        const auto* poll = polls.find(request.part(u"poll"_s));
        return poll && isShownByPlace(*poll, venue) ? poll : nullptr;
    }
    /// Where everybody may see the results, whoever asks learns why there is no map of them.
    Response none(const Request& request) const
    {
        const auto* poll = polls.find(request.part(u"poll"_s));
        if (!poll || !poll->showsNumbers())
            return noSuchPoll(site, request);
        return http::errorPage(site, &request, 404,
            venue.hasPlaces() ? u"Questions of this kind have no map."_s
                              : u"This question has no map: no reader stands on a plan yet."_s);
    }
};

QByteArray jsonOf(const polls::Poll& poll, const venue::Plan& plan, const venue::MapFigures& map)
{
    return QJsonDocument(venue::mapToJson(poll, plan, map)).toJson(QJsonDocument::Compact);
}

/// A poll's map with all that was voted before this program ran, as JSON or CSV.
class MapData final : public http::Resource {
public:
    MapData(std::shared_ptr<const Maps> maps, bool isCsv) : m_maps(std::move(maps)), m_isCsv(isCsv) {}
    QByteArrayList methods() const override { return {"GET", "OPTIONS"}; }
    Task<Response> answer(Request request) override
    {
        auto response = request.method == "OPTIONS" ? m_maps->otherSites.preflight() : Response();
        if (request.method != "OPTIONS") {
            auto looking = look(request);
            response = co_await std::move(looking);
        }
        m_maps->otherSites.letRead(request, response);
        co_return response;
    }

private:
    Task<Response> look(Request request)
    {
        if (!m_maps->shown(request))
            co_return m_maps->none(request);
        auto counting = m_maps->venue.wholeMap(request.part(u"poll"_s));
        const auto map = co_await std::move(counting);
        const auto* poll = m_maps->shown(request); // meanwhile its host may have hidden it
        if (!poll)
            co_return noSuchPoll(m_maps->site, request);
        if (!map)
            co_return notLookedUp(m_maps->site, request);
        auto response = freshJson(
            request, TaggedJson(m_isCsv ? venue::mapToCsv(*poll, *map) : jsonOf(*poll, m_maps->venue.plan(), *map)));
        if (m_isCsv) {
            response.headers.set("Content-Type", "text/csv; charset=utf-8");
            response.headers.set("Content-Disposition", "attachment; filename=\"" + poll->id.toLatin1() + "-map.csv\"");
        }
        co_return response;
    }

    std::shared_ptr<const Maps> m_maps;
    const bool m_isCsv;
};

/// Whatever was let through as a picture runs nothing and fetches nothing, where it is opened by itself, too.
Response picture(const Maps& maps, const Request& request)
{
    const auto& picture = maps.venue.plan().picture;
    if (!maps.shown(request) || picture.isEmpty())
        return http::errorPage(maps.site, &request, 404, u"There is no picture at this address."_s);
    Response response{.body = picture.bytes};
    response.headers.add("Content-Type", picture.type);
    response.headers.add(
        "Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox");
    response.headers.add("ETag", '"' + maps.venue.pictureTag().toLatin1() + '"');
    response.headers.add("Cache-Control", "max-age=300"); // the address says which it is
    return http::inPart(request, std::move(response));
}

} // namespace

void addMap(http::Site& site, const polls::Polls& polls, Venue& venue, const OptionValues& values)
{
    const std::shared_ptr<const Maps> maps(new Maps{site, polls, venue, OtherSites(values.texts(u"embed-origins"_s))});
    site.router.add(u"/r/{poll}/map.json"_s, std::make_shared<MapData>(maps, false));
    site.router.add(u"/r/{poll}/map.csv"_s, std::make_shared<MapData>(maps, true));
    site.router.add(u"/r/{poll}/plan"_s,
        std::make_shared<http::FunctionResource>([maps](const Request& request) { return picture(*maps, request); }));
}

bool isShownByPlace(const polls::Poll& poll, const Venue& venue)
{
    return poll.showsNumbers() && venue::hasMap(poll) && venue.hasPlaces();
}

QJsonObject shownMap(const polls::Poll& poll, Venue& venue)
{
    const auto map = venue.map(poll.id);
    const auto& picture = venue.plan().picture;
    QJsonArray places;
    for (const auto& place : map.places)
        places.append(QJsonObject{{u"label"_s, place.label}, {u"x"_s, place.x}, {u"y"_s, place.y},
            {u"counts"_s, countsInOrder(poll, place)}});
    QJsonObject shown{{u"whole"_s, map.isWhole}, {u"width"_s, picture.isEmpty() ? venue::plainWidth : picture.width},
        {u"height"_s, picture.isEmpty() ? venue::plainHeight : picture.height}, {u"places"_s, places},
        {u"elsewhere"_s, countsInOrder(poll, map.elsewhere)}};
    if (!picture.isEmpty())
        shown.insert(u"plan"_s, u"/r/%1/plan?v=%2"_s.arg(poll.id, venue.pictureTag()));
    return shown;
}

QJsonArray countsInOrder(const polls::Poll& poll, const venue::MapPlace& place)
{
    QJsonArray counts;
    for (const auto& answer : poll.answers)
        counts.append(place.counts.value(answer.id));
    return counts;
}

} // namespace everyport
