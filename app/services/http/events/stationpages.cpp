#include "app/services/http/events/stationpages.h"

#include "app/events/eventregistry.h"
#include "app/services/http/events/eventwords.h"
#include "app/services/http/votes/page/answerbuttons.h"
#include "app/services/http/votes/page/picking.h"
#include "app/services/http/votes/page/votehtml.h"
#include "app/services/http/votes/page/votewords.h"
#include "app/services/http/votes/page/votewriting.h"
#include "app/services/http/votes/voters/voterequest.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

using http::Request;
using http::Response;
using polls::Policy;
using polls::Poll;

/// The question that is asked there now.
const Poll* askedPoll(const ServiceContext& context, const Poll& own)
{
    const auto* event = context.events ? context.events->eventOf(own.id) : nullptr;
    if (!event || !event->isRunning())
        return &own;
    return context.events->presentPoll(*event);
}

/// What is said where nobody can press anything; nothing where they can.
QLatin1StringView hindrance(const Poll* poll, const QString& station)
{
    if (!poll || poll->state == Poll::State::Draft)
        return "waitNext"_L1;
    if (poll->isOpen() && poll->leftOut.contains(station))
        return "leftOut"_L1;
    if (poll->policy.phones != Policy::Phones::AnyDevice)
        return "stationNotHere"_L1;
    if (!poll->isForWalkUps())
        return "stationSeveral"_L1;
    return poll->isOpen() ? QLatin1StringView() : "stationClosed"_L1;
}

/// Where voters write: a field and a button that sends.
QString writing(const ServiceContext& context, const Poll& poll, const polls::WordTable& words)
{
    const auto tally = context.polls.tally(poll.id);
    return u"<form>\n"_s + writingHtml({.poll = poll, .tally = tally, .address = {}}, words) + u"</form>\n"_s;
}

/// Answers that are pressed, or picked and then sent.
QString buttons(const Poll& poll, const polls::WordTable& words)
{
    const auto name = isPickedIn(poll) ? htmlAttribute("name"_L1, u"answer"_s) : QString();
    QString html = u"<ol role=\"list\""_s
        + (poll.kind == polls::Kind::Choice ? QString() : htmlAttribute("class"_L1, polls::kindName(poll.kind)))
        + u">\n"_s;
    for (const auto& answer : poll.answers)
        html += u"<li><button"_s + name + htmlAttribute("value"_L1, answer.id)
            + (poll.kind == polls::Kind::Scale
                    ? scaleFaceHtml(answer)
                    : u"><bdi>"_s + answerTitle(poll, answer, words).toHtmlEscaped() + u"</bdi></button>"_s)
            + u"</li>\n"_s;
    html += u"</ol>\n"_s + scaleEndsHtml(poll);
    return isPickedIn(poll) ? html + pickingHtml({}) : html;
}

/// In the language of whoever set the tablet up.
struct StationWords {
    const polls::WordTable& station;
    const polls::WordTable& vote; ///< Those of phones, where it is the same.

    explicit StationWords(const Request& request)
        : station(eventWords(request.headers.list("Accept-Language"))),
          vote(votePageWords(request.headers.list("Accept-Language")))
    {
    }
    QString ready(const Poll& poll) const
    {
        return polls::isWritten(poll.kind) ? voteSentence(poll.kind, vote, "once"_L1)
            : isPickedIn(poll)             ? pickingRule(poll, vote)
                                           : station("stationReady"_L1);
    }
    /// Why nobody can press anything.
    QString hindered(QLatin1StringView why) const { return why == "leftOut"_L1 ? vote(why) : station(why); }
    /// What is said of a number or of words that cannot be taken.
    QString bad(const Poll& poll) const { return badWritingSentence(poll, vote); }
};

QString mainTag(const ServiceContext& context, const Poll& own, const Poll* asked, const StationWords& words)
{
    const auto* event = context.events ? context.events->eventOf(own.id) : nullptr;
    QString tag = u"<main id=\"station\""_s + htmlAttribute("data-event"_L1, event ? event->id : QString())
        + htmlAttribute("data-moves"_L1, event ? QString::number(event->moves) : QString());
    if (asked && asked->state != Poll::State::Draft)
        tag += htmlAttribute("data-address"_L1, context.polls.shortCode(asked->id))
            + htmlAttribute("data-poll"_L1, asked->id) + htmlAttribute("data-run"_L1, runOf(context.polls, *asked))
            + htmlAttribute("data-state"_L1, polls::stateName(asked->state));
    if (asked)
        tag += htmlAttribute("data-stationready", words.ready(*asked));
    if (asked && asked->leftOut.contains(context.polls.station()))
        tag += u" data-out"_s;
    if (asked && isPickedIn(*asked) && hindrance(asked, context.polls.station()).isEmpty())
        tag += pickingAttributes(*asked, words.vote);
    if (asked && polls::isWritten(asked->kind))
        tag += htmlAttribute("data-bad", words.bad(*asked))
            + htmlAttribute("data-unsent", voteSentence(asked->kind, words.vote, "unsent"_L1));
    for (const auto key : {"stationCounted"_L1, "stationRefused"_L1, "sending"_L1, "stationWaits"_L1})
        tag += htmlAttribute(QString(u"data-"_s + QString(key).toLower()), words.station(key));
    for (const auto key : {"busy"_L1, "stalled"_L1, "leftOut"_L1})
        tag += htmlAttribute(QString(u"data-"_s + QString(key).toLower()), words.vote(key));
    return tag + u">\n"_s;
}

QString body(const ServiceContext& context, const Poll& own, const StationWords& words)
{
    const auto* asked = askedPoll(context, own);
    const auto why = hindrance(asked, context.polls.station());
    const bool isKnown = asked && asked->state != Poll::State::Draft; // a draft's words are nobody's
    QString html = mainTag(context, own, asked, words);
    if (isKnown)
        html += u"<h1><bdi>"_s + asked->question.toHtmlEscaped() + u"</bdi></h1>\n"_s;
    if (why.isEmpty())
        html += polls::isWritten(asked->kind) ? writing(context, *asked, words.vote) : buttons(*asked, words.vote);
    const bool isTrouble = why == "leftOut"_L1; // as on phones: somebody has to be asked
    return html + u"<p id=\"said\" role=\"status\""_s + (isTrouble ? htmlAttribute("class", u"trouble"_s) : QString())
        + u'>' + (why.isEmpty() ? words.ready(*asked) : words.hindered(why)).toHtmlEscaped() + u"</p>\n<noscript><p>"_s
        + words.station("stationScript"_L1).toHtmlEscaped() + u"</p></noscript>\n</main>\n"_s;
}

} // namespace

void addStationPages(http::Site& site, const ServiceContext& context)
{
    site.router.add(
        u"/k/{poll}"_s, std::make_shared<http::FunctionResource>([&site, context](const Request& request) -> Response {
            const auto* own = addressedPoll(context.polls, request);
            if (!own || !own->isForPhones())
                return http::errorPage(
                    site, &request, 404, u"There is no poll at this address. It may have been removed."_s);
            const StationWords words(request);
            auto response = Response::html(200,
                eventPage({.title = words.station("stationTitle"_L1),
                              .sheets = {u"colours.css"_s, u"vote.css"_s, u"station.css"_s},
                              .script = u"station.js"_s,
                              .refresh = 60},
                    body(context, *own, words), words.station));
            response.headers.add("Cache-Control", "no-store");
            response.headers.add("Content-Language", words.station.language().toLatin1());
            return response;
        }));
}

} // namespace everyport
