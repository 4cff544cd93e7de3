#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "app/xmppbridge/mucroom.h"

namespace everyport::xmppbridge {

/// The shared rooms of one of our room services. Goes before the service does, or forgets it when it goes
/// (`serviceGone`).
class MucRooms final : private xmpp::muc::RoomEvents {
public:
    /// `network`: one word, behind names of the rooms' people elsewhere. `identity`: which of several services with
    /// that word (BridgeEnd::identity); empty: it is the only one.
    MucRooms(xmpp::muc::MucService& service, QString network, Clients clients = {}, const QString& identity = {});
    ~MucRooms() override;

    /// BadValue: no room's name. AlreadyExists: it is shared already.
    Result<Done> share(const QString& room, bridge::Bridge& meeting);
    std::function<void()> serviceGone; ///< All rooms are closed by then; this may be let go of in a later turn.

private:
    MucRoom* find(const QString& name) const;

    void roomOpened(xmpp::muc::Room& room) override;
    void roomClosed(const QString& name) override;
    void joined(xmpp::muc::Room& room, xmpp::muc::Occupant& occupant) override;
    void left(xmpp::muc::Room& room, const xmpp::muc::Occupant& occupant, const xmpp::muc::Notice& how) override;
    void changed(xmpp::muc::Room& room, xmpp::muc::Occupant& occupant) override;
    void messageReceived(xmpp::muc::Room& room, const xmpp::muc::Occupant& from, const xmpp::Stanza& message,
        const QString& id) override;
    void messageRetracted(
        xmpp::muc::Room& room, const xmpp::muc::Occupant& by, const QString& id, const QString& reason) override;
    void subjectChanged(xmpp::muc::Room& room, const QString& by) override;
    void configurationChanged(xmpp::muc::Room& room) override;
    void serviceGoes() override;

    xmpp::muc::MucService* m_service;
    MucRoom::Names m_names;
    Clients m_clients;
    std::vector<std::unique_ptr<MucRoom>> m_rooms;
};

} // namespace everyport::xmppbridge
