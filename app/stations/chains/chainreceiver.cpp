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
    const bool fits = piece.from == has || (piece.from < has && waiting == 0 && !queue.isMerging);
    const bool hasRoom = queue.pieces.size() < mostWaiting && waiting < mostOfOneWriter
        && ChainReceiver::waiting() < mostWaitingInAll;
    if (!fits || !hasRoom) {
        lack(piece.poll, piece.writer);
        return;
    }
    m_lacks.remove(name);
    const auto poll = piece.poll;
    queue.pieces.append(std::move(piece));
    plan(poll);
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
    for (auto& [poll, queue] : m_queues) {
        if (!queue.isMerging)
            queue.pieces.clear();
        queue.timer.cancel();
    }
}

void ChainReceiver::plan(const QString& poll)
{
    auto& queue = m_queues[poll];
    if (queue.isMerging || queue.pieces.isEmpty() || queue.timer.isActive())
        return;
    const auto now = m_clock.now();
    const auto wait = std::max<Clock::Duration>(queue.mayMerge - now, 20ms);
    queue.timer = m_clock.callLater(wait, [this, poll] { m_work.start(merge(poll)); });
}

Task<Result<Done>> ChainReceiver::merge(QString poll)
{
    auto& queue = m_queues[poll];
    queue.isMerging = true;
    // They count as reached until they are merged. One of another salt is another poll's, and waits for its turn.
    auto pieces = queue.pieces;
    const auto other = std::find_if(pieces.begin(), pieces.end(),
        [salt = pieces.first().salt](const PublishedPiece& piece) { return piece.salt != salt; });
    pieces.erase(other, pieces.end());
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
    rest.isMerging = false;
    if (!trouble)
        rest.pieces.remove(0, pieces.size());
    // Each merge counts the poll anew: voting here gets most of the time, however long that takes.
    const auto now = m_clock.now();
    rest.mayMerge = now
        + (trouble ? Clock::Duration(longestPause)
                   : std::clamp<Clock::Duration>(4 * (now - began), leastPause, longestPause));
    m_hearers.changed();
    plan(poll);
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
    if (m_distrusted.size() >= mostNoted)
        m_distrusted.clear();
    m_distrusted.insert({poll, writer}, m_clock.now() + distrust);
    m_hearers.refused(writer, why);
}

} // namespace everyport::stations
