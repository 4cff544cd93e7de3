#include "app/services/http/votes/privacy/privacypages.h"

#include <algorithm>

#include "app/devices/deviceregistry.h"
#include "app/polls/cards/ticket.h"
#include "app/polls/pollregistry.h"
#include "app/polls/store/leftcards.h"
#include "app/services/http/votes/page/votehtml.h"
#include "app/services/http/votes/privacy/ownresource.h"
#include "app/stations/stationshub.h"
#include "app/storage/database.h"
#include "netcore/task/totheend.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

using http::Request;
using http::Response;
using polls::Policy;
using polls::Poll;

const QString waited = u"waited"_s;
constexpr int whileWaiting = 2; // seconds, after which a page looks again
// Seconds, for Retry-After.
constexpr int soon = 10;
constexpr int anHour = 60 * 60;

/// Each of the tags alone: what is linked with them is for its own owner to delete. The first that fails ends it. What
/// each is counted as is known when it is done; `place` is taken until then. False where nothing was deleted.
Task<Result<bool>> erase(PhoneVoting& voting, polls::PollRegistry& polls, Address peer, QStringList tags, bool hasVote,
    [[maybe_unused]] std::shared_ptr<const void> place)
{
    Result<bool> isAny = false;
    for (const auto& tag : tags) {
        bool wasSome = false;
        if (isAny.ok()) {
            auto erasing = polls.eraseOwn(tag);
            const auto erased = co_await std::move(erasing);
            wasSome = erased.ok() && *erased;
            if (!erased)
                isAny = erased.error();
            else
                isAny = *isAny || wasSome;
        }
        voting.limits.erasureDone(peer, tag, hasVote, wasSome);
    }
    co_return isAny;
}

/// What others have sealed in polls that another station leads is not this one's to delete, nor are votes that would
/// count beside it, or not without it (polls::FoundCard): it stands as before.
Task<Result<bool>> isLeft(const polls::PollRegistry& registry, Database& database, const QStringList& tags)
{
    polls::LeftCards left;
    for (const auto& poll : registry.polls()) {
        if (registry.leader(poll.id).isEmpty())
            continue;
        left.polls.append(poll.id);
        for (const auto& tag : tags)
            left.cards.append(registry.voterOf(poll.id, tag));
    }
    left.areTickets = std::all_of(tags.begin(), tags.end(), polls::isTicketTag);
    if (left.polls.isEmpty())
        return Result<bool>(false);
    return database.read([left](QSqlDatabase& connection) { return polls::isAnyLeft(connection, left); });
}

/// /v/POLL.privacy: what is stored of somebody by this poll's rules, and what they can do about it.
class PrivacyResource final : public OwnResource {
public:
    PrivacyResource(http::Site& site, const ServiceContext& context, std::shared_ptr<PhoneVoting> voting)
        : OwnResource(site, context, std::move(voting)), m_database(context.database), m_stations(context.stations)
    {
    }

private:
    const Poll* pollOf(const Request& request) const
    {
        const auto* poll = addressedPoll(m_polls, request);
        return poll && poll->state != Poll::State::Draft ? poll : nullptr;
    }
    bool isThere(const Request& request) const override { return pollOf(request); }
    Response shown(const Request& request, const Asker& asked, QLatin1StringView saidKey, bool isGood) const override;
    Task<Response> done(Request request, QByteArray key, Asker asked) override;
    Response waits(const Request& request, const Asker& asked);
    Task<Response> unlinked(Request request, Asker asked);
    Task<Response> erased(Request request, Asker asked);
    Task<Response> toldErased(Request request, Asker asked, bool isByTicket, bool isSomeDeleted);
    Response toldLeft(const Request& request, bool isSomeDeleted) const;
    QString wayBack(const Request& request) const;
    Response told(const Request& request, const char* look, QLatin1StringView key) const;
    Response tooMuch(const Request& request, const Asker& asked, int seconds) const;
    QString nameOf(const QString& reader) const;
    QLatin1StringView becameOfWaiting(const Asker& asked) const;

    Database& m_database;
    const stations::StationsHub* const m_stations; ///< Null where nobody shares polls.
};

/// Some readers are known by their ids alone.
QString PrivacyResource::nameOf(const QString& reader) const
{
    const auto* device = m_devices.find(reader);
    return device ? device->name : reader;
}

Response PrivacyResource::shown(
    const Request& request, const Asker& asked, QLatin1StringView saidKey, bool isGood) const
{
    const auto* poll = pollOf(request);
    if (!poll) // it went meanwhile
        return http::errorPage(m_site, &request, 404, u"There is no poll at this address. It may have been removed."_s);
    const auto& linking = m_polls.cardLinking();
    const auto [sites, isOther] = sitesFor(request, asked, {*poll});
    const auto elsewhere = linking.placesElsewhere([this](const QString& reader) { return isOurs(reader); });
    OwnView view{.poll = *poll,
        .address = request.part(u"poll"_s) + u".privacy"_s,
        .logsAddresses = bool(m_site.accessed),
        .isKnown = !asked.tags.isEmpty(),
        .hasPlaces = linking.places().size() > (sites.isEmpty() && !isOther ? 0 : elsewhere.size()),
        .sites = sites,
        .isOtherThere = isOther,
        .uuid = newUuid(),
        .said = saidKey,
        .isGood = isGood};
    for (const auto& tag : asked.tags) {
        view.isLinked = view.isLinked || !m_polls.links().groupOf(tag).isEmpty();
        const auto reader = linking.waitsAt(tag);
        if (reader.isEmpty())
            continue;
        view.waitsAt = nameOf(reader);
        view.called = linking.shown(reader).called;
    }
    if (view.said.isEmpty() && view.waitsAt.isEmpty() && !view.isLinked && request.target.hasParameter(waited))
        view.said = becameOfWaiting(asked);
    return page(request, wordsFor(request)("title"_L1), ownHtml(view, wordsFor(request)),
        view.waitsAt.isEmpty() ? 0 : whileWaiting);
}

/// Of a phone that waits no more and is not linked; empty while its card is just being linked.
QLatin1StringView PrivacyResource::becameOfWaiting(const Asker& asked) const
{
    for (const auto& tag : asked.tags) {
        const auto now = m_polls.cardLinking().waiting(tag);
        if (now.what == polls::CardLinking::Shown::What::Refused)
            return linkRefusal(now);
        if (now.what != polls::CardLinking::Shown::What::Ready)
            return {};
    }
    return "noCard"_L1;
}

Task<Response> PrivacyResource::done(Request request, QByteArray key, Asker asked)
{
    const auto what = field(request, u"do"_s);
    if (what == "wait"_L1)
        co_return waits(request, numbered(asked, request, key));
    auto doing = what == "delete"_L1 ? erased(request, asked) : unlinked(request, asked);
    auto response = co_await std::move(doing);
    co_return response;
}

Response PrivacyResource::waits(const Request& request, const Asker& asked)
{
    if (asked.tags.isEmpty())
        return told(request, "trouble", "failed"_L1);
    auto& limits = m_voting->limits;
    if (!limits.takesWord(request.peer))
        return tooMuch(request, asked, anHour);
    const auto waiting = m_polls.cardLinking().wait(field(request, u"word"_s), asked.tags.first());
    const bool isBusy = !waiting && waiting.error().kind == Error::Kind::Busy;
    if (waiting || isBusy)
        limits.wordWasRight(request.peer);
    if (!waiting) {
        const bool areAllOurs = sitesElsewhere(request).isEmpty();
        return shown(request, asked, isBusy ? "anotherWaits"_L1 : areAllOurs ? "badWord"_L1 : "badWordHere"_L1, false);
    }
    // Loaded anew it looks, and does not wait once more; and the browser brings its new number along. The page that
    // comes knows that it waited, and says what became of that.
    auto response = Response::redirect(303, request.part(u"poll"_s).toLatin1() + ".privacy?" + waited.toLatin1());
    for (const auto& cookie : asked.cookies)
        response.headers.add("Set-Cookie", cookie);
    response.headers.add("Cache-Control", "no-store");
    return response;
}

/// Also of a phone that only waits.
Task<Response> PrivacyResource::unlinked(Request request, Asker asked)
{
    bool isDone = false;
    for (const auto& tag : asked.tags) {
        m_polls.cardLinking().stopWaiting(tag);
        if (field(request, u"do"_s) != "unlink"_L1)
            continue;
        auto unlinking = m_polls.unlinkVoter(m_polls.links().markOf(tag));
        const auto unlinked = co_await std::move(unlinking);
        isDone = isDone || unlinked.ok();
    }
    co_return shown(request, asked, isDone ? "unlinked"_L1 : QLatin1StringView(), isDone);
}

Task<Response> PrivacyResource::erased(Request request, Asker asked)
{
    const auto* poll = pollOf(request);
    const bool isByTicket = poll && poll->policy.phones == Policy::Phones::Ticket;
    if (isByTicket) {
        const auto ticket = polls::ticketFromText(field(request, u"ticket"_s));
        const auto tag = ticket ? polls::ticketTag(*ticket) : QString();
        if (!ticket || !m_polls.votesByTicket(poll->id, tag)) {
            (void)m_voting->limits.takesWrongTicket(request.peer);
            co_return shown(request, asked, "badTicket"_L1, false);
        }
        asked.tags = {tag};
    }
    if (asked.tags.isEmpty())
        co_return told(request, "trouble", "nothing"_L1);
    auto& limits = m_voting->limits;
    const bool hasVote = hasVoted(asked, m_polls.polls());
    const auto place = m_voting->erasures.take(request.peer);
    if (!place || !limits.takesErasures(request.peer, asked.tags, hasVote))
        co_return tooMuch(request, asked, place ? anHour : soon);
    // It is done whoever hangs up, and so is its counting: what nobody decided would keep them out for an hour, and
    // what was given back before its end could be asked for without end.
    auto work = erase(*m_voting, m_polls, request.peer, asked.tags, hasVote, place);
    auto erasing = runToTheEnd(m_voting->work, std::move(work), u"deleting what is stored of somebody"_s);
    const auto done = co_await std::move(erasing);
    if (!done && done.error().kind == Error::Kind::Busy)
        co_return tooMuch(request, asked, soon);
    if (!done)
        co_return told(request, "trouble", "failed"_L1);
    auto answering = toldErased(request, asked, isByTicket, *done);
    auto response = co_await std::move(answering);
    co_return response;
}

/// Nobody is told that all is deleted while some of it stands.
Task<Response> PrivacyResource::toldErased(Request request, Asker asked, bool isByTicket, bool isSomeDeleted)
{
    auto looking = isLeft(m_polls, m_database, asked.tags);
    const auto left = co_await std::move(looking);
    if (!left)
        co_return told(request, "trouble", "failed"_L1);
    if (*left) // the browser goes on being who it was: else nobody could ask for the rest
        co_return toldLeft(request, isSomeDeleted);
    // What this browser has voted in questions without tickets stands, and is whose it was.
    if (isByTicket)
        co_return told(request, "good", "deletedTicket"_L1);
    // Where a card votes for both, a phone without its number would be another one, with a vote of its own.
    const bool isVotedFor = !asked.phone.isEmpty() && m_polls.hasNoVoteLeft(asked.phone);
    auto response = told(request, "good", isVotedFor ? "deletedButNumber"_L1 : "deleted"_L1);
    response.headers.add("Set-Cookie", VoterToken::noCookie(VoterToken::Kind::Account, request.encrypted));
    if (!isVotedFor)
        response.headers.add("Set-Cookie", VoterToken::noCookie(VoterToken::Kind::Phone, request.encrypted));
    co_return response;
}

Response PrivacyResource::toldLeft(const Request& request, bool isSomeDeleted) const
{
    const auto& words = wordsFor(request);
    const auto home = m_stations ? m_stations->homeName() : QString();
    return page(
        request, words("title"_L1), paragraph(leftWords(isSomeDeleted, home, words), "trouble") + wayBack(request));
}

QString PrivacyResource::wayBack(const Request& request) const
{
    const auto* poll = pollOf(request);
    return poll ? linkToQuestion(*poll, wordsFor(request)) : QString();
}

/// And the way back to the question.
Response PrivacyResource::told(const Request& request, const char* look, QLatin1StringView key) const
{
    return said(request, wordsFor(request)("title"_L1), look, key, wayBack(request));
}

Response PrivacyResource::tooMuch(const Request& request, const Asker& asked, int seconds) const
{
    auto response = shown(request, asked, "tooMuch"_L1, false);
    response.status = 429;
    response.headers.set("Retry-After", QByteArray::number(seconds));
    return response;
}

/// /privacy: the one question that people are asked, or all of them.
Response allQuestions(const http::Site& site, const polls::PollRegistry& polls, const Request& request)
{
    QList<Poll> asked;
    QList<Poll> open;
    for (const auto& poll : polls.polls()) {
        if (poll.state != Poll::State::Draft)
            asked.append(poll);
        if (poll.isOpen())
            open.append(poll);
    }
    if (open.size() == 1) {
        auto response = Response::redirect(302, "v/" + polls.shortCode(open.first().id).toLatin1() + ".privacy");
        response.headers.add("Cache-Control", "no-cache");
        return response;
    }
    const auto& words = ownWords(request.headers.list("Accept-Language"));
    QString body = asked.isEmpty() ? paragraph(words("nothing"_L1)) : paragraph(words("aboutAll"_L1));
    for (const auto& poll : std::as_const(asked))
        body += linkBelow(u"v/"_s + polls.shortCode(poll.id) + u".privacy"_s, poll.question);
    body += paragraph(words(site.accessed ? "log"_L1 : "noLog"_L1));
    auto response = Response::html(200, ownPage(words("title"_L1), body, words, {}));
    response.headers.add("Cache-Control", "no-cache");
    response.headers.add("Content-Language", words.language().toLatin1());
    return response;
}

} // namespace

void addPrivacyPages(http::Site& site, const ServiceContext& context, std::shared_ptr<PhoneVoting> voting)
{
    site.router.add(u"/v/{poll}.privacy"_s, std::make_shared<PrivacyResource>(site, context, std::move(voting)));
    site.router.add(u"/privacy"_s,
        std::make_shared<http::FunctionResource>(
            [&site, &polls = context.polls](const Request& request) { return allQuestions(site, polls, request); }));
}

} // namespace everyport
