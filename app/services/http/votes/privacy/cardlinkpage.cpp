#include "app/services/http/votes/privacy/cardlinkpage.h"

#include "app/polls/cards/card.h"
#include "app/polls/cards/ticket.h"
#include "app/polls/pollregistry.h"
#include "app/polls/votegiver.h"
#include "app/services/http/votes/privacy/ownresource.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

using http::Request;
using http::Response;
using polls::Policy;
using polls::Poll;

/// Of an Error's code: what is said of a link that could not be.
QLatin1StringView whyNotLinked(const Error& error)
{
    for (const auto key : {"elsewhere"_L1, "full"_L1}) {
        if (error.code == key)
            return key;
    }
    return "failed"_L1;
}

/// /v/CODE.link: a card was held to a reader, and its owner scanned what the screen there shows.
class LinkResource final : public OwnResource {
public:
    using OwnResource::OwnResource;

private:
    bool isThere(const Request&) const override { return true; } // a guess hears what one who is late hears
    Response shown(const Request& request, const Asker& asked, QLatin1StringView saidKey, bool isGood) const override;
    Task<Response> done(Request request, QByteArray key, Asker asked) override;
    Task<Response> unlinked(Request request, Asker asked);
    Response over(const Request& request, const Asker& asked) const;
    QList<Poll> questions() const;
    QString names(const Request& request, const QStringList& tags) const;
};

/// A code is good for a minute, and at the program alone whose reader it is of.
Response LinkResource::over(const Request& request, const Asker& asked) const
{
    const auto& words = wordsFor(request);
    const auto code = polls::ticketFromText(request.part(u"code"_s));
    const auto [sites, isOther] = sitesFor(request, asked, questions());
    if (!code || (sites.isEmpty() && !isOther))
        return said(request, words("linkTitle"_L1), "trouble", "linkOver"_L1);
    return said(request, words("linkTitle"_L1), "trouble", "linkNotHere"_L1,
        linksElsewhere(sites, u"l/"_s + *code, words) + (isOther ? paragraph(words("linkVoted"_L1)) : QString()));
}

/// In which the link can still make a difference.
QList<Poll> LinkResource::questions() const
{
    auto polls = m_polls.polls();
    polls.removeIf([](const Poll& poll) { return !poll.policy.linksVoters || poll.state == Poll::State::Closed; });
    return polls;
}

Response LinkResource::shown(const Request& request, const Asker& asked, QLatin1StringView, bool) const
{
    const auto& words = wordsFor(request);
    const auto code = request.part(u"code"_s);
    if (!m_polls.cardLinking().isCode(code))
        return over(request, asked);
    return page(request, words("linkTitle"_L1),
        paragraph(words("linkAsk"_L1)) + paragraph(linkMeaning(questions(), false, words))
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
        const auto voter = giverOf(m_polls, poll.id, m_polls.voterOf(poll.id, tags.last()));
        if (!voter.isEmpty())
            html += paragraph(wordsFor(request)(
                "yourName"_L1, {{"question"_L1, poll.question}, {"name"_L1, polls::cardName(voter)}}));
    }
    return html;
}

Task<Response> LinkResource::done(Request request, QByteArray key, Asker asked)
{
    if (field(request, u"do"_s) == "unlink"_L1) {
        auto unlinking = unlinked(request, asked);
        auto response = co_await std::move(unlinking);
        co_return response;
    }
    const auto& words = wordsFor(request);
    asked = numbered(asked, request, key);
    if (asked.tags.isEmpty())
        co_return over(request, asked);
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
    if (!linked && linked.error().reason == Reason::NotFound)
        co_return over(request, asked);
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

Task<Response> LinkResource::unlinked(Request request, Asker asked)
{
    const auto& words = wordsFor(request);
    bool isDone = false;
    for (const auto& tag : asked.tags) {
        auto unlinking = m_polls.unlinkVoter(m_polls.links().markOf(tag));
        const auto unlinked = co_await std::move(unlinking);
        isDone = isDone || unlinked.ok();
    }
    co_return said(request, words("linkTitle"_L1), isDone ? "good" : "trouble", isDone ? "unlinked"_L1 : "nothing"_L1);
}

} // namespace

std::shared_ptr<http::Resource> makeCardLinkPage(
    http::Site& site, const ServiceContext& context, std::shared_ptr<PhoneVoting> voting)
{
    return std::make_shared<LinkResource>(site, context, std::move(voting));
}

} // namespace everyport
