#include "app/services/http/votes/ownpages.h"

#include <QUuid>

#include "app/devices/deviceregistry.h"
#include "app/polls/cards/card.h"
#include "app/polls/cards/ticket.h"
#include "app/polls/pollregistry.h"
#include "app/services/http/votes/accountvoters.h"
#include "app/services/http/votes/ownpage.h"
#include "netcore/task/timeout.h"
#include "protocols/http/messages/target.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

using http::Request;
using http::Response;
using polls::CardLinking;
using polls::Policy;
using polls::Poll;

constexpr qsizetype longestForm = 1024;
constexpr int whileWaiting = 2; // seconds, after which a page looks again

QString newUuid()
{
    return QUuid::createUuid().toString(QUuid::Id128);
}

/// Who asks: an account that is logged in, and the browser itself.
struct Asker {
    QStringList tags = {};
    QByteArrayList cookies = {}; ///< To be kept from now on.
};

/// What these pages have in common. A button's form says what is to be done by its field `do`.
class OwnResource : public http::Resource {
public:
    OwnResource(http::Site& site, const ServiceContext& context, std::shared_ptr<PhoneVoting> voting)
        : m_site(site),
          m_polls(context.polls),
          m_devices(context.devices),
          m_clock(context.reactor.clock()),
          m_voting(std::move(voting)),
          m_accounts(context)
    {
    }
    QByteArrayList methods() const override { return {"GET", "POST"}; }
    qsizetype bodyLimit() const override { return longestForm; }
    Task<Response> answer(Request request) override;

protected:
    static QString field(const Request& request, const QString& name)
    {
        return http::Target{.query = request.body}.parameter(name);
    }
    virtual bool isThere(const Request& request) const = 0;
    virtual Task<Response> shown(Request request, QByteArray key, QLatin1StringView said, bool isGood) const = 0;
    virtual Task<Response> done(Request request, QByteArray key) = 0;

    Task<Asker> asker(Request request, QByteArray key) const;
    /// Who has no number yet gets one, made of the form's uuid: whoever presses twice is no second phone.
    Task<Asker> newAsker(Request request, QByteArray key) const;
    Response page(const Request& request, const QString& title, const QString& body, int seconds = 0) const;
    Response said(const Request& request, const QString& title, const char* look, QLatin1StringView key) const;
    const polls::WordTable& wordsFor(const Request& request) const
    {
        return ownWords(request.headers.list("Accept-Language"));
    }

    http::Site& m_site;
    polls::PollRegistry& m_polls;
    devices::DeviceRegistry& m_devices;
    Clock& m_clock;
    const std::shared_ptr<PhoneVoting> m_voting;
    const AccountVoters m_accounts;
};

Task<Response> OwnResource::answer(Request request)
{
    if (!isThere(request))
        co_return http::errorPage(
            m_site, &request, 404, u"There is no poll at this address. It may have been removed."_s);
    const bool isPost = request.method == "POST";
    if (isPost && !isFromHere(request))
        co_return http::errorPage(
            m_site, &request, 403, u"This vote was sent by a page of another site. Open the poll's own page."_s);
    if (isPost ? !m_voting->limits.takesRequest(request.peer) : !m_voting->limits.takesLook(request.peer)) {
        m_voting->turnedAway.add(TurnedAway::By::Requests, request.peer);
        auto response = said(request, wordsFor(request)("title"_L1), "trouble", "tooMuch"_L1);
        response.status = 429;
        response.headers.set("Retry-After", "60");
        co_return response;
    }
    auto loading = withTimeout(m_voting->key.get(), m_clock, recognisedWithin(request));
    const auto key = co_await std::move(loading);
    if (!isThere(request)) // it went meanwhile
        co_return http::errorPage(
            m_site, &request, 404, u"There is no poll at this address. It may have been removed."_s);
    if (isPost && !key) {
        auto response = said(request, wordsFor(request)("title"_L1), "trouble", "failed"_L1);
        response.status = 503;
        co_return response;
    }
    auto answering = isPost ? done(request, *key) : shown(request, key ? *key : QByteArray(), {}, false);
    auto response = co_await std::move(answering);
    co_return response;
}

Task<Asker> OwnResource::asker(Request request, QByteArray key) const
{
    Asker asker;
    if (key.isEmpty())
        co_return asker;
    auto looking = m_accounts.known(request, key);
    const auto account = co_await std::move(looking);
    if (!account.tag.isEmpty())
        asker.tags.append(account.tag);
    if (const auto token = VoterToken::of(VoterToken::Kind::Phone, request.headers, key))
        asker.tags.append(token->voter());
    co_return asker;
}

Task<Asker> OwnResource::newAsker(Request request, QByteArray key) const
{
    auto asking = asker(request, key);
    auto known = co_await std::move(asking);
    const auto uuid = field(request, u"uuid"_s).toLatin1();
    if (known.tags.isEmpty() && polls::isCard(QString::fromLatin1(uuid))) {
        const auto token = VoterToken::ofPhone(uuid, key);
        known.tags.append(token.voter());
        known.cookies.append(token.cookie(key, request.encrypted));
    }
    co_return known;
}

Response OwnResource::page(const Request& request, const QString& title, const QString& body, int seconds) const
{
    const auto& words = wordsFor(request);
    auto response = Response::html(200, ownPage(title, body, words, u"../"_s, seconds));
    response.headers.add("Cache-Control", "no-store");
    response.headers.add("Content-Language", words.language().toLatin1());
    // Without one a form's own page is "null" to this server, which then refuses it as another site's.
    response.headers.add("Referrer-Policy", "same-origin");
    return response;
}

Response OwnResource::said(const Request& request, const QString& title, const char* look, QLatin1StringView key) const
{
    return page(request, title, paragraph(wordsFor(request)(key), look));
}

/// Of an Error's code: what is said of a link that could not be.
QLatin1StringView whyNotLinked(const Error& error)
{
    for (const auto key : {"elsewhere"_L1, "full"_L1}) {
        if (error.code == key)
            return key;
    }
    return error.reason == Reason::NotFound ? "linkOver"_L1 : "failed"_L1;
}

/// /v/CODE.link: a card was held to a reader, and its owner scanned what the screen there shows.
class LinkResource final : public OwnResource {
public:
    using OwnResource::OwnResource;

private:
    bool isThere(const Request&) const override { return true; } // a guess hears what one who is late hears
    Task<Response> shown(Request request, QByteArray key, QLatin1StringView saidKey, bool isGood) const override;
    Task<Response> done(Request request, QByteArray key) override;
    Task<Response> unlinked(Request request, QByteArray key);
    QString names(const Request& request, const QStringList& tags) const;
};

Task<Response> LinkResource::shown(Request request, QByteArray, QLatin1StringView, bool) const
{
    const auto& words = wordsFor(request);
    const auto code = request.part(u"code"_s);
    if (!m_polls.cardLinking().isCode(code))
        co_return said(request, words("linkTitle"_L1), "trouble", "linkOver"_L1);
    co_return page(request, words("linkTitle"_L1),
        paragraph(words("linkAsk"_L1)) + paragraph(words("linkMeans"_L1))
            + buttonForm(code + u".link"_s, {{u"do"_s, u"link"_s}, {u"uuid"_s, newUuid()}}, words("linkDo"_L1)));
}

/// What the phone is called in the questions in which it matters.
QString LinkResource::names(const Request& request, const QStringList& tags) const
{
    QString html;
    for (const auto& poll : m_polls.polls()) {
        const bool byAccount = poll.policy.phones == Policy::Phones::Account;
        if (!poll.policy.linksVoters || !poll.isOpenToPhones() || tags.last().startsWith("account:"_L1) != byAccount)
            continue;
        html += paragraph(wordsFor(request)("yourName"_L1,
            {{"question"_L1, poll.question}, {"name"_L1, polls::cardName(m_polls.voterOf(poll.id, tags.last()))}}));
    }
    return html;
}

Task<Response> LinkResource::done(Request request, QByteArray key)
{
    if (field(request, u"do"_s) == "unlink"_L1) {
        auto unlinking = unlinked(request, key);
        auto response = co_await std::move(unlinking);
        co_return response;
    }
    const auto& words = wordsFor(request);
    auto asking = newAsker(request, key);
    const auto asked = co_await std::move(asking);
    if (asked.tags.isEmpty())
        co_return said(request, words("linkTitle"_L1), "trouble", "linkOver"_L1);
    const auto code = request.part(u"code"_s);
    auto linking = m_polls.cardLinking().redeem(code, asked.tags.first());
    auto linked = co_await std::move(linking);
    // The browser votes in other questions than the account that is logged in there.
    if (linked && asked.tags.size() > 1) {
        auto more = m_polls.linkVoters(asked.tags.first(), asked.tags.last());
        const auto both = co_await std::move(more);
        if (both)
            linked->voided += both->voided;
    }
    if (!linked)
        co_return said(request, words("linkTitle"_L1), "trouble", whyNotLinked(linked.error()));
    auto response = page(request, words("linkTitle"_L1),
        paragraph(words("linkDone"_L1), "good")
            + (linked->voided.isEmpty() ? QString() : paragraph(words("linkVoided"_L1))) + names(request, asked.tags)
            + buttonForm(code + u".link"_s, {{u"do"_s, u"unlink"_s}}, words("unlink"_L1)));
    for (const auto& cookie : asked.cookies)
        response.headers.add("Set-Cookie", cookie);
    co_return response;
}

Task<Response> LinkResource::unlinked(Request request, QByteArray key)
{
    const auto& words = wordsFor(request);
    auto asking = asker(request, key);
    const auto asked = co_await std::move(asking);
    bool isDone = false;
    for (const auto& tag : asked.tags) {
        auto unlinking = m_polls.unlinkVoter(m_polls.links().markOf(tag));
        const auto unlinked = co_await std::move(unlinking);
        isDone = isDone || unlinked.ok();
    }
    co_return said(request, words("linkTitle"_L1), isDone ? "good" : "trouble", isDone ? "unlinked"_L1 : "nothing"_L1);
}

/// /v/POLL.privacy: what is stored of somebody by this poll's rules, and what they can do about it.
class PrivacyResource final : public OwnResource {
public:
    using OwnResource::OwnResource;

private:
    const Poll* pollOf(const Request& request) const
    {
        const auto* poll = addressedPoll(m_polls, request);
        return poll && poll->state != Poll::State::Draft ? poll : nullptr;
    }
    bool isThere(const Request& request) const override { return pollOf(request); }
    Task<Response> shown(Request request, QByteArray key, QLatin1StringView saidKey, bool isGood) const override;
    Task<Response> done(Request request, QByteArray key) override;
    Task<Response> waits(Request request, QByteArray key);
    Task<Response> unlinked(Request request, QByteArray key);
    Task<Response> erased(Request request, QByteArray key);
    QMap<QString, QString> places() const;
};

/// By the names that readers have; some are known by their ids alone.
QMap<QString, QString> PrivacyResource::places() const
{
    QMap<QString, QString> names;
    for (const auto& reader : m_polls.cardLinking().places().keys()) {
        const auto* device = m_devices.find(reader);
        names.insert(reader, device ? device->name : reader);
    }
    return names;
}

Task<Response> PrivacyResource::shown(Request request, QByteArray key, QLatin1StringView saidKey, bool isGood) const
{
    auto asking = asker(request, key);
    const auto asked = co_await std::move(asking);
    const auto* poll = pollOf(request);
    if (!poll)
        co_return http::errorPage(
            m_site, &request, 404, u"There is no poll at this address. It may have been removed."_s);
    const auto& linking = m_polls.cardLinking();
    OwnView view{.poll = *poll,
        .address = request.part(u"poll"_s) + u".privacy"_s,
        .logsAddresses = bool(m_site.accessed),
        .isKnown = !asked.tags.isEmpty(),
        .places = places(),
        .uuid = newUuid(),
        .said = saidKey,
        .isGood = isGood};
    for (const auto& tag : asked.tags) {
        view.isLinked = view.isLinked || !m_polls.links().groupOf(tag).isEmpty();
        const auto reader = linking.waitsAt(tag);
        if (reader.isEmpty())
            continue;
        view.waitsAt = view.places.value(reader, reader);
        view.called = linking.shown(reader).called;
    }
    co_return page(request, wordsFor(request)("title"_L1), ownHtml(view, wordsFor(request)),
        view.waitsAt.isEmpty() ? 0 : whileWaiting);
}

Task<Response> PrivacyResource::done(Request request, QByteArray key)
{
    const auto what = field(request, u"do"_s);
    auto doing = what == "wait"_L1 ? waits(request, key)
        : what == "delete"_L1      ? erased(request, key)
                                   : unlinked(request, key);
    auto response = co_await std::move(doing);
    co_return response;
}

Task<Response> PrivacyResource::waits(Request request, QByteArray key)
{
    auto asking = newAsker(request, key);
    const auto asked = co_await std::move(asking);
    if (asked.tags.isEmpty())
        co_return said(request, wordsFor(request)("title"_L1), "trouble", "failed"_L1);
    const auto waiting = m_polls.cardLinking().wait(field(request, u"reader"_s), asked.tags.first());
    if (!waiting) {
        auto showing = shown(
            request, key, waiting.error().kind == Error::Kind::Busy ? "anotherWaits"_L1 : "failed"_L1, false);
        auto response = co_await std::move(showing);
        co_return response;
    }
    // Loaded anew it looks, and does not wait once more; and the browser brings its new number along.
    auto response = Response::redirect(303, request.part(u"poll"_s).toLatin1() + ".privacy");
    for (const auto& cookie : asked.cookies)
        response.headers.add("Set-Cookie", cookie);
    response.headers.add("Cache-Control", "no-store");
    co_return response;
}

/// Also of a phone that only waits.
Task<Response> PrivacyResource::unlinked(Request request, QByteArray key)
{
    auto asking = asker(request, key);
    const auto asked = co_await std::move(asking);
    bool isDone = false;
    for (const auto& tag : asked.tags) {
        m_polls.cardLinking().stopWaiting(tag);
        if (field(request, u"do"_s) != "unlink"_L1)
            continue;
        auto unlinking = m_polls.unlinkVoter(m_polls.links().markOf(tag));
        const auto unlinked = co_await std::move(unlinking);
        isDone = isDone || unlinked.ok();
    }
    auto showing = shown(request, key, isDone ? "unlinked"_L1 : QLatin1StringView(), isDone);
    auto response = co_await std::move(showing);
    co_return response;
}

Task<Response> PrivacyResource::erased(Request request, QByteArray key)
{
    auto asking = asker(request, key);
    auto asked = co_await std::move(asking);
    const auto* poll = pollOf(request);
    if (poll && poll->policy.phones == Policy::Phones::Ticket) {
        const auto ticket = polls::ticketFromText(field(request, u"ticket"_s));
        const auto tag = ticket ? polls::ticketTag(*ticket) : QString();
        asked.tags = {tag};
        if (!ticket || !m_polls.knowsCard(poll->id, m_polls.voterOf(poll->id, tag))) {
            (void)m_voting->limits.takesWrongTicket(request.peer);
            auto showing = shown(request, key, "badTicket"_L1, false);
            auto response = co_await std::move(showing);
            co_return response;
        }
    }
    if (!asked.tags.isEmpty() && !m_voting->limits.takesErasure(request.peer)) {
        auto showing = shown(request, key, "tooMuch"_L1, false);
        auto response = co_await std::move(showing);
        response.status = 429;
        co_return response;
    }
    bool isDone = !asked.tags.isEmpty();
    for (const auto& tag : asked.tags) {
        auto erasing = m_polls.eraseCard(tag, polls::PollRegistry::Erasure::Own);
        const auto done = co_await std::move(erasing);
        isDone = isDone && done.ok();
    }
    auto response = said(request, wordsFor(request)("title"_L1), isDone ? "good" : "trouble",
        isDone                     ? "deleted"_L1
            : asked.tags.isEmpty() ? "nothing"_L1
                                   : "failed"_L1);
    if (isDone) {
        for (const auto kind : {VoterToken::Kind::Phone, VoterToken::Kind::Account})
            response.headers.add("Set-Cookie", VoterToken::noCookie(kind, request.encrypted));
    }
    co_return response;
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
        auto response = Response::redirect(302, "v/" + open.first().id.toLatin1() + ".privacy");
        response.headers.add("Cache-Control", "no-cache");
        return response;
    }
    const auto& words = ownWords(request.headers.list("Accept-Language"));
    QString body = asked.isEmpty() ? paragraph(words("nothing"_L1)) : paragraph(words("aboutAll"_L1));
    for (const auto& poll : std::as_const(asked))
        body += linkBelow(u"v/"_s + poll.id + u".privacy"_s, poll.question);
    body += paragraph(words(site.accessed ? "log"_L1 : "noLog"_L1));
    auto response = Response::html(200, ownPage(words("title"_L1), body, words, {}));
    response.headers.add("Cache-Control", "no-cache");
    response.headers.add("Content-Language", words.language().toLatin1());
    return response;
}

} // namespace

void addOwnPages(http::Site& site, const ServiceContext& context, std::shared_ptr<PhoneVoting> voting)
{
    site.router.add(u"/v/{code}.link"_s, std::make_shared<LinkResource>(site, context, voting));
    site.router.add(u"/v/{poll}.privacy"_s, std::make_shared<PrivacyResource>(site, context, voting));
    // A browser keeps what it votes with for the addresses below /v/ alone.
    site.router.add(u"/l/{code}"_s, std::make_shared<http::FunctionResource>([](const Request& request) {
        const auto code = polls::ticketFromText(request.part(u"code"_s));
        auto response = Response::redirect(302, "../v/" + (code ? code->toLatin1() : "none") + ".link");
        response.headers.add("Cache-Control", "no-store");
        return response;
    }));
    site.router.add(u"/privacy"_s,
        std::make_shared<http::FunctionResource>(
            [&site, &polls = context.polls](const Request& request) { return allQuestions(site, polls, request); }));
}

} // namespace everyport
