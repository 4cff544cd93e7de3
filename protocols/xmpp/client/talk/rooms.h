#pragma once

#include <map>

#include "netcore/task/taskset.h"
#include "protocols/xmpp/client/connection/clientextension.h"
#include "protocols/xmpp/client/talk/room.h"
#include "protocols/xmpp/extensions/dataform.h"

namespace everyport::xmpp::client {

/// Rooms as their guest and as whoever looks after them (XEP-0045, 0249, 0410, 0421, 0425). After a session has ended
/// we come back to all of them, asking for what was said since. What is said goes to Messages.
class Rooms final : public ClientExtension {
public:
    static constexpr size_t mostRooms = 1000;
    struct Affiliated {
        Jid address = {};
        QString nick = {};
        QString reason = {};
        Affiliation affiliation = Affiliation::None;
        Role role = Role::None;
    };
    struct Past {
        Jid from = {}; ///< Who said it.
        QString text = {};
        qint64 time = 0; ///< Milliseconds since 1970.
    };
    using Answer = Task<Result<xml::Element>>;
    explicit Rooms(Client& client);

    const Room* find(const Jid& address) const;
    /// Ready when we are in: everybody who is there has been told. Refused with the room's words.
    Task<Result<Done>> join(Jid room, QString nick, QString password = {}, RoomHistory history = {});
    Result<Done> leave(const Jid& room, const QString& status = {});
    Result<Done> changeNick(const Jid& room, const QString& nick);
    Result<Done> changeSubject(const Jid& room, const QString& subject);
    Result<Done> invite(const Jid& room, const Jid& who, const QString& reason = {}, bool isDirect = false);
    Result<Done> decline(const Jid& room, const Jid& inviter, const QString& reason = {});
    Result<Done> askForVoice(const Jid& room);
    /// A moderator's, to what `voiceAsked` told.
    Result<Done> answerVoice(const Jid& room, const DataForm& asked, bool isAllowed);
    /// What was said before there was a room, such as by two who now become three (§7.10). Rooms take it from their
    /// owner alone.
    Result<Done> importHistory(const Jid& room, const QList<Past>& said);
    Task<Result<DataForm>> registration(Jid room); ///< What a room wants to know of who would be its member (§7.12).
    Answer registerAt(Jid room, DataForm filled);
    Answer setRole(Jid room, QString nick, Role role, QString reason = {});                 ///< None: a kick.
    Answer setAffiliation(Jid room, Jid who, Affiliation affiliation, QString reason = {}); ///< Outcast: a ban.
    Task<Result<QList<Affiliated>>> affiliated(Jid room, Affiliation affiliation);
    Task<Result<QList<Affiliated>>> withRole(Jid room, Role role);
    Task<Result<DataForm>> configuration(Jid room);
    Answer configure(Jid room, DataForm filled); ///< A form without fields: as the service likes it (an instant room).
    Answer cancelConfiguration(Jid room);
    Answer destroy(Jid room, Jid alternate = {}, QString reason = {});
    /// Takes back somebody else's message, by the room's id.
    Answer moderate(Jid room, QString id, QString reason = {});
    Task<Result<bool>> isStillIn(Jid room); ///< XEP-0410: asked by ourselves through the room.
    /// An invitation or its refusal (XEP-0045 §7.8, XEP-0249) that an archive has kept: told by `invited` or
    /// `declined`. False: something else.
    bool hearInvitation(const Stanza& stanza);

    std::function<void(const Room&)> joined = {};
    /// We; it is gone from here, unless we were disconnected.
    std::function<void(const Room&, const Departure&)> left = {};
    std::function<void(const Room&, const Error&)> notLetIn = {};
    std::function<void(const Room&, const Occupant&, bool isNew)> occupantChanged = {};
    std::function<void(const Room&, const QString& nick, const Departure&)> occupantLeft = {};
    std::function<void(const Room&, const QString& by, const QString& subject)> subjectChanged = {};
    /// 101, 104, 172, …: the room has changed.
    std::function<void(const Room&, int status)> statusTold = {};
    std::function<void(const Jid& room, const Jid& by, const QString& reason, const QString& password)> invited = {};
    std::function<void(const Jid& room, const Jid& by, const QString& reason)> declined = {};
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
    Task<Result<QList<Affiliated>>> list(Jid room, xml::Element item);

    std::map<Jid, Held> m_rooms;
};

} // namespace everyport::xmpp::client
