#include "app/services/xmpp/pubsub/xmppvotepublisher.h"

#include "app/log/log.h"
#include "app/log/tolog.h"
#include "app/polls/kinds/shownanswers.h"
#include "app/services/xmpp/pubsub/xmpptallyrewind.h"
#include "app/services/xmpp/pubsub/xmppvoteitems.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport {

namespace {

constexpr int votesTogether = 500;
constexpr size_t publishedTogether = 200;
constexpr auto tryAgainAfter = 5s;

} // namespace

XmppVotePublisher::XmppVotePublisher(
    Clock& clock, polls::Polls& polls, xmpp::PubsubNodes& nodes, Log& log, QString source)
    : m_clock(clock),
      m_polls(polls),
      m_nodes(nodes),
      m_log(log),
      m_source(std::move(source)),
      m_work(failuresToLog(m_log, m_source))
{
    m_polls.addListener(*this);
    m_work.setEmptied([this] { notifyCaughtUp(howFar()); });
}

XmppVotePublisher::~XmppVotePublisher()
{
    m_polls.removeListener(*this);
    m_work.cancelAll();
    notifyCaughtUp(Error::cancelled());
}

void XmppVotePublisher::start()
{
    m_started = true;
    for (const auto& poll : m_polls.polls())
        begin(poll.id);
}

Task<Result<Done>> XmppVotePublisher::caughtUp()
{
    for (auto& [poll, open] : m_channels) {
        if (open.again.isActive()) {
            open.again.cancel();
            begin(poll);
        }
    }
    return m_work.count() == 0 ? Task<Result<Done>>(howFar()) : m_awaited.emplace_back().task();
}

Result<Done> XmppVotePublisher::howFar() const
{
    for (const auto& [poll, open] : m_channels) {
        if (!open.isLive)
            return Error::busy(Reason::None, u"Votes of \"%1\" are counted but not published yet."_s.arg(poll));
    }
    return Done{};
}

void XmppVotePublisher::notifyCaughtUp(const Result<Done>& how)
{
    for (auto& awaited : std::exchange(m_awaited, {}))
        awaited.fire(how);
}

XmppVotePublisher::Channel* XmppVotePublisher::channel(const QString& poll)
{
    const auto found = m_channels.find(poll);
    return found == m_channels.end() ? nullptr : &found->second;
}

XmppVotePublisher::Channel* XmppVotePublisher::channel(const QString& poll, quint64 generation)
{
    auto* found = channel(poll);
    return found && found->generation == generation ? found : nullptr;
}

quint64 XmppVotePublisher::generationOf(const QString& poll)
{
    const auto* found = channel(poll);
    return found ? found->generation : 0;
}

void XmppVotePublisher::begin(const QString& poll)
{
    const auto [at, isNew] = m_channels.try_emplace(poll);
    auto& open = at->second;
    if (isNew)
        open.generation = ++m_generations;
    open.isLive = false;
    open.beginsAnew = m_catchingUp.contains(poll); // two at once would publish the same votes
    if (open.beginsAnew)
        return;
    open.meanwhile.clear(); // it is all read from the registry
    m_catchingUp.insert(poll);
    m_work.start(catchUp(poll), u"Publishing the votes of %1"_s.arg(poll));
}

/// And once more as often as it was asked for meanwhile.
Task<Result<Done>> XmppVotePublisher::catchUp(QString id)
{
    Result<Done> done = Done{};
    bool isToBegin = true;
    while (isToBegin) {
        auto catching = catchUpOnce(id);
        done = co_await std::move(catching);
        auto* open = channel(id);
        isToBegin = open && std::exchange(open->beginsAnew, false);
        if (isToBegin)
            open->meanwhile.clear();
    }
    m_catchingUp.remove(id);
    co_return done;
}

void XmppVotePublisher::pollChanged(const QString& id)
{
    const auto* poll = m_polls.find(id);
    if (!m_started || !poll)
        return;
    if (!channel(id))
        begin(id);
    else if (m_nodes.isTitledOtherwise(*poll))
        m_work.start(m_nodes.prepare(*poll), u"Renaming node %1"_s.arg(voteNode(id)));
}

void XmppVotePublisher::pollRemoved(const QString& id)
{
    m_channels.erase(id);
    if (m_nodes.has(id))
        m_work.start(m_nodes.remove(id), u"Deleting node %1"_s.arg(voteNode(id)));
}

void XmppVotePublisher::voteCommitted(const polls::Poll& poll, const polls::Vote& vote, const polls::Tally& tally)
{
    auto* open = channel(poll.id);
    if (!open || !vote.stands() || open->again.isActive()) // then it is read with the others
        return;
    const auto own = polls::ownCount(poll, vote, tally);
    if (open->isLive) {
        if (vote.number > open->fromStorage)
            m_work.start(publishLive(poll.id, publish(poll, vote, own)));
        return;
    }
    const bool isKept = open->meanwhile.size() < publishedTogether; // each has some kilobytes
    open->meanwhile.insert_or_assign(vote.number, Committed{vote, isKept ? std::optional(own) : std::nullopt});
    if (open->meanwhile.size() > size_t(VoteNodes::mostItems))
        open->meanwhile.erase(open->meanwhile.begin());
}

void XmppVotePublisher::votesErased(const QString& poll, const QList<qint64>& numbers)
{
    auto* open = channel(poll);
    if (!open)
        return;
    open->erased += QSet<qint64>(numbers.begin(), numbers.end());
    m_work.start(takeBack(poll, numbers));
}

/// What was erased while nobody published, or could not be retracted then.
Task<Result<Done>> XmppVotePublisher::takeBackErased(QString id)
{
    const auto generation = generationOf(id);
    const auto numbers = co_await m_polls.erasedVotes(id);
    if (!numbers)
        co_return numbers.error();
    if (auto* open = channel(id, generation))
        open->erased += QSet<qint64>(numbers->begin(), numbers->end());
    auto looking = m_nodes.published(id, *numbers); // a few, and each retraction is a commit
    const auto there = co_await std::move(looking);
    if (!there)
        co_return there.error();
    auto retracting = takeBack(id, *there);
    const auto retracted = co_await std::move(retracting);
    co_return retracted;
}

Task<Result<Done>> XmppVotePublisher::takeBack(QString id, QList<qint64> numbers)
{
    auto retracting = m_nodes.retract(id, std::move(numbers));
    const auto retracted = co_await std::move(retracting);
    if (!retracted)
        fellBehind(id, retracted.error());
    co_return retracted;
}

Task<Result<Done>> XmppVotePublisher::publishLive(QString id, Task<Result<Done>> publishing)
{
    const auto published = co_await std::move(publishing);
    if (!published)
        fellBehind(id, published.error());
    co_return Done{};
}

Task<Result<Done>> XmppVotePublisher::publish(
    const polls::Poll& poll, const polls::Vote& vote, const polls::Tally& tally)
{
    const auto* open = channel(poll.id);
    if (!open || open->erased.contains(vote.number))
        return Task<Result<Done>>(Result<Done>(Done{}));
    auto item = m_writer.write(poll, vote, tally);
    item.source = packedCounts(tally);
    return publishItem(poll.id, vote.number, std::move(item));
}

Task<Result<Done>> XmppVotePublisher::publishItem(QString id, qint64 number, xmpp::PubsubItem item)
{
    const auto generation = generationOf(id);
    auto publishing = m_nodes.publish(id, std::move(item));
    const auto published = co_await std::move(publishing);
    if (auto* now = channel(id, generation); now && !published)
        now->failed = std::min(now->failed.value_or(number), number);
    co_return published;
}

/// What cannot be stored is not told either. The votes themselves are safe; they are published from there later.
void XmppVotePublisher::fellBehind(const QString& poll, const Error& why)
{
    auto* open = channel(poll);
    if (!open || open->again.isActive())
        return;
    // What was dropped on the way is nobody's trouble; its votes are no more published for that.
    if (!why.isCancelled())
        m_log.error(
            m_source, u"Votes of \"%1\" are counted but not published: %2 It is tried again."_s.arg(poll, why.text));
    open->isLive = false;
    open->again = m_clock.callLater(tryAgainAfter, [this, poll] { begin(poll); });
}

Task<Result<Done>> XmppVotePublisher::prepareNode(const QString& id)
{
    const auto* poll = m_polls.find(id);
    return poll ? m_nodes.prepare(*poll) : Task<Result<Done>>(Result<Done>(Done{}));
}

Task<Result<XmppVotePublisher::Row>> XmppVotePublisher::missing(QString id, qint64 from)
{
    Row row;
    while (true) {
        const auto more = co_await m_polls.votesSince(id, from, votesTogether);
        if (!more)
            co_return more.error();
        if (more->isEmpty())
            co_return row;
        from = more->last().number;
        for (const auto& vote : *more) {
            if (vote.stands())
                row.emplace(vote.number, Committed{vote});
        }
        while (row.size() > size_t(VoteNodes::mostItems)) // the node would push out older ones at once
            row.erase(row.begin());
    }
}

/// From the last published vote on, everything that is stored, oldest first; then what came meanwhile, until
/// nothing more did; from then on live.
Task<Result<Done>> XmppVotePublisher::catchUpOnce(QString id)
{
    const auto generation = generationOf(id);
    auto failure = co_await prepareNode(id);
    if (failure)
        failure = co_await takeBackErased(id);
    auto published = Result<qint64>(0);
    if (failure)
        published = co_await m_nodes.lastPublished(id);
    // Those behind one that failed may have got through, being under way already; they are told once more.
    if (auto* open = channel(id, generation); open && published) {
        if (const auto failed = std::exchange(open->failed, {}))
            published = std::min(*published, *failed - 1);
    }
    auto row = Result<Row>(Row());
    if (failure && published)
        row = co_await missing(id, *published);
    if (auto* open = channel(id, generation); open && published && !row)
        open->failed = *published + 1; // from there again
    if (!failure || !published || !row) {
        fellBehind(id, !failure ? failure.error() : !published ? published.error() : row.error());
        co_return Done{};
    }
    // A vote may be seen on disk before the registry has it; it comes by the telling, with its totals. Merged ones the
    // registry has before it tells of them, a page at a time: those that were read here are not published again then.
    // What is told meanwhile says nothing of lower numbers: a vote of here may be told before merged ones.
    const auto known = m_polls.latestVotes(id, 1);
    row->erase(row->upper_bound(known.isEmpty() ? 0 : known.first().number), row->end());
    const auto fromStorage = row->empty() ? qint64(0) : row->rbegin()->first;
    const auto covered = std::max(*published, fromStorage);
    while (auto* open = channel(id, generation)) { // of one that was made anew meanwhile another row is published
        for (auto& [number, committed] : std::exchange(open->meanwhile, {})) {
            if (number > covered)
                row->insert_or_assign(number, std::move(committed));
        }
        if (row->empty()) {
            open->fromStorage = std::max(open->fromStorage, fromStorage);
            open->isLive = !open->beginsAnew;
            pollChanged(id); // its question may have become known meanwhile
            break;
        }
        auto publishing = publishRow(id, std::exchange(*row, {}));
        failure = co_await std::move(publishing);
        if (!failure) {
            fellBehind(id, failure.error());
            break;
        }
    }
    co_return Done{};
}

/// Oldest first, while what stood after each is known only by going back from now: a first way back notes where each
/// piece ends, and each has its own way when it is published. All totals at once would fill the memory.
Task<Result<Done>> XmppVotePublisher::publishRow(QString id, Row row)
{
    const auto* poll = m_polls.find(id);
    if (!poll)
        co_return Done{};
    TallyRewind rewind(m_polls, *poll); // before anything is waited for: what is counted meanwhile is not of this row
    std::vector<std::pair<Row::iterator, TallyRewind>> pieces;
    size_t inPiece = 0;
    for (auto entry = row.end(); entry != row.begin();) {
        --entry;
        if (inPiece == 0)
            pieces.emplace_back(entry, rewind);
        inPiece = (inPiece + 1) % publishedTogether;
        pieces.back().first = entry;
        rewind.pass(entry->second.vote, entry->second.tally ? &*entry->second.tally : nullptr);
    }
    const auto past = co_await m_polls.pastPolls(id); // a round may have ended while nobody published
    if (!past)
        co_return past.error();
    Result<Done> result = Done{};
    while (result && !pieces.empty()) {
        const auto begin = pieces.back().first;
        auto standing = std::move(pieces.back().second);
        pieces.pop_back();
        const auto end = pieces.empty() ? row.end() : pieces.back().first;
        Row piece;
        for (auto entry = end; entry != begin;) {
            --entry;
            const auto& committed = entry->second;
            piece.emplace(committed.vote.number,
                Committed{
                    committed.vote, standing.after(committed.vote, committed.tally ? &*committed.tally : nullptr)});
        }
        row.erase(begin, end);
        auto publishing = publishPiece(id, *past, std::move(piece));
        result = co_await std::move(publishing);
    }
    co_return result;
}

/// All of it, also behind a failure: what is stored is told.
Task<Result<Done>> XmppVotePublisher::publishPiece(QString id, QHash<int, polls::Poll> past, Row piece)
{
    std::vector<Task<Result<Done>>> underWay;
    for (const auto& [number, committed] : piece) {
        if (const auto* now = m_polls.find(id))
            underWay.push_back(
                publish(pollOfRound(past, committed.vote.round, *now), committed.vote, *committed.tally));
    }
    Result<Done> result = Done{};
    for (auto& one : underWay) {
        const auto done = co_await std::move(one);
        if (!done && result)
            result = done;
    }
    co_return result;
}

} // namespace everyport
