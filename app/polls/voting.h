#pragma once

#include <array>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include <QList>

#include "app/polls/clockwatch.h"
#include "app/polls/pollbook.h"
#include "app/polls/pollsharing.h"
#include "app/polls/pollturns.h"
#include "app/polls/store/checkpoints.h"
#include "app/polls/taps/draft.h"
#include "app/polls/taps/idlevotes.h"
#include "app/polls/taps/tap.h"
#include "app/polls/taps/tapqueue.h"
#include "app/polls/taptroubles.h"
#include "app/storage/database.h"
#include "netcore/task/deferred.h"
#include "netcore/task/task.h"

namespace everyport::polls {

/// The way of taps into the polls, and the row in which everything that changes a poll waits for its turn. Taps, and
/// what the hour opens or closes, are decided in the order of arrival, stored, read into the ledgers, and told after
/// their commit; while the disk fails nothing is told but that.
///
/// Part of PollRegistry. Loop's thread. `book` and `database` must outlive it; dropping it drops what waits in memory.
class Voting final : private TapQueue::Worker, private DatabaseEvents {
public:
    Voting(PollBook& book, Database& database);
    ~Voting() override;

    /// A file where taps wait that are too many for the memory. Opened once the polls are loaded; what waits there
    /// comes first.
    void setJournal(std::unique_ptr<TapJournal> journal) { m_journal = std::move(journal); }
    Task<Result<Done>> openJournal(); ///< Only from a request.
    Task<Result<Done>> stop();        ///< Ready when what was tapped is stored, or cannot be.
    Task<Result<Done>> keep() { return m_queue.keep(); }
    Task<Result<Done>> stored(); ///< The same for what has been tapped until now, while more comes.

    void tapped(Tap tap);
    /// See PollRegistry::vote.
    Task<Result<Vote>> vote(Tap tap);
    /// Who may keep a tap from being a vote by answering true, in the order in which they are asked; only about taps
    /// that make sense. What nobody takes is a vote.
    enum class TapTaker {
        Diverting, ///< A person at this computer waits for it: see PollRegistry::divertTaps.
        Remote,    ///< The card steps through an event.
        Linking,   ///< It was held where cards are linked.
    };
    void setTaker(TapTaker which, std::function<bool(const Tap&)> taker); ///< Null: nobody is asked.
    void retryNow() { m_queue.retryNow(); }
    qsizetype waitingTaps() const { return m_queue.waitingTaps(); }
    qsizetype votesInMemory() const { return m_queue.tapsInMemory(); }
    const std::optional<Error>& storingTrouble() const { return m_queue.trouble(); }

    /// Runs `work` when its turn comes (see TapQueue), and again where another program was first (PollSharing).
    template <typename T>
    Task<Result<T>> request(std::function<Task<Result<T>>()> work)
    {
        return m_queue.request<T>([this, work = std::move(work)] { return m_sharing.onTop<T>(work); });
    }
    void plan(); ///< After each change of a poll.

private:
    /// Who waits for an answer.
    struct Voter {
        Clock::Moment queuedAt = {};
        Deferred<Result<Vote>> answer = {};
    };

    // TapQueue::Worker
    Task<Result<Done>> settle(QList<Tap> taps, std::optional<JournalMark> mark) override;
    void storingFailed(const Error& why) override;
    void storingRecovered() override;
    void tapDropped(const std::optional<Error>& trouble) override;
    void crowded(bool isSo) override;

    // DatabaseEvents
    void fileLost(const Error& what) override;
    void filePutBack(const Error& what) override;
    void changedElsewhere(const QString& what) override;

    Task<Result<Done>> settleOnce(QList<Tap> taps, std::optional<JournalMark> mark);
    Task<Result<Done>> catchUp();
    void catchUpLater();
    void noteGivenFor(Tap& tap) const;
    Draft drafted(const QList<Tap>& taps) const;
    Task<Result<Done>> learnStored(QList<Tap> taps);
    void read(const std::vector<Draft::Entry>& entries);
    void answer(const QString& uuid, const Result<Vote>& vote);
    void answerRest(const QList<Tap>& taps);
    void answerLost(const QList<Tap>& taps);

    PollBook& m_book;
    Database& m_database;
    std::array<std::function<bool(const Tap&)>, 3> m_takers; // as TapTaker has them
    PollTurns m_turns;
    Checkpoints m_checkpoints;
    TapTroubles m_troubles;
    ClockWatch m_clockWatch;
    bool m_stopped = false;
    std::map<QString, Voter> m_voters; // by the vote's uuid
    IdleVotes m_idle;
    PollSharing m_sharing;
    bool m_isToCatchUp = false;  // and waits for its turn
    bool m_areLinksOld = false;  // likewise
    Clock::Timer m_catchUpAgain; // where it could not
    std::unique_ptr<TapJournal> m_journal;
    TapQueue m_queue; // it goes before what it works with, and with it what runs
    Task<Result<Done>> m_catchingUp;
};

} // namespace everyport::polls
