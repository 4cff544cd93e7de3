#include "app/polls/seal/sealedlogcheck.h"

#include "app/polls/cards/card.h"

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
        m_result.add(Fault::TooLong, ++m_line);
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
        m_result.add(Fault::Unreadable, m_line);
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
                m_result.add(Fault::Sum, 0);
            return;
        } else {
            m_result.add(Fault::Unreadable, m_line);
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
    m_recount.begin(*m_start);
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
            m_result.add(Fault::Unsealed, m_line);
    }
    note(read, writer);
    m_recount.take(read, writer, m_line);
}

void SealedLogCheck::walk(const SealedLogEntry& read, const QString& writer)
{
    using Step = ChainWalk::Step;
    const auto& seal = read.seal;
    auto known = m_walks.find(writer);
    if (known == m_walks.end()) {
        const auto said = m_start->chains.constFind(writer);
        if (said == m_start->chains.cend()) { // who is not in the head is in nobody's sight
            m_result.add(Fault::Unsealed, m_line, writer);
            return;
        }
        known = m_walks.try_emplace(writer, m_sealer, m_start->poll, writer, ChainHead{said->unsealed}).first;
    }
    const auto commitment = m_sealer.commitment(m_start->poll, read.entry, read.entry.answer, seal);
    if (!commitment)
        m_result.add(Fault::Changed, m_line);
    switch (known->second.next(seal.link, commitment.value_or(Sum()), seal.seal)) {
    case Step::Fits: break;
    case Step::Changed:
        if (commitment)
            m_result.add(seal.link == 1 ? Fault::OtherPoll : Fault::Changed, m_line);
        break;
    case Step::Missing: m_result.add(Fault::Missing, m_line, writer); break;
    case Step::Repeated: m_result.add(Fault::Repeated, m_line); break;
    case Step::Early: m_result.add(Fault::Early, m_line); break;
    }
    m_chains.insert(writer, known->second.head());
    m_head.compare(m_chains, writer, m_line);
}

void SealedLogCheck::note(const SealedLogEntry& read, const QString& writer)
{
    const auto& [entry, seal] = read;
    if (entry.kind == LogEntry::Kind::Withheld)
        return;
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
        m_result.add(Fault::Changed, m_line);
    m_result.looseNumbers += !entry.tag.isEmpty() && mayHaveNumber;
}

void SealedLogCheck::findHead()
{
    if (!m_head.isGiven())
        return;
    const auto place = m_head.finish(m_chains, m_ended ? m_line - 1 : m_line);
    if (!place) {
        m_result.add(Fault::Head, 0, m_recount.hasOthers() ? m_start->station : QString());
    } else if (place->station != m_start->station) {
        m_result.add(Fault::OthersHead, place->line, place->station);
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
            m_result.add(Fault::CutOff, 0, said.key());
        else if (isMadeUp || links > said->links || (links > 0 && found->seal != said->seal))
            m_result.add(Fault::Changed, 0, said.key());
    }
    // Whoever reads only the first line has to read the head that was checked.
    if (m_result.holds() && m_result.head != headText(m_start->poll, m_start->station, m_start->chains))
        m_result.add(Fault::Changed, 0);
}

SealedLogResult SealedLogCheck::finish()
{
    if (!m_start) {
        if (m_result.holds()) // else its first line was not read at all
            m_result.add(Fault::NoLog, 1);
        return std::move(m_result);
    }
    m_recount.finish();
    m_result.head = headText(m_start->poll, m_start->station, m_chains);
    compareChains();
    m_recount.compareRounds();
    findHead();
    if (!m_ended)
        m_result.add(Fault::CutOff, 0);
    return std::move(m_result);
}

} // namespace everyport::polls
