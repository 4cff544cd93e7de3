#include "app/services/http/httpmapreplay.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/services/http/httpmap.h"
#include "app/services/http/httpresults.h"
#include "app/venue/mapreplay.h"
#include "netcore/task/cooperator.h"
#include "netcore/task/lookedup.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

using http::Request;
using http::Response;

/// What is sent, made moment by moment.
class MomentsJson {
public:
    explicit MomentsJson(venue::MapReplay replay) : m_replay(std::move(replay)) {}

    Result<Cooperator::Step> addNext();
    QByteArray text() const
    {
        return QJsonDocument(QJsonObject{{u"from"_s, m_replay.from()}, {u"frames"_s, m_frames}})
            .toJson(QJsonDocument::Compact);
    }

private:
    venue::MapReplay m_replay;
    QJsonArray m_frames;
};

Result<Cooperator::Step> MomentsJson::addNext()
{
    const auto moment = m_replay.next();
    if (!moment)
        return Cooperator::Step::Finished;
    QJsonArray places;
    for (const auto& place : moment->map.places)
        places.append(countsInOrder(m_replay.poll(), place));
    m_frames.append(
        QJsonArray{moment->at - m_replay.from(), places, countsInOrder(m_replay.poll(), moment->map.elsewhere)});
    return Cooperator::Step::More;
}

/// The same for as long as every reader is where it is.
QString placesTag(const venue::Plan& plan)
{
    QCryptographicHash sum(QCryptographicHash::Sha256);
    for (const auto& place : plan.places)
        sum.addData(u"%1 %2 %3\n"_s.arg(QString::number(place.x), QString::number(place.y), place.reader).toUtf8());
    return QString::fromLatin1(sum.result().toHex());
}

class MapReplayResource final : public http::Resource {
public:
    MapReplayResource(const http::Site& site, polls::Polls& polls, venue::Venue& venue, Clock& clock)
        : m_site(site), m_polls(polls), m_venue(venue), m_cooperator(clock)
    {
    }

    Task<Response> answer(Request request) override;

private:
    bool isShown(const QString& id) const;
    Task<Result<TaggedJson>> look(QString id, venue::Plan plan);

    const http::Site& m_site;
    polls::Polls& m_polls;
    venue::Venue& m_venue;
    Cooperator m_cooperator;
    LookedUp<TaggedJson> m_replays; // empty: its round is too long, or it was removed
};

bool MapReplayResource::isShown(const QString& id) const
{
    const auto* poll = m_polls.find(id);
    return poll && poll->state == polls::Poll::State::Closed && isShownByPlace(*poll, m_venue);
}

Task<Response> MapReplayResource::answer(Request request)
{
    const auto id = request.part(u"poll"_s);
    if (!isShown(id))
        co_return noSuchPoll(m_site, request);
    auto looking = m_replays.get(
        id, [this, id] { return m_polls.logState(id) + placesTag(m_venue.plan()); },
        [this, id, plan = m_venue.plan()] { return look(id, plan); });
    const auto replay = co_await std::move(looking);
    if (!isShown(id)) // it may be open again meanwhile
        co_return noSuchPoll(m_site, request);
    if (!replay)
        co_return notLookedUp(m_site, request);
    if (replay->isEmpty())
        co_return http::errorPage(
            m_site, &request, 404, u"This round has too many votes for a replay of its map. Look at its bars."_s);
    co_return freshJson(request, *replay);
}

Task<Result<TaggedJson>> MapReplayResource::look(QString id, venue::Plan plan)
{
    auto counting = venue::readRound(m_polls, id);
    auto round = co_await std::move(counting);
    if (!round)
        co_return round.error();
    if (round->isTooLong())
        co_return TaggedJson();
    auto reading = m_polls.replay(id);
    auto replay = co_await std::move(reading);
    if (!replay)
        co_return replay.error();
    const auto* poll = m_polls.find(id);
    if (!poll)
        co_return TaggedJson();
    const auto moments = std::make_shared<MomentsJson>(
        venue::MapReplay(std::move(plan), *poll, std::move(*replay), std::move(*round)));
    auto making = m_cooperator.run([moments] { return moments->addNext(); });
    const auto made = co_await std::move(making);
    if (!made)
        co_return made.error();
    co_return TaggedJson(moments->text());
}

} // namespace

void addMapReplay(http::Site& site, polls::Polls& polls, venue::Venue& venue, Clock& clock)
{
    site.router.add(u"/r/{poll}/places.json"_s, std::make_shared<MapReplayResource>(site, polls, venue, clock));
}

} // namespace everyport
