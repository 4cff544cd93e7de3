#include "protocols/xmpp/extensions/ping.h"

#include "protocols/xmpp/stanza/namespaces.h"

namespace everyport::xmpp {

QStringList Ping::namespaces(Place) const
{
    return {ns::ping};
}

Task<Answer> Ping::answer(Stanza request, Place)
{
    if (request.isSet() || !request.payload().is(u"ping", ns::ping))
        return Task<Answer>(Answer(StanzaError(Condition::BadRequest)));
    return Task<Answer>(Answer(xml::Element()));
}

} // namespace everyport::xmpp
