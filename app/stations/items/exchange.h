#pragma once

#include <chrono>
#include <optional>

#include <QByteArray>
#include <QList>
#include <QString>

#include "netcore/base/error.h"
#include "netcore/base/result.h"
#include "netcore/task/task.h"

namespace everyport::stations {

/// What stations publish to each other, a node of the service each.
enum class Topic {
    Votes,  ///< Pieces of their logs. Nothing is kept there: the log itself is the journal.
    Status, ///< One item a station, by its name: how it is, and how much of the others' logs it has.
    Orders, ///< The home's: which polls are shared, who takes part, what is set for whom.
};

/// Something that is published: `body` is SignedItem's JSON.
struct ExchangeItem {
    QString id = {}; ///< Up to 80 letters, digits, dots and hyphens.
    QByteArray body = {};
};

/// A message to one address alone, as enrolling needs them.
struct Whisper {
    QString from = {}; ///< A full address; the service vouches for it.
    QByteArray body = {};
};

/// What was found when a station was asked for its time (XEP-0202).
struct TimeAnswer {
    std::chrono::milliseconds line{0};   ///< There and back.
    std::chrono::milliseconds offset{0}; ///< Its clock less ours, half of the way taken off; above 0: ahead.
};

/// Where the exchange is, for who is invited to it.
struct ExchangePlace {
    QString service = {};        ///< "pubsub.example.org"
    QString space = {};          ///< What its nodes' names begin with.
    QString home = {};           ///< Where the home is written to.
    QString server = {};         ///< Where a client connects ("tcp:192.0.2.7:5222"); empty: by its address's domain.
    QByteArray certificate = {}; ///< PEM that is shown there, where nobody known vouches for it; else empty.
};

/// A login at the exchange's server.
struct ExchangeLogin {
    QString address = {}; ///< A bare address; empty: that of the service's options.
    QString password = {};
    bool operator==(const ExchangeLogin&) const = default;
};

/// What an Exchange tells. Plain calls on the loop's thread; it may be used, but not destroyed, from inside them.
struct ExchangeEvents {
    virtual ~ExchangeEvents() = default;
    /// There is a connection, the nodes are there and subscribed to.
    virtual void exchangeConnected() = 0;
    virtual void exchangeLost(const Error& why) = 0; ///< Or it could not be had.
    virtual void itemCame(Topic topic, const ExchangeItem& item) = 0;
    virtual void whisperCame(const Whisper& whisper) = 0;
};

/// The publish-subscribe service that the stations of one event share, as one of them sees it (XEP-0060): the port that
/// app/services/stations implements. Whatever comes by it is a stranger's until its signature says otherwise; the
/// service is trusted to pass things on, not to say who wrote them. Sizes: a body is 190,000 bytes at most, what is
/// longer is dropped when it comes and Refused/TooLarge when it goes. Loop's thread.
class Exchange {
public:
    virtual ~Exchange() = default;

    virtual void setListener(ExchangeEvents* listener) = 0; ///< Null: nobody. Lent.
    /// What waits for its next attempt is tried at once. Nothing while it is connected.
    virtual void tryNow() {}
    virtual bool isConnected() const = 0;
    virtual QString address() const = 0; ///< Our own full address; empty before the first connection.

    // Errors: Disconnected; what the service said, its condition as `code`; Busy/TimedOut.
    virtual Task<Result<Done>> publish(Topic topic, ExchangeItem item) = 0;
    virtual Task<Result<QList<ExchangeItem>>> items(Topic topic) = 0; ///< All that are kept; of Votes none.
    virtual Task<Result<Done>> retract(Topic topic, QString id) = 0;
    virtual Task<Result<Done>> whisper(QString to, QByteArray body) = 0;
    virtual Task<Result<TimeAnswer>> askTime(QString address) = 0;

    // The home's, who owns the nodes
    /// Lets a bare address read all nodes and publish its votes and its status.
    virtual Task<Result<Done>> admit(QString address) = 0;
    virtual Task<Result<Done>> expel(QString address) = 0; ///< And ends its subscriptions.
    virtual ExchangePlace place() const = 0;
    /// Whether the server is this program's own: then accounts are made for stations, which may log in there and no
    /// more.
    virtual bool makesAccounts() const = 0;
    /// The bare address that an account of that name has or would have; empty where none can be made now.
    virtual QString accountAddress(const QString& name) const = 0;
    /// Gives its bare address. Refused/AlreadyExists: the name is taken.
    virtual Task<Result<QString>> makeAccount(QString name, QString password) = 0;
    virtual Task<Result<Done>> removeAccount(QString address) = 0;

    // A station's
    /// From the next connection on, which is made at once.
    virtual void useLogin(const ExchangeLogin& login) = 0;
};

} // namespace everyport::stations
