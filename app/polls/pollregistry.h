#pragma once

#include <functional>

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include "app/polls/definition/poll.h"
#include "app/polls/polls.h"
#include "app/polls/pollturns.h"
#include "app/polls/store/checkpoints.h"
#include "app/polls/store/pollstore.h"
#include "app/polls/taps/draft.h"
#include "app/polls/taps/tap.h"
#include "app/polls/taps/tapqueue.h"
#include "app/polls/taptroubles.h"
#include "app/storage/database.h"
#include "netcore/base/clock.h"
#include "netcore/task/deferred.h"
#include "netcore/task/task.h"
#include "netcore/task/taskset.h"

namespace everyport::polls {

/// All polls of one data folder, and the only way to change them and to vote; what can be asked of them is Polls'. A
/// tap is decided in the order of arrival, stored, and told after its commit; when the disk fails, nothing is told and
/// the tap waits. The log on disk is the truth: what is in memory comes out of it at start.
///
/// Loop's thread only. `clock` and `database` must outlive it; load() first.
class PollRegistry final : public Polls, private TapQueue::Worker, private DatabaseEvents {
public:
    PollRegistry(Clock& clock, Database& database);
    ~PollRegistry() override;

    /// Before `load`: where taps wait when they come faster than they can be stored. Without one, fewer may wait.
    void setJournal(std::unique_ptr<TapJournal> journal) { m_journal = std::move(journal); }

    Task<Result<Done>> load(); ///< Makes the tables, reads the logs, catches up with opening and closing times.
    Task<Result<Done>> stop(); ///< Ready when what was tapped is stored, or cannot be.

    qsizetype waitingTaps() const; ///< Not on disk yet.

    // Changing. Each is stored when its Task is ready; dropping the Task drops only the answer.
    /// New where the id is; checked by checkPoll. See Poll for what it leaves alone.
    Task<Result<Done>> save(Poll poll);
    Task<Result<Done>> remove(QString id);   ///< With all its votes.
    Task<Result<Done>> openPoll(QString id); ///< Also a closed one: the round goes on.
    Task<Result<Done>> closePoll(QString id);
    Task<Result<Done>> resetPoll(QString id);
    /// Empty answer: the reader stands for none.
    Task<Result<Done>> assign(QString id, QString reader, QString answer);
    Task<Result<Done>> setResultsHidden(QString id, bool hidden);
    Task<Result<Done>> registerCard(QString id, QString tag);
    Task<Result<Done>> retract(QString id, QString card); ///< As in Vote::card, or a tag.

    // Voting
    void tapped(Tap tap);
    /// Whoever assigns readers by tapping gets the taps first; true keeps one from being a vote. Null ends it.
    void divertTaps(std::function<bool(const Tap&)> taker);
    void retryNow(); ///< Somebody made room: do not wait for the next try.

    // Coming in
    Task<Result<QStringList>> importPolls(QByteArray toml); ///< Ids of the new ones; see README.md for the format.
    /// Another station's log of the same poll. What is known already is left out; all is counted anew by time.
    Task<Result<Done>> mergeLog(QString id, QByteArray log);

    // One person's card, in all polls
    enum class Erasure {
        Anonymise, ///< The votes stand, but nobody can tell any more whose they were.
        Remove,    ///< The votes go, too; the polls are counted anew.
    };
    Task<Result<Done>> eraseCard(QString tag, Erasure how);

private:
    // TapQueue::Worker
    Task<Result<Done>> settle(QList<Tap> taps, std::optional<JournalMark> mark) override;
    void storingFailed(const Error& why) override;
    void storingRecovered() override;
    void tapDropped(const std::optional<Error>& trouble) override;
    void crowded(bool isSo) override;

    // DatabaseEvents
    void fileLost(const Error& what) override;
    void filePutBack(const Error& what) override;

    Task<Result<Done>> settleOnce(QList<Tap> taps, std::optional<JournalMark> mark);
    Draft drafted(const QList<Tap>& taps) const;
    Task<Result<Done>> learnStored(QList<Tap> taps);

    // What the queue runs, one at a time; see pollrequests.cpp.
    Task<Result<Done>> doLoadFirst();
    Task<Result<Done>> doLoad();
    Task<Result<Done>> doSave(Poll poll);
    Task<Result<Done>> doRemove(QString id);
    Task<Result<Done>> doEnter(QString id, LogEntry entry);
    Task<Result<Done>> doHideResults(QString id, bool hidden);
    Task<Result<QStringList>> doImport(QByteArray toml);
    Task<Result<Done>> doMerge(QString id, QList<LogEntry> entries);
    Task<Result<Done>> doErase(QString tag, Erasure how);
    Task<Result<Done>> create(QList<PollStore::NewPoll> polls);
    Task<Result<Done>> readThenMerge(QString id, QByteArray log, Deferred<Result<Done>> answer);

    Task<Result<Done>> request(std::function<Task<Result<Done>>()> work);
    Task<Result<Done>> enter(QString id, LogEntry entry);
    Task<Result<Done>> enterNext(QString id, LogEntry entry, bool forgetTags);
    void read(const std::vector<Draft::Entry>& entries);
    void replace(std::vector<std::unique_ptr<Ledger>> counted);
    void plan();

    Database& m_database;
    std::function<bool(const Tap&)> m_taker;
    PollTurns m_turns;
    Checkpoints m_checkpoints;
    TapTroubles m_troubles;
    bool m_stopped = false;
    std::unique_ptr<TapJournal> m_journal;
    TapQueue m_queue;
    TaskSet m_merging{TaskSet::unhandled}; // these two last: they go first, and with them what runs
};

} // namespace everyport::polls
