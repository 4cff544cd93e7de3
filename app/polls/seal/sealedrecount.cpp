#include "app/polls/seal/sealedrecount.h"

#include <algorithm>
#include <tuple>

#include "app/polls/definition/polljson.h"
#include "app/polls/kinds/kindfigures.h"
#include "app/polls/seal/heldorder.h"

namespace everyport::polls {

void SealedRecount::begin(const SealedLogStart& start)
{
    m_start = &start;
    m_own.begin(start.station, start.merged);
}

void SealedRecount::take(const SealedLogEntry& read, const QString& writer, qint64 line)
{
    m_hasOthers = m_hasOthers || m_own.isOthers(read.entry, writer);
    if (read.entry.kind == LogEntry::Kind::Withheld)
        takeWithheld(read, writer, line);
    else
        count(read, writer, line);
}

void SealedRecount::takeWithheld(const SealedLogEntry& read, const QString& writer, qint64 line)
{
    const bool isOwn = isOwnWriter(writer, m_start->station);
    if (!isOwn) {
        ++m_result.elsewhere;
        if (!m_start->merged) // with it the log is counted by time, which may come to something else
            m_result.add(Fault::NotCounted, line, writer);
        return;
    }
    if (read.entry.text.isEmpty()) {
        m_withheld.append({interned(writer), read.seal.link});
        return;
    }
    const auto links = ReturnedLinks::fromText(read.entry.text);
    // Nothing comes back to the chain that is sealed on, for that one has lost nothing.
    if (links && links->writer != writer && isOwnWriter(links->writer, m_start->station) && m_start->merged) {
        m_returned.add(*links);
        m_hasOthers = true;
        return;
    }
    m_result.add(Fault::NotCounted, line);
}

void SealedRecount::count(const SealedLogEntry& read, const QString& writer, qint64 line)
{
    if (!m_start->merged && !m_own.isInPlace(read.entry, read.seal))
        m_result.add(Fault::Early, line);
    auto entry = read.entry;
    const bool isTap = entry.kind == LogEntry::Kind::Tapped;
    const bool mayBeAdmitted = isTap || isLeading(entry.kind);
    if (read.seal.isSealed()) {
        // Whoever wrote the file must not say of a tap of its own that somebody else let it in. In a merged log it may
        // have come back, which is sealed behind it.
        const bool isOwn = isOwnWriter(writer, m_start->station);
        const bool admitted = mayBeAdmitted && (!isOwn || read.seal.admitted);
        const bool mayReturn = isTap && isOwn && m_start->merged;
        if (admitted != entry.admitted && !(mayReturn && entry.admitted))
            m_result.add(Fault::NotCounted, line);
        entry.admitted = admitted || (mayReturn && entry.admitted);
    }
    if (!m_start->merged) {
        // Another station's came later than it was entered there, and would count as of then.
        const bool isOfAnother = read.seal.isSealed()
            && (entry.station != m_start->station || !isOwnWriter(writer, m_start->station));
        if (entry.admitted || isOfAnother || leavesItselfOut(entry))
            m_result.add(Fault::NotCounted, line);
        countNow(entry, writer, line);
        return;
    }
    for (auto* text : {&entry.station, &entry.reader, &entry.card, &entry.answer})
        *text = interned(*text);
    entry.tag.clear();
    m_merged.append({std::move(entry), read.seal.link, interned(writer), read.seal.admitted, line});
}

/// No station does; its own entries are counted as they are read, before it is known what the last definition says.
bool SealedRecount::leavesItselfOut(const LogEntry& entry) const
{
    if (entry.kind != LogEntry::Kind::Defined)
        return false;
    const auto poll = pollFromJson(entry.text.toUtf8());
    return poll && poll->leftOut.contains(m_start->station);
}

void SealedRecount::countNow(const LogEntry& entry, const QString& writer, qint64 line)
{
    const auto decision = m_counter.apply(entry, writer);
    const bool isByReader = entry.kind == LogEntry::Kind::Tapped && !entry.admitted && !entry.byPhone;
    // By time it may come before its reader stood for anything; what was sealed then stays, and counts for nothing.
    const bool hasAnswer = decision.outcome != Outcome::Duplicate && decision.outcome != Outcome::Unassigned;
    if (isByReader && hasAnswer && decision.answer != entry.answer)
        m_result.add(Fault::NotCounted, line);
}

QString SealedRecount::interned(const QString& text)
{
    return *m_texts.insert(text);
}

void SealedRecount::compareRounds()
{
    auto rounds = m_counter.pastRounds();
    rounds.append(m_counter.tally());
    const auto isSame = [](const Tally& one, const Tally& other) {
        return std::tie(one.round, one.votes, one.voters, one.counts)
            == std::tie(other.round, other.votes, other.voters, other.counts);
    };
    if (!std::equal(rounds.begin(), rounds.end(), m_start->rounds.begin(), m_start->rounds.end(), isSame))
        m_result.add(Fault::Totals, 0);
    m_result.rounds = std::move(rounds);
    const auto& poll = m_counter.poll();
    m_result.answers = poll.answers;
    m_result.leftOut = poll.leftOut;
    m_result.figures = figuresText(kindFigures(poll, m_counter.tally()), !poll.isOpen());
}

void SealedRecount::admitReturned(Merged& merged)
{
    auto& entry = merged.entry;
    const EntrySeal seal{.link = merged.link, .writer = merged.writer};
    const auto& writer = writerOf(entry, seal);
    if (entry.kind != LogEntry::Kind::Tapped || !seal.isSealed() || !isOwnWriter(writer, m_start->station))
        return;
    const bool hasReturned = m_returned.covers(writer, seal.link);
    const bool admitted = merged.admitted || hasReturned;
    m_result.returned += hasReturned;
    if (admitted != entry.admitted)
        m_result.add(Fault::NotCounted, merged.line);
    entry.admitted = admitted;
}

void SealedRecount::sortWithheld()
{
    for (const auto& [writer, link] : std::as_const(m_withheld))
        ++(m_returned.covers(writer, link) ? m_result.elsewhere : m_result.erased);
}

void SealedRecount::countMerged()
{
    for (auto& merged : m_merged) {
        admitReturned(merged);
        // Only now is it known what came back.
        if (!m_own.isInPlace(merged.entry, {.link = merged.link, .writer = merged.writer, .admitted = merged.admitted}))
            m_result.add(Fault::Early, merged.line);
    }
    HeldOrder held;
    for (auto merged = m_merged.rbegin(); merged != m_merged.rend(); ++merged) {
        auto& entry = merged->entry;
        const EntrySeal seal{.link = merged->link, .writer = merged->writer};
        entry.order = held.next(entry, seal, m_own.contains(entry, seal));
    }
    for (auto& [entry, link, writer, admitted, line] : m_merged) {
        // Where no other station's is there its entries stand as it entered them, whatever the file says.
        const bool isHeldByAll = staysAtItsStation(entry.kind) || !m_hasOthers;
        if (isHeldByAll && m_own.contains(entry, {.link = link, .writer = writer}))
            entry.order = held.ofHere(entry.sequence);
    }
    std::stable_sort(m_merged.begin(), m_merged.end(), [](const Merged& a, const Merged& b) {
        return std::tie(a.entry.order, a.entry.station, a.entry.sequence, a.writer, a.link)
            < std::tie(b.entry.order, b.entry.station, b.entry.sequence, b.writer, b.link);
    });
    leaveOut();
    for (const auto& merged : std::as_const(m_merged)) {
        const EntrySeal seal{.link = merged.link, .writer = merged.writer};
        countNow(merged.entry, writerOf(merged.entry, seal), merged.line);
    }
}

/// Whom the last definition leaves out counts for nothing from the beginning on.
void SealedRecount::leaveOut()
{
    for (auto merged = m_merged.crbegin(); merged != m_merged.crend(); ++merged) {
        if (merged->entry.kind != LogEntry::Kind::Defined)
            continue;
        if (const auto poll = pollFromJson(merged->entry.text.toUtf8())) {
            m_counter.leaveOut(poll->leftOut);
            return;
        }
    }
}

void SealedRecount::finish()
{
    sortWithheld();
    countMerged();
}

} // namespace everyport::polls
