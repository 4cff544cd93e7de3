#pragma once

#include <deque>
#include <functional>
#include <memory>

#include <QList>

#include "app/polls/taps/tap.h"
#include "app/polls/taps/tapjournal.h"
#include "netcore/base/clock.h"
#include "netcore/base/result.h"
#include "netcore/lifecycle/backoff.h"
#include "netcore/task/deferred.h"
#include "netcore/task/task.h"

namespace everyport::polls {

/// Everything that changes a poll, one after the other in the order of asking: taps, many at a time, and requests,
/// each alone. While storing fails taps wait here and are tried again; requests are answered with the error, because
/// somebody is there to hear it. Taps that are too many to wait in memory wait in a journal, where one was given.
///
/// Loop's thread. `clock`, `worker` and the journal must outlive it; dropping it drops what waits in memory.
class TapQueue {
public:
    struct Worker {
        virtual ~Worker() = default;
        /// Store these, and whatever the hour has brought; and the mark, where they came out of the journal. Nothing of
        /// it has happened when that fails.
        virtual Task<Result<Done>> settle(QList<Tap> taps, std::optional<JournalMark> mark) = 0;
        virtual void storingFailed(const Error& why) = 0; ///< Each time it was tried.
        virtual void storingRecovered() = 0;
        /// One too many waits; why, if storing fails.
        virtual void tapDropped(const std::optional<Error>& trouble) = 0;
        /// More wait than should, or few again: whoever can slow down those who tap does so.
        virtual void crowded(bool /*isSo*/) {}
    };
    static constexpr qsizetype maximumWaiting = 50'000; ///< In memory.
    static constexpr qsizetype crowdedAbove = 4'000;
    static constexpr qsizetype emptyBelow = 1'000;
    /// In one transaction. With 1,024 bursts were a third faster, but while they are counted no line is read: where the
    /// computer is busy besides, frames that came in two parts were taken for broken.
    static constexpr qsizetype maximumTogether = 256;

    TapQueue(Clock& clock, Worker& worker);
    TapQueue(const TapQueue&) = delete;
    TapQueue& operator=(const TapQueue&) = delete;

    /// Before the first tap. `waiting`: how many taps it holds already; they come first.
    void setJournal(TapJournal* journal, qint64 waiting);

    void add(Tap tap);
    void wake(); ///< The hour has brought something.
    void retryNow();

    /// Runs `work` when its turn comes. Dropping the Task drops only the answer.
    template <typename T>
    Task<Result<T>> request(std::function<Task<Result<T>>()> work)
    {
        auto request = std::make_unique<TypedRequest<T>>(std::move(work));
        auto task = request->answer.task();
        add(std::move(request));
        return task;
    }

    qsizetype waitingTaps() const { return m_taps + (m_journal ? m_journal->waiting() : 0); }
    /// How many of them would go with this: in memory alone, and a vote that was sent again once.
    qsizetype tapsInMemory() const;
    const std::optional<Error>& trouble() const { return m_trouble; } ///< Why storing fails; none: it does not.
    /// Ready when nothing waits any more, or with the error that keeps it waiting.
    Task<Result<Done>> drained();
    /// For the end of the program: also what waits in memory is in the journal when it is ready, for the next start to
    /// store, where not more waits there already. What is stored all the same is known by its uuid then.
    Task<Result<Done>> keep();

private:
    struct Request {
        virtual ~Request() = default;
        virtual Task<Result<Done>> run() = 0;
        virtual void fail(const Error& error) = 0;
    };
    template <typename T>
    struct TypedRequest final : Request {
        explicit TypedRequest(std::function<Task<Result<T>>()> w) : work(std::move(w)) {}
        Task<Result<Done>> run() override
        {
            auto result = co_await work();
            answer.fire(std::move(result));
            co_return Done{};
        }
        void fail(const Error& error) override { answer.fire(error); }

        std::function<Task<Result<T>>()> work;
        Deferred<Result<T>> answer;
    };
    struct Item {
        Tap tap = {};
        std::unique_ptr<Request> request = {}; ///< In its place.
        qint64 journaled = 0;                  ///< In its place: so many that wait in the journal.
    };
    struct Batch {
        QList<Tap> taps = {};
        std::optional<JournalMark> mark = {};
    };

    void add(std::unique_ptr<Request> request);
    void start();
    Task<Result<Done>> work();
    Task<Result<Done>> pause();
    bool spill(const Tap& tap);
    void spillAll();
    bool hasJournaled() const;
    Task<Result<Batch>> firstTaps();
    void stored(const Batch& batch);
    void notifyCrowded();
    void failed(const Error& error);
    void notifyDrained(const Result<Done>& how);

    Clock& m_clock;
    Worker& m_worker;
    std::deque<Item> m_items;
    qsizetype m_taps = 0; // of them, in memory
    TapJournal* m_journal = nullptr;
    bool m_isCrowded = false;
    bool m_due = false;
    bool m_isKept = false;  // what is in memory is in the journal, too
    qsizetype m_copies = 0; // of what is in memory, in what the journal would write
    bool m_working = false;
    std::optional<Error> m_trouble;
    Backoff m_backoff;
    std::optional<Deferred<Result<Done>>> m_pause;
    Clock::Timer m_retry;
    std::vector<Deferred<Result<Done>>> m_draining;
    Task<Result<Done>> m_work; // last: it goes first, and with it what it waits for
};

} // namespace everyport::polls
