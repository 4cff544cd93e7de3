#pragma once

#include <map>

#include "netcore/task/taskset.h"
#include "protocols/xmpp/client/connection/clientextension.h"
#include "protocols/xmpp/client/talk/room.h"
#include "protocols/xmpp/extensions/dataform.h"

namespace everyport::xmpp::client {

/// Rooms that we are in, or want to be in (XEP-0045, 0410, 0421). After a session has ended we come back to all of
/// them, asking for what was said since. What is said goes to Messages.
class Rooms final : public ClientExtension {
public:
    static constexpr size_t mostRooms = 1000;
    struct Past {
        Jid from = {}; ///< Who said it.
        QString text = {};
        qint64 time = 0; ///< Milliseconds since 1970.
    };
    explicit Rooms(Client& client);

    const Room* find(const Jid& address) const;
    /// Ready when we are in: everybody who is there has been told. Refused with the room's words.
    Task<Result<Done>> join(Jid room, QString nick, QString password = {}, RoomHistory history = {});
    Result<Done> leave(const Jid& room, const QString& status = {});
    Result<Done> changeNick(const Jid& room, const QString& nick);
    Result<Done> changeSubject(const Jid& room, const QString& subject);
    Result<Done> askForVoice(const Jid& room);
    /// A moderator's, to what `voiceAsked` told.
    Result<Done> answerVoice(const Jid& room, const DataForm& asked, bool isAllowed);
    /// What was said before there was a room, such as by two who now become three (§7.10). Rooms take it from their
    /// owner alone.
    Result<Done> importHistory(const Jid& room, const QList<Past>& said);
    Task<Result<bool>> isStillIn(Jid room); ///< XEP-0410: asked by ourselves through the room.

    std::function<void(const Room&)> joined = {};
    /// We; it is gone from here, unless we were disconnected.
    std::function<void(const Room&, const Departure&)> left = {};
    std::function<void(const Room&, const Error&)> notLetIn = {};
    std::function<void(const Room&, const Occupant&, bool isNew)> occupantChanged = {};
    std::function<void(const Room&, const QString& nick, const Departure&)> occupantLeft = {};
    std::function<void(const Room&, const QString& by, const QString& subject)> subjectChanged = {};
    /// 101, 104, 172, …: the room has changed.
    std::function<void(const Room&, int status)> statusTold = {};
    /// Of us, who may give it.
    std::function<void(const Room&, const QString& nick, const DataForm& form)> voiceAsked = {};

    QStringList features() const override;
    void online(bool isResumed) override;
    void sessionEnded(const Error& reason) override;

private:
    struct Held {
        Room room;
        std::optional<Deferred<Result<Done>>> joining;
        Clock::Timer deadline;
    };
    bool presenceReceived(const Stanza& stanza);
    bool messageReceived(const Stanza& stanza);
    bool voiceRequestReceived(const Room& room, const Stanza& stanza);
    void arrived(Held& held, const Stanza& stanza);
    void departed(Held& held, const Stanza& stanza);
    void refuse(const Jid& address, const Error& error);
    void sendJoin(Held& held);
    Result<Done> sendPresence(const Jid& to, const QString& type = {}, const QString& status = {});
    Result<Done> sendTold(const Jid& room, xml::Element told);

    std::map<Jid, Held> m_rooms;
};

} // namespace everyport::xmpp::client
