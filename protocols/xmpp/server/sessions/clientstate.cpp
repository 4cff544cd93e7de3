#include "protocols/xmpp/server/sessions/clientstate.h"

#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

QList<xml::Element> ClientState::streamFeatures(const StreamState& state) const
{
    return state.stage == StreamStage::Session ? QList<xml::Element>{xml::Element(u"csi"_s, ns::clientState)}
                                               : QList<xml::Element>();
}

QStringList ClientState::inlineFeatures() const
{
    return {ns::clientState};
}

void ClientState::bound(Session& session, const xml::Element& wish, xml::Element&)
{
    if (!wish.child(u"inactive", ns::clientState).isNull())
        session.outbox().setActive(false);
}

bool ClientState::elementReceived(Session& session, const xml::Element& element)
{
    if (element.ns() != ns::clientState)
        return false;
    session.outbox().setActive(element.name() != u"inactive");
    return true;
}

} // namespace everyport::xmpp
