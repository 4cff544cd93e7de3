#pragma once

#include <map>
#include <memory>

#include <QByteArray>
#include <QMap>
#include <QSet>
#include <QString>

#include "app/polls/pollbook.h"
#include "app/polls/store/undonevotes.h"
#include "app/polls/voting.h"
#include "netcore/task/pendinganswer.h"
#include "netcore/task/task.h"
#include "netcore/task/taskset.h"

namespace everyport::polls {

/// What came in with another station's log and was not here yet.
struct MergedVotes {
    qint64 votes = 0;        ///< Taps, counted or not.
    qint64 voided = 0;       ///< Of these, taken back in that log.
    qint64 voidedBefore = 0; ///< Of those that were here, without `undone`: taken back where they were given.
    qint64 own = 0;          ///< In this station's name: lost, given at a folder from the same backup, or made up.
    QMap<Outcome, qint64> uncounted = {}; ///< Of those that were not taken back, by why they do not count.
    QSet<QString> stations = {};          ///< Where they were given.
    // By station: votes, and registrations and voidings, of a time that has not come, which stayed out; and votes that
    // were given while its clock was ahead, and count as of when it was set right.
    QMap<QString, qint64> leftOut = {};
    QMap<QString, qint64> othersLeftOut = {};
    QMap<QString, qint64> heldBack = {};
    /// By station: of voters whom no number says to be one of here, since the poll was made anew at each station.
    QMap<QString, qint64> ofUnknownVoters = {};
    /// Of votes that counted here before, by the station that undid them; none that were given there.
    UndoneByStation undone = {};
    void add(const Vote& vote, const QString& here = {});      ///< `here`: this station.
    void noteTimes(const StationLog& log, const Chains& here); ///< `here`: before it was merged.
    void noteVoters(const StationLog& log);
};

/// Other stations' logs on their way into the polls: read while votes go on, added when their turn comes, then told.
///
/// Part of PollRegistry. Loop's thread. `book` and `voting` must outlive it; dropping it drops what is not added yet,
/// and says so to whoever waits.
class PollMerging {
public:
    PollMerging(PollBook& book, Voting& voting) : m_book(book), m_voting(voting) {}

    enum class Unsealed {
        Refused,
        Taken, ///< As earlier versions wrote them; whoever wrote them could have made them up.
    };
    /// See PollRegistry::mergeLog.
    Task<Result<MergedVotes>> merge(QString id, QByteArray log, Unsealed unsealed);

private:
    Task<Result<Done>> readThenMerge(QString id, QByteArray log, Unsealed unsealed, PendingAnswer<MergedVotes> answer);
    Task<Result<Done>> add(QString id, StationLog log, std::shared_ptr<MergedVotes> counted);
    Task<Result<Done>> notify(PollPlace place, std::shared_ptr<MergedVotes> counted);
    void notify(const QString& id, const QList<Vote>& votes, MergedVotes& counted);

    /// What a merge has stored and nobody has been told of yet. It stays where that cannot be read: whoever sends the
    /// same log again has nothing new in it.
    struct Untold {
        qint64 after = 0;         ///< The votes with a higher number,
        qint64 until = 0;         ///< up to this one.
        QSet<qint64> erased = {}; ///< Votes that were erased before, or told to be.
        Undone undone = {};
    };

    PollBook& m_book;
    Voting& m_voting;
    std::map<qint64, Untold> m_untold;  // by the poll's key, which no later poll gets
    TaskSet m_work{TaskSet::unhandled}; // last: it goes first
};

} // namespace everyport::polls
