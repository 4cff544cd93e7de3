#pragma once

#include "protocols/xml/element.h"
#include "protocols/xmpp/address/jid.h"

namespace everyport::xmpp::muc {

/// Takes out what only `room` may say: who somebody is, what it is called here, that it was said earlier, that a
/// moderator has taken it back. Asked of all that occupants send, before it is passed on with the room's own word.
void takeOutRoomsOwn(xml::Element& element, const Jid& room);

} // namespace everyport::xmpp::muc
