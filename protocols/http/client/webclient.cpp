#include "protocols/http/client/webclient.h"

#include "netcore/address/hostname.h"
#include "netcore/endpoints/webplaces.h"
#include "netcore/task/timeout.h"
#include "protocols/http/client/webexchange.h"

namespace everyport::http {

using namespace Qt::StringLiterals;

namespace {

Result<Endpoint> placeOf(const WebRequest& request)
{
    const auto& url = request.url;
    const bool isTls = url.scheme() == "https"_L1;
    const bool isClear = url.scheme() == "http"_L1 && (request.mayBeClear || isThisComputer(url));
    if (!url.isValid() || url.host().isEmpty() || url.port(1) < 1 || !url.userInfo().isEmpty() || !(isTls || isClear))
        return Error::refused(Reason::BadValue,
            u"“%1” cannot be asked: such an address begins with https:// and holds no password; http:// is for this computer alone."_s
                .arg(url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery).left(200)));
    auto text = (isTls ? u"tls:"_s : u"tcp:"_s) + Endpoint::quoted(url.host(QUrl::FullyEncoded)) + u':'
        + QString::number(url.port(isTls ? 443 : 80));
    if (isTls && !request.pin.isEmpty())
        text += u":pin="_s + request.pin;
    return Endpoint::parse(request.through.isEmpty() ? text : request.through + u':' + text);
}

Task<Result<WebAnswer>> askOnce(Reactor* reactor, WebRequest request)
{
    const auto place = placeOf(request);
    if (!place)
        co_return place.error();
    auto head = encodeQuestion(request);
    if (!head)
        co_return head.error();
    const auto exchange = std::make_shared<WebExchange>(reactor->clock(), request, *head);
    auto waiting = exchange->answer();
    auto connecting = connectToWeb(*reactor, *place, request.service, request.tls, exchange->makeProtocol());
    const auto connected = co_await std::move(connecting);
    if (!connected)
        co_return connected.error();
    auto answer = co_await std::move(waiting);
    co_return answer;
}

bool isRedirect(const WebAnswer& answer)
{
    return AnswerHead{.status = answer.status}.isRedirect();
}

/// Where it sends on; no address where that may not be followed. From what is encrypted to what is not never is.
QUrl nextPlace(const WebRequest& request, const WebAnswer& answer)
{
    const bool isSafe = request.method == "GET" || request.method == "HEAD";
    if (!isSafe || !isRedirect(answer) || !request.mayFollow || answer.headers.count("Location") != 1)
        return {};
    const QUrl to = request.url.resolved(QUrl::fromEncoded(answer.headers.value("Location"), QUrl::StrictMode));
    const bool isWorse = request.url.scheme() == "https"_L1 && to.scheme() != "https"_L1;
    return to.isValid() && !isWorse && request.mayFollow(to) ? to : QUrl();
}

/// What was meant for one server is told to no other.
void sendElsewhere(WebRequest& request, const QUrl& to)
{
    const bool isSame = request.url.scheme() == to.scheme() && request.url.authority() == to.authority();
    request.url = to;
    if (isSame)
        return;
    request.pin.clear();
    for (const auto* name : {"Authorization", "Cookie", "Proxy-Authorization"})
        request.headers.remove(name);
}

Task<Result<WebAnswer>> ask(Reactor* reactor, WebRequest request)
{
    for (int hops = 0;; ++hops) {
        auto asking = askOnce(reactor, request);
        auto answer = co_await std::move(asking);
        const auto to = answer ? nextPlace(request, *answer) : QUrl();
        if (to.isEmpty())
            co_return answer;
        if (hops >= WebRequest::mostRedirects)
            co_return Error::refused(Reason::None,
                u"The web server sends from one address to the next, more than %1 times."_s.arg(
                    WebRequest::mostRedirects));
        sendElsewhere(request, to);
    }
}

} // namespace

bool isThisComputer(const QUrl& url)
{
    return everyport::isThisComputer(url.host());
}

Task<Result<WebAnswer>> askWeb(Reactor& reactor, WebRequest request)
{
    const auto whole = request.limits.whole;
    auto asking = ask(&reactor, std::move(request));
    return whole > Clock::Duration::zero() ? withTimeout(std::move(asking), reactor.clock(), whole, u"The web server"_s)
                                           : std::move(asking);
}

} // namespace everyport::http
