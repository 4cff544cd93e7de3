#include "protocols/xmpp/client/discovery/about.h"

#include <QDateTime>

#include "protocols/xmpp/client/connection/client.h"
#include "protocols/xmpp/client/connection/namespaces.h"
#include "protocols/xmpp/extensions/ping.h"
#include "protocols/xmpp/stanza/delay.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::client {

About::About(Client& client, Program self) : ClientExtension(client)
{
    client.addExtension(std::make_unique<Ping>());
    client.addExtension(std::make_unique<Version>(std::move(self)));
    for (const auto& ns : {ns::entityTime, ns::lastActivity})
        client.dispatch().onGet(ns, [this](Stanza request) { return answer(std::move(request)); });
}

QStringList About::features() const
{
    QStringList all{ns::entityTime};
    if (idleSeconds)
        all.append(ns::lastActivity);
    return all;
}

Task<Answer> About::answer(Stanza request)
{
    return Task<Answer>(answerTo(request));
}

Answer About::answerTo(const Stanza& request) const
{
    const auto asked = request.payload();
    if (asked.is(u"time", ns::entityTime)) {
        xml::Element time(u"time"_s, ns::entityTime);
        time.addTextElement(u"tzo"_s, u"+00:00"_s); // where we are is nobody's business
        time.addTextElement(u"utc"_s, dateTimeText(m_client.clock().wallMsecs()));
        return time;
    }
    if (!asked.is(u"query", ns::lastActivity))
        return StanzaError(Condition::BadRequest);
    if (!idleSeconds || !(m_client.isMine(request.from()) || (maySeeIdle && maySeeIdle(request.from()))))
        return StanzaError(Condition::Forbidden);
    return xml::Element(u"query"_s, ns::lastActivity).with(u"seconds"_s, QString::number(idleSeconds()));
}

void About::dressPresence(xml::Element& presence) const
{
    const auto show = presence.child(u"show", ns::client).text();
    const bool isAway = show == u"away" || show == u"xa";
    if (idleSeconds && isAway && !presence.hasAttribute(u"to"))
        presence.add(xml::Element(u"query"_s, ns::lastActivity).with(u"seconds"_s, QString::number(idleSeconds())));
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
    auto asking = m_client.get(who, xml::Element(u"time"_s, ns::entityTime));
    const auto answer = co_await std::move(asking);
    if (!answer)
        co_return answer.error();
    const auto utc = QDateTime::fromString(answer->childText(u"utc"), Qt::ISODateWithMs);
    if (!utc.isValid())
        co_return Error::malformed(Reason::BadValue, u"That is no time."_s);
    Time time;
    time.utc = utc.toMSecsSinceEpoch();
    time.zone = answer->childText(u"tzo");
    co_return time;
}

Task<Result<About::Quiet>> About::quiet(Jid who)
{
    auto asking = m_client.get(who, xml::Element(u"query"_s, ns::lastActivity));
    const auto answer = co_await std::move(asking);
    if (!answer)
        co_return answer.error();
    Quiet quiet;
    quiet.seconds = answer->attribute(u"seconds").toLongLong();
    quiet.status = answer->text();
    co_return quiet;
}

} // namespace everyport::xmpp::client
