#pragma once

#include <functional>

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include "app/polls/counting/tally.h"
#include "app/polls/counting/timeline.h"
#include "app/polls/counting/vote.h"
#include "app/polls/definition/poll.h"
#include "app/polls/store/pollstore.h"
#include "app/polls/taps/draft.h"
#include "app/polls/taps/tap.h"
#include "app/polls/taps/tapqueue.h"
#include "app/storage/database.h"
#include "netcore/base/clock.h"
#include "netcore/base/listenerlist.h"
#include "netcore/task/deferred.h"
#include "netcore/task/task.h"
#include "netcore/task/taskset.h"

namespace everyport::polls {

/// What a PollBook tells. Plain calls on the loop's thread; the book may be asked from inside them.
struct PollEvents {
    virtual ~PollEvents() = default;
    virtual void pollChanged(const QString& /*id*/) {} ///< New, edited, opened, closed, reset, assigned, recounted.
    virtual void pollRemoved(const QString& /*id*/) {}
    /// A tap is on disk, counted or not; `tally` is what stood right after it.
    virtual void voteCommitted(const Poll&, const Vote&, const Tally& /*tally*/) {}
    /// A person had their card erased: these were its votes, by number. Whoever passed them on takes them back.
    virtual void votesErased(const QString& /*id*/, const QList<qint64>& /*numbers*/) {}
    virtual void trouble(const Error&) {} ///< Taps cannot be stored; they wait in memory and are tried again.
    virtual void troublePassed() {}       ///< What waited is stored.
    /// More taps wait than should: whoever can slow down those who tap does so until told.
    virtual void tapsCrowded(bool /*isSo*/) {}
};

/// All polls of one data folder, and the only way to vote. A tap is decided in the order of arrival, stored, and
/// told after its commit; when the disk fails, nothing is told and the tap waits. The log on disk is the truth: what
/// is in memory comes out of it at start.
///
/// Loop's thread only. `clock` and `database` must outlive it; load() first.
class PollBook final : private TapQueue::Worker, private DatabaseEvents {
public:
    PollBook(Clock& clock, Database& database);
    ~PollBook() override;
    PollBook(const PollBook&) = delete;
    PollBook& operator=(const PollBook&) = delete;

    /// Before `load`: where taps wait when they come faster than they can be stored. Without one, fewer may wait.
    void setJournal(std::unique_ptr<TapJournal> journal) { m_journal = std::move(journal); }

    Task<Result<Done>> load(); ///< Makes the tables, reads the logs, catches up with opening and closing times.
    Task<Result<Done>> stop(); ///< Ready when what was tapped is stored, or cannot be.

    void addListener(PollEvents& listener);
    void removeListener(PollEvents& listener); ///< Also from inside an event.

    // Asking
    QList<Poll> polls() const;                 ///< In the order of their making.
    const Poll* find(const QString& id) const; ///< Null where there is none; good until the next turn.
    Tally tally(const QString& id) const;      ///< Of the running round; only what is on disk.
    QList<Tally> pastRounds(const QString& id) const;
    QList<Vote> latestVotes(const QString& id, qsizetype count) const; ///< Newest first; at most 500 are at hand.
    int votesPerMinute(const QString& id) const;                       ///< Counted within the last 60 s.
    QList<Minute> timeline(const QString& id) const;                   ///< The last hours, minute by minute.
    QString freeId(const QString& question) const;                     ///< A slug that no poll has.
    QString station() const;
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

    // In and out
    Task<Result<QStringList>> importPolls(QByteArray toml); ///< Ids of the new ones; see README.md for the format.
    Task<Result<QByteArray>> exportPoll(QString id);        ///< As TOML, with the salt: for a second station.
    /// Its votes, some thousand at a time: first after 0, then after each page's last.
    Task<Result<ExportPage>> exportPage(QString id, ExportFormat format, qint64 after = 0);
    /// Votes after `number`, at most `limit`, by number: for whoever has to catch up.
    Task<Result<QList<Vote>>> votesSince(QString id, qint64 number, int limit = 1000);
    /// As it stood when each of its earlier rounds ended, by round: for whoever shows their votes later.
    Task<Result<QHash<int, Poll>>> pastPolls(QString id);
    /// Another station's log of the same poll. What is known already is left out; all is counted anew by time.
    Task<Result<Done>> mergeLog(QString id, QByteArray log);

    // One person's card, in all polls
    Task<Result<CardPage>> exportCard(QString tag, CardCursor after = {}); ///< CSV of what is stored about it.
    enum class Erasure {
        Anonymise, ///< The votes stand, but nobody can tell any more whose they were.
        Remove,    ///< The votes go, too; the polls are counted anew.
    };
    Task<Result<Done>> eraseCard(QString tag, Erasure how);
    Task<Result<QList<qint64>>> erasedVotes(QString id); ///< Of one poll, all that ever were.

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
    bool isCheckpointDue() const;
    Task<Done> keepCheckpoints();

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
    LogEntry definition(const Poll& poll) const;
    void read(const std::vector<Draft::Entry>& entries);
    void replace(std::vector<std::unique_ptr<Ledger>> ledgers);
    QList<CardTrace> tracesOf(const QString& tag) const;
    void plan();
    void tell(const std::function<void(PollEvents&)>& event);
    void tellChanged(const QString& id);

    Clock& m_clock;
    Database& m_database;
    PollStore m_store;
    Ledgers m_ledgers;
    QString m_station;
    ListenerList<PollEvents> m_listeners;
    std::function<bool(const Tap&)> m_taker;
    Clock::Timer m_turn; // when a poll opens or closes next
    bool m_stopped = false;
    bool m_fileLost = false;
    bool m_full = false; // taps were dropped, and that was told
    std::unique_ptr<TapJournal> m_journal;
    TapQueue m_queue;
    TaskSet m_merging; // these two last: they go first, and with them what runs
};

} // namespace everyport::polls
