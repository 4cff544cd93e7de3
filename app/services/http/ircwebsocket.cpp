#include "app/services/http/ircwebsocket.h"

#include "protocols/http/server/upgrade.h"
#include "protocols/websocket/linebridge.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

constexpr QByteArrayView textProtocol = "text.ircv3.net";
constexpr QByteArrayView binaryProtocol = "binary.ircv3.net";

/// The client's first choice that is known; empty where it names none.
QByteArray chosenProtocol(const http::Request& request)
{
    for (const auto& name : request.headers.value("Sec-WebSocket-Protocol").split(',')) {
        const auto trimmed = name.trimmed();
        if (trimmed == textProtocol || trimmed == binaryProtocol)
            return trimmed;
    }
    return {};
}

} // namespace

WebOriginRules ircWebRules(const OptionValues& values)
{
    return webRules(values.text(u"name"_s), values);
}

WebOriginRules webRules(const QString& name, const OptionValues& values)
{
    WebOriginRules rules;
    rules.hosts.allow(name.toUtf8());
    for (const auto& origin : values.texts(u"websocket-origins"_s)) {
        rules.pages.allow(origin.toUtf8());
        if (origin == u"*")
            rules.hosts.allow("*");
    }
    for (const auto& host : rules.pages.hosts())
        rules.hosts.allow(host);
    return rules;
}

std::shared_ptr<const http::Site> makeIrcWebSite(
    Clock& clock, std::shared_ptr<const WebOriginRules> rules, ProtocolFactory makeSession)
{
    auto site = std::make_shared<http::Site>();
    site->hosts.allow("*"); // they are looked at below, since a site does not change while it is served
    const auto answer = [&clock, rules = std::move(rules), makeSession = std::move(makeSession)](
                            const http::Request& request) {
        if (!rules->hosts.allows(request.authority))
            return http::Response::text(
                421, "This server does not go by that name; websocket-origins can say that it does.\n");
        const auto protocol = chosenProtocol(request);
        using Frames = websocket::LineBridge::Frames;
        const auto frames = protocol == binaryProtocol ? Frames::Binary : Frames::Text;
        auto response = http::acceptWebSocket(
            request,
            [&clock, makeSession, frames](QByteArray early) -> std::unique_ptr<Protocol> {
                auto session = makeSession();
                if (!session)
                    return nullptr; // the server is full
                return std::make_unique<websocket::LineBridge>(clock, frames, std::move(early), std::move(session));
            },
            rules->pages);
        if (response.status == 101 && !protocol.isEmpty())
            response.headers.add("Sec-WebSocket-Protocol", protocol);
        return response;
    };
    const auto resource = std::make_shared<http::FunctionResource>(answer);
    site->router.add(u"/"_s, resource);
    site->router.add(u"/{path}"_s, resource);
    return site;
}

} // namespace everyport
