#include "protocols/xmpp/client/discovery/about.h"

#include "protocols/xmpp/client/connection/client.h"
#include "protocols/xmpp/client/connection/namespaces.h"
#include "protocols/xmpp/extensions/ping.h"
#include "protocols/xmpp/stanza/answerednow.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::client {

About::About(Client& client, Program self) : ClientExtension(client)
{
    client.addExtension(std::make_unique<Ping>());
    client.addExtension(std::make_unique<Version>(std::move(self)));
    client.addExtension(std::make_unique<EntityTime>(client.clock(), EntityTime::Zone::Hidden));
    client.dispatch().onGet(ns::lastActivity, [this](Stanza request) { return answeredNow(idleFor(request)); });
}

QStringList About::features() const
{
    return idleSeconds ? QStringList(ns::lastActivity) : QStringList();
}

Answer About::idleFor(const Stanza& request) const
{
    if (!IdleTime::isAskedBy(request))
        return StanzaError(Condition::BadRequest);
    if (!idleSeconds || !(m_client.isMine(request.from()) || (maySeeIdle && maySeeIdle(request.from()))))
        return StanzaError(Condition::Forbidden);
    return IdleTime{idleSeconds()}.toElement();
}

void About::dressPresence(xml::Element& presence) const
{
    const auto show = presence.child(u"show", ns::client).text();
    const bool isAway = show == u"away" || show == u"xa";
    if (idleSeconds && isAway && !presence.hasAttribute(u"to"))
        presence.add(IdleTime{idleSeconds()}.toElement());
}

Task<Result<std::chrono::milliseconds>> About::ping(Jid who)
{
    const auto asked = m_client.clock().now();
    auto asking = m_client.get(who, Ping::question());
    const auto answer = co_await std::move(asking);
    if (!answer && !Ping::isThere(who, answer.error()))
        co_return answer.error();
    co_return std::chrono::duration_cast<std::chrono::milliseconds>(m_client.clock().now() - asked);
}

Task<Result<About::Program>> About::program(Jid who)
{
    auto asking = m_client.get(who, Version::question());
    const auto answer = co_await std::move(asking);
    if (!answer)
        co_return answer.error();
    co_return Version::read(*answer);
}

Task<Result<About::Time>> About::time(Jid who)
{
    auto asking = m_client.get(who, EntityTime::question());
    const auto answer = co_await std::move(asking);
    if (!answer)
        co_return answer.error();
    co_return EntityTime::read(*answer);
}

Task<Result<About::Quiet>> About::quiet(Jid who)
{
    auto asking = m_client.get(who, IdleTime::question());
    const auto answer = co_await std::move(asking);
    if (!answer)
        co_return answer.error();
    co_return IdleTime::read(*answer);
}

} // namespace everyport::xmpp::client
