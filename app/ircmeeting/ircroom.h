#pragma once

#include "app/ircmeeting/ircguests.h"
#include "app/meeting/meeting.h"
#include "protocols/irc/server/admission/admission.h"

namespace everyport::ircmeeting {

/// A channel of our server as a side of a shared room. IrcRooms tells it what happens in the channel.
/// `sharer`: by whose name the channel keeps how closed the others are (ircd::Closedness); empty: it is not kept.
/// `server`, `guests` and `meeting` must outlive it.
class IrcRoom final : public meeting::Side {
public:
    IrcRoom(ircd::Server& server, IrcGuests& guests, QByteArray channel, QByteArray sharer, meeting::Meeting& meeting);
    ~IrcRoom() override; ///< Guests leave.

    const QByteArray& channelName() const { return m_name; }
    meeting::Meeting& meeting() { return m_meeting; }
    void open(); ///< Who is in the channel is told. Once.

    // What happens in the channel
    void changed(ircd::User& user); ///< Came, or is another in something.
    void left(const ircd::User& user, const meeting::Leaving& how);
    void kicked(const ircd::User& user, const QByteArray& by, const QByteArray& reason);
    void said(const ircd::User& from, bool isNotice, const QByteArray& text, const ircd::LineTags& tags);
    /// From the server: KILL.
    void guestRemoved(const meeting::Guest& guest, const QByteArray& reason);
    void redacted(const ircd::User& by, const QByteArray& id, const QByteArray& reason);
    void topicChanged(const QByteArray& by, const QByteArray& topic);
    void modesChanged();
    void gone() { m_meeting.emptied(*this); } ///< With its modes; the next of the name is another's.
    void renamed(const QByteArray& name) { m_name = name; }
    std::optional<ircd::Refusal> refuses(const ircd::User& user, QByteArrayView key); ///< For the sides elsewhere.
    /// By right of the sides elsewhere; nothing: they know of none.
    std::optional<quint8> ranks(const ircd::User& user);
    bool isHiddenElsewhere() const { return m_meeting.openness(*this).isHidden; }
    /// False: `from` is not in the channel.
    bool whispered(const ircd::User& from, const meeting::Guest& to, const meeting::Words& words);

    QString network() const override;
    chat::RichText topic() const override;
    std::optional<meeting::Refusal> refuses(const meeting::Guest& guest, const QString& password) override;
    std::optional<meeting::Refusal> objects(const meeting::Guest& guest) override;
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
    void guard();
    void stopGuarding();
    ircd::Channel* channel() const { return m_server.findChannel(m_name); }
    ircd::User* ownUser(const QString& key) const;
    meeting::Guest actorOf(const QByteArray& mask) const;
    QByteArray maskOf(const meeting::Guest& actor) const; ///< As they are called here; else the server.
    /// In the channel, also who is banned: they hear. Null where there are too many.
    ircd::User* present(const meeting::Guest& guest);
    std::optional<QString> silence(const meeting::Guest& guest); ///< Why nobody is to hear them.

    ircd::Server& m_server;
    IrcGuests& m_guests;
    QByteArray m_name;
    QByteArray m_sharer;
    meeting::Meeting& m_meeting;
    bool m_isAsked = false; // what happens now is what we were asked for
    QStringList m_saidIds;  // of what was said just now
};

} // namespace everyport::ircmeeting
