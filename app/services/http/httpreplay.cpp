#include "app/services/http/httpreplay.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/polls/kinds/shownanswers.h"
#include "app/polls/polls.h"
#include "app/services/http/httpresults.h"
#include "netcore/task/lookedup.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

using http::Request;
using http::Response;

class ReplayResource final : public http::Resource {
public:
    ReplayResource(const http::Site& site, polls::Polls& polls) : m_site(site), m_polls(polls) {}

    Task<Response> answer(Request request) override;

private:
    static Task<Result<TaggedJson>> look(polls::Polls& polls, QString id);

    const http::Site& m_site;
    polls::Polls& m_polls;
    LookedUp<TaggedJson> m_replays;
};

Task<Response> ReplayResource::answer(Request request)
{
    const auto id = request.part(u"poll"_s);
    const auto* poll = m_polls.find(id);
    if (!poll)
        co_return noSuchPoll(m_site, request);
    if (poll->state != polls::Poll::State::Closed)
        co_return http::errorPage(m_site, &request, 404, u"Voting is not over yet. Come back when it is."_s);
    auto looking = m_replays.get(
        id, [this, id] { return m_polls.logState(id); }, [this, id] { return look(m_polls, id); });
    const auto replay = co_await std::move(looking);
    if (!replay)
        co_return notLookedUp(m_site, request);
    poll = m_polls.find(id);
    if (!poll || poll->state != polls::Poll::State::Closed) // it may be open again meanwhile
        co_return noSuchPoll(m_site, request);
    co_return freshJson(request, *replay);
}

Task<Result<TaggedJson>> ReplayResource::look(polls::Polls& polls, QString id)
{
    auto reading = polls.replay(id);
    const auto replay = co_await std::move(reading);
    if (!replay)
        co_return replay.error();
    const auto* poll = polls.find(id);
    co_return poll ? TaggedJson(replayJson(*replay, *poll, polls.tally(id))) : TaggedJson();
}

} // namespace

QByteArray replayJson(const polls::Replay& replay, const polls::Poll& poll, const polls::Tally& tally)
{
    const auto answers = polls::shownAnswers(poll, tally).poll.answers;
    const auto seen = polls::shownReplay(replay, poll, tally);
    const auto from = seen.frames.isEmpty() ? 0 : seen.frames.first().at;
    QJsonArray ids, frames;
    for (const auto& answer : answers)
        ids.append(answer.id);
    for (const auto& frame : seen.frames) {
        QJsonArray counts;
        for (const auto& answer : answers)
            counts.append(frame.counts.value(answer.id));
        frames.append(QJsonArray{frame.at - from, frame.votes, frame.voters, counts});
    }
    const QJsonObject object{{u"from"_s, from}, {u"to"_s, seen.frames.isEmpty() ? 0 : seen.frames.last().at},
        {u"answers"_s, ids}, {u"frames"_s, frames}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void addReplay(http::Site& site, polls::Polls& polls)
{
    site.router.add(u"/r/{poll}/replay.json"_s, std::make_shared<ReplayResource>(site, polls));
}

} // namespace everyport
