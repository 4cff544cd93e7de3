#include "app/services/http/events/audiencepages.h"

#include "app/services/http/events/eventwords.h"
#include "app/services/http/events/hostpage.h"
#include "app/services/http/votes/page/votehtml.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

using events::Event;
using events::Step;
using http::Request;
using http::Response;
using polls::Poll;

Response leadTo(const QString& place)
{
    auto response = Response::redirect(302, place.toLatin1());
    response.headers.add("Cache-Control", "no-cache");
    return response;
}

QString standings(const events::EventRegistry& events, const Event& event, const polls::WordTable& words)
{
    int votes = 0;
    for (const auto& step : event.steps) {
        const auto* poll = step.slide ? nullptr : events.polls().find(step.id);
        if (!poll || !poll->showsNumbers())
            continue;
        votes += events.polls().tally(poll->id).given(*poll);
    }
    return words.counted("votes"_L1, votes);
}

QStringList slideLines(const events::EventRegistry& events, const Event& event, const polls::WordTable& words)
{
    const auto& slide = *event.presentStep()->slide;
    auto lines = slide.words.split(u'\n', Qt::SkipEmptyParts);
    if (slide.kind == events::Slide::Kind::Standings)
        lines << standings(events, event, words);
    return lines;
}

/// The last question of a quiz that phones have voted in: its page says what the points come to, and nothing else does
/// once the event has stepped on. Null where there is none.
const Poll* lastQuiz(const events::EventRegistry& events, const Event& event)
{
    const Poll* last = nullptr;
    for (const auto& step : event.steps) {
        const auto* poll = step.slide ? nullptr : events.polls().find(step.id);
        if (poll && poll->kind == polls::Kind::Quiz && poll->state == Poll::State::Closed && poll->isForPhones())
            last = poll;
    }
    return last;
}

/// Between questions: before the first, at a slide, at a question for cards alone, after the last.
QString between(const events::EventRegistry& events, const Event& event, bool isWall, const polls::WordTable& words)
{
    const auto* step = event.presentStep();
    const auto* poll = events.presentPoll(event);
    // A draft's words are nobody's but those who edit it.
    const auto title = poll && poll->state == Poll::State::Draft ? event.name
        : step                                                   ? stepTitle(events.polls(), *step, words)
                                                                 : event.name;
    QString html = u"<main id=\"between\""_s + htmlAttribute("data-event"_L1, event.id)
        + htmlAttribute("data-moves"_L1, QString::number(event.moves))
        + htmlAttribute("data-state"_L1, poll ? polls::stateName(poll->state) : QString())
        + htmlAttribute("data-wall"_L1, wallName(event.wall)) + u">\n<h1><bdi>"_s + title.toHtmlEscaped()
        + u"</bdi></h1>\n"_s;
    if (step && step->slide) {
        for (const auto& line : slideLines(events, event, words))
            html += u"<p><bdi>"_s + line.toHtmlEscaped() + u"</bdi></p>\n"_s;
    }
    const auto key = event.endedAt ? "waitOver"_L1
        : !step                    ? "waitBegin"_L1
        : poll && poll->isOpen()   ? "waitCards"_L1
                                   : "waitNext"_L1;
    html += u"<p class=\"wait\" role=\"status\">"_s + words(key).toHtmlEscaped() + u"</p>\n"_s;
    if (const auto* quiz = isWall ? nullptr : lastQuiz(events, event))
        html += linkBelow(u"../v/"_s + events.polls().shortCode(quiz->id), words("yourPoints"_L1));
    if (poll && poll->state != Poll::State::Draft)
        html += linkBelow(u"../r/"_s + poll->id, words("results"_L1));
    return html + u"</main>\n"_s;
}

class AudienceResource final : public http::Resource {
public:
    AudienceResource(http::Site& site, events::EventRegistry& events, bool isWall)
        : m_site(site), m_events(events), m_isWall(isWall)
    {
    }

    QByteArrayList methods() const override { return {"GET"}; }
    Task<Response> answer(Request request) override
    {
        const auto* event = m_events.find(request.part(u"event"_s));
        if (!event)
            return http::errorPage(
                m_site, &request, 404, u"There is no event at this address. It may have been removed."_s);
        const auto place = m_isWall ? resultsPlace(m_events, *event) : votingPlace(m_events, *event);
        const auto site = m_isWall ? u"../../"_s : u"../"_s;
        if (!place.isEmpty())
            return leadTo(site + place + u"?event="_s + event->id + (isKiosk(request) ? u"&kiosk"_s : QString()));
        const auto& words = eventWords(request.headers.list("Accept-Language"));
        auto response = Response::html(200,
            eventPage({.title = event->name,
                          .site = site,
                          .sheets = {u"colours.css"_s, m_isWall ? u"wall.css"_s : u"vote.css"_s},
                          .script = u"between.js"_s},
                between(m_events, *event, m_isWall, words), words));
        response.headers.add("Cache-Control", "no-store");
        response.headers.add("Content-Language", words.language().toLatin1());
        return response;
    }

private:
    bool isKiosk(const Request& request) const { return m_isWall && request.target.hasParameter(u"kiosk"_s); }

    http::Site& m_site;
    events::EventRegistry& m_events;
    const bool m_isWall;
};

} // namespace

QString votingPlace(const events::EventRegistry& events, const Event& event)
{
    const auto* poll = events.presentPoll(event);
    return poll && poll->isForPhones() ? u"v/"_s + events.polls().shortCode(poll->id) : QString();
}

QString resultsPlace(const events::EventRegistry& events, const Event& event)
{
    const auto* poll = events.presentPoll(event);
    return poll && poll->state != Poll::State::Draft ? u"r/"_s + poll->id : QString();
}

void addAudiencePages(http::Site& site, const ServiceContext& context)
{
    site.router.add(u"/e/{event}"_s, std::make_shared<AudienceResource>(site, *context.events, false));
    site.router.add(u"/e/{event}/results"_s, std::make_shared<AudienceResource>(site, *context.events, true));
}

} // namespace everyport
