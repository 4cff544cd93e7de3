#pragma once

#include "app/meeting/meeting.h"
#include "app/xmppmeeting/mucpeople.h"
#include "app/xmppmeeting/mucvisitors.h"
#include "app/xmppmeeting/ownids.h"
#include "protocols/xmpp/muc/mucservice.h"

namespace everyport::xmppmeeting {

/// A room of our room service as a side of a shared room. MucRooms tells it what happens in the room. `service`,
/// `clients` and `meeting` must outlive it.
class MucRoom final : public meeting::Side, public xmpp::muc::Plug, private xmpp::muc::RoomGuard {
public:
    MucRoom(xmpp::muc::MucService& service, const Clients& clients, QString name, QString network,
        meeting::Meeting& meeting);
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
    chat::RichText topic() const override;
    std::optional<meeting::Refusal> refuses(const meeting::Guest& guest, const QString& password) override;
    std::optional<meeting::Refusal> objects(const meeting::Guest& guest) override;
    std::optional<meeting::Standing> standing(const meeting::Guest& guest) const override;
    meeting::Openness openness() const override;
    void show(const meeting::Guest& guest) override;
    void update(const meeting::Guest& guest) override;
    void hide(const meeting::Guest& guest, const meeting::Leaving& how) override;
    Result<QStringList> speak(const meeting::Guest& guest, const meeting::Words& words) override;
    void retract(const meeting::Guest& by, const QStringList& ids, const QString& reason) override;
    void changeTopic(const meeting::Guest& by, const chat::RichText& topic) override;
    Result<Done> whisper(const meeting::Guest& from, const QString& key, const meeting::Words& words) override;
    void undelivered(
        const QString& key, const meeting::Words& words, const meeting::Guest* to, const QString& text) override;
    Result<Done> expel(const meeting::Guest& by, const QString& key, const QString& reason) override;
    void othersChanged(bool isLost) override;
    void remark(const QString& text) override;

private:
    void privateMessageReceived(xmpp::muc::Room& room, xmpp::muc::Occupant& own, const xmpp::muc::Occupant& from,
        const xmpp::Stanza& message) override;
    void removed(xmpp::muc::Room& room, const xmpp::muc::Occupant& own, const xmpp::muc::Notice& how) override;
    std::optional<xmpp::StanzaError> refuses(
        const xmpp::muc::Room& room, const xmpp::Jid& client, const QString& nick, const QString& password) override;
    xmpp::muc::RoomConfig seen(xmpp::muc::RoomConfig config) const override;
    bool isOpenTo(const xmpp::muc::Room& room, const xmpp::Jid& who) const override;
    bool isBanned(const xmpp::muc::Room& room, const xmpp::Jid& who) const override;
    static bool isGuest(const xmpp::muc::Occupant& occupant) { return dynamic_cast<const MucRoom*>(occupant.plug); }
    xmpp::muc::Room* room() const { return m_service.rooms().find(m_name); }
    xmpp::muc::Occupant* present(const meeting::Guest& guest); ///< In the room; null where they are not let in.
    xmpp::muc::Occupant* ownOccupant(const QString& key) const;
    meeting::Guest actorOf(const QString& nick) const;
    const xmpp::muc::Occupant* occupantOf(const meeting::Guest& actor) const; ///< Null: nobody here.

    xmpp::muc::MucService& m_service;
    MucPeople m_people;
    QString m_name;
    QString m_network;
    meeting::Meeting& m_meeting;
    MucVisitors m_visitors;
    OwnIds m_ownIds;
    bool m_isAsked = false; // what happens now is what we were asked for
};

} // namespace everyport::xmppmeeting
