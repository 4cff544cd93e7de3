#include "app/services/http/xmppwebsocket.h"

#include "app/services/http/hostmeta.h"
#include "protocols/http/server/upgrade.h"
#include "protocols/xmpp/framing/frames.h"

using namespace Qt::StringLiterals;

namespace everyport {

std::shared_ptr<const http::Site> makeXmppWebSite(Clock& clock, std::shared_ptr<const WebOriginRules> rules,
    qsizetype messageBytes, ProtocolFactory makeStream, std::function<QStringList()> addresses)
{
    auto site = std::make_shared<http::Site>();
    addHostMeta(site->router, std::move(addresses));
    site->hosts.allow("*"); // they are looked at below, since a site does not change while it is served
    const auto answer = [&clock, messageBytes, rules = std::move(rules), makeStream = std::move(makeStream)](
                            const http::Request& request) {
        if (!rules->hosts.allows(request.authority))
            return http::Response::text(
                421, "This server does not go by that name; websocket-origins can say that it does.\n");
        bool speaksXmpp = false;
        for (const auto& name : request.headers.value("Sec-WebSocket-Protocol").split(','))
            speaksXmpp = speaksXmpp || name.trimmed() == xmpp::Frames::subprotocol;
        if (!speaksXmpp)
            return http::Response::text(400, "This is a WebSocket for the subprotocol xmpp.\n");
        auto response = http::acceptWebSocket(
            request,
            [&clock, messageBytes, makeStream](QByteArray early) -> std::unique_ptr<Protocol> {
                auto stream = makeStream();
                if (!stream)
                    return nullptr; // the server is full
                return std::make_unique<xmpp::Frames>(clock, messageBytes, std::move(early), std::move(stream));
            },
            rules->pages);
        if (response.status == 101)
            response.headers.add("Sec-WebSocket-Protocol", xmpp::Frames::subprotocol.toByteArray());
        return response;
    };
    const auto resource = std::make_shared<http::FunctionResource>(answer);
    site->router.add(u"/"_s, resource);
    site->router.add(u"/{path}"_s, resource);
    return site;
}

} // namespace everyport
