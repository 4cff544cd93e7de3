#pragma once

#include <memory>
#include <optional>

#include <QFlags>
#include <QUrl>

#include "app/chat/conversation.h"
#include "app/config/option.h"
#include "netcore/reactor.h"
#include "netcore/task.h"

namespace everyport {
class Log;
}

namespace everyport::chat {

class Account;
class ChatSpace;

/// What a network can do beyond talking. What is not here is not shown.
enum class Ability : quint32 {
    Typing = 1 << 0,
    Reply = 1 << 1,
    React = 1 << 2,
    Redact = 1 << 3,
    Edit = 1 << 4,
    History = 1 << 5,     ///< Older messages can be fetched from the network.
    ReadMarker = 1 << 6,
    Topic = 1 << 7,
    Moderate = 1 << 8,    ///< Remove, ban, give ranks.
    Invite = 1 << 9,
    ListRooms = 1 << 10,
    Rename = 1 << 11,     ///< Ourselves.
    Away = 1 << 12,
    MultipleLines = 1 << 13,
    RawCommands = 1 << 14,
    Files = 1 << 15,
};
Q_DECLARE_FLAGS(Abilities, Ability)

struct Outgoing {
    RichText text = {};
    MessageKind kind = MessageKind::Text; ///< Text, Action or Notice.
    QString replyTo = {};
    QString edits = {}; ///< The id of what it replaces.
};

struct RoomFound {
    QString name = {};
    int people = 0;
    RichText topic = {};
};

struct PersonFacts {
    QString name = {};
    QList<std::pair<QString, QString>> rows = {}; ///< Label and value, in plain English: "Connected from", "host.example".
};

/// The connection of one account, made by its type, owned by the account from connecting to disconnecting. It tells the
/// ChatSpace what happens (see ChatSpace's "what links tell"), and may be dropped at any time. Loop's thread.
class Link {
public:
    virtual ~Link() = default;
    /// Reconnects by itself until closed; tells how it stands by ChatSpace::tellState. Enters the account's rooms that want
    /// it (Conversation::entersOnConnect), each time it connects.
    virtual void open() = 0;
    virtual void retryNow() = 0;
    /// Ready when the network has heard it, or some seconds later. Tells the space nothing more from then on.
    virtual Task<Result<Done>> close(QString farewell) = 0;

    virtual Abilities abilities() const = 0;
    virtual QString keyOf(Conversation::Kind kind, const QString& name) const = 0; ///< See Conversation::key.
    virtual bool isRoomName(const QString& name) const = 0;

    /// Ready when the network has it, which counts as Sent; a link that hears it come back tells Received. Refused with its
    /// reason; Busy when the connection has gone and it has not been sent: it waits for the next one.
    virtual Task<Result<Done>> send(qint64 conversation, qint64 message, Outgoing outgoing) = 0;
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
    virtual Task<Result<int>> fetchHistory(qint64 conversation, int count) = 0; ///< Ready with how many older ones came.
    virtual Task<Result<QList<RoomFound>>> listRooms(QString mask, int most) = 0;
    virtual Task<Result<PersonFacts>> facts(QString person) = 0;
    virtual Task<Result<Done>> raw(QString line) = 0;
};

/// A network that people know, so that they need not know its address.
struct Preset {
    QString title = {};
    QMap<QString, QVariant> values = {}; ///< By option key.
};

/// A kind of network: its options and how a link is made. Stateless; one object for the whole program.
class NetworkType {
public:
    virtual ~NetworkType() = default;
    virtual QString name() const = 0;  ///< "irc": in storage.
    virtual QString title() const = 0; ///< "IRC"
    virtual OptionList options() const = 0; ///< `secret` ones go to the secret store.
    virtual QList<Preset> presets() const = 0;
    virtual QStringList schemes() const = 0; ///< "irc", "ircs"
    /// The values that a URL asks for, and the room or person in it; nothing where it cannot be.
    struct Place {
        QMap<QString, QVariant> values = {};
        Conversation::Kind kind = Conversation::Kind::Network;
        QString name = {};
    };
    virtual std::optional<Place> placeOf(const QUrl& url) const = 0;
    /// Whether an account with these values is where that URL leads.
    virtual bool isSamePlace(const OptionValues& values, const Place& place) const = 0;
    virtual QString suggestedTitle(const OptionValues& values) const = 0;
    /// `space` and `account` outlive the link. `secrets` by option key.
    virtual std::unique_ptr<Link> makeLink(Reactor& reactor, Log& log, ChatSpace& space, Account& account, QMap<QString, QString> secrets) const = 0;
};

} // namespace everyport::chat

Q_DECLARE_OPERATORS_FOR_FLAGS(everyport::chat::Abilities)
