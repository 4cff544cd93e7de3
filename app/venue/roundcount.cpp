#include "app/venue/roundcount.h"

#include "app/polls/taps/tap.h"
#include "app/venue/plan.h"

namespace everyport::venue {

using polls::Fingerprint;
using polls::Vote;

RoundCount::RoundCount(const polls::Poll& poll, QString here)
    : m_round(poll.round),
      m_remembers(poll.policy.mode == polls::Policy::Mode::Change),
      m_links(poll.policy.linksVoters),
      m_here(std::move(here))
{
}

int RoundCount::readerOf(const Vote& vote)
{
    if (vote.reader.isEmpty() || vote.reader == polls::phoneReader || vote.reader == polls::messageReader)
        return -1;
    const auto name = placedReader(vote.reader, vote.station, m_here);
    const auto known = m_readerPlaces.constFind(name);
    if (known != m_readerPlaces.constEnd())
        return *known;
    if (m_readers.size() >= mostReaders) // another station's log names what it likes
        return -1;
    const auto place = int(m_readers.size());
    m_readers.push_back({name, vote.station, {}});
    m_readerPlaces.insert(name, place);
    return place;
}

int RoundCount::answerOf(const QString& id)
{
    const auto known = m_answerPlaces.constFind(id);
    if (known != m_answerPlaces.constEnd())
        return *known;
    const auto place = int(m_answers.size());
    m_answers.append(id);
    m_answerPlaces.insert(id, place);
    return place;
}

void RoundCount::count(const Standing& standing, int by)
{
    if (standing.reader < 0)
        return;
    auto& counts = m_readers[std::size_t(standing.reader)].counts;
    auto& votes = counts[standing.answer];
    votes += by;
    if (votes == 0)
        counts.remove(standing.answer);
}

/// Of one station by number, since its clock may have been set; of two by time, since merged votes are numbered when
/// they come.
bool RoundCount::isNewer(const Standing& one, const Standing& other) const
{
    const bool isSame = one.reader >= 0 && other.reader >= 0
        && m_readers[std::size_t(one.reader)].station == m_readers[std::size_t(other.reader)].station;
    return isSame || one.at == other.at ? one.number > other.number : one.at > other.at;
}

QHash<Fingerprint, RoundCount::Standing>::iterator RoundCount::earlierOf(const Vote& vote, const Together& together)
{
    auto found = m_voters.find(Fingerprint::of(vote.card));
    if (found != m_voters.end() || !m_links || !together)
        return found;
    for (const auto& other : together(vote.card)) {
        found = m_voters.find(Fingerprint::of(other));
        if (found != m_voters.end())
            break;
    }
    return found;
}

void RoundCount::add(const Vote& vote, const Together& together)
{
    if (vote.round != m_round || !vote.stands())
        return;
    // What voters write is given by phone and by message alone: it has no place, and would only fill the memory.
    const auto reader = readerOf(vote);
    if (reader < 0 && !m_remembers)
        return;
    const Standing standing{
        .at = vote.at, .number = vote.number, .reader = reader, .answer = reader < 0 ? 0 : answerOf(vote.answer)};
    if (!m_remembers) {
        count(standing, 1);
        return;
    }
    const auto earlier = earlierOf(vote, together);
    if (earlier == m_voters.end()) {
        m_voters.insert(Fingerprint::of(vote.card), standing);
    } else {
        if (!isNewer(standing, *earlier))
            return;
        count(*earlier, -1);
        *earlier = standing;
    }
    count(standing, 1);
}

ReaderCounts RoundCount::counts() const
{
    ReaderCounts all;
    for (const auto& reader : m_readers) {
        for (auto count = reader.counts.begin(); count != reader.counts.end(); ++count)
            all[reader.name].insert(m_answers[count.key()], *count);
    }
    return all;
}

} // namespace everyport::venue
