#pragma once

#include "protocols/xml/element.h"
#include "protocols/xmpp/address/jid.h"

namespace everyport::xmpp {

// In whose name a stanza carries what is added on its way: the `by` of a <stanza-id/> (XEP-0359), the `from` of a
// <delay/> (XEP-0203, and 0091 before it). They are compared as addresses, since one address can be written in several
// ways: clients that prepare what they read would believe ROOMS.example as much as rooms.example.

/// Is this address, or one of its resources, named in `attribute`?
bool isInNameOf(const xml::Element& element, QStringView attribute, const Jid& who);
/// Takes out the stanza ids in somebody's name, and those in the name of no address at all.
void removeStanzaIds(xml::Element& stanza, const Jid& by);
/// Takes out the delays that somebody, or their whole domain, is said to have caused.
void removeDelays(xml::Element& stanza, const Jid& from);

} // namespace everyport::xmpp
