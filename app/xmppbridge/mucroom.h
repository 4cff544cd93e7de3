#pragma once

#include "app/xmppbridge/mucroomguard.h"
#include "app/xmppbridge/ownids.h"
#include "protocols/xmpp/muc/mucservice.h"

namespace everyport::xmppbridge {

/// A room of our room service as a side of a shared room. MucRooms tells it what happens in the room. `service`,
/// `clients` and `meeting` must outlive it.
class MucRoom final : public bridge::BridgeEnd, public xmpp::muc::InternalOccupant {
public:
    /// Of what its people are called after, and which of several of these it is.
    struct Names {
        QString network;
        QString identity;
    };
    MucRoom(xmpp::muc::MucService& service, const Clients& clients, QString name, const Names& names,
        bridge::Bridge& meeting);
    ~MucRoom() override; ///< Guests leave.

    const QString& name() const { return m_name; }
    void open();   ///< Makes the room where it is not there, and tells who is in it. Once.
    void opened(); ///< It is there anew.
    void closed();

    // What happens in the room
    void changed(const xmpp::muc::Occupant& occupant);
    void left(const xmpp::muc::Occupant& occupant, const xmpp::muc::Notice& how);
    void said(const xmpp::muc::Occupant& from, const xmpp::Stanza& message, const QString& id);
    void retracted(const xmpp::muc::Occupant& by, const QString& id, const QString& reason);
    void subjectChanged(const QString& by);
    void configured();

    QString network() const override { return m_network; }
    QString identity() const override { return m_identity; }
    chat::RichText topic() const override;
    std::optional<bridge::Refusal> refuses(const bridge::RemoteUser& guest, const QString& password) override
    {
        return m_guard.refusalForBridge(guest, password);
    }
    std::optional<bridge::Refusal> objects(const bridge::RemoteUser& guest) override { return m_guard.objects(guest); }
    std::optional<bridge::Standing> standing(const bridge::RemoteUser& guest) const override
    {
        return m_guard.standing(guest);
    }
    bridge::Openness openness() const override { return m_guard.openness(); }
    void show(const bridge::RemoteUser& guest) override;
    void update(const bridge::RemoteUser& guest) override;
    void hide(const bridge::RemoteUser& guest, const bridge::Leaving& how) override;
    Result<QStringList> speak(const bridge::RemoteUser& guest, const bridge::Words& words) override;
    void retract(const bridge::RemoteUser& by, const QStringList& ids, const QString& reason) override;
    void changeTopic(const bridge::RemoteUser& by, const chat::RichText& topic) override;
    Result<Done> whisper(const bridge::RemoteUser& from, const QString& key, const bridge::Words& words) override;
    void undelivered(
        const QString& key, const bridge::Words& words, const bridge::RemoteUser* to, const QString& text) override;
    Result<Done> expel(const bridge::RemoteUser& by, const QString& key, const QString& reason) override;
    void othersChanged(bool isLost) override { m_guard.othersChanged(isLost); }
    void remark(const QString& text) override;

private:
    void privateMessageReceived(xmpp::muc::Room& room, xmpp::muc::Occupant& own, const xmpp::muc::Occupant& from,
        const xmpp::Stanza& message) override;
    void removed(xmpp::muc::Room& room, const xmpp::muc::Occupant& own, const xmpp::muc::Notice& how) override;
    static bool isGuest(const xmpp::muc::Occupant& occupant) { return dynamic_cast<const MucRoom*>(occupant.plug); }
    xmpp::muc::Room* room() const { return m_service.rooms().find(m_name); }
    xmpp::muc::Occupant* present(const bridge::RemoteUser& guest); ///< In the room; null where they are not let in.
    xmpp::muc::Occupant* ownOccupant(const QString& key) const;
    bridge::RemoteUser actorOf(const QString& nick) const;
    const xmpp::muc::Occupant* occupantOf(const bridge::RemoteUser& actor) const; ///< Null: nobody here.

    xmpp::muc::MucService& m_service;
    MucPeople m_people;
    QString m_name;
    QString m_network;
    QString m_identity;
    bridge::Bridge& m_bridge;
    MucRemoteUsers m_visitors;
    MucRoomGuard m_guard;
    OwnIds m_ownIds;
    bool m_isAsked = false; // what happens now is what we were asked for
};

} // namespace everyport::xmppbridge
