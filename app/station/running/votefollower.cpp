#include "app/station/running/votefollower.h"

#include <utility>

#include <QDateTime>

#include "app/polls/pollregistry.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

/// One vote as `poll follow` prints it: fields parted by tabs.
QString voteLine(const polls::Vote& vote)
{
    const QStringList fields{QString::number(vote.number),
        QDateTime::fromMSecsSinceEpoch(vote.at, Qt::UTC).toString(Qt::ISODateWithMs), vote.fate(), vote.answer,
        vote.reader, vote.tag.isEmpty() ? vote.cardName : vote.tag};
    return fields.join(u'\t') + u'\n';
}

} // namespace

VoteFollower::VoteFollower(polls::PollRegistry& registry, QString poll, CommandOutput& output)
    : m_registry(registry), m_poll(std::move(poll)), m_output(output)
{
    m_registry.addListener(*this);
}

VoteFollower::~VoteFollower()
{
    m_registry.removeListener(*this);
}

void VoteFollower::print(const QList<polls::Vote>& stored)
{
    QString text;
    for (const auto& vote : stored)
        text += voteLine(vote);
    if (!stored.isEmpty()) {
        m_last = stored.last().number;
        m_output.print(text);
    }
}

void VoteFollower::goLive()
{
    m_isLive = true;
    for (const auto& vote : std::exchange(m_meanwhile, {}))
        tell(vote);
}

void VoteFollower::voteCommitted(const polls::Poll& poll, const polls::Vote& vote, const polls::Tally&)
{
    if (poll.id != m_poll)
        return;
    if (m_isLive)
        tell(vote);
    else
        m_meanwhile << vote;
}

void VoteFollower::pollRemoved(const QString& id)
{
    if (id == m_poll)
        m_ended.fire(Done());
}

void VoteFollower::tell(const polls::Vote& vote)
{
    if (vote.number > m_last)
        m_output.print(voteLine(vote));
}

Task<Result<Done>> followVotes(polls::PollRegistry& registry, CommandRequest request, CommandOutput& output)
{
    const auto poll = request.arguments.value(0);
    VoteFollower follower(registry, poll, output);
    if (request.options.contains(u"since"_s)) {
        follower.setLast(request.options.value(u"since"_s).toLongLong());
        for (bool more = true; more;) {
            auto stored = co_await registry.votesSince(poll, follower.last());
            if (!stored)
                co_return stored.error();
            more = !stored->isEmpty();
            follower.print(*stored);
            auto drained = output.drained();
            const auto taken = co_await std::move(drained);
            if (!taken)
                co_return taken;
        }
    }
    follower.goLive();
    auto ended = follower.ended();
    auto result = co_await std::move(ended);
    co_return result;
}

} // namespace everyport
