#pragma once

#include <functional>

#include <QByteArray>
#include <QList>
#include <QString>

#include "netcore/base/result.h"
#include "netcore/task/task.h"
#include "protocols/sasl/credentials.h"

namespace everyport::ircd {

/// What somebody may do on the whole server, by their account.
enum class Standing : quint8 { Guest, Member, Operator, Administrator };

/// What the server knows of the account that somebody has logged in to.
struct AccountFacts {
    QString name = {}; ///< As it is kept, whatever spelling was asked for.
    Standing standing = Standing::Member;
    QString written = {}; ///< As its owner wrote it, in capitals alone another; empty: as it is kept.
};

/// How making an account went.
struct Enrolment {
    bool needsCode = false; ///< VERIFY has to follow before it can be used.
    QString text = {};      ///< What its owner has to do, then.
};

/// Whether somebody other than who asks for an account goes by its name by now; empty: nobody does. It is asked again
/// right before the account is written, because hashing its password takes time in which the nick can change hands, and
/// never after the Task that it was given to has gone.
using IsHeldByAnother = std::function<bool()>;

/// Port for policy: who has an account. All answers may come later; names arrive as they were written.
class AccountRegistry {
public:
    virtual ~AccountRegistry() = default;
    virtual sasl::Credentials& credentials() = 0;
    virtual Task<Result<AccountFacts>> find(QString name) = 0; ///< Refused/NotFound
    /// For what a password alone is not enough for: the code of the account's second factor, where it has one. Refused,
    /// with words for who asks: it was not given (empty), or is wrong. Busy: too many were wrong.
    virtual Task<Result<Done>> verifySecondFactor(QString name, QString code, QString peer);
    /// Refused/AlreadyExists, also where the name is held; Malformed.
    virtual Task<Result<Done>> add(QString name, QString password, IsHeldByAnother isHeld = {}) = 0;
    /// An account that somebody makes for themselves. Refused/AlreadyExists; Malformed or Refused with the code "email"
    /// or "password" where it is about that, else about the name. Who makes verified accounts only says so in the
    /// answer.
    virtual Task<Result<Enrolment>> enrol(QString name, QString password, QString mail, IsHeldByAnother isHeld = {});
    virtual bool asksForMail() const { return false; }
    /// The code that came to an account's owner some other way. Refused: it is wrong, or nothing waits for one, or with
    /// AlreadyExists that the name is held.
    virtual Task<Result<Done>> verify(QString name, QString code, IsHeldByAnother isHeld = {});
    /// `session`: Logins::placeOf whoever asked for it; that one may stay, the account's others are better ended.
    virtual Task<Result<Done>> setPassword(QString name, QString password, QString session = {}) = 0;
    virtual Task<Result<Done>> remove(QString name) = 0;
    /// The account that a client's certificate (SHA-256, lower-case hex) logs in; empty where it is nobody's.
    virtual Task<Result<QString>> accountOfCertificate(QString fingerprint, QString peer = {}) = 0;
    virtual Task<Result<Done>> addCertificate(QString account, QString fingerprint) = 0;
    virtual Task<Result<Done>> removeCertificate(QString account, QString fingerprint) = 0;
};

/// A line that is kept, as it was sent: enough to send it again.
struct HistoryItem {
    enum class Kind : quint8 { Message, Event, TagMessage };
    QByteArray target = {}; ///< Folded channel, or see History: a conversation.
    Kind kind = Kind::Message;
    qint64 time = 0; ///< Wall clock, milliseconds.
    QByteArray id = {};
    QByteArray account = {}; ///< Of the source.
    bool bot = false;
    QByteArray clientTags = {};
    QByteArray body = {}; ///< ":source PRIVMSG …" with CR LF.
};

/// A place in a target's history: by id, or by time.
struct HistoryPoint {
    QByteArray id = {};
    qint64 time = -1;
};

/// Which lines of a channel's or a conversation's history are wanted (IRCv3 CHATHISTORY).
struct HistoryQuery {
    enum class Order : quint8 { Before, After, Latest, Around, Between };
    QByteArray target = {};
    Order order = Order::Latest;
    HistoryPoint from = {}; ///< Empty with Latest: no bound.
    HistoryPoint to = {};   ///< Between only; may be older than `from`.
    int limit = 50;
    bool events = false; ///< Joins, parts and the like, too.
};

/// A channel or conversation that has history (CHATHISTORY TARGETS). Time: milliseconds since 1970 UTC.
struct HistoryTarget {
    QByteArray target = {};
    qint64 time = 0; ///< Of its latest line.
};

/// Port for policy: where history is kept.
class HistoryStore {
public:
    virtual ~HistoryStore() = default;
    /// Ready when it is safe; asked for in order.
    virtual Task<Result<Done>> append(QList<HistoryItem> items) = 0;
    /// Oldest first. Sees everything that append was asked for before. Refused/NotFound: no such id.
    virtual Task<Result<QList<HistoryItem>>> find(HistoryQuery query) = 0;
    /// Those of `targets`, and conversations of `owner` (see History), with their latest line's time between both.
    virtual Task<Result<QList<HistoryTarget>>> targets(
        QByteArray owner, QByteArrayList targets, qint64 from, qint64 to, int limit) = 0;
    virtual Task<Result<HistoryItem>> item(QByteArray target, QByteArray id) = 0; ///< Refused/NotFound
    virtual Task<Result<Done>> remove(QByteArray target, QByteArray id) = 0;
    /// A message's copies in all conversations: both sides have one each.
    virtual Task<Result<Done>> removeConversations(QByteArray id) = 0;
    /// Read markers: the latest time that an account has seen of a target; -1 where none is.
    virtual Task<Result<qint64>> readMarker(QByteArray account, QByteArray target) = 0;
    /// What counts afterwards: never older.
    virtual Task<Result<qint64>> setReadMarker(QByteArray account, QByteArray target, qint64 time) = 0;
};

/// How far the other sides of a shared channel (ChannelGuard) keep people out of it.
struct Closedness {
    QByteArray by = {};            ///< Who shares it, and says so.
    bool isHidden = false;         ///< As +s does.
    bool isEntranceBarred = false; ///< Who comes needs to be known, or a password.
    bool isOpen() const { return !isHidden && !isEntranceBarred; }
    bool operator==(const Closedness&) const = default;
};

/// A registered channel as it is kept.
struct StoredChannel {
    struct Entry {
        char list = 'b';
        QByteArray mask = {};
        QByteArray by = {};
        qint64 at = 0;
    };
    struct Access {
        QByteArray account = {};
        quint8 ranks = 0;
    };
    QByteArray name = {};
    QByteArray founder = {};
    qint64 created = 0;
    QByteArray flags = {};
    QByteArray key = {};
    int limit = 0;
    QByteArray topic = {};
    QByteArray topicBy = {};
    qint64 topicAt = 0;
    QList<Entry> entries = {};
    QList<Access> access = {};
    QList<std::pair<QByteArray, QByteArray>> metadata = {};
    QByteArray forward = {};
    int throttleJoins = 0;
    int throttleSeconds = 0;
    Closedness closedness = {};
    qint64 historyFrom = 0; ///< Milliseconds; what is older was said in another channel of that name. 0: not kept then.
};

/// Port for policy: registered channels.
class ChannelStore {
public:
    virtual ~ChannelStore() = default;
    virtual Task<Result<QList<StoredChannel>>> load() = 0;
    virtual Task<Result<Done>> put(StoredChannel channel) = 0;
    virtual Task<Result<Done>> remove(QByteArray name) = 0;
};

/// A K-line: whom the server does not let in.
struct ServerBan {
    QByteArray mask = {}; ///< user@host, host by name, address or cloak.
    QByteArray reason = {};
    QByteArray by = {};
    qint64 at = 0;    ///< Seconds.
    qint64 until = 0; ///< Seconds; 0: for ever.
};

/// Port for policy: K-lines.
class BanStore {
public:
    virtual ~BanStore() = default;
    virtual Task<Result<QList<ServerBan>>> load() = 0;
    virtual Task<Result<Done>> put(ServerBan ban) = 0;
    virtual Task<Result<Done>> remove(QByteArray mask) = 0;
};

/// An account as the server remembers it: how it wants to be there, and where it was while nobody was connected.
struct StoredUser {
    enum class Wish : quint8 { Default, Stay, Leave };
    struct Place {
        QByteArray channel = {};
        quint8 ranks = 0;
    };
    QByteArray account = {};
    Wish wish = Wish::Default;
    bool autoAway = true;
    bool isThere = false; ///< With what follows; its user comes again with the server.
    QByteArray nick = {};
    QByteArray user = {};
    QByteArray host = {};
    QByteArray realName = {};
    QByteArray flags = {};
    QByteArray away = {}; ///< Null: here.
    bool isAutoAway = false;
    qint64 signedOn = 0; ///< Seconds.
    qint64 left = 0;     ///< When the last client went, in milliseconds; 0: one is there.
    QList<Place> places = {};
    QList<std::pair<QByteArray, QByteArray>> metadata = {};
};

/// Port for policy: what is kept of accounts' users.
class UserStore {
public:
    virtual ~UserStore() = default;
    virtual Task<Result<QList<StoredUser>>> load() = 0;            ///< Those who are there.
    virtual Task<Result<StoredUser>> find(QByteArray account) = 0; ///< Refused/NotFound
    virtual Task<Result<Done>> put(StoredUser user) = 0;
    virtual Task<Result<Done>> remove(QByteArray account) = 0;
};

/// Whom the server asks; all outlive it. Null: there is none, and what needs it is not offered.
struct ServerPorts {
    AccountRegistry* accounts = nullptr;
    HistoryStore* history = nullptr;
    ChannelStore* channels = nullptr;
    BanStore* bans = nullptr;
    UserStore* users = nullptr;
};

} // namespace everyport::ircd
