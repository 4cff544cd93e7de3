#include "app/services/http/votes/phonevotes.h"

#include <algorithm>
#include <vector>

#include "app/polls/pollregistry.h"
#include "app/services/http/votes/page/votepage.h"
#include "app/services/http/votes/voteanswers.h"
#include "app/services/http/votes/voters/phonevoters.h"
#include "netcore/task/timeout.h"
#include "netcore/task/totheend.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

using http::Request;
using http::Response;
using polls::Outcome;
using polls::Policy;

constexpr qsizetype longestBody = 4096;
constexpr Clock::Duration toldWithin = std::chrono::seconds(1); // where nothing can be stored, as is known

/// A round has ended before it was decided, or it came before that and comes again.
bool isOfEarlierRun(const polls::PollRegistry& polls, const polls::Vote& vote)
{
    return vote.outcome == Outcome::Nothing
        || (vote.outcome == Outcome::Duplicate && polls.choices(vote.poll, vote.card).isEmpty());
}

/// Each on its own, in their order, so that the log has what it has of cards. Told is the first that was refused, else
/// the last.
Task<Result<polls::Vote>> storeTogether(
    polls::PollRegistry& polls, Clock& clock, std::vector<polls::Tap> taps, Clock::Duration limit)
{
    const auto until = clock.now() + limit;
    std::vector<Task<Result<polls::Vote>>> storing;
    for (auto& tap : taps)
        storing.push_back(polls.vote(std::move(tap)));
    std::optional<polls::Vote> told;
    for (auto& each : storing) {
        auto voting = withTimeout(std::move(each), clock, std::max(until - clock.now(), Clock::Duration::zero()));
        auto voted = co_await std::move(voting);
        if (!voted)
            co_return voted.error();
        if (!told || !polls::isRefused(told->outcome))
            told = std::move(*voted);
    }
    if (!told)
        co_return Error::refused(Reason::BadValue, u"A vote names its answer."_s);
    co_return std::move(*told);
}

/// Of a new phone, which is none where it did not vote: it comes again, or has, as the same. A form whose vote waits is
/// not sent again, and has voted.
Task<Result<polls::Vote>> ofNewPhone(
    PhoneVoting& voting, Task<Result<polls::Vote>> storing, Address peer, bool isForScript)
{
    auto voted = co_await std::move(storing);
    const bool isKept = voted && voted->outcome != Outcome::Duplicate && voted->outcome != Outcome::Nothing;
    const bool waits = !voted && voted.error().reason == Reason::TimedOut;
    if (!isKept && !(waits && !isForScript))
        voting.limits.phoneDidNotVote(peer);
    co_return voted;
}

/// One address's page: /v/POLL, or the same for scripts. Who asks is PhoneVoters' to say, what they get VoteAnswers'.
class VoteResource final : public http::Resource {
public:
    VoteResource(http::Site& site, const ServiceContext& context, std::shared_ptr<PhoneVoting> voting, int newPhones,
        bool forScripts)
        : m_polls(context.polls),
          m_clock(context.reactor.clock()),
          m_voting(voting),
          m_voters(context, voting),
          m_answers(site, context, forScripts),
          m_newPhones(newPhones)
    {
    }

    QByteArrayList methods() const override { return {"GET", "POST"}; }
    qsizetype bodyLimit() const override { return longestBody; }
    Task<Response> answer(Request request) override;

private:
    const polls::Poll* pollOf(const Request& request) const { return addressedPoll(m_polls, request); }
    std::optional<Response> refusal(const Request& request);
    Task<Response> vote(Request request, QByteArray key);
    Task<std::optional<QuizPlace>> placeOf(Request request, PhoneVoter voter);
    Response unreadable(
        const Request& request, const VoteRequest& asked, PhoneVoter asker, const polls::Poll& poll, bool isNew) const;
    Task<Response> stored(Request request, VoteRequest asked, PhoneVoter asker);
    Task<Response> notTaken(Request request, VoteRequest asked, PhoneVoter asker, QLatin1StringView fault);

    polls::PollRegistry& m_polls;
    Clock& m_clock;
    const std::shared_ptr<PhoneVoting> m_voting;
    const PhoneVoters m_voters;
    const VoteAnswers m_answers;
    const int m_newPhones;
};

/// What needs no look at who asks.
std::optional<Response> VoteResource::refusal(const Request& request)
{
    const auto* poll = pollOf(request);
    const bool votes = poll && poll->isForPhones();
    if (!votes && poll && poll->state != polls::Poll::State::Draft)
        return m_answers.refused(
            request, 404, u"Nobody votes by phone here. Hold a card to a reader of the answer instead."_s);
    if (!votes)
        return m_answers.noPoll(request);
    if (request.method == "POST" && saysTwiceFromWhere(request))
        return m_answers.refused(
            request, 400, u"This vote says twice from where it comes: Sec-Fetch-Site stands there once."_s);
    if (request.method == "POST" && !isFromHere(request))
        return m_answers.refused(
            request, 403, u"This vote was sent by a page of another site. Open the poll's own page."_s);
    auto& limits = m_voting->limits;
    const bool isTaken = request.method == "POST" ? limits.takesRequest(request.peer) : limits.takesLook(request.peer);
    if (!isTaken) {
        m_voting->turnedAway.add(TurnedAway::By::Requests, request.peer);
        return m_answers.tooMuch(request);
    }
    return {};
}

Task<Response> VoteResource::answer(Request request)
{
    if (auto refused = refusal(request))
        co_return std::move(*refused);
    auto loading = withTimeout(m_voting->key.get(), m_clock, recognisedWithin(request));
    const auto key = co_await std::move(loading);
    if (!pollOf(request)) // it went meanwhile
        co_return m_answers.noPoll(request);
    if (request.method == "POST") {
        if (!key)
            co_return m_answers.notStoredNow(request);
        auto voting = vote(request, *key);
        auto voted = co_await std::move(voting);
        co_return voted;
    }
    // Who cannot be recognised for now sees the page all the same.
    if (!key)
        co_return m_answers.shown(request, {}, {});
    auto looking = m_voters.known(request, *key);
    const auto voter = co_await std::move(looking);
    auto placing = placeOf(request, voter);
    const auto place = co_await std::move(placing);
    co_return m_answers.shown(request, {}, voter, {}, place);
}

/// Nothing where it is not known soon: the page is there all the same.
Task<std::optional<QuizPlace>> VoteResource::placeOf(Request request, PhoneVoter voter)
{
    const auto* poll = pollOf(request);
    if (!poll || voter.tag.isEmpty() || !m_voting->quiz.isOver(poll->id))
        co_return std::nullopt;
    const auto card = m_polls.voterOf(poll->id, voter.tag);
    auto counting = withTimeout(m_voting->quiz.of(poll->id), m_clock, recognisedWithin(request));
    const auto counted = co_await std::move(counting);
    poll = pollOf(request);
    if (!counted || !poll || !m_voting->quiz.isOver(poll->id))
        co_return std::nullopt;
    qsizetype row = -1;
    for (const auto& own : m_polls.together(poll->id, card)) // they stand there as they voted first
        row = std::max(row, (*counted)->rows.value(own, -1));
    if (row < 0)
        co_return std::nullopt;
    const auto& rows = (*counted)->standings.rows;
    co_return QuizPlace{.points = rows[row].points, .rank = rows[row].rank, .of = rows.size()};
}

Task<Response> VoteResource::vote(Request request, QByteArray key)
{
    const auto asked = VoteRequest::of(request);
    if (!asked)
        co_return m_answers.noSense(request);
    if (asked->asksNothing() && m_answers.isToldInJson(request)) // a form is shown what stands
        co_return m_answers.noAnswer(request);
    auto asking = m_voters.asking(request, *asked, key);
    auto voter = co_await std::move(asking);
    if (!pollOf(request))
        co_return m_answers.noPoll(request);
    if (voter.isStalled)
        co_return m_answers.notStoredNow(request);
    if (voter.tag.isEmpty() || !voter.fault.isEmpty() || asked->answer().isEmpty())
        co_return m_answers.shown(request, *asked, voter);
    auto storing = stored(request, *asked, voter);
    auto answered = co_await std::move(storing);
    co_return answered;
}

/// Whoever wrote it sees it again, with what it has to be.
Response VoteResource::unreadable(
    const Request& request, const VoteRequest& asked, PhoneVoter asker, const polls::Poll& poll, bool isNew) const
{
    if (!polls::isWritten(poll.kind))
        return m_answers.noSense(request);
    asker.fault = poll.kind == polls::Kind::Number ? "badNumber"_L1 : "badWords"_L1;
    if (isNew && poll.policy.phones == Policy::Phones::AnyDevice)
        asker.cookie.clear(); // nothing is kept before the first vote
    return m_answers.shown(request, asked, asker);
}

Task<Response> VoteResource::stored(Request request, VoteRequest asked, PhoneVoter asker)
{
    const auto* poll = pollOf(request);
    const auto voter = m_polls.voterOf(poll->id, asker.tag);
    const bool isNew = m_polls.choices(poll->id, voter).isEmpty();
    if (asked.isForAnotherRun(runOf(m_polls, *poll))) {
        auto looking = notTaken(request, asked, asker, "earlier"_L1);
        auto answered = co_await std::move(looking);
        co_return answered;
    }
    const auto read = asked.readIn(m_answers.languageFor(request), *poll);
    if (!read.hasAnswersOf(*poll))
        co_return unreadable(request, asked, asker, *poll, isNew);
    // It may have had it as the page was made, or as this very vote was counted.
    if (!read.isKnownTo(*poll)) {
        auto looking = notTaken(request, asked, asker, "refused"_L1);
        auto answered = co_await std::move(looking);
        co_return answered;
    }
    if (!m_voting->limits.takesVote(voter)) {
        m_voting->turnedAway.add(TurnedAway::By::Votes, request.peer);
        asker.fault = "floods"_L1;
        asker.isOverLimit = true;
        co_return m_answers.shown(request, asked, asker);
    }
    // Whose vote is here already comes again because the answer was lost on its way.
    const bool isNewPhone = isNew && poll->policy.phones == Policy::Phones::AnyDevice && !asker.cookie.isEmpty();
    if (isNewPhone && !m_voting->limits.takesNewPhone(request.peer, m_newPhones)) {
        m_voting->turnedAway.add(TurnedAway::By::NewPhones, request.peer);
        co_return m_answers.shown(request, asked, {.fault = "floods"_L1, .isOverLimit = true});
    }
    std::vector<polls::Tap> taps;
    for (const auto& answer : read.answers())
        taps.push_back({.tag = asker.tag,
            .uuid = asked.storedUuid(voter, qsizetype(taps.size())),
            .poll = poll->id,
            .answer = answer,
            .round = poll->round});
    auto storing = storeTogether(
        m_polls, m_clock, std::move(taps), m_polls.storingTrouble() ? toldWithin : storedWithin);
    if (isNewPhone) { // also where it hangs up: its vote is stored all the same
        auto counting = ofNewPhone(*m_voting, std::move(storing), request.peer, m_answers.isForScript(request));
        storing = runToTheEnd(m_voting->work, std::move(counting), u"storing a new phone's vote"_s);
    }
    const auto voted = co_await std::move(storing);
    const bool waits = !voted && voted.error().reason == Reason::TimedOut; // it is stored as soon as that works
    if (!voted && voted.error().kind == Error::Kind::Refused)
        co_return m_answers.noPoll(request);
    if (waits)
        co_return m_answers.waits(request, asked, asker);
    if (!voted)
        co_return m_answers.notStoredNow(request);
    if (isOfEarlierRun(m_polls, *voted)) {
        auto looking = notTaken(request, asked, asker, "earlier"_L1);
        auto answered = co_await std::move(looking);
        co_return answered;
    }
    co_return m_answers.shown(request, asked, asker, *voted);
}

/// It does not count for what is asked now, because of `fault`. It may have counted then: whose answer got lost on its
/// way is told so.
Task<Response> VoteResource::notTaken(Request request, VoteRequest asked, PhoneVoter asker, QLatin1StringView fault)
{
    const auto id = pollOf(request)->id;
    const auto voter = m_polls.voterOf(id, asker.tag);
    auto looking = withTimeout(m_polls.voteWithUuid(id, asked.storedUuid(voter)), m_clock, storedWithin);
    auto found = co_await std::move(looking);
    const auto* poll = pollOf(request);
    if (!poll || poll->id != id)
        co_return m_answers.noPoll(request);
    if (!found)
        co_return m_answers.notStoredNow(request);
    if (*found && (*found)->round == poll->round) {
        if (!polls::isRefused((*found)->outcome))   // whose answer was lost hears why
            (*found)->outcome = Outcome::Duplicate; // taken back since
        co_return m_answers.shown(request, asked, asker, **found);
    }
    if (*found && ((*found)->stands() || (*found)->outcome == Outcome::Repeat))
        co_return m_answers.shown(request, asked, asker, **found);
    asker.fault = fault;
    if (m_polls.choices(id, voter).isEmpty() && poll->policy.phones == Policy::Phones::AnyDevice)
        asker.cookie.clear(); // nothing is kept before the first vote
    co_return m_answers.shown(request, asked, asker);
}

} // namespace

void addVoting(http::Site& site, const ServiceContext& context, std::shared_ptr<PhoneVoting> voting, int newPhones)
{
    for (const bool forScripts : {true, false})
        site.router.add(forScripts ? u"/v/{poll}.json"_s : u"/v/{poll}"_s,
            std::make_shared<VoteResource>(site, context, voting, newPhones, forScripts));
}

} // namespace everyport
