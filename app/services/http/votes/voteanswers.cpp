#include "app/services/http/votes/voteanswers.h"

#include <algorithm>

#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include "app/events/eventregistry.h"
#include "app/polls/pollregistry.h"
#include "app/polls/votegiver.h"
#include "app/services/http/votes/page/votepage.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

using http::Request;
using http::Response;

constexpr int soon = 3; // seconds, for Retry-After
constexpr int aMinute = 60;

bool acceptsJson(const Request& request)
{
    const auto accepted = request.headers.joined("Accept");
    return accepted.contains("application/json") && !accepted.contains("text/html");
}

/// For whoever writes the program.
QString sentenceOf(QLatin1StringView fault)
{
    if (fault == "badJson"_L1)
        return u"A vote is a JSON object, sent as application/json and not compressed."_s;
    if (fault == "badUuid"_L1)
        return u"The uuid has to be a text of 32 hexadecimal digits, with or without its four dashes."_s;
    if (fault == "badValue"_L1)
        return u"An answer is a text or a number, of a motion \"yes\", \"no\" or \"abstain\"; answers are a list of texts, and all else is a text."_s;
    if (fault == "saidTwice"_L1)
        return u"Each field of a vote is given once."_s;
    if (fault == "noAnswer"_L1)
        return u"A vote names its answer: \"answer\" is a text or a number that is not empty."_s;
    return u"The poll has no such answer, or takes fewer of them at once."_s;
}

} // namespace

VoteAnswers::VoteAnswers(const http::Site& site, const ServiceContext& context, bool forScripts)
    : m_site(site),
      m_polls(context.polls),
      m_events(context.events),
      m_clock(context.reactor.clock()),
      m_forScripts(forScripts)
{
}

bool VoteAnswers::isToldInJson(const Request& request) const
{
    return isForScript(request) || acceptsJson(request);
}

/// What a program is told in place of the poll, and about which vote, where that can be read. Our page takes an answer
/// about its vote for what became of it, unless the vote "waits"; of who has to come later nothing was looked at.
Response VoteAnswers::toScript(const Request& request, int status, QLatin1StringView fault, const QString& sentence)
{
    QJsonObject object{{u"fault"_s, QString(fault)}, {u"error"_s, sentence}};
    if (const auto uuid = VoteRequest::scriptsUuid(request); !uuid.isEmpty() && fault != "busy"_L1)
        object.insert(u"uuid"_s, uuid);
    auto response = Response::json(QJsonDocument(object).toJson(QJsonDocument::Compact));
    response.status = status;
    response.headers.add("Cache-Control", "no-store");
    return response;
}

Response VoteAnswers::refused(const Request& request, int status, const QString& sentence) const
{
    return isToldInJson(request) ? toScript(request, status, "refused"_L1, sentence)
                                 : http::errorPage(m_site, &request, status, sentence);
}

Response VoteAnswers::noSense(const Request& request) const
{
    const bool isUnread = VoteRequest::isOfOtherType(request) || VoteRequest::isCoded(request);
    const int status = isUnread ? 415 : 400;
    const auto fault = VoteRequest::faultOf(request);
    auto response = isToldInJson(request)
        ? toScript(request, status, fault, sentenceOf(fault))
        : refused(request, status, u"This vote makes no sense. Load the poll's page again and press an answer."_s);
    if (isUnread) { // RFC 9110 §15.5.16: what would be
        response.headers.set("Accept", "application/json, application/x-www-form-urlencoded");
        response.headers.set("Accept-Encoding", "identity");
    }
    return response;
}

Response VoteAnswers::noAnswer(const Request& request) const
{
    return toScript(request, 400, "noAnswer"_L1, sentenceOf("noAnswer"_L1));
}

Response VoteAnswers::noPoll(const Request& request) const
{
    return refused(request, 404, u"There is no poll at this address. It may have been removed."_s);
}

Response VoteAnswers::tooMuch(const Request& request) const
{
    return later(request, 429, "busy"_L1, u"From here so much comes that this has to wait. Try again in a minute."_s);
}

Response VoteAnswers::notStoredNow(const Request& request) const
{
    return later(request, 503, "waits"_L1, u"Votes cannot be stored just now. Try again in a moment."_s);
}

Response VoteAnswers::waits(const Request& request, const VoteRequest& asked, PhoneVoter voter) const
{
    if (!isForScript(request)) {
        voter.fault = "waits"_L1;
        auto response = shown(request, asked, voter);
        response.status = 202;
        return response;
    }
    auto response = later(request, 503, "waits"_L1,
        u"This vote is here and waits to be stored. Sent again with the same uuid it is the same vote, and you hear what became of it."_s);
    if (!voter.cookie.isEmpty())
        response.headers.add("Set-Cookie", voter.cookie);
    return response;
}

Response VoteAnswers::later(const Request& request, int status, QLatin1StringView fault, const QString& sentence) const
{
    auto response = isToldInJson(request) ? toScript(request, status, fault, sentence)
                                          : http::errorPage(m_site, &request, status, sentence);
    response.headers.set("Retry-After", QByteArray::number(soon));
    return response;
}

QString VoteAnswers::languageFor(const Request& request) const
{
    return votePageWords(request.headers.list("Accept-Language")).language();
}

/// Whoever came by it goes on with it; whoever came by the question alone is told where it goes on.
void VoteAnswers::showEvent(VoteView& view, const Request& request) const
{
    if (const auto named = request.target.parameter(u"event"_s); polls::isSlug(named)) {
        view.event = named;
        return;
    }
    const auto* event = m_events ? m_events->eventOf(view.poll.id) : nullptr;
    if (!event || event->steps.size() < 2)
        return;
    view.ofEvent = event->id;
    view.moves = event->moves;
    if (event->isRunning() && event->present != view.poll.id)
        view.goesOn = event->name;
}

Response VoteAnswers::shown(const Request& request, const VoteRequest& asked, const PhoneVoter& voter,
    const std::optional<polls::Vote>& vote, const std::optional<QuizPlace>& place) const
{
    const auto* poll = addressedPoll(m_polls, request);
    if (!poll)
        return noPoll(request);
    const auto tally = m_polls.tally(poll->id);
    VoteView view{.poll = *poll, .tally = tally, .address = request.part(u"poll"_s), .run = runOf(m_polls, *poll)};
    showEvent(view, request);
    view.isLeftOut = poll->leftOut.contains(m_polls.station());
    if (!voter.tag.isEmpty()) {
        view.voter = m_polls.voterOf(poll->id, voter.tag);
        view.chosen = m_polls.choices(poll->id, view.voter);
        view.isLinked = m_polls.together(poll->id, view.voter).size() > 1;
        view.voter = giverOf(m_polls, poll->id, view.voter);
    }
    view.place = place;
    view.uuid = QUuid::createUuid().toString(QUuid::Id128);
    const auto sent = VoteRequest::scriptsUuid(request); // compared by the program as it has sent it
    view.answered = sent.isEmpty() ? QString::fromLatin1(asked.uuid()) : sent;
    view.ticket = asked.ticket();
    view.account = voter.login.isEmpty() ? asked.account() : QString();
    view.login = voter.login;
    view.fault = voter.fault;
    if (view.fault == "refused"_L1)
        view.error = sentenceOf(view.fault);
    if (poll->kind == polls::Kind::Quiz && poll->isOpen() && poll->closesAt && !view.isLeftOut)
        view.left = std::max<qint64>(0, *poll->closesAt - m_clock.wallMsecs());
    if (polls::isWritten(poll->kind) && (!vote || polls::isRefused(vote->outcome)))
        view.typed = asked.answer();
    if (vote) {
        view.outcome = vote->outcome;
        view.late = vote->late;
        if (vote->round < poll->round && vote->outcome != polls::Outcome::Nothing)
            view.countedRound = vote->round;
    }
    const auto& words = votePageWords(request.headers.list("Accept-Language"));
    auto response = isForScript(request) ? Response::json(voteJson(view, words))
                                         : Response::html(200, votePage(view, words));
    if (voter.fault == "refused"_L1)
        response.status = 400;
    if (voter.isOverLimit) {
        response.status = 429;
        response.headers.set("Retry-After", QByteArray::number(aMinute));
    }
    if (!voter.cookie.isEmpty())
        response.headers.add("Set-Cookie", voter.cookie);
    response.headers.add("Cache-Control", "no-store");
    response.headers.add("Content-Language", words.language().toLatin1());
    // Without one a form's own page is "null" to this server, which then refuses it as another site's.
    response.headers.add("Referrer-Policy", "same-origin");
    return response;
}

} // namespace everyport
