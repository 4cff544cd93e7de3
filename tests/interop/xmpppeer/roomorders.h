#pragma once

#include "protocols/xmpp/client/talk/messages.h"
#include "protocols/xmpp/client/talk/roominvitations.h"
#include "protocols/xmpp/client/talk/roomrequests.h"
#include "protocols/xmpp/client/talk/rooms.h"
#include "tests/interop/xmpppeer/following.h"
#include "tests/interop/xmpppeer/words.h"

namespace everyport::xmpppeer {

/// Rooms: every verb has the room first.
class RoomOrders {
public:
    RoomOrders(xmpp::client::Client& client, xmpp::client::Messages& messages, Following& following, Verbs& verbs);

private:
    void listen();
    void addTalk(Verbs& verbs);
    void addRanks(Verbs& verbs);
    void addOwners(Verbs& verbs);

    xmpp::client::Messages& m_messages;
    xmpp::client::Rooms& m_rooms;
    xmpp::client::RoomInvitations& m_invitations;
    xmpp::client::RoomRequests& m_requests;
    Following& m_following;
};

} // namespace everyport::xmpppeer
