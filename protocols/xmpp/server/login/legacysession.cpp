#include "protocols/xmpp/server/login/legacysession.h"

#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

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

QList<xml::Element> LegacySession::streamFeatures(const StreamState& state) const
{
    if (state.stage != StreamStage::Session)
        return {};
    return {xml::Element(u"session"_s, ns::session).holding(xml::Element(u"optional"_s, ns::session))};
}

} // namespace everyport::xmpp
