#pragma once

#include "protocols/xmpp/client/care/blocking.h"
#include "protocols/xmpp/client/connection/standingclient.h"
#include "protocols/xmpp/client/discovery/about.h"
#include "protocols/xmpp/client/discovery/discovery.h"
#include "protocols/xmpp/client/files/upload.h"
#include "protocols/xmpp/client/talk/archive.h"
#include "protocols/xmpp/client/talk/roster.h"
#include "tests/interop/xmpppeer/nodeorders.h"
#include "tests/interop/xmpppeer/roomorders.h"

namespace everyport::xmpppeer {

/// What lines ask for: a word, then what it needs.
class Orders {
public:
    explicit Orders(xmpp::client::StandingClient& standing);
    void obey(const QString& line);

private:
    void listen();
    void addTalk();
    void addContacts();
    void addQuestions();
    void addOwn();

    xmpp::client::StandingClient& m_standing;
    xmpp::client::Client& m_client;
    xmpp::client::Roster& m_roster;
    xmpp::client::Presences& m_presences;
    xmpp::client::Messages& m_messages;
    xmpp::client::Carbons& m_carbons;
    xmpp::client::Archive& m_archive;
    xmpp::client::Discovery& m_discovery;
    xmpp::client::About& m_about;
    xmpp::client::Blocking& m_blocking;
    xmpp::client::Upload& m_upload;
    Following m_following;
    Verbs m_verbs;
    RoomOrders m_rooms;
    NodeOrders m_nodes;
};

} // namespace everyport::xmpppeer
