#pragma once

#include "app/bridge/bridge.h"
#include "app/ircbridge/guestadmission.h"
#include "app/ircbridge/guestmessages.h"
#include "app/ircbridge/ircremoteusers.h"
#include "app/ircbridge/sharedchannel.h"
#include "app/ircbridge/sharedclosedness.h"
#include "protocols/irc/server/admission/admission.h"

namespace everyport::ircbridge {

/// A channel of our server as a side of a shared room. IrcRooms tells it what happens in the channel.
/// `sharer`: by whose name the channel keeps how closed the others are (ircd::Closedness); empty: it is not kept.
/// `server`, `guests` and `meeting` must outlive it.
class IrcRoom final : public bridge::BridgeEnd {
public:
    IrcRoom(
        ircd::Server& server, IrcRemoteUsers& guests, QByteArray channel, QByteArray sharer, bridge::Bridge& meeting);
    ~IrcRoom() override; ///< Guests leave.

    const QByteArray& channelName() const { return m_channel.name(); }
    bridge::Bridge& meeting() { return m_bridge; }
    void open(); ///< Who is in the channel is told. Once.
    void setSharer(const QByteArray& sharer);

    // What happens in the channel
    void changed(ircd::User& user); ///< Came, or is another in something.
    void left(const ircd::User& user, const bridge::Leaving& how);
    void kicked(const ircd::User& user, const QByteArray& by, const QByteArray& reason);
    void said(const ircd::User& from, bool isNotice, const QByteArray& text, const ircd::LineTags& tags);
    /// From the server: KILL.
    void guestRemoved(const bridge::RemoteUser& guest, const QByteArray& reason);
    void redacted(const ircd::User& by, const QByteArray& id, const QByteArray& reason);
    void topicChanged(const QByteArray& by, const QByteArray& topic);
    void modesChanged();
    void gone() { m_bridge.emptied(*this); } ///< With its modes; the next of the name is another's.
    void renamed(const QByteArray& name) { m_channel.rename(name); }
    std::optional<ircd::Refusal> refuses(const ircd::User& user, QByteArrayView key); ///< For the sides elsewhere.
    /// By right of the sides elsewhere; nothing: they know of none.
    std::optional<quint8> ranks(const ircd::User& user);
    bool isHiddenElsewhere() const { return m_bridge.openness(*this).isHidden; }
    /// False: `from` is not in the channel.
    bool whispered(const ircd::User& from, const bridge::RemoteUser& to, const bridge::Words& words);

    QString network() const override { return m_channel.network(); }
    chat::RichText topic() const override;
    std::optional<bridge::Refusal> refuses(const bridge::RemoteUser& guest, const QString& password) override
    {
        return m_admission.admit(guest, password);
    }
    std::optional<bridge::Refusal> objects(const bridge::RemoteUser& guest) override
    {
        return m_admission.objects(guest);
    }
    bridge::Openness openness() const override;
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
    void othersChanged(bool isLost) override;
    void remark(const QString& text) override;

private:
    void guard();
    ircd::Channel* channel() const { return m_channel.now(); }
    bridge::RemoteUser actorOf(const QByteArray& mask) const;
    QByteArray maskOf(const bridge::RemoteUser& actor) const; ///< As they are called here; else the server.
    /// In the channel, also who is banned: they hear. Null where there are too many.
    ircd::User* present(const bridge::RemoteUser& guest);

    ircd::Server& m_server;
    IrcRemoteUsers& m_guests;
    SharedChannel m_channel;
    GuestAdmission m_admission;
    GuestMessages m_messages;
    SharedClosedness m_closedness;
    bridge::Bridge& m_bridge;
    bool m_isAsked = false; // what happens now is what we were asked for
};

} // namespace everyport::ircbridge
