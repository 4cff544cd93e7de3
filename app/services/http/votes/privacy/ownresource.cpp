#include "app/services/http/votes/privacy/ownresource.h"

#include <algorithm>

#include <QUrl>
#include <QUuid>

#include "app/devices/deviceregistry.h"
#include "app/polls/cards/card.h"
#include "app/polls/pollregistry.h"
#include "netcore/address/hostname.h"
#include "netcore/task/timeout.h"

using namespace Qt::StringLiterals;

namespace everyport {

using http::Request;
using http::Response;
using polls::Poll;

QString OwnResource::newUuid()
{
    return QUuid::createUuid().toString(QUuid::Id128);
}

Task<Response> OwnResource::answer(Request request)
{
    if (!isThere(request))
        co_return missing(request);
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
        co_return missing(request);
    if (isPost && !key)
        co_return failed(request);
    auto asking = asker(request, key ? *key : QByteArray());
    const auto asked = co_await std::move(asking);
    if (!isThere(request))
        co_return missing(request);
    if (asked.isStalled) // "nothing is stored of you" would be a lie
        co_return failed(request);
    if (!isPost)
        co_return shown(request, asked, {}, false);
    auto answering = done(request, *key, asked);
    auto response = co_await std::move(answering);
    co_return response;
}

Response OwnResource::missing(const Request& request) const
{
    return http::errorPage(m_site, &request, 404, u"There is no poll at this address. It may have been removed."_s);
}

Response OwnResource::failed(const Request& request) const
{
    auto response = said(request, wordsFor(request)("title"_L1), "trouble", "failed"_L1);
    response.status = 503;
    return response;
}

Task<Asker> OwnResource::asker(Request request, QByteArray key) const
{
    Asker asker;
    if (key.isEmpty())
        co_return asker;
    auto looking = m_accounts.known(request, key);
    const auto account = co_await std::move(looking);
    asker.isStalled = account.isStalled;
    if (!account.tag.isEmpty())
        asker.tags.append(account.tag);
    if (const auto token = VoterToken::of(VoterToken::Kind::Phone, request.headers, key)) {
        asker.phone = token->voter();
        asker.tags.append(asker.phone);
    }
    co_return asker;
}

Asker OwnResource::numbered(Asker asked, const Request& request, const QByteArray& key)
{
    const auto uuid = field(request, u"uuid"_s).toLatin1();
    if (asked.tags.isEmpty() && polls::isCard(QString::fromLatin1(uuid))) {
        const auto token = VoterToken::ofPhone(uuid, key);
        asked.tags.append(token.voter());
        asked.cookies.append(token.cookie(key, request.encrypted));
    }
    return asked;
}

bool OwnResource::isOurs(const QString& reader) const
{
    return m_devices.find(reader);
}

QStringList OwnResource::sitesElsewhere(const Request& request) const
{
    auto sites = m_polls.cardLinking().sitesElsewhere([this](const QString& reader) { return isOurs(reader); });
    sites.removeIf([&request](const QString& site) {
        const QUrl url(site);
        return url.authority().toLatin1() == request.authority
            || (isThisComputer(url.host()) && !request.peer.isLoopback());
    });
    return sites;
}

bool OwnResource::hasVoted(const Asker& asked, const QList<Poll>& polls) const
{
    return std::any_of(polls.begin(), polls.end(), [&](const Poll& poll) {
        return std::any_of(asked.tags.begin(), asked.tags.end(),
            [&](const QString& tag) { return !m_polls.choices(poll.id, m_polls.voterOf(poll.id, tag)).isEmpty(); });
    });
}

OwnResource::Elsewhere OwnResource::sitesFor(const Request& request, const Asker& asked, const QList<Poll>& polls) const
{
    Elsewhere found{.sites = sitesElsewhere(request)};
    if (!hasVoted(asked, polls))
        return found;
    const auto here = QUrl(u"//"_s + QString::fromLatin1(request.authority)).host();
    found.isOther = found.sites.removeIf([&here](const QString& site) { return QUrl(site).host() != here; }) > 0;
    return found;
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

Response OwnResource::said(
    const Request& request, const QString& title, const char* look, QLatin1StringView key, const QString& below) const
{
    return page(request, title, paragraph(wordsFor(request)(key), look) + below);
}

} // namespace everyport
