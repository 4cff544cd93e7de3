#include "app/polls/seal/sealedlogcheck.h"

#include <algorithm>
#include <tuple>

#include "app/polls/cards/card.h"
#include "app/polls/definition/polljson.h"
#include "app/polls/kinds/kindfigures.h"
#include "app/polls/seal/heldorder.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf");

/// Without its end, "\n" or "\r\n" or, of a last one, none.
QByteArrayView withoutEnd(QByteArrayView line)
{
    if (line.endsWith('\n'))
        line.chop(1);
    return line.endsWith('\r') ? line.chopped(1) : line;
}

} // namespace

SealedLogCheck::SealedLogCheck(const QString& head) : m_head(head)
{
    m_result.hadHead = m_head.isGiven();
}

void SealedLogCheck::find(Fault fault, qint64 line, const QString& detail)
{
    ++m_result.allFindings;
    if (m_result.findings.size() < SealedLogResult::mostFindings)
        m_result.findings.append({fault, line, detail});
}

qsizetype SealedLogCheck::longestLine() const
{
    return m_line == 0 ? longestSealedStart : longestSealedLine;
}

// A file goes through mail, editors and version control, which end lines in their own way. No word is another by that,
// and the sum is over lines as they were written.
void SealedLogCheck::read(QByteArrayView line)
{
    if (isOver())
        return;
    if (line.size() > longestLine()) {
        find(Fault::TooLong, ++m_line);
        return;
    }
    auto words = withoutEnd(line);
    if (m_line == 0 && words.startsWith(byteOrderMark))
        words = words.sliced(byteOrderMark.size());
    const bool isEmptyRest = m_ended && words.isEmpty();
    const bool isAsWritten = words.size() + 1 == line.size() && line.endsWith('\n');
    if (isAsWritten && !isEmptyRest) {
        readWritten(line);
        return;
    }
    m_result.otherLineEnds = true;
    if (!isEmptyRest)
        readWritten(words.toByteArray() + '\n');
}

void SealedLogCheck::readWritten(QByteArrayView line)
{
    if (++m_line == 1)
        begin(line);
    if (isOver())
        return;
    if (m_ended) {
        find(Fault::Unreadable, m_line);
        return;
    }
    if (m_line > 1) {
        auto entry = sealedLogEntry(line); // as nearly all are
        if (!entry && m_start->merged) {   // only then another station's may be in it
            entry = earlierSealedLogEntry(line);
            m_result.looseStations += entry.has_value();
        }
        if (entry) {
            readEntry(*entry);
        } else if (const auto end = sealedLogEnd(line)) {
            m_ended = true;
            if (end->lines != m_line - 1 || end->sum != m_sum)
                find(Fault::Sum, 0);
            return;
        } else {
            find(Fault::Unreadable, m_line);
        }
    }
    m_sum = addLine(m_digest, m_sum, line);
}

void SealedLogCheck::begin(QByteArrayView line)
{
    m_start = sealedLogStart(line);
    if (!m_start)
        return;
    m_result.poll = m_start->poll;
    m_result.station = m_start->station;
    m_own.begin(m_start->station, m_start->merged);
    // Its own chain is there from the beginning on, the others' with their first entry.
    if (const auto own = firstChainOf(m_start->chains, m_start->station); own != m_start->chains.cend())
        m_chains.insert(own.key(), {own->unsealed, 0, {}});
    m_head.begin(m_start->poll, m_start->station);
    m_head.compare(m_chains, m_start->station, m_line);
}

void SealedLogCheck::readEntry(const SealedLogEntry& read)
{
    const auto& writer = writerOf(read.entry, read.seal);
    ++m_result.entries;
    if (read.seal.isSealed()) {
        walk(read, writer);
    } else {
        ++m_result.unsealed;
        const auto own = firstChainOf(m_chains, m_start->station);
        // Votes could be added in the name of a time when nothing was sealed, if nobody counted them.
        if (own == m_chains.cend() || own->links > 0 || m_result.unsealed > own->unsealed)
            find(Fault::Unsealed, m_line);
    }
    m_hasOthers = m_hasOthers || m_own.isOthers(read.entry, writer);
    note(read, writer);
    if (read.entry.kind != LogEntry::Kind::Withheld)
        count(read, writer);
}

void SealedLogCheck::walk(const SealedLogEntry& read, const QString& writer)
{
    using Step = ChainWalk::Step;
    const auto& seal = read.seal;
    auto known = m_walks.find(writer);
    if (known == m_walks.end()) {
        const auto said = m_start->chains.constFind(writer);
        if (said == m_start->chains.cend()) { // who is not in the head is in nobody's sight
            find(Fault::Unsealed, m_line, writer);
            return;
        }
        known = m_walks.try_emplace(writer, m_sealer, m_start->poll, writer, ChainHead{said->unsealed}).first;
    }
    const auto commitment = m_sealer.commitment(m_start->poll, read.entry, read.entry.answer, seal);
    if (!commitment)
        find(Fault::Changed, m_line);
    switch (known->second.next(seal.link, commitment.value_or(Sum()), seal.seal)) {
    case Step::Fits: break;
    case Step::Changed:
        if (commitment)
            find(seal.link == 1 ? Fault::OtherPoll : Fault::Changed, m_line);
        break;
    case Step::Missing: find(Fault::Missing, m_line, writer); break;
    case Step::Repeated: find(Fault::Repeated, m_line); break;
    case Step::Early: find(Fault::Early, m_line); break;
    }
    m_chains.insert(writer, known->second.head());
    m_head.compare(m_chains, writer, m_line);
}

void SealedLogCheck::note(const SealedLogEntry& read, const QString& writer)
{
    const auto& [entry, seal] = read;
    if (entry.kind == LogEntry::Kind::Withheld) {
        noteWithheld(read, writer);
        return;
    }
    m_result.taps += entry.kind == LogEntry::Kind::Tapped;
    if (!seal.mark.isEmpty())
        noteErasedCard(read, writer);
    m_result.forgottenNumbers += seal.mark.isEmpty() && !seal.numberMark.isEmpty() && entry.tag.isEmpty();
}

/// Its mark stands for the card and its number, so that anything could be written in their places.
void SealedLogCheck::noteErasedCard(const SealedLogEntry& read, const QString& writer)
{
    const auto& entry = read.entry;
    ++m_result.erasedCards;
    // Where another station hashed its cards with another salt, an earlier version of the program left the number.
    const bool mayHaveNumber = m_start->merged && !isOwnWriter(writer, m_start->station);
    if ((!entry.card.isEmpty() && !isCard(entry.card)) || (!entry.tag.isEmpty() && !mayHaveNumber))
        find(Fault::Changed, m_line);
    m_result.looseNumbers += !entry.tag.isEmpty() && mayHaveNumber;
}

void SealedLogCheck::noteWithheld(const SealedLogEntry& read, const QString& writer)
{
    const bool isOwn = isOwnWriter(writer, m_start->station);
    if (!isOwn) {
        ++m_result.elsewhere;
        if (!m_start->merged) // with it the log is counted by time, which may come to something else
            find(Fault::NotCounted, m_line, writer);
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
    find(Fault::NotCounted, m_line);
}

void SealedLogCheck::count(const SealedLogEntry& read, const QString& writer)
{
    if (!m_start->merged && !m_own.isInPlace(read.entry, read.seal))
        find(Fault::Early, m_line);
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
            find(Fault::NotCounted, m_line);
        entry.admitted = admitted || (mayReturn && entry.admitted);
    }
    if (!m_start->merged) {
        // Another station's came later than it was entered there, and would count as of then.
        const bool isOfAnother = read.seal.isSealed()
            && (entry.station != m_start->station || !isOwnWriter(writer, m_start->station));
        if (entry.admitted || isOfAnother || leavesItselfOut(entry))
            find(Fault::NotCounted, m_line);
        countNow(entry, writer, m_line);
        return;
    }
    for (auto* text : {&entry.station, &entry.reader, &entry.card, &entry.answer})
        *text = interned(*text);
    entry.tag.clear();
    m_merged.append({std::move(entry), read.seal.link, interned(writer), read.seal.admitted, m_line});
}

/// No station does; its own entries are counted as they are read, before it is known what the last definition says.
bool SealedLogCheck::leavesItselfOut(const LogEntry& entry) const
{
    if (entry.kind != LogEntry::Kind::Defined)
        return false;
    const auto poll = pollFromJson(entry.text.toUtf8());
    return poll && poll->leftOut.contains(m_start->station);
}

void SealedLogCheck::countNow(const LogEntry& entry, const QString& writer, qint64 line)
{
    const auto decision = m_counter.apply(entry, writer);
    const bool isByReader = entry.kind == LogEntry::Kind::Tapped && !entry.admitted && !entry.byPhone;
    // By time it may come before its reader stood for anything; what was sealed then stays, and counts for nothing.
    const bool hasAnswer = decision.outcome != Outcome::Duplicate && decision.outcome != Outcome::Unassigned;
    if (isByReader && hasAnswer && decision.answer != entry.answer)
        find(Fault::NotCounted, line);
}

QString SealedLogCheck::interned(const QString& text)
{
    return *m_texts.insert(text);
}

void SealedLogCheck::findHead()
{
    if (!m_head.isGiven())
        return;
    const auto place = m_head.finish(m_chains, m_ended ? m_line - 1 : m_line);
    if (!place) {
        find(Fault::Head, 0, m_hasOthers ? m_start->station : QString());
    } else if (place->station != m_start->station) {
        find(Fault::OthersHead, place->line, place->station);
    } else {
        m_result.headLine = place->line;
        m_result.behindHead = place->behind;
    }
}

void SealedLogCheck::compareChains()
{
    for (auto said = m_start->chains.begin(); said != m_start->chains.end(); ++said) {
        const auto found = m_chains.constFind(said.key());
        const auto links = found != m_chains.cend() ? found->links : 0;
        // Of another station's without entries nothing holds what it says, and it makes another head.
        const bool isMadeUp = found == m_chains.cend() && said->links == 0;
        if (links < said->links)
            find(Fault::CutOff, 0, said.key());
        else if (isMadeUp || links > said->links || (links > 0 && found->seal != said->seal))
            find(Fault::Changed, 0, said.key());
    }
    // Whoever reads only the first line has to read the head that was checked.
    if (m_result.holds() && m_result.head != headText(m_start->poll, m_start->station, m_start->chains))
        find(Fault::Changed, 0);
}

void SealedLogCheck::compareRounds()
{
    auto rounds = m_counter.pastRounds();
    rounds.append(m_counter.tally());
    const auto isSame = [](const Tally& one, const Tally& other) {
        return std::tie(one.round, one.votes, one.voters, one.counts)
            == std::tie(other.round, other.votes, other.voters, other.counts);
    };
    if (!std::equal(rounds.begin(), rounds.end(), m_start->rounds.begin(), m_start->rounds.end(), isSame))
        find(Fault::Totals, 0);
    m_result.rounds = std::move(rounds);
    const auto& poll = m_counter.poll();
    m_result.answers = poll.answers;
    m_result.leftOut = poll.leftOut;
    m_result.figures = figuresText(kindFigures(poll, m_counter.tally()), !poll.isOpen());
}

void SealedLogCheck::admitReturned(Merged& merged)
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
        find(Fault::NotCounted, merged.line);
    entry.admitted = admitted;
}

void SealedLogCheck::sortWithheld()
{
    for (const auto& [writer, link] : std::as_const(m_withheld))
        ++(m_returned.covers(writer, link) ? m_result.elsewhere : m_result.erased);
}

void SealedLogCheck::countMerged()
{
    for (auto& merged : m_merged) {
        admitReturned(merged);
        // Only now is it known what came back.
        if (!m_own.isInPlace(merged.entry, {.link = merged.link, .writer = merged.writer, .admitted = merged.admitted}))
            find(Fault::Early, merged.line);
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
void SealedLogCheck::leaveOut()
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

SealedLogResult SealedLogCheck::finish()
{
    if (!m_start) {
        if (m_result.holds()) // else its first line was not read at all
            find(Fault::NoLog, 1);
        return std::move(m_result);
    }
    sortWithheld();
    countMerged();
    m_result.head = headText(m_start->poll, m_start->station, m_chains);
    compareChains();
    compareRounds();
    findHead();
    if (!m_ended)
        find(Fault::CutOff, 0);
    return std::move(m_result);
}

} // namespace everyport::polls
