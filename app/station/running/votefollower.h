#pragma once

#include <QList>
#include <QString>

#include "app/polls/polls.h"
#include "app/station/running/commands.h"
#include "netcore/task/deferred.h"

namespace everyport {

namespace polls {
class PollRegistry;
}

/// Prints a poll's votes as they are committed, without a gap to the stored ones that were printed before: a line each,
/// fields parted by tabs. `registry` and `output` must outlive it. Loop's thread.
class VoteFollower final : private polls::PollEvents {
public:
    VoteFollower(polls::PollRegistry& registry, QString poll, CommandOutput& output);
    ~VoteFollower() override;
    VoteFollower(const VoteFollower&) = delete;
    VoteFollower& operator=(const VoteFollower&) = delete;

    void print(const QList<polls::Vote>& stored);
    qint64 last() const { return m_last; } ///< The number of the last vote that was printed of the stored ones.
    void setLast(qint64 number) { m_last = number; }
    void goLive();                                        ///< From here on at once; what came meanwhile first.
    Task<Result<Done>> ended() { return m_ended.task(); } ///< Ready when the poll is removed. To be asked once.

private:
    void voteCommitted(const polls::Poll& poll, const polls::Vote& vote, const polls::Tally& tally) override;
    void pollRemoved(const QString& id) override;
    void tell(const polls::Vote& vote);

    polls::PollRegistry& m_registry;
    QString m_poll;
    CommandOutput& m_output;
    Deferred<Result<Done>> m_ended;
    QList<polls::Vote> m_meanwhile;
    qint64 m_last = 0;
    bool m_isLive = false;
};

/// `poll follow`: goes on until the poll is removed, or whoever asked goes.
Task<Result<Done>> followVotes(polls::PollRegistry& registry, CommandRequest request, CommandOutput& output);

} // namespace everyport
