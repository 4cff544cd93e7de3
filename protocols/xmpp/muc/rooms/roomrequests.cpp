#include "protocols/xmpp/muc/rooms/roomrequests.h"

namespace everyport::xmpp::muc {

Answer RoomRequests::outcome(const Result<Done>& done, xml::Element result)
{
    return done ? Answer(std::move(result)) : Answer(StanzaError::of(done.error()));
}

} // namespace everyport::xmpp::muc
