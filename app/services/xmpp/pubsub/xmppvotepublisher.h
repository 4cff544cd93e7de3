#pragma once

#include <map>
#include <vector>

#include <QSet>

#include "app/polls/polls.h"
#include "app/services/xmpp/pubsub/votenodes.h"
#include "app/services/xmpp/pubsub/xmppvotepayload.h"
#include "netcore/task/deferred.h"
#include "netcore/task/taskset.h"

namespace everyport {

class Log;

/// Publishes each counted vote as one item of its poll's node, in the order of the votes. What was stored while
/// nobody published is made up for at the start, and again after a failure; an item's id is the vote's number, so
/// nothing is there twice. The votes of a card that was erased, and those that were voided, are retracted, and
/// subscribers are told. Everything named must outlive it.
class XmppVotePublisher final : private polls::PollEvents {
public:
    XmppVotePublisher(Clock& clock, polls::Polls& polls, xmpp::PubsubNodes& nodes, Log& log, QString source);
    ~XmppVotePublisher() override;
    XmppVotePublisher(const XmppVotePublisher&) = delete;
    XmppVotePublisher& operator=(const XmppVotePublisher&) = delete;

    void start();
    /// Ready when all that counts until now is published; Busy while some of it cannot be, which is tried at once.
    Task<Result<Done>> caughtUp();

private:
    struct Committed {
        polls::Vote vote;
        std::optional<polls::Tally> tally = {}; ///< What stood right after it, where that was told.
    };
    using Row = std::map<qint64, Committed>; // by number
    struct Channel {
        bool isLive = false;      ///< Votes go out as they come; otherwise they wait for the catching up.
        Row meanwhile = {};       ///< Came during the catching up.
        qint64 fromStorage = 0;   ///< The highest that a catching up has read, and published; it may be told later.
        QSet<qint64> erased = {}; ///< Taken back by whose they were; never published again.
        bool beginsAnew = false;  ///< Behind the catching up that runs: something failed beside it.
        std::optional<qint64> failed = {}; ///< The lowest that could not be published; later ones may have been.
        Clock::Timer again = {};
        quint64 generation = 0; ///< Its poll may be removed and made anew: what runs for that one says nothing of this.
    };

    void pollChanged(const QString& id) override;
    void pollRemoved(const QString& id) override;
    void voteCommitted(const polls::Poll& poll, const polls::Vote& vote, const polls::Tally& tally) override;
    void votesErased(const QString& id, const QList<qint64>& numbers) override;

    Channel* channel(const QString& poll);
    Channel* channel(const QString& poll, quint64 generation); ///< Null, too, where it is another one now.
    quint64 generationOf(const QString& poll);                 ///< 0: it has no channel.
    void begin(const QString& poll);
    Task<Result<Done>> catchUp(QString poll);
    Task<Result<Done>> catchUpOnce(QString poll);
    Task<Result<Done>> prepareNode(const QString& poll);
    Task<Result<Row>> missing(QString poll, qint64 from);
    Task<Result<Done>> takeBackErased(QString poll);
    Task<Result<Done>> takeBack(QString poll, QList<qint64> numbers);
    Task<Result<Done>> publishRow(QString poll, Row row);
    Task<Result<Done>> publishPiece(QString poll, QHash<int, polls::Poll> past, Row piece);
    /// Written at once, so that nothing of the count is kept while it is stored. Published already where it may not be
    /// told.
    Task<Result<Done>> publish(const polls::Poll& poll, const polls::Vote& vote, const polls::Tally& tally);
    Task<Result<Done>> publishItem(QString poll, qint64 number, xmpp::PubsubItem item);
    Task<Result<Done>> publishLive(QString poll, Task<Result<Done>> publishing);
    void fellBehind(const QString& poll, const Error& why);
    Result<Done> howFar() const;
    void notifyCaughtUp(const Result<Done>& how);

    Clock& m_clock;
    polls::Polls& m_polls;
    VoteNodes m_nodes;
    Log& m_log;
    QString m_source;
    std::map<QString, Channel> m_channels;
    quint64 m_generations = 0;
    QSet<QString> m_catchingUp; ///< Polls; one may have been removed and made anew meanwhile.
    VoteItemWriter m_writer;
    bool m_started = false;
    std::vector<Deferred<Result<Done>>> m_awaited;
    TaskSet m_work;
};

} // namespace everyport
