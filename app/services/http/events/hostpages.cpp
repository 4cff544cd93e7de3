#include "app/services/http/events/hostpages.h"

#include "app/events/eventregistry.h"
#include "app/polls/cards/card.h"
#include "app/polls/storagewatch.h"
#include "app/services/http/events/eventwords.h"
#include "app/services/http/events/hostpage.h"
#include "app/services/http/events/hostwish.h"
#include "app/services/http/events/takenbackvotes.h"
#include "app/services/http/votes/voters/voterequest.h"
#include "netcore/task/timeout.h"
#include "protocols/http/server/originrules.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace everyport {

namespace {

using events::EventLink;
using http::Request;
using http::Response;
using Do = HostWish::Do;

constexpr qsizetype longestBody = 8192; // what somebody wrote and a reason, both as a form spells them
constexpr auto doneWithin = 10s;

/// A page of another site does not know the token, which is what keeps it from sending anything; one that says that it
/// is another's is refused all the same. A form of a page without a referrer says "null".
bool isFromElsewhere(const Request& request)
{
    const auto site = request.headers.value("Sec-Fetch-Site");
    return saysTwiceFromWhere(request) || (!site.isEmpty() && site != "same-origin" && site != "none")
        || (http::originOf(request) != "null" && !http::isFromSameOrigin(request));
}

QString pollOf(const events::Event& event, const HostWish& wish)
{
    return wish.poll.isEmpty() ? event.present : wish.poll;
}

QLatin1StringView faultOf(const Error& refused)
{
    if (refused.code == polls::PollRegistry::replacedVote)
        return "voteReplaced"_L1;
    return refused.reason == Reason::NotFound ? "moved"_L1 : "refused"_L1;
}

void keepToItself(Response& response)
{
    response.headers.set("Cache-Control", "no-store");
    response.headers.set("Referrer-Policy", "no-referrer");
    response.headers.set("X-Robots-Tag", "noindex");
}

class HostResource final : public http::Resource {
public:
    HostResource(http::Site& site, const ServiceContext& context, std::shared_ptr<PhoneVoting> voting)
        : m_site(site),
          m_events(*context.events),
          m_polls(context.polls),
          m_clock(context.reactor.clock()),
          m_storage(m_clock, m_polls),
          m_voting(std::move(voting)),
          m_takenBack(m_clock)
    {
    }

    QByteArrayList methods() const override { return {"GET", "POST"}; }
    qsizetype bodyLimit() const override { return longestBody; }
    Task<Response> answer(Request request) override;

private:
    Response page(const Request& request, QLatin1StringView fault, int status = 200) const;
    Response refused(const Request& request, int status, const QString& sentence) const;
    Task<Response> done(Request request, HostWish wish);
    Task<Result<Done>> work(QString event, HostWish wish, QString by);
    Task<Result<Done>> step(QString event, HostWish wish);
    QLatin1StringView voidFault(const events::Event& event, const HostWish& wish) const;
    Task<Result<Done>> takeBack(const QString& poll, const HostWish& wish, const QString& by);

    http::Site& m_site;
    events::EventRegistry& m_events;
    polls::PollRegistry& m_polls;
    Clock& m_clock;
    const polls::StorageWatch m_storage;
    const std::shared_ptr<PhoneVoting> m_voting;
    TakenBackVotes m_takenBack;
};

/// A vote is taken back seconds after the press, so somebody may have stepped on since: it is of the page that it was
/// pressed on. Empty: nothing is in its way.
QLatin1StringView HostResource::voidFault(const events::Event& event, const HostWish& wish) const
{
    const auto* poll = m_polls.find(pollOf(event, wish));
    const auto* its = poll ? m_events.eventOf(poll->id) : nullptr;
    if (!its || its->id != event.id || wish.round.value_or(poll->round) != poll->round)
        return "roundOver"_L1;
    return {};
}

/// The vote that was seen, where the page said which: what its voter has voted since is not meant.
Task<Result<Done>> HostResource::takeBack(const QString& poll, const HostWish& wish, const QString& by)
{
    const polls::Voiding reason{.why = wish.why, .by = by};
    return wish.vote ? m_polls.retractSeen(poll, wish.of, *wish.vote, reason) : m_polls.retract(poll, wish.of, reason);
}

Response HostResource::refused(const Request& request, int status, const QString& sentence) const
{
    auto response = http::errorPage(m_site, &request, status, sentence);
    keepToItself(response);
    return response;
}

Response HostResource::page(const Request& request, QLatin1StringView fault, int status) const
{
    const auto token = request.part(u"token"_s);
    const auto* link = m_events.links().byToken(token);
    const auto* event = link ? m_events.find(link->event) : nullptr;
    if (!event) {
        if (m_voting->limits.takesWrongLink(request.peer))
            return refused(request, 404,
                u"This link opens no event. It may have been taken back, or its event is over: ask whoever gave it to you for a new one."_s);
        auto held = refused(request, 429, u"From here so much comes that this has to wait. Try again in a minute."_s);
        held.headers.set("Retry-After", "60");
        return held;
    }
    const auto& words = eventWords(request.headers.list("Accept-Language"));
    auto response = Response::html(status,
        hostPage({.events = m_events,
                     .event = *event,
                     .link = *link,
                     .token = token,
                     .now = m_clock.wallMsecs(),
                     .trouble = m_storage.trouble() ? &*m_storage.trouble() : nullptr,
                     .fault = fault,
                     .takenBack = m_takenBack.lastBy(link->id)},
            words));
    response.headers.add("Content-Language", words.language().toLatin1());
    keepToItself(response);
    return response;
}

Task<Response> HostResource::answer(Request request)
{
    const auto* link = m_events.links().byToken(request.part(u"token"_s));
    if (!link || request.method != "POST")
        co_return page(request, {});
    if (isFromElsewhere(request))
        co_return refused(
            request, 403, u"This was sent by a page of another site. Open your link and press it there."_s);
    const auto wish = HostWish::from(request);
    if (!wish)
        co_return page(request, "refused"_L1, 400);
    if (!allows(link->kind, wish->right()))
        co_return page(request, "mayNot"_L1, 403);
    if (wish->what == Do::Void && wish->why.isEmpty())
        co_return page(request, lacksReason, 400);
    auto doing = done(request, *wish);
    auto answered = co_await std::move(doing);
    co_return answered;
}

Task<Response> HostResource::done(Request request, HostWish wish)
{
    const auto* link = m_events.links().byToken(request.part(u"token"_s));
    const auto id = link->id; // it may be taken back meanwhile
    const auto* event = m_events.find(link->event);
    const auto fault = event && wish.what == Do::Void ? voidFault(*event, wish) : QLatin1StringView();
    if (!fault.isEmpty())
        co_return page(request, fault, 409);
    const auto by = link->label.isEmpty() ? polls::pollRoleName(link->kind) : link->label;
    auto working = withTimeout(work(link->event, wish, by), m_clock, doneWithin);
    const auto worked = co_await std::move(working);
    if (!worked && worked.error().kind == Error::Kind::Refused)
        co_return page(request, faultOf(worked.error()), 409);
    if (!worked)
        co_return page(request, m_storage.trouble() ? "notStoredNow"_L1 : "notStored"_L1, 503);
    if (wish.what == Do::Void)
        m_takenBack.note(id, polls::cardName(wish.of));
    // Who loads it again presses nothing again. This address, which the head of an answer need not tell: where it is
    // said what was done, if that is not plain to see.
    auto response = Response::redirect(303, wish.what == Do::Void ? "#latest" : "#host");
    keepToItself(response);
    co_return response;
}

Task<Result<Done>> HostResource::step(QString event, HostWish wish)
{
    const auto way = wish.what == Do::Next ? events::StepWish::Way::Next
        : wish.what == Do::Back            ? events::StepWish::Way::Back
        : wish.what == Do::Undo            ? events::StepWish::Way::Undo
                                           : events::StepWish::Way::To;
    auto stepping = m_events.step(event, {.way = way, .to = wish.of, .from = wish.moves});
    const auto stepped = co_await std::move(stepping);
    if (!stepped)
        co_return stepped.error();
    co_return Done();
}

Task<Result<Done>> HostResource::work(QString event, HostWish wish, QString by)
{
    const auto* found = m_events.find(event);
    // What was pressed on the page of another question is not meant for this one.
    if (found && !wish.poll.isEmpty() && wish.poll != found->present && wish.right() != events::Right::Step
        && wish.right() != events::Right::Arrange && wish.what != Do::Wall && wish.what != Do::Void)
        return Result<Done>(Error::refused(Reason::NotFound, u"The event has moved on meanwhile."_s));
    const auto* poll = found && wish.isOfRound() ? m_polls.find(pollOf(*found, wish)) : nullptr;
    if (poll && wish.round.value_or(poll->round) != poll->round)
        return Result<Done>(Error::refused(Reason::NotFound, u"The question has begun anew meanwhile."_s));
    switch (wish.what) {
    case Do::Open:
    case Do::Close: return m_events.setVoting(event, wish.what == Do::Open, wish.poll);
    case Do::Hide:
    case Do::Show: return m_events.setResultsHidden(event, wish.what == Do::Hide);
    case Do::Wall: return m_events.setWall(event, wish.wall);
    case Do::Earlier: return m_events.moveStep(event, wish.of, -1);
    case Do::Later: return m_events.moveStep(event, wish.of, 1);
    case Do::Void:
        return found ? takeBack(pollOf(*found, wish), wish, by)
                     : Task<Result<Done>>(Result<Done>(Error::refused(Reason::NotFound, u"The event has gone."_s)));
    case Do::Reveal:
    case Do::Conceal:
        return found
            ? m_polls.moderate(found->present, wish.of,
                polls::WrittenFate{
                    wish.what == Do::Reveal ? polls::WrittenFate::Kind::Shown : polls::WrittenFate::Kind::Hidden, {}})
            : Task<Result<Done>>(Result<Done>(Error::refused(Reason::NotFound, u"The event has gone."_s)));
    case Do::Next:
    case Do::Back:
    case Do::Undo:
    case Do::To: break;
    }
    return step(event, wish);
}

} // namespace

void addHostPages(http::Site& site, const ServiceContext& context, std::shared_ptr<PhoneVoting> voting)
{
    site.router.add(u"/h/{token}"_s, std::make_shared<HostResource>(site, context, std::move(voting)));
}

} // namespace everyport
