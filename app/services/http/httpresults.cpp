#include "app/services/http/httpresults.h"

#include "app/services/http/httpjson.h"
#include "app/services/http/othersites.h"
#include "app/services/http/votes/voters/voterequest.h"
#include "protocols/http/messages/byterange.h"
#include "protocols/http/server/staticfile.h"
#include "protocols/http/server/upgrade.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

using http::Request;
using http::Response;

/// What the resources below share; it lives as long as the site.
struct Results {
    const http::Site& site;
    const polls::Polls& polls;
    HttpLive& live;
    OtherSites otherSites;
    qsizetype maximumViewers;
    std::shared_ptr<http::StaticFile> page = http::StaticFile::fromResource(u":/web/results.html"_s);

    bool hasPoll(const Request& request) const { return polls.find(request.part(u"poll"_s)); }
};

/// The refusal where nobody may watch that poll from there.
std::optional<Response> refusal(const Results& results, const Request& request)
{
    if (!results.hasPoll(request))
        return noSuchPoll(results.site, request);
    if (!results.live.hasPlaceFor(request.peer, results.maximumViewers))
        return http::errorPage(results.site, &request, 503, u"So many are watching that nobody else can."_s);
    return {};
}

Response page(const Results& results, const Request& request)
{
    auto response = results.hasPoll(request) ? results.page->response(request) : noSuchPoll(results.site, request);
    if (request.target.hasParameter(u"embed"_s))
        results.otherSites.letFrame(response);
    return response;
}

Response json(const Results& results, const Request& request)
{
    const auto json = results.live.results(request.part(u"poll"_s));
    return json.isEmpty() ? noSuchPoll(results.site, request) : freshJson(request, json);
}

Response timeline(const Results& results, const Request& request)
{
    const auto json = results.live.timeline(request.part(u"poll"_s));
    return json.isEmpty() ? noSuchPoll(results.site, request) : freshJson(request, json);
}

Response webSocket(const Results& results, const Request& request)
{
    if (auto refused = refusal(results, request))
        return std::move(*refused);
    const auto makeViewer = [&live = results.live, poll = request.part(u"poll"_s)](
                                QByteArray early) { return live.audience(poll).makeViewer(std::move(early)); };
    return http::acceptWebSocket(request, makeViewer, results.otherSites.rules());
}

/// For voting pages that wait for a draft: whose address they have by its code, and which is told in no other way.
Response waiting(const Results& results, const Request& request)
{
    const auto* poll = addressedPoll(results.polls, request);
    if (!poll || !poll->isForPhones())
        return noSuchPoll(results.site, request);
    if (!results.live.hasPlaceFor(request.peer, results.maximumViewers))
        return http::errorPage(results.site, &request, 503, u"So many are watching that nobody else can."_s);
    return http::acceptWebSocket(request,
        [&live = results.live, id = poll->id](QByteArray early) { return live.waitingFor(id).makeViewer(early); });
}

Response eventStream(const Results& results, const Request& request)
{
    if (auto refused = refusal(results, request))
        return std::move(*refused);
    Response response;
    response.headers.add("Content-Type", "text/event-stream");
    response.headers.add("Cache-Control", "no-store");
    response.headers.add("X-Accel-Buffering", "no"); // nginx keeps back what comes in pieces otherwise
    auto find = [&live = results.live, poll = request.part(u"poll"_s)] { return live.audienceOf(poll); };
    response.source = std::make_unique<HttpEventStream>(
        std::move(find), request.peer, request.headers.value("Last-Event-ID"));
    return response;
}

using Answer = Response (*)(const Results&, const Request&);

/// Results as data, which other sites' scripts may be let read.
class DataResource final : public http::Resource {
public:
    DataResource(std::shared_ptr<const Results> results, Answer answer)
        : m_results(std::move(results)), m_answer(answer)
    {
    }
    QByteArrayList methods() const override { return {"GET", "OPTIONS"}; }
    Task<Response> answer(Request request) override
    {
        const auto& otherSites = m_results->otherSites;
        auto response = request.method == "OPTIONS" ? otherSites.preflight() : m_answer(*m_results, request);
        otherSites.letRead(request, response);
        return response;
    }

private:
    std::shared_ptr<const Results> m_results;
    Answer m_answer;
};

} // namespace

void addResults(http::Site& site, const polls::Polls& polls, HttpLive& live, const OptionValues& values)
{
    const std::shared_ptr<const Results> results(new Results{
        site, polls, live, OtherSites(values.texts(u"embed-origins"_s)), qsizetype(values.integer(u"max-viewers"_s))});
    const auto add = [&](const QString& pattern, Answer answer) {
        site.router.add(pattern, std::make_shared<http::FunctionResource>([results, answer](const Request& request) {
            return answer(*results, request);
        }));
    };
    site.router.add(u"/r/{poll}.json"_s, std::make_shared<DataResource>(results, json));
    site.router.add(u"/r/{poll}/timeline.json"_s, std::make_shared<DataResource>(results, timeline));
    add(u"/r/{poll}"_s, page);
    add(u"/r/{poll}/live"_s, webSocket);
    add(u"/v/{poll}/live"_s, waiting);
    site.router.add(u"/r/{poll}/events"_s, std::make_shared<DataResource>(results, eventStream));
}

Response freshJson(const Request& request, const TaggedJson& json)
{
    auto response = Response::json(json.text);
    response.headers.add(QByteArrayLiteral("ETag"), json.tag);
    response.headers.add(QByteArrayLiteral("Cache-Control"), QByteArrayLiteral("no-cache"));
    return http::inPart(request, std::move(response));
}

Response notLookedUp(const http::Site& site, const Request& request)
{
    auto response = http::errorPage(
        site, &request, 503, u"This cannot be looked up just now. Try again in a moment."_s);
    response.headers.set("Retry-After", "3");
    return response;
}

Response noSuchPoll(const http::Site& site, const Request& request)
{
    return http::errorPage(site, &request, 404, u"There is no poll at this address. It may have been removed."_s);
}

} // namespace everyport
