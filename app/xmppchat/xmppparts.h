#pragma once

#include "protocols/xmpp/client/about.h"
#include "protocols/xmpp/client/accountcare.h"
#include "protocols/xmpp/client/archive.h"
#include "protocols/xmpp/client/blocking.h"
#include "protocols/xmpp/client/bookmarks.h"
#include "protocols/xmpp/client/carbons.h"
#include "protocols/xmpp/client/client.h"
#include "protocols/xmpp/client/commands.h"
#include "protocols/xmpp/client/discovery.h"
#include "protocols/xmpp/client/faces.h"
#include "protocols/xmpp/client/filetransfers.h"
#include "protocols/xmpp/client/messages.h"
#include "protocols/xmpp/client/nodes.h"
#include "protocols/xmpp/client/presences.h"
#include "protocols/xmpp/client/rooms.h"
#include "protocols/xmpp/client/roster.h"
#include "protocols/xmpp/client/unconfirmed.h"
#include "protocols/xmpp/client/upload.h"

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
    xmpp::client::Faces& faces;
    xmpp::client::Upload& upload;
    xmpp::client::InBandBytes& inBand;
    xmpp::client::FileTransfers& transfers;
    xmpp::client::Blocking& blocking;
    xmpp::client::Commands& commands;
    xmpp::client::AccountCare& care;
};

} // namespace everyport::xmppchat
