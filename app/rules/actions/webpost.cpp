#include "app/rules/actions/webpost.h"

#include "protocols/http/client/webclient.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport::rules {

namespace {

Result<int> meaningOf(int status)
{
    if (status >= 200 && status < 300)
        return status;
    if (status >= 300 && status < 400)
        return Error::refused(Reason::None,
            u"The server sends calls elsewhere (%1); write the address that it means into the rule."_s.arg(status));
    if (status == 429 || status >= 500)
        return Error{Error::Kind::Busy, Reason::None, u"The server cannot take it now (%1)."_s.arg(status), {}, status};
    return Error::refused(Reason::None, u"The server refused it (%1)."_s.arg(status));
}

Task<Result<int>> send(Reactor* reactor, http::WebRequest request)
{
    auto asking = http::askWeb(*reactor, std::move(request));
    const auto answer = co_await std::move(asking);
    if (!answer)
        co_return answer.error();
    co_return meaningOf(answer->status);
}

} // namespace

Task<Result<int>> postToWeb(Reactor& reactor, WebPost given)
{
    http::WebRequest request{.method = "POST",
        .url = std::move(given.url),
        .body = std::move(given.body),
        .wantsBody = false,
        .service = u"rules"_s};
    request.headers.add("Content-Type", given.type);
    for (const auto& [name, value] : given.headers)
        request.headers.add(name, value);
    request.limits.whole = 20s;
    return send(&reactor, std::move(request));
}

} // namespace everyport::rules
