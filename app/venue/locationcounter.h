#pragma once

#include <functional>
#include <map>

#include "app/polls/polls.h"
#include "app/venue/roundcount.h"
#include "netcore/task/deferred.h"
#include "netcore/task/taskset.h"

namespace everyport::venue {

/// Votes of polls' running rounds by reader and answer. A poll is counted from when it was first asked for: from
/// storage what was voted before, then with each vote that is told. Votes that are taken back, come by a merge, or go
/// with an answer have it counted anew, from the first one on: a merge may also change what became of earlier ones.
/// Until then it stands as it was. What changes while it is read has it read once more when that is done.
///
/// Part of Venue. `registry` must outlive it. Loop's thread.
class LocationCounter final : private polls::PollEvents {
public:
    using Changed = std::function<void(const QString& poll)>;

    /// `changed` is called after a count has changed, not for each vote: those who show votes hear of them anyway.
    /// `failed` is told what could not be read; it is tried again when somebody asks.
    LocationCounter(polls::Polls& registry, Changed changed, TaskSet::Failed failed);
    ~LocationCounter() override;
    LocationCounter(const LocationCounter&) = delete;
    LocationCounter& operator=(const LocationCounter&) = delete;

    /// As far as they are known; begins to count a poll that is asked for the first time.
    ReaderCounts counts(const QString& poll);
    bool isCounting(const QString& poll) const; ///< What was voted before is still being read.
    /// The same when nothing is missing any more that was there when it was asked for; however much changes, it waits
    /// for two readings at most. Error: it cannot be read. Dropping the Task drops only the answer.
    Task<Result<ReaderCounts>> counted(QString poll);

private:
    struct Waiting {
        quint64 asked; ///< During which reading.
        Deferred<Result<Done>> answer = {};
    };
    struct Counted {
        RoundCount count;
        // What stood after the last vote that was told: where it is something else without one, something was taken
        // back, or came otherwise.
        int votes = 0;
        int changed = 0;
        int taps = 0;
        quint64 reading = 0;  // the running one; 0: none runs
        bool isStale = false; // it has changed since that began
        bool hasFailed = false;
        qint64 last = 0;              // the highest number that was read: what is told of those is counted already
        QList<polls::Vote> meanwhile; // told while it is read
        std::vector<Waiting> waiting;
    };

    // polls::PollEvents
    void pollChanged(const QString& id) override;
    void pollRemoved(const QString& id) override;
    void voteCommitted(const polls::Poll& poll, const polls::Vote& vote, const polls::Tally& tally) override;
    void votesErased(const QString& id, const QList<qint64>& numbers) override;

    Counted* find(const QString& poll);
    const Counted* find(const QString& poll) const;
    Counted* begun(const QString& poll);
    void begin(const QString& poll, Counted& counted);
    void note(Counted& counted, const polls::Tally& tally);
    RoundCount::Together together(const QString& poll) const;
    Task<Result<Done>> read(QString poll, quint64 reading);
    quint64 readOnceMore(Counted& counted);
    static std::vector<Waiting> takeDue(Counted& counted);
    void answer(const QString& poll, std::vector<Waiting> waiting, const Result<Done>& how);
    void end(const QString& poll, const Result<Done>& how);

    polls::Polls& m_polls;
    const Changed m_changed;
    std::map<QString, Counted> m_counted;
    quint64 m_readings = 0; // begun, of all polls
    TaskSet m_work;         // last
};

} // namespace everyport::venue
