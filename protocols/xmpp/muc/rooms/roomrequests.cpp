#include "protocols/xmpp/muc/rooms/roomrequests.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::muc {

Answer RoomRequests::outcome(const Result<Done>& done)
{
    if (done)
        return xml::Element();
    const auto& failed = m_rooms.router().failed();
    if (!failed)
        return StanzaError::of(done.error());
    if (!done.error().isForPeer())
        failed(u"Changing a room"_s, done.error());
    return StanzaError::forPeer(done.error());
}

} // namespace everyport::xmpp::muc
