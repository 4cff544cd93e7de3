#pragma once

#include <functional>
#include <map>
#include <optional>

#include "app/polls/pollregistry.h"
#include "app/stations/chains/publishedpiece.h"
#include "app/stations/items/stationstatus.h"
#include "netcore/base/clock.h"
#include "netcore/task/taskset.h"

namespace everyport::stations {

/// Other stations' votes on their way into the polls: pieces of their logs are put in their order, and merged some
/// together. What is missed is named (`lacks`), what was taken already is passed over, what does not fit its seals is
/// refused, and with it all of its writer's for a while.
///
/// Each merge counts a poll anew, so there is one at a time, of all polls, and behind it a pause of four times as long:
/// voting here gets most of the time, however many polls are shared and however long their logs are.
///
/// Loop's thread. `clock` and `registry` must outlive it.
class ChainReceiver {
public:
    struct Hearers {
        /// What is taken, or missed, has changed; to be told to those who send.
        std::function<void()> changed;
        /// Something of a writer was not taken, and why, as a sentence; it is tried again in some minutes.
        std::function<void(const QString& writer, const Error& why)> refused;
        /// Votes of a poll that were cast at other stations do not count any more, by what these have sealed; `merged`
        /// follows.
        std::function<void(const QString& poll, const polls::UndoneByStation& undone)> undone;
        /// So many votes that others had taken have come in. With the writers they were sealed by.
        std::function<void(const QStringList& writers, qint64 votes)> merged;
        /// It was tried to merge some of a poll, and why that cannot be stored, if it cannot; then it is tried again.
        std::function<void(const QString& poll, const std::optional<Error>& failure)> tried;
    };
    ChainReceiver(Clock& clock, polls::PollRegistry& registry, Hearers hearers);

    /// Of a poll that is there; of others nothing is taken.
    void take(PublishedPiece piece);
    /// How much there is of each writer's chain in these polls, with what waits to be merged.
    ChainLengths reach(const QStringList& polls) const;
    const QSet<ChainName>& lacks() const { return m_lacks; } ///< Poll and writer.
    qsizetype waiting() const;                               ///< Pieces.
    void forget();                                           ///< What is not being merged; it comes again.

private:
    static constexpr qsizetype mostWaiting = 200;    ///< Pieces of one poll: 20 MB.
    static constexpr qsizetype mostOfOneWriter = 40; ///< Of them.
    static constexpr qsizetype mostWaitingInAll = 600;
    static constexpr qsizetype mostNoted = 1000; ///< Whose pieces are missed, or not taken for a while.
    static constexpr std::chrono::milliseconds gathers{20};
    static constexpr std::chrono::milliseconds leastPause{250}; ///< Of one poll.
    static constexpr std::chrono::seconds longestPause{10};
    static constexpr std::chrono::minutes distrust{5};

    struct Queue {
        QList<PublishedPiece> pieces = {};
        qsizetype underWay = 0;   ///< The first of them are being merged.
        bool isForgotten = false; ///< Those are not tried again.
        Clock::Moment mayMerge = {};
    };

    qint64 reached(const QString& poll, const QString& writer) const;
    static bool join(Queue& queue, const PublishedPiece& piece);
    void plan();
    Task<Result<Done>> merge(QString poll);
    Task<Result<Done>> mergeEach(QString poll, QList<PublishedPiece> pieces);
    void told(const QList<PublishedPiece>& pieces, const polls::MergedVotes& votes);
    void fail(const QString& poll, const QString& writer, const Error& why);
    void lack(const QString& poll, const QString& writer);

    Clock& m_clock;
    polls::PollRegistry& m_registry;
    const Hearers m_hearers;
    std::map<QString, Queue> m_queues; // by poll
    bool m_isMerging = false;
    Clock::Moment m_mayMerge = {};
    Clock::Timer m_timer;
    QSet<ChainName> m_lacks;
    QMap<ChainName, Clock::Moment> m_distrusted; // until when
    TaskSet m_work{TaskSet::unhandled};          // last
};

} // namespace everyport::stations
