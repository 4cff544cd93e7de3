#include "app/services/http/httpreplay.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/polls/kinds/shownanswers.h"
#include "app/polls/polls.h"
#include "app/services/http/httpjson.h"
#include "app/services/http/httpresults.h"

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
    Response later(const Request& request) const;

    const http::Site& m_site;
    polls::Polls& m_polls;
    QString m_poll; // whose is kept, as of this head of its seals
    QString m_head;
    TaggedJson m_kept;
    bool m_isReading = false;
};

Task<Response> ReplayResource::answer(Request request)
{
    const auto id = request.part(u"poll"_s);
    const auto* poll = m_polls.find(id);
    if (!poll)
        co_return noSuchPoll(m_site, request);
    if (poll->state != polls::Poll::State::Closed)
        co_return http::errorPage(m_site, &request, 404, u"Voting is not over yet. Come back when it is."_s);
    const auto head = m_polls.sealHead(id);
    if (m_poll == id && m_head == head)
        co_return freshJson(request, m_kept);
    if (m_isReading)
        co_return later(request);
    m_isReading = true;
    auto reading = m_polls.replay(id);
    const auto replay = co_await std::move(reading);
    m_isReading = false;
    poll = m_polls.find(id);
    if (!poll)
        co_return noSuchPoll(m_site, request);
    if (!replay || m_polls.sealHead(id) != head || poll->state != polls::Poll::State::Closed)
        co_return later(request);
    m_kept = TaggedJson(replayJson(*replay, *poll, m_polls.tally(id)));
    m_poll = id;
    m_head = head;
    co_return freshJson(request, m_kept);
}

Response ReplayResource::later(const Request& request) const
{
    auto response = http::errorPage(m_site, &request, 503, u"This is being looked up. Try again in a moment."_s);
    response.headers.set("Retry-After", "1");
    return response;
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
