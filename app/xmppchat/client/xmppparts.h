#pragma once

#include "protocols/xmpp/client/care/accountadministration.h"
#include "protocols/xmpp/client/care/blocking.h"
#include "protocols/xmpp/client/connection/client.h"
#include "protocols/xmpp/client/discovery/about.h"
#include "protocols/xmpp/client/discovery/commands.h"
#include "protocols/xmpp/client/discovery/discovery.h"
#include "protocols/xmpp/client/files/filetransfers.h"
#include "protocols/xmpp/client/files/upload.h"
#include "protocols/xmpp/client/nodes/avatars.h"
#include "protocols/xmpp/client/nodes/bookmarks.h"
#include "protocols/xmpp/client/nodes/nodes.h"
#include "protocols/xmpp/client/talk/archive.h"
#include "protocols/xmpp/client/talk/carbons.h"
#include "protocols/xmpp/client/talk/messages.h"
#include "protocols/xmpp/client/talk/presences.h"
#include "protocols/xmpp/client/talk/rooms.h"
#include "protocols/xmpp/client/talk/roster.h"
#include "protocols/xmpp/client/talk/unconfirmed.h"

namespace everyport::xmppchat {

/// Everything that an account's client speaks, added to it before its first connection. The client owns the parts; this
/// names them, and is made once a client.
struct XmppParts {
    explicit XmppParts(xmpp::client::Client& client);

    xmpp::client::Discovery& discovery;
    xmpp::client::About& about;
    xmpp::client::Roster& roster;
    xmpp::client::Presences& presences;
    xmpp::client::Messages& messages;
    xmpp::client::Carbons& carbons;
    xmpp::client::Archive& archive;
    xmpp::client::Unconfirmed& unconfirmed;
    xmpp::client::Rooms& rooms;
    xmpp::client::Nodes& nodes;
    xmpp::client::Bookmarks& bookmarks;
    xmpp::client::Avatars& faces;
    xmpp::client::Upload& upload;
    xmpp::client::InBandBytes& inBand;
    xmpp::client::FileTransfers& transfers;
    xmpp::client::Blocking& blocking;
    xmpp::client::Commands& commands;
    xmpp::client::AccountAdministration& care;
};

} // namespace everyport::xmppchat
