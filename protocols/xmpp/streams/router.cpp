#include "protocols/xmpp/streams/router.h"

namespace everyport::xmpp {

Task<Result<Done>> ended(Task<Done> task)
{
    (void)co_await std::move(task);
    co_return Done{};
}

void Domain::receiveCopy(const Broadcast& broadcast, const Jid& to)
{
    auto task = receive(broadcast.stanzaFor(to));
    if (!task.isReady())
        m_work.start(ended(std::move(task)));
}

Domain* Router::domainOf(const Jid& jid) const
{
    const auto name = jid.domainView();
    return m_domains.value(QString::fromRawData(name.data(), name.size()), m_others);
}

Task<Done> Router::route(Stanza stanza)
{
    if (auto* domain = domainOf(stanza.to()))
        return domain->receive(std::move(stanza));
    // An answer that nobody can take is dropped, or two servers would go on for ever.
    const bool isAnswer = stanza.isError() || stanza.type() == u"result";
    auto* origin = domainOf(stanza.from());
    if (isAnswer || !origin)
        return Task<Done>(Done{});
    return origin->receive(stanza.error({Condition::RemoteServerNotFound}));
}

void Router::send(Stanza stanza)
{
    auto task = route(std::move(stanza));
    if (!task.isReady())
        m_work.start(ended(std::move(task)));
}

void Router::broadcast(const Broadcast& broadcast, const QList<Jid>& recipients)
{
    for (const auto& to : recipients) {
        if (auto* domain = domainOf(to))
            domain->receiveCopy(broadcast, to);
    }
}

} // namespace everyport::xmpp
