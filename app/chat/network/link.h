#pragma once

#include "app/chat/network/ability.h"
#include "app/chat/network/conversation.h"
#include "app/chat/network/filetransfer.h"
#include "app/chat/network/formsession.h"
#include "app/chat/network/offer.h"
#include "netcore/base/result.h"
#include "netcore/task/task.h"

namespace everyport::chat {

class AccountAdministration;
class RoomAdministration;
class ServiceCommands;

/// What a person wants to say: a new message, or one that replaces an earlier one.
struct Outgoing {
    RichText text = {};
    MessageKind kind = MessageKind::Text; ///< Text, Action or Notice.
    QString replyTo = {};
    QString edits = {}; ///< The id of what it replaces.
    QString again = {}; ///< The id that it went by before, where it may have arrived already.
};

/// A room in a network's list of rooms.
struct RoomFound {
    QString name = {};
    int people = 0;
    RichText topic = {};
};

/// A room that the network keeps for an account without our being in it, such as a bookmark.
struct RememberedRoom {
    QString name = {};
    QString title = {}; ///< Empty: it has none.
    bool operator==(const RememberedRoom&) const = default;
};

/// What a network tells of a person who is asked about.
struct PersonFacts {
    QString name = {};
    /// Label and value, in plain English: "Connected from", "host.example".
    QList<std::pair<QString, QString>> rows = {};
};

/// The connection of one account, made by its type, owned by the account from connecting to disconnecting. It tells the
/// ChatModel what happens (ChatReports, MessageReports), and may be dropped at any time. Loop's thread.
class Link {
public:
    virtual ~Link() = default;
    /// Reconnects by itself until closed; tells how it stands by ChatReports::tellState. Enters the account's rooms
    /// that want it (Conversation::entersOnConnect), each time it connects.
    virtual void open() = 0;
    virtual void retryNow() = 0;
    /// Ready when the network has heard it, or some seconds later. Tells the space nothing more from then on.
    virtual Task<Result<Done>> close(QString farewell) = 0;

    virtual Abilities abilities() const = 0;
    virtual QString keyOf(Conversation::Kind kind, const QString& name) const = 0; ///< See Conversation::key.
    virtual bool isRoomName(const QString& name) const = 0; ///< A room rather than a person, by all that is known.
    /// Where names do not tell, it may be either.
    virtual bool mayBeRoom(const QString& name) const { return isRoomName(name); }
    virtual bool mayBePerson(const QString& name) const { return !isRoomName(name); }
    /// Of what may be either, a person sooner than a room: somebody of the list, or whose address is like our own.
    virtual bool isLikelyPerson(const QString& name) const
    {
        Q_UNUSED(name)
        return false;
    }
    /// A room's name where a person may have typed its beginning alone: "team" is "team@rooms.example.org" at a server
    /// that has rooms. What is whole, or cannot be completed, comes back as it is.
    virtual QString wholeRoomName(const QString& name) const { return name; }
    /// Those that the account has no conversation in. ChatReports::notifyAbilities says that they are others now.
    virtual QList<RememberedRoom> rememberedRooms() const { return {}; }
    /// What `openPerson`, `facts` and the like take for a member of a room.
    virtual QString personOf(const QString& room, const QString& member) const
    {
        Q_UNUSED(room)
        return member;
    }

    /// Ready when the network has it, which counts as Sent; a link that hears it come back tells Received. Refused with
    /// its reason; Busy when the connection has gone and it has not been sent: it waits for the next one.
    virtual Task<Result<Done>> send(qint64 conversation, qint64 message, Outgoing outgoing) = 0;
    /// What `send` was given and has not left this computer does not leave it, and its Task ends with `why`. False: it
    /// has gone, or a part of it.
    virtual bool takeBack(qint64 message, const Error& why)
    {
        Q_UNUSED(message)
        Q_UNUSED(why)
        return false;
    }
    virtual Task<Result<Done>> enter(QString room, QString password) = 0;
    virtual Task<Result<Done>> leave(QString room, QString farewell) = 0;
    virtual Task<Result<Done>> setTopic(QString room, RichText topic) = 0;
    virtual Task<Result<Done>> rename(QString name) = 0;
    virtual Task<Result<Done>> setAway(QString text) = 0; ///< Empty: back.
    virtual Task<Result<Done>> invite(QString room, QString person) = 0;
    virtual Task<Result<Done>> remove(QString room, QString person, QString reason, bool ban) = 0;
    virtual Task<Result<Done>> setRank(QString room, QString person, Member::Rank rank) = 0;
    virtual Task<Result<Done>> react(qint64 conversation, QString message, QString emoji, bool on) = 0;
    virtual Task<Result<Done>> redact(qint64 conversation, QString message, QString reason) = 0;
    virtual void typing(qint64 conversation, bool on) = 0;
    virtual void markRead(qint64 conversation, const Message& upTo) = 0;
    /// Ready with how many older ones came.
    virtual Task<Result<int>> fetchHistory(qint64 conversation, int count) = 0;
    virtual Task<Result<QList<RoomFound>>> listRooms(QString mask, int most) = 0;
    virtual Task<Result<PersonFacts>> facts(QString person) = 0;
    virtual Task<Result<Done>> raw(QString line) = 0;

    // People, where the abilities say so.
    /// Also renames one; asks to see them.
    virtual Task<Result<Done>> addContact(QString person, QString title, QStringList groups);
    virtual Task<Result<Done>> removeContact(QString person); ///< Neither sees the other any more.
    virtual Task<Result<Done>> block(QString person, bool on);
    virtual Task<Result<QByteArray>> picture(QString person); ///< An image file's bytes, as strangers made them.

    /// Files, where the abilities say so: Files to a person, Uploads to rooms, too.
    bool takesFiles(Conversation::Kind where) const;
    virtual QString whyNoFiles(Conversation::Kind where) const; ///< A sentence that says what to do instead.
    /// Ready when they have it, or the network holds it for them; dropping it calls it off.
    virtual Task<Result<Done>> sendFile(qint64 conversation, OutgoingFile file);

    /// What others offer (see ChatReports::tellOffer), by its key; takeTalk for all that is no file. Ready when the
    /// file is whole; dropping it calls it off. Unsupported where they do not go on with a part: then it is asked for
    /// from its beginning.
    virtual Task<Result<Done>> takeFile(QString key, IncomingFile file);
    /// Ready with its conversation when they are there.
    virtual Task<Result<qint64>> takeTalk(QString key, bool nearby);
    virtual Task<Result<qint64>> offerTalk(QString person); ///< The same, offered by us.
    /// Nobody takes it any more; refused: they are told.
    virtual void endOffer(const QString& key, bool isRefused);

    /// The link's own parts, where its abilities say that they are there; otherwise null.
    virtual RoomAdministration* roomCare() { return nullptr; }
    virtual ServiceCommands* serviceCommands() { return nullptr; }
    virtual AccountAdministration* accountCare() { return nullptr; }
    /// Makes an account at the server that we are connected to as a guest, or that has refused our login; asked through
    /// ChatModel, which keeps what was made, and the link logs in with it from its next connection on. Null where it
    /// cannot.
    virtual std::unique_ptr<RegistrationSession> registration() { return nullptr; }
};

/// What `openPerson` takes for whoever is called so in a conversation.
QString personAt(const Conversation& here, const QString& name);

} // namespace everyport::chat
