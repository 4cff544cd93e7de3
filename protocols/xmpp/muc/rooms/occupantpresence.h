#pragma once

#include "protocols/xmpp/muc/configuration/roomrecord.h"
#include "protocols/xmpp/muc/rooms/occupant.h"

/// How an occupant is written into what others of the room receive (XEP-0045 §7.2, XEP-0317, XEP-0421).
namespace everyport::xmpp::muc {

/// Without an addressee. `type` "unavailable": is gone; empty: as it is now. `isOwn`: for the occupant itself.
Stanza occupantPresence(const Occupant& occupant, const QList<Hat>& hats, const QString& type, const Notice& notice,
    bool withAddress, bool isOwn);
/// What somebody is, in a presence or in news of who is not here.
xml::Element occupantItem(const Occupant& occupant, const Notice& notice, bool withAddress);
void addStatuses(xml::Element& x, const QList<int>& statuses);

} // namespace everyport::xmpp::muc
