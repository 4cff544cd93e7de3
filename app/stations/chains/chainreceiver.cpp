#include "app/stations/chains/chainreceiver.h"

#include <algorithm>

#include "app/polls/seal/sealer.h"

namespace everyport::stations {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Whatever hinders passes by itself: a full disk, a server that is away.
bool mayPass(const Error& error)
{
    return error.kind != Error::Kind::Refused && error.kind != Error::Kind::Malformed;
}

QStringList writersOf(const QList<PublishedPiece>& pieces)
{
    QStringList writers;
    for (const auto& piece : pieces) {
        if (!writers.contains(piece.writer))
            writers.append(piece.writer);
    }
    return writers;
}

/// Whether anything of this writer's station stayed out, since its time has not come.
bool hasLeftOut(const polls::MergedVotes& votes, const QString& writer)
{
    const auto isOwn = [&writer](const QString& station) { return polls::isOwnWriter(writer, station); };
    return std::any_of(votes.leftOut.keyBegin(), votes.leftOut.keyEnd(), isOwn)
        || std::any_of(votes.othersLeftOut.keyBegin(), votes.othersLeftOut.keyEnd(), isOwn);
}

} // namespace

ChainReceiver::ChainReceiver(Clock& clock, polls::PollRegistry& registry, Hearers hearers)
    : m_clock(clock), m_registry(registry), m_hearers(std::move(hearers))
{
}

void ChainReceiver::take(PublishedPiece piece)
{
    if (!m_registry.find(piece.poll))
        return;
    const ChainName name{piece.poll, piece.writer};
    if (const auto until = m_distrusted.constFind(name); until != m_distrusted.cend()) {
        if (m_clock.now() < *until)
            return;
        m_distrusted.remove(name);
    }
    auto& queue = m_queues[piece.poll];
    const auto has = reached(piece.poll, piece.writer);
    const auto waiting = std::count_if(queue.pieces.begin(), queue.pieces.end(),
        [&piece](const PublishedPiece& one) { return one.writer == piece.writer; });
    if (piece.last <= has)
        return;
    // One that begins earlier goes on from the log alone, not from what waits.
    const bool fits = piece.from == has || (piece.from < has && waiting == 0 && queue.underWay == 0);
    const bool isJoined = fits && join(queue, piece);
    const bool hasRoom = queue.pieces.size() < mostWaiting && waiting < mostOfOneWriter
        && ChainReceiver::waiting() < mostWaitingInAll;
    if (!fits || (!isJoined && !hasRoom)) {
        lack(piece.poll, piece.writer);
        return;
    }
    m_lacks.remove(name);
    if (isJoined)
        return; // with the one before it
    if (queue.pieces.isEmpty())
        queue.mayMerge = std::max(queue.mayMerge, m_clock.now() + Clock::Duration(gathers));
    queue.pieces.append(std::move(piece));
    plan();
}

/// Stations send vote by vote while there is little to do, and what waits is bounded by its pieces.
bool ChainReceiver::join(Queue& queue, const PublishedPiece& piece)
{
    const auto before = std::find_if(queue.pieces.rbegin(), queue.pieces.rend() - queue.underWay,
        [&piece](const PublishedPiece& one) { return one.writer == piece.writer; });
    return before != queue.pieces.rend() - queue.underWay && joinPieces(*before, piece);
}

void ChainReceiver::lack(const QString& poll, const QString& writer)
{
    if (m_lacks.size() < mostNoted)
        m_lacks.insert({poll, writer});
    m_hearers.changed();
}

qint64 ChainReceiver::reached(const QString& poll, const QString& writer) const
{
    auto has = m_registry.chains(poll).value(writer).links;
    if (const auto queue = m_queues.find(poll); queue != m_queues.end()) {
        for (const auto& piece : queue->second.pieces) {
            if (piece.writer == writer)
                has = std::max(has, piece.last);
        }
    }
    return has;
}

ChainLengths ChainReceiver::reach(const QStringList& polls) const
{
    ChainLengths reach;
    for (const auto& poll : polls) {
        if (!m_registry.find(poll))
            continue;
        auto& writers = reach[poll];
        const auto chains = m_registry.chains(poll);
        for (auto chain = chains.begin(); chain != chains.end(); ++chain)
            writers.insert(chain.key(), chain->links);
        if (const auto queue = m_queues.find(poll); queue != m_queues.end()) {
            for (const auto& piece : queue->second.pieces)
                writers[piece.writer] = std::max(writers.value(piece.writer), piece.last);
        }
    }
    return reach;
}

qsizetype ChainReceiver::waiting() const
{
    qsizetype count = 0;
    for (const auto& [poll, queue] : m_queues)
        count += queue.pieces.size();
    return count;
}

void ChainReceiver::forget()
{
    m_lacks.clear();
    m_distrusted.clear();
    m_timer.cancel();
    for (auto& [poll, queue] : m_queues) {
        queue.pieces.resize(queue.underWay);
        queue.isForgotten = queue.underWay > 0;
    }
}

/// The poll whose turn came first is first.
void ChainReceiver::plan()
{
    if (m_isMerging)
        return;
    auto next = m_queues.end();
    for (auto queue = m_queues.begin(); queue != m_queues.end(); ++queue) {
        const bool isEarlier = next == m_queues.end() || queue->second.mayMerge < next->second.mayMerge;
        if (!queue->second.pieces.isEmpty() && isEarlier)
            next = queue;
    }
    if (next == m_queues.end())
        return;
    const auto wait = std::max(next->second.mayMerge, m_mayMerge) - m_clock.now();
    m_timer = m_clock.callLater(
        std::max<Clock::Duration>(wait, {}), [this, poll = next->first] { m_work.start(merge(poll)); });
}

Task<Result<Done>> ChainReceiver::merge(QString poll)
{
    m_isMerging = true;
    auto& queue = m_queues[poll];
    // They count as reached until they are merged. One of another salt is another poll's, and waits for its turn.
    auto pieces = queue.pieces;
    const auto other = std::find_if(pieces.begin(), pieces.end(),
        [salt = pieces.first().salt](const PublishedPiece& piece) { return piece.salt != salt; });
    pieces.erase(other, pieces.end());
    queue.underWay = pieces.size();
    const auto began = m_clock.now();
    auto merging = m_registry.mergeLog(poll, joinedLog(pieces));
    const auto merged = co_await std::move(merging);
    std::optional<Error> trouble;
    if (merged) {
        told(pieces, *merged);
    } else if (mayPass(merged.error())) {
        trouble = merged.error();
    } else {
        auto each = mergeEach(poll, pieces);
        const auto done = co_await std::move(each);
        if (!done)
            trouble = done.error();
    }
    auto& rest = m_queues[poll];
    if (!rest.isForgotten) // else the station takes part no more
        m_hearers.tried(poll, trouble);
    const auto now = m_clock.now();
    if (const auto passed = std::exchange(rest.underWay, 0); std::exchange(rest.isForgotten, false) || !trouble)
        rest.pieces.remove(0, passed);
    rest.mayMerge = now + (trouble ? Clock::Duration(longestPause) : Clock::Duration(leastPause));
    m_mayMerge = now + std::min<Clock::Duration>(4 * (now - began), longestPause);
    m_isMerging = false;
    m_hearers.changed();
    plan();
    co_return Done{};
}

/// One of them spoils the whole: each writer's is tried by itself.
Task<Result<Done>> ChainReceiver::mergeEach(QString poll, QList<PublishedPiece> pieces)
{
    for (const auto& writer : writersOf(pieces)) {
        QList<PublishedPiece> own;
        std::copy_if(pieces.begin(), pieces.end(), std::back_inserter(own),
            [&writer](const PublishedPiece& piece) { return piece.writer == writer; });
        auto merging = m_registry.mergeLog(poll, joinedLog(own));
        const auto merged = co_await std::move(merging);
        if (merged) {
            told(own, *merged);
        } else if (mayPass(merged.error())) {
            co_return merged.error();
        } else if (merged.error().reason == Reason::NotFound) {
            if (m_registry.find(poll)) // else it was removed meanwhile
                m_lacks.insert({poll, writer});
        } else {
            fail(poll, writer, merged.error());
        }
    }
    co_return Done{};
}

void ChainReceiver::told(const QList<PublishedPiece>& pieces, const polls::MergedVotes& votes)
{
    if (!votes.undone.isEmpty())
        m_hearers.undone(pieces.first().poll, votes.undone);
    m_hearers.merged(writersOf(pieces), votes.votes);
    for (const auto& writer : writersOf(pieces)) {
        if (hasLeftOut(votes, writer)) // it comes again, and is taken once its time has come or its clock was set right
            m_hearers.refused(writer,
                Error::refused(Reason::BadValue,
                    u"It has votes of a time that has not come: its clock is more than a day ahead."_s));
    }
}

void ChainReceiver::fail(const QString& poll, const QString& writer, const Error& why)
{
    if (m_queues[poll].isForgotten)
        return; // as by tried
    if (m_distrusted.size() >= mostNoted)
        m_distrusted.clear();
    m_distrusted.insert({poll, writer}, m_clock.now() + distrust);
    m_hearers.refused(writer, why);
}

} // namespace everyport::stations
