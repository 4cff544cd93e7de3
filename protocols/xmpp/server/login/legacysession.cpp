#include "protocols/xmpp/server/login/legacysession.h"

#include "protocols/xmpp/stanza/namespaces.h"

namespace everyport::xmpp {

QStringList LegacySession::namespaces(Place) const
{
    return {ns::session};
}

Task<Answer> LegacySession::answer(Stanza request, Place)
{
    if (!request.isSet())
        return Task<Answer>(Answer(StanzaError(Condition::BadRequest)));
    return Task<Answer>(Answer(xml::Element()));
}

} // namespace everyport::xmpp
