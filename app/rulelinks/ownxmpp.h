#pragma once

#include <map>

#include "app/rules/ruleengine.h"
#include "protocols/xmpp/muc/mucservice.h"
#include "protocols/xmpp/pubsub/pubsubnodes.h"

namespace everyport::rulelinks {

/// Our own XMPP server as rules have it: what is said in its rooms and published on its nodes they hear; what they say a bot
/// says in a room, or the server itself to a person. May outlive its rooms; the nodes must be let go of by `nodesGo`. `engine`
/// outlives it.
class OwnXmpp final : private xmpp::muc::RoomEvents, private xmpp::muc::Plug, private xmpp::PubsubEvents {
public:
    OwnXmpp(xmpp::muc::MucService* rooms, xmpp::PubsubNodes* nodes, xmpp::Jid domain, QString service, rules::RuleEngine& engine);
    ~OwnXmpp() override;
    void nodesGo() { m_nodes = nullptr; } ///< They are gone, or will be.

    Result<Done> sayInRoom(const QString& nick, const QString& room, const QString& text);
    Task<Result<Done>> sayTo(QString person, QString text);
    Task<Result<Done>> publish(QString node, QString text);

private:
    void roomClosed(const QString& name) override;
    void joined(xmpp::muc::Room& room, xmpp::muc::Occupant& occupant) override;
    void left(xmpp::muc::Room& room, const xmpp::muc::Occupant& occupant, const xmpp::muc::Notice& how) override;
    void messageReceived(xmpp::muc::Room& room, const xmpp::muc::Occupant& from, const xmpp::Stanza& message, const QString& id) override;
    void serviceGoes() override;
    void removed(xmpp::muc::Room& room, const xmpp::muc::Occupant& own, const xmpp::muc::Notice& how) override;
    void itemPublished(const QString& node, const xmpp::PubsubItem& item) override;
    bool isOurs(const xmpp::muc::Occupant& occupant) const { return occupant.plug == this; }
    rules::Fields fieldsOf(const xmpp::muc::Room& room, const xmpp::muc::Occupant& occupant) const;
    Result<xmpp::muc::Occupant*> present(xmpp::muc::Room& room, const QString& nick);

    xmpp::muc::MucService* m_rooms;
    xmpp::PubsubNodes* m_nodes;
    xmpp::Jid m_domain;
    QString m_service;
    rules::RuleEngine& m_engine;
    std::map<std::pair<QString, QString>, xmpp::muc::Occupant*> m_occupants; // by room and wished nick
};

} // namespace everyport::rulelinks
