#pragma once

#include <deque>
#include <functional>
#include <limits>
#include <memory>
#include <optional>

#include <QList>
#include <QString>

#include "app/polls/taps/journalfile.h"
#include "app/polls/taps/tap.h"
#include "netcore/base/clock.h"
#include "netcore/base/result.h"
#include "netcore/interfaces/reactor.h"
#include "netcore/lifecycle/backoff.h"
#include "netcore/task/deferred.h"
#include "netcore/task/task.h"
#include "netcore/task/taskset.h"
#include "netcore/threads/threadpool.h"

namespace everyport::polls {

/// Of the votes that wait in a journal those for polls which the database does not have: none of them counts, so they
/// are kept in a journal of their own beside it; and cards, which count here, where they may be for the same database.
struct VotesForOthers {
    QString journal = {};                            ///< Not there yet.
    std::function<bool(const Tap& tap)> areOne = {}; ///< Asked in the file's thread. Null: there are none.
};

/// Taps that came faster than the storage takes them: a file of lines beside the storage, appended and synchronised
/// behind the caller's back, read from its beginning in the same order. What a killed program left in it is there at
/// the next start. What is settled is cut off once it is more than what waits, so that an overload without end needs no
/// disk without end. What could not be written is tried again by itself, since what waits in memory alone is lost with
/// the program. A file that somebody deletes, replaces or writes into is made anew with all that waits, or can still be
/// read of it, before the next taps are written.
///
/// Loop's thread; the file is worked on in a thread of its own. Memory and file are bounded: then `append` refuses.
class TapJournal {
public:
    static constexpr qint64 maximumFile = qint64(256) * 1024 * 1024;
    /// That stay in the file, where less than this waits.
    static constexpr qint64 maximumSettled = qint64(4) * 1024 * 1024;
    static constexpr qsizetype maximumUnwritten = 16 * 1024 * 1024;

    /// Told of what somebody did to the file and what became of it, in a sentence, on the loop's thread.
    using Told = std::function<void(const QString& sentence)>;

    TapJournal(Reactor& reactor, QString file, Told told = {}, VotesForOthers others = {});
    TapJournal(const TapJournal&) = delete;
    TapJournal& operator=(const TapJournal&) = delete;

    /// Once, before anything else. Ready with the number of taps that wait behind its own of `marks`; a last line that
    /// is torn is none. Those for others come as all do; they are kept by then, or, as on a disk without room, as soon
    /// as that can be done. Until it is they stay in this file, and no mark is behind them.
    Task<Result<qint64>> open(QList<JournalMark> marks);

    bool append(const Tap& tap);  ///< False: there is no room. Order is kept.
    Task<Result<Done>> written(); ///< Ready when all that was appended is on disk, or cannot be.
    qsizetype unwritten() const { return m_writeFailed ? m_pending.count('\n') - m_truncates : 0; } ///< That cannot be.
    qint64 waiting() const { return m_waiting - m_lost; }

    struct Batch {
        QList<Tap> taps = {};
        JournalMark mark = {}; ///< What to store with them.
    };
    /// The first of what waits, from the disk; they stay the first until `settled`. An Error where they could not be
    /// written or read: ask again later. One at a time. What somebody else has cut out of the file is said once, as an
    /// Error, and comes as empty Taps.
    Task<Result<Batch>> first(qsizetype count);
    void settled(qsizetype count);

private:
    static constexpr qint64 all = std::numeric_limits<qint64>::max();

    struct Ahead {
        Tap tap;
        qint64 end; ///< Of its line in the file.
        bool isLost = false;
    };

    Task<Result<Done>> writePending();
    void tryLater();
    Task<Result<Done>> readAhead();
    Task<Result<Done>> keepDamaged(QList<QByteArray> lines);
    Task<Result<Done>> keepOthers();
    Task<Result<Done>> keepOthersAgain();
    void keepOthersLater(const Error& why);
    Task<Result<Done>> shrink();
    Result<Done> lose();
    void beginAnew();
    void tell(const Result<QString>& said) const;

    Reactor& m_reactor;
    const QString m_name;
    const Told m_told;
    const VotesForOthers m_others;
    QString m_generation;
    QString m_former; // the one before, until its mark is gone
    // Places, counted from where the generation began.
    qint64 m_base = 0;    // of the first line that is still in the file
    qint64 m_shrunk = 0;  // where that was last to be, as it may have failed
    qint64 m_settled = 0; // behind what is
    qint64 m_read = 0;    // behind what is in m_ahead or settled
    qint64 m_written = 0; // the end of what is on disk
    qint64 m_size = 0;    // and with all that is on its way
    qint64 m_toKeep = 0;  // up to there votes for others may stand,
    qint64 m_kept = all;  // and up to there they are kept
    qint64 m_waiting = 0;
    qint64 m_lost = 0;        // of those that wait
    QByteArray m_pending;     // not given to the thread yet
    bool m_truncates = false; // before m_pending is written
    std::deque<Ahead> m_ahead;
    std::shared_ptr<JournalFile> m_file; // worked on in m_thread alone
    ThreadPool m_thread{1};
    bool m_isWriting = false;
    bool m_isShrinking = false;
    std::optional<Error> m_writeFailed;
    Backoff m_backoff;            // of tries that failed, one after the other
    Clock::Moment m_triedAt = {}; // the last of them
    Clock::Timer m_tryAgain;
    Backoff m_keepingBackoff;
    Clock::Timer m_keepAgain;
    std::vector<Deferred<Result<Done>>> m_awaitingWrite;
    TaskSet m_work; // last: it goes first
};

} // namespace everyport::polls
