#include "app/services/http/phonevotes.h"

#include <algorithm>

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include "app/accounts/accounts.h"
#include "app/accounts/authenticator.h"
#include "app/accounts/portal.h"
#include "app/accounts/record/accountrights.h"
#include "app/polls/cards/ticket.h"
#include "app/polls/pollregistry.h"
#include "app/services/http/votepage.h"
#include "netcore/task/timeout.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace everyport {

namespace {

using http::Request;
using http::Response;
using polls::Policy;

constexpr qsizetype longestBody = 4096;
constexpr Clock::Duration storedWithin = 10s;
constexpr Clock::Duration knownWithin = 2s; // a page is there without it
constexpr int soon = 3;                     // seconds, for Retry-After
constexpr int aMinute = 60;

/// What somebody asks for.
struct Wish {
    QByteArray uuid = {};
    QString answer = {}; ///< Empty: only to see what stands.
    QString ticket = {};
    QString account = {};
    QString password = {};
};

/// Who asks, or what is wrong with that.
struct Asker {
    QString tag = {};             ///< Tap::tag; empty while nobody knows.
    QByteArray cookie = {};       ///< To be kept from now on.
    QLatin1StringView fault = {}; ///< A key of VoteWords.
    bool isOverLimit = false;     ///< Programs are told to wait.
    bool isStalled = false;       ///< Nobody can say now: it has to come again.
    QString login = {};           ///< The account, of one that has a token or gets one.
};

bool isUuid(const QByteArray& text)
{
    return text.size() == 32 && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    });
}

bool isJson(const Request& request)
{
    return request.headers.value("Content-Type").split(';').first().trimmed().toLower() == "application/json";
}

/// Nothing for what makes no sense.
std::optional<Wish> wishOf(const Request& request)
{
    const auto object = isJson(request) ? QJsonDocument::fromJson(request.body).object() : QJsonObject();
    const http::Target form{.query = isJson(request) ? QByteArray() : request.body};
    const auto text = [&](const QString& name) {
        return isJson(request) ? object.value(name).toString() : form.parameter(name);
    };
    Wish wish{
        text(u"uuid"_s).toLatin1(), text(u"answer"_s), text(u"ticket"_s), text(u"account"_s), text(u"password"_s)};
    if (!isUuid(wish.uuid) || (!wish.answer.isEmpty() && !polls::isSlug(wish.answer)))
        return {};
    return wish;
}

/// Of the vote as it is stored: of this voter alone, so that nobody can take another's; later ones sort behind.
QString storedUuid(const Wish& wish, const QString& voter)
{
    const auto print = QCryptographicHash::hash(wish.uuid + voter.toLatin1(), QCryptographicHash::Sha256);
    return QString::fromLatin1(wish.uuid.first(12) + print.first(10).toHex());
}

/// A page of another site may make a browser send what it likes, but not say where it comes from.
bool isFromHere(const Request& request)
{
    const auto site = request.headers.value("Sec-Fetch-Site");
    return (site.isEmpty() || site == "same-origin")
        && http::HostRules::isSameOrigin(request.headers.value("Origin"), request.authority, request.encrypted);
}

Clock::Duration waitsFor(const Request& request)
{
    return request.method == "POST" ? storedWithin : knownWithin;
}

const auto accountService = u"http"_s;

/// One address's page: /v/POLL, or the same for scripts.
class VoteResource final : public http::Resource {
public:
    VoteResource(http::Site& site, const ServiceContext& context, std::shared_ptr<PhoneVoting> voting, int newPhones,
        bool forScripts)
        : m_site(site),
          m_context(context),
          m_voting(std::move(voting)),
          m_newPhones(newPhones),
          m_forScripts(forScripts)
    {
    }

    QByteArrayList methods() const override
    {
        return m_forScripts ? QByteArrayList{"GET"} : QByteArrayList{"GET", "POST"};
    }
    qsizetype bodyLimit() const override { return longestBody; }
    Task<Response> answer(Request request) override;

private:
    const polls::Poll* pollOf(const Request& request) const;
    std::optional<Response> refusal(const Request& request);
    Response errorPage(const Request& request, int status, const QString& sentence) const;
    Response noPoll(const Request& request) const;
    Response later(const Request& request, int status, int seconds, const QString& sentence) const;

    Task<Result<QByteArray>> stampOf(QString account, QByteArray key) const;
    Task<Asker> knownAsker(Request request, QByteArray key) const;
    Asker knownPhone(const Request& request, const QByteArray& key) const;
    Task<Asker> knownAccount(Request request, QByteArray key) const;
    Asker byPhone(const Request& request, const Wish& wish, const QByteArray& key);
    Asker byTicket(const Request& request, const Wish& wish);
    Task<Asker> byAccount(Request request, Wish wish, QByteArray key);
    Task<Asker> askerOf(Request request, Wish wish, QByteArray key);

    Task<Response> vote(Request request, QByteArray key);
    Response shown(const Request& request, const Wish& wish, const Asker& asker,
        const std::optional<polls::Vote>& vote = {}) const;

    http::Site& m_site;
    const ServiceContext m_context;
    const std::shared_ptr<PhoneVoting> m_voting;
    const int m_newPhones;
    const bool m_forScripts;
};

/// A code that stands on a wall is meant before an id that happens to look like it.
const polls::Poll* VoteResource::pollOf(const Request& request) const
{
    const auto name = request.part(u"poll"_s);
    const auto* poll = m_context.polls.findByCode(name);
    return poll ? poll : m_context.polls.find(name);
}

/// For good. A script keeps its vote until it is told so about that very vote: whatever else answers at this address,
/// such as the login page of a hotel's network, knows nothing of it.
Response VoteResource::errorPage(const Request& request, int status, const QString& sentence) const
{
    const auto uuid = QJsonDocument::fromJson(request.body).object().value(u"uuid"_s).toString();
    if (request.method != "POST" || !isJson(request) || !isUuid(uuid.toLatin1()))
        return http::errorPage(m_site, &request, status, sentence);
    const QJsonObject object{{u"uuid"_s, uuid}, {u"fault"_s, u"refused"_s}};
    auto response = Response::json(QJsonDocument(object).toJson(QJsonDocument::Compact));
    response.status = status;
    response.headers.add("Cache-Control", "no-store");
    return response;
}

Response VoteResource::noPoll(const Request& request) const
{
    return errorPage(request, 404, u"There is no poll at this address. It may have been removed."_s);
}

Response VoteResource::later(const Request& request, int status, int seconds, const QString& sentence) const
{
    auto response = http::errorPage(m_site, &request, status, sentence);
    response.headers.set("Retry-After", QByteArray::number(seconds));
    return response;
}

/// What needs no look at who asks.
std::optional<Response> VoteResource::refusal(const Request& request)
{
    const auto* poll = pollOf(request);
    const bool votes = poll && poll->isForPhones();
    if (!votes && poll && poll->state != polls::Poll::State::Draft)
        return errorPage(request, 404, u"Nobody votes by phone here. Hold a card to a reader of the answer instead."_s);
    if (!votes)
        return noPoll(request);
    if (request.method == "POST" && !isFromHere(request))
        return errorPage(request, 403, u"This vote was sent by a page of another site. Open the poll's own page."_s);
    auto& limits = m_voting->limits;
    const bool isTaken = request.method == "POST" ? limits.takesRequest(request.peer) : limits.takesLook(request.peer);
    if (!isTaken) {
        m_voting->turnedAway.add(TurnedAway::By::Requests, request.peer);
        return later(request, 429, soon, u"From here so much comes that this has to wait. Try again in a minute."_s);
    }
    return {};
}

Task<Response> VoteResource::answer(Request request)
{
    if (auto refused = refusal(request))
        co_return std::move(*refused);
    auto loading = withTimeout(m_voting->key.get(), m_context.reactor.clock(), waitsFor(request));
    const auto key = co_await std::move(loading);
    if (!pollOf(request)) // it went meanwhile
        co_return noPoll(request);
    if (request.method == "POST") {
        if (!key)
            co_return later(request, 503, soon, u"Votes cannot be stored just now. Try again in a moment."_s);
        auto voting = vote(request, *key);
        auto voted = co_await std::move(voting);
        co_return voted;
    }
    // Who cannot be recognised for now sees the page all the same.
    if (!key)
        co_return shown(request, {}, {});
    auto looking = knownAsker(request, *key);
    const auto asker = co_await std::move(looking);
    co_return shown(request, {}, asker);
}

/// By what the browser has kept.
Task<Asker> VoteResource::knownAsker(Request request, QByteArray key) const
{
    switch (pollOf(request)->policy.phones) {
    case Policy::Phones::AnyDevice: co_return knownPhone(request, key);
    case Policy::Phones::Account: {
        auto looking = knownAccount(request, key);
        auto asker = co_await std::move(looking);
        co_return asker;
    }
    case Policy::Phones::Ticket:
    case Policy::Phones::None: break;
    }
    co_return Asker();
}

Asker VoteResource::knownPhone(const Request& request, const QByteArray& key) const
{
    const auto token = VoterToken::of(VoterToken::Kind::Phone, request.headers, key);
    return token ? Asker{.tag = token->voter()} : Asker();
}

/// Of what an account's login stands on; empty where it may not log in.
Task<Result<QByteArray>> VoteResource::stampOf(QString account, QByteArray key) const
{
    auto asking = m_context.accounts.rights().may(account, Right::Login, accountService);
    const auto may = co_await std::move(asking);
    if (!may)
        co_return may.error();
    if (!*may)
        co_return QByteArray();
    auto finding = m_context.accounts.find(account);
    const auto found = co_await std::move(finding);
    if (!found)
        co_return found.error();
    // Of one whose password is kept elsewhere they are made up, and always the same.
    auto reading = m_context.accounts.authenticator().scramKeys(
        account, ScramHash::Sha256, LoginContext(accountService, u"vote"_s, {}));
    const auto keys = co_await std::move(reading);
    if (!keys)
        co_return keys.error();
    const auto secrets = keys->storedKey + QByteArray::number(found->createdAt) + ' '
        + QByteArray::number(m_context.accounts.generation(account));
    co_return VoterToken::stampOf(secrets, key);
}

Task<Asker> VoteResource::knownAccount(Request request, QByteArray key) const
{
    const auto token = VoterToken::of(VoterToken::Kind::Account, request.headers, key);
    if (!token)
        co_return Asker();
    auto asking = stampOf(token->account(), key);
    auto waiting = withTimeout(std::move(asking), m_context.reactor.clock(), waitsFor(request));
    const auto stamp = co_await std::move(waiting);
    if (!stamp)
        co_return Asker{.isStalled = stamp.error().reason != Reason::NotFound};
    if (*stamp != token->stamp())
        co_return Asker();
    co_return Asker{.tag = token->voter(), .login = token->account()};
}

Asker VoteResource::byPhone(const Request& request, const Wish& wish, const QByteArray& key)
{
    auto known = knownPhone(request, key);
    if (!known.tag.isEmpty() || wish.answer.isEmpty())
        return known;
    const auto token = VoterToken::ofPhone(wish.uuid, key);
    return {.tag = token.voter(), .cookie = token.cookie(key, request.encrypted)};
}

/// Wrong ones stay out of the poll's log, which whoever guesses would fill.
Asker VoteResource::byTicket(const Request& request, const Wish& wish)
{
    if (wish.ticket.trimmed().isEmpty())
        return {.fault = wish.answer.isEmpty() ? QLatin1StringView() : "needsTicket"_L1};
    const auto ticket = polls::ticketFromText(wish.ticket);
    if (!ticket)
        return {.fault = "badTicket"_L1};
    const auto tag = polls::ticketTag(*ticket);
    const auto& id = pollOf(request)->id;
    if (m_context.polls.knowsCard(id, m_context.polls.voterOf(id, tag)))
        return {.tag = tag};
    const bool isOverLimit = !m_voting->limits.takesWrongTicket(request.peer);
    if (isOverLimit)
        m_voting->turnedAway.add(TurnedAway::By::Tickets, request.peer);
    return {.fault = "badTicket"_L1, .isOverLimit = isOverLimit};
}

Task<Asker> VoteResource::byAccount(Request request, Wish wish, QByteArray key)
{
    // Who says who they are is meant, whoever has used this phone before.
    const bool isNamed = !wish.account.isEmpty() || !wish.password.isEmpty();
    if (!isNamed) {
        auto looking = knownAccount(request, key);
        auto known = co_await std::move(looking);
        if (!known.tag.isEmpty() || known.isStalled)
            co_return known;
    }
    if (wish.account.isEmpty() || wish.password.isEmpty()) {
        if (isNamed || !wish.answer.isEmpty())
            co_return Asker{.fault = "needsAccount"_L1};
        co_return Asker();
    }
    Portal portal(m_context.accounts);
    auto logging = portal.login(
        PasswordCredentials{wish.account, wish.password}, LoginContext(accountService, u"vote"_s, request.peer.host));
    const auto avatar = co_await std::move(logging);
    if (!avatar && avatar.error().kind == Error::Kind::Local)
        co_return Asker{.isStalled = true};
    if (!avatar || avatar->needsSecondFactor) // a page with two fields has no place for a code; a token does instead
        co_return Asker{.fault = "badAccount"_L1};
    const auto name = avatar->account.name;
    auto stamping = stampOf(name, key);
    auto waiting = withTimeout(std::move(stamping), m_context.reactor.clock(), waitsFor(request));
    const auto stamp = co_await std::move(waiting);
    if (!stamp)
        co_return Asker{.isStalled = true};
    if (stamp->isEmpty() || m_context.accounts.generation(name) > avatar->generation)
        co_return Asker{.fault = "badAccount"_L1}; // what was right when it was looked at is not any more
    const auto token = VoterToken::ofAccount(name, *stamp);
    co_return Asker{.tag = token.voter(), .cookie = token.cookie(key, request.encrypted), .login = name};
}

Task<Asker> VoteResource::askerOf(Request request, Wish wish, QByteArray key)
{
    switch (pollOf(request)->policy.phones) {
    case Policy::Phones::AnyDevice: co_return byPhone(request, wish, key);
    case Policy::Phones::Ticket: co_return byTicket(request, wish);
    case Policy::Phones::Account: {
        auto asking = byAccount(request, wish, key);
        auto asker = co_await std::move(asking);
        co_return asker;
    }
    case Policy::Phones::None: break;
    }
    co_return Asker();
}

Task<Response> VoteResource::vote(Request request, QByteArray key)
{
    const auto wish = wishOf(request);
    if (!wish)
        co_return errorPage(
            request, 400, u"This vote makes no sense. Load the poll's page again and press an answer."_s);
    auto asking = askerOf(request, *wish, key);
    auto asker = co_await std::move(asking);
    const auto* poll = pollOf(request);
    if (!poll)
        co_return noPoll(request);
    if (asker.isStalled)
        co_return later(request, 503, soon, u"Votes cannot be stored just now. Try again in a moment."_s);
    if (asker.tag.isEmpty() || wish->answer.isEmpty())
        co_return shown(request, *wish, asker);
    const auto voter = m_context.polls.voterOf(poll->id, asker.tag);
    if (!m_voting->limits.takesVote(voter)) {
        m_voting->turnedAway.add(TurnedAway::By::Votes, request.peer);
        asker.fault = "floods"_L1;
        asker.isOverLimit = true;
        co_return shown(request, *wish, asker);
    }
    // Whose vote is here already comes again because the answer was lost on its way.
    const bool isNewPhone = poll->policy.phones == Policy::Phones::AnyDevice && !asker.cookie.isEmpty()
        && m_context.polls.choices(poll->id, voter).isEmpty();
    if (isNewPhone && !m_voting->limits.takesNewPhone(request.peer, m_newPhones)) {
        m_voting->turnedAway.add(TurnedAway::By::NewPhones, request.peer);
        co_return shown(request, *wish, {.fault = "floods"_L1, .isOverLimit = true});
    }
    auto storing = m_context.polls.vote(
        {.tag = asker.tag, .uuid = storedUuid(*wish, voter), .poll = poll->id, .answer = wish->answer});
    auto voting = withTimeout(std::move(storing), m_context.reactor.clock(), storedWithin);
    const auto voted = co_await std::move(voting);
    if (isNewPhone && (!voted || voted->outcome == polls::Outcome::Duplicate)) // it comes again, or has, as the same
        m_voting->limits.phoneDidNotVote(request.peer);
    if (!voted && voted.error().kind == Error::Kind::Refused)
        co_return noPoll(request);
    if (!voted)
        co_return later(request, 503, soon, u"Votes cannot be stored just now. Try again in a moment."_s);
    co_return shown(request, *wish, asker, *voted);
}

Response VoteResource::shown(
    const Request& request, const Wish& wish, const Asker& asker, const std::optional<polls::Vote>& vote) const
{
    const auto* poll = pollOf(request);
    if (!poll)
        return noPoll(request);
    const auto tally = m_context.polls.tally(poll->id);
    VoteView view{.poll = *poll, .tally = tally, .address = request.part(u"poll"_s)};
    if (!asker.tag.isEmpty()) {
        view.voter = m_context.polls.voterOf(poll->id, asker.tag);
        view.chosen = m_context.polls.choices(poll->id, view.voter);
    }
    view.uuid = QUuid::createUuid().toString(QUuid::Id128);
    view.answered = QString::fromLatin1(wish.uuid);
    view.ticket = wish.ticket;
    view.account = asker.login.isEmpty() ? wish.account : QString();
    view.login = asker.login;
    view.fault = asker.fault;
    if (vote) {
        view.outcome = vote->outcome;
        view.late = vote->late;
    }
    const auto& words = VoteWords::of(request.headers.list("Accept-Language"));
    const bool asJson = m_forScripts || isJson(request);
    auto response = asJson ? Response::json(voteJson(view, words)) : Response::html(200, votePage(view, words));
    if (asker.isOverLimit) {
        response.status = 429;
        response.headers.set("Retry-After", QByteArray::number(aMinute));
    }
    if (!asker.cookie.isEmpty())
        response.headers.add("Set-Cookie", asker.cookie);
    response.headers.add("Cache-Control", "no-store");
    response.headers.add("Content-Language", words.language().toLatin1());
    // Without one a form's own page is "null" to this server; see isFromHere.
    response.headers.add("Referrer-Policy", "same-origin");
    return response;
}

} // namespace

void addVoting(http::Site& site, const ServiceContext& context, std::shared_ptr<PhoneVoting> voting, int newPhones)
{
    for (const bool forScripts : {true, false})
        site.router.add(forScripts ? u"/v/{poll}.json"_s : u"/v/{poll}"_s,
            std::make_shared<VoteResource>(site, context, voting, newPhones, forScripts));
}

} // namespace everyport
