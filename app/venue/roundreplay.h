#pragma once

#include <QList>

#include "app/polls/polls.h"
#include "app/venue/roundcount.h"
#include "netcore/task/task.h"

namespace everyport::venue {

/// One round's votes by reader as they stood at any time of it, for whoever shows it once more. To go on costs each
/// vote once; to go back has them counted from the beginning. What was taken back later is never there. As in
/// polls::Replay votes keep the order of the log: one that came while a clock had been set back is there with those
/// before it, and those of several stations are in the order of their times.
class RoundReplay {
public:
    static constexpr qsizetype mostVotes = 50'000; ///< Of more there is none: some 400 bytes each.

    RoundReplay() = default;                                                           ///< Of a round without votes.
    RoundReplay(const polls::Poll& poll, QString here, RoundCount::Together together); ///< As RoundCount's.

    void read(const QList<polls::Vote>& votes); ///< In any order, but before anybody asks; a page at a time.
    bool isTooLong() const { return m_isTooLong; }
    ReaderCounts before(qint64 at); ///< Wall ms; a vote of just then is not counted yet. None where it is too long.

private:
    void setInOrder();

    RoundCount m_none;
    RoundCount m_count;
    RoundCount::Together m_together;
    QList<polls::Vote> m_votes; // by their number, once somebody has asked
    QList<qint64> m_times;      // when each is there: none before those in front of it
    qsizetype m_counted = 0;
    bool m_isTooLong = false;
};

/// A poll's running round out of storage, a page at a time; one that is too long is not read to its end. Error: it
/// cannot be read. `registry` must outlive the Task and what comes of it, which asks it who is one voter.
Task<Result<RoundReplay>> readRound(polls::Polls& registry, QString id);

} // namespace everyport::venue
