#include "app/xmppchat/web/webfile.h"

#include "protocols/http/client/webclient.h"

namespace everyport::xmppchat {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Task<Result<QByteArray>> fetch(Reactor* reactor, http::WebRequest request)
{
    auto asking = http::askWeb(*reactor, std::move(request));
    auto answer = co_await std::move(asking);
    if (!answer)
        co_return answer.error();
    if (answer->status != 200)
        co_return Error{Error::Kind::Refused, Reason::NotFound,
            u"The web server has no such file (%1)."_s.arg(answer->status), {}, answer->status};
    co_return std::move(answer->body);
}

} // namespace

Task<Result<QByteArray>> fetchWebFile(Reactor& reactor, QUrl url, QString through)
{
    http::WebRequest request{.url = std::move(url), .through = std::move(through)};
    request.limits.whole = 20s;
    return fetch(&reactor, std::move(request));
}

std::function<Task<Result<QByteArray>>(QString url)> webFetcher(Reactor& reactor, QString through)
{
    return
        [&reactor, through](const QString& url) { return fetchWebFile(reactor, QUrl(url, QUrl::StrictMode), through); };
}

} // namespace everyport::xmppchat
