#pragma once

#include "app/bridge/bridge.h"
#include "app/xmppbridge/mucpeople.h"
#include "app/xmppbridge/mucremoteusers.h"
#include "protocols/xmpp/muc/configuration/roomguard.h"
#include "protocols/xmpp/muc/mucservice.h"

namespace everyport::xmppbridge {

/// Who may come into a shared room, and how open it is, both ways: what the other sides have against somebody keeps
/// them out of the room (it is the room's guard), and what the room has against somebody of another side is told to
/// the bridge. What the others said of their openness is kept with the room. `side` is the room's side of the bridge.
/// All that is lent must outlive it. Loop's thread.
class MucRoomGuard final : private xmpp::muc::RoomGuard {
public:
    MucRoomGuard(xmpp::muc::MucService& service, QString name, bridge::Bridge& meeting, bridge::BridgeEnd& side,
        const MucPeople& people, const MucRemoteUsers& visitors);
    ~MucRoomGuard() override { release(); }
    Q_DISABLE_COPY_MOVE(MucRoomGuard)

    void watch(xmpp::muc::Room& room) { room.guard = this; }
    void release(); ///< The room is by itself again.
    void resume();  ///< Tells the bridge how open the others were when the program ended. The room is there.
    void othersChanged(bool isLost);

    // What the room has to say of somebody of another side, as BridgeEnd wants it
    std::optional<bridge::Refusal> refusalForBridge(const bridge::RemoteUser& guest, const QString& password) const;
    std::optional<bridge::Refusal> objects(const bridge::RemoteUser& guest) const;
    std::optional<bridge::Standing> standing(const bridge::RemoteUser& guest) const;
    bridge::Openness openness() const;

private:
    std::optional<xmpp::StanzaError> refuses(
        const xmpp::muc::Room& room, const xmpp::Jid& client, const QString& nick, const QString& password) override;
    xmpp::muc::RoomConfig seen(xmpp::muc::RoomConfig config) const override;
    bool isOpenTo(const xmpp::muc::Room& room, const xmpp::Jid& who) const override;
    bool isBanned(const xmpp::muc::Room& room, const xmpp::Jid& who) const override;
    xmpp::muc::Room* room() const { return m_service.rooms().find(m_name); }

    xmpp::muc::MucService& m_service;
    const QString m_name;
    bridge::Bridge& m_bridge;
    bridge::BridgeEnd& m_side;
    const MucPeople& m_people;
    const MucRemoteUsers& m_visitors;
};

} // namespace everyport::xmppbridge
