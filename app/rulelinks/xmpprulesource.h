#pragma once

#include <map>

#include "app/rules/actions/actioncontext.h"
#include "app/rules/ruleengine.h"
#include "app/services/core/lentstanzas.h"
#include "protocols/xmpp/muc/mucservice.h"
#include "protocols/xmpp/pubsub/nodes/pubsubnodes.h"
#include "protocols/xmpp/streams/router.h"

namespace everyport::rulelinks {

/// Our own XMPP server as rules have it: what is said in its rooms and published on its nodes they hear; what they say
/// a bot says in a room, or the server itself to a person. What somebody writes to such a bot in private, or to the
/// server's own address, they hear, too; what two people write to each other never comes here. May outlive its rooms;
/// the nodes and the router must be let go of by `serverGoes`. `engine` and `stanzas` outlive it.
class XmppRuleSource final : public rules::XmppSpeaker,
                             private xmpp::muc::RoomEvents,
                             private xmpp::muc::InternalOccupant,
                             private xmpp::PubsubEvents {
public:
    /// Without `rooms` or `nodes` where the service has none. `isGuest`: whether somebody of its domain has no account.
    XmppRuleSource(xmpp::Router& router, xmpp::muc::MucService* rooms, xmpp::PubsubNodes* nodes, xmpp::Jid domain,
        QString service, rules::RuleEngine& engine, LentStanzas& stanzas,
        std::function<bool(const xmpp::Jid&)> isGuest);
    ~XmppRuleSource() override;
    /// Its nodes and its router are gone, or will be.
    void serverGoes()
    {
        m_nodes = nullptr;
        m_router = nullptr;
    }

    Result<Done> sayInRoom(const QString& nick, const QString& room, const QString& text) override;
    Task<Result<Done>> sayTo(QString person, QString text) override;
    Task<Result<Done>> publish(QString node, QString text) override;

private:
    void roomClosed(const QString& name) override;
    void joined(xmpp::muc::Room& room, xmpp::muc::Occupant& occupant) override;
    void left(xmpp::muc::Room& room, const xmpp::muc::Occupant& occupant, const xmpp::muc::Notice& how) override;
    void messageReceived(xmpp::muc::Room& room, const xmpp::muc::Occupant& from, const xmpp::Stanza& message,
        const QString& id) override;
    void serviceGoes() override;
    void removed(xmpp::muc::Room& room, const xmpp::muc::Occupant& own, const xmpp::muc::Notice& how) override;
    void privateMessageReceived(xmpp::muc::Room& room, xmpp::muc::Occupant& own, const xmpp::muc::Occupant& from,
        const xmpp::Stanza& message) override;
    bool writtenTo(const xmpp::Stanza& message);
    /// Empty for people of other servers, and for guests, who prove nothing.
    QString accountOf(const xmpp::Jid& who) const;
    Result<Done> sayToOccupant(const xmpp::Jid& to, const QString& text);
    void itemPublished(const QString& node, const xmpp::PubsubItem& item) override;
    bool isOurs(const xmpp::muc::Occupant& occupant) const { return occupant.plug == this; }
    void notifyPresence(const QString& kind, const xmpp::muc::Room& room, const xmpp::muc::Occupant& occupant);
    Result<xmpp::muc::Occupant*> present(xmpp::muc::Room& room, const QString& nick);

    xmpp::Router* m_router;
    xmpp::muc::MucService* m_rooms;
    xmpp::PubsubNodes* m_nodes;
    xmpp::Jid m_domain;
    QString m_service;
    rules::RuleEngine& m_engine;
    std::function<bool(const xmpp::Jid&)> m_isGuest;
    std::map<std::pair<QString, QString>, xmpp::muc::Occupant*> m_occupants; // by room and wished nick
    Registration m_subscription;                                             // last: the first to go
};

} // namespace everyport::rulelinks
