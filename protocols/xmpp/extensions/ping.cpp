#include "protocols/xmpp/extensions/ping.h"

#include "protocols/xmpp/stanza/answerednow.h"
#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

QStringList Ping::namespaces(Place) const
{
    return {ns::ping};
}

Task<Answer> Ping::answer(Stanza request, Place)
{
    if (request.isSet() || !request.payload().is(u"ping", ns::ping))
        return answeredNow(StanzaError(Condition::BadRequest));
    return answeredNow(xml::Element());
}

xml::Element Ping::question()
{
    return xml::Element(u"ping"_s, ns::ping);
}

bool Ping::isThere(const Jid& who, const Error& refusal)
{
    // service-unavailable for a person means that nobody is there: their server says it.
    return refusal.code == u"feature-not-implemented" || (!who.hasLocal() && refusal.kind == Error::Kind::Unsupported);
}

} // namespace everyport::xmpp
