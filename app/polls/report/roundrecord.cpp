#include "app/polls/report/roundrecord.h"

#include <algorithm>
#include <numeric>

namespace everyport::polls {

int RoundRecord::votes() const
{
    return std::accumulate(answers.begin(), answers.end(), 0);
}

int RoundRecord::voidedVotes() const
{
    return std::accumulate(voided.begin(), voided.end(), 0, [](int sum, const Voided& one) { return sum + one.votes; });
}

int RoundReader::placeOf(const QString& name)
{
    const auto found = m_places.constFind(name);
    if (found != m_places.cend())
        return *found;
    m_names.append(name);
    m_places.insert(name, int(m_names.size()) - 1);
    return int(m_names.size()) - 1;
}

void RoundReader::read(const StoredEntry& entry)
{
    if (!entry.isTap() && entry.decision.outcome == Outcome::LeftOut)
        return;
    if (entry.entry.kind == LogEntry::Kind::Registered)
        m_known.insert(Fingerprint::of(entry.entry.card));
    if (entry.entry.kind == LogEntry::Kind::Linked)
        link(entry);
    if (entry.round != m_round)
        return;
    if (entry.entry.kind == LogEntry::Kind::Retracted)
        takeBack(entry);
    if (entry.isTap())
        vote(entry);
}

void RoundReader::vote(const StoredEntry& entry)
{
    const Decision& decision = entry.decision;
    if (!isCounted(decision.outcome)) {
        if (decision.outcome != Outcome::Duplicate)
            ++m_record.notCounted[decision.outcome];
        m_record.late += decision.late;
        return;
    }
    auto& standing = m_standing[voterOf(entry.entry.card)];
    if (decision.outcome == Outcome::Changed) {
        ++m_record.changed;
        const int before = placeOf(decision.previousAnswer);
        const auto changed = std::find_if(
            standing.begin(), standing.end(), [before](const Standing& one) { return one.answer == before; });
        if (changed != standing.end())
            standing.erase(changed);
    }
    // Nothing is stored of a text that is its own key.
    if (!m_record.written.contains(decision.answer))
        m_record.written.insert(decision.answer,
            {entry.entry.text.isEmpty() ? decision.answer : entry.entry.text, int(m_record.written.size())});
    const auto at = std::min(entry.entry.at, entry.entry.order); // its clock may be ahead
    standing.push_back({placeOf(decision.answer), placeOf(entry.entry.reader), at - at % minuteMsecs});
}

void RoundReader::takeBack(const StoredEntry& entry)
{
    takeBack(voterOf(entry.entry.card), entry.entry.at, Voiding::fromText(entry.entry.text));
}

void RoundReader::takeBack(const Fingerprint& voter, qint64 at, const Voiding& reason)
{
    const auto found = m_standing.find(voter);
    if (found == m_standing.end() || found->empty())
        return;
    for (const Standing& one : *found)
        ++m_record.voidedAt[m_names[one.reader]];
    m_record.voided.append({at, int(found->size()), reason});
    m_standing.erase(found);
}

/// Voters are one in all rounds, whenever they were linked; a link that came to nothing links nobody.
void RoundReader::link(const StoredEntry& entry)
{
    if (entry.decision.outcome != Outcome::Ok)
        return;
    const auto& taken = entry.decision.takenBack;
    if (entry.round == m_round && !taken.isEmpty())
        takeBack(voterOf(taken.first()), entry.entry.at, Voiding::linked());
    const auto voter = voterOf(entry.entry.card);
    if (!m_persons.join(voter, Fingerprint::of(entry.entry.text)))
        return;
    const auto votes = m_standing.take(voter);
    if (votes.empty())
        return;
    auto& all = m_standing[voterOf(entry.entry.text)];
    all.insert(all.end(), votes.begin(), votes.end());
}

RoundRecord RoundReader::record() const
{
    RoundRecord record = m_record;
    record.known = int(m_known.size());
    for (const auto& votes : m_standing) {
        if (votes.empty()) // of a log whose changed votes do not follow each other
            continue;
        ++record.voters;
        ++record.orderMinutes[votes.front().minute];
        QStringList order;
        for (const Standing& one : votes)
            order.append(m_names[one.answer]);
        if (votes.size() <= std::size_t(maximumAnswers)) // who taps without end puts nothing in order
            ++record.orders[order.join(u' ')];
        for (std::size_t at = 0; at < votes.size(); ++at) {
            const Standing& one = votes[at];
            auto& places = record.places[m_names[one.answer]];
            places.resize(std::max(places.size(), qsizetype(at) + 1));
            ++places[qsizetype(at)];
            ++record.answers[m_names[one.answer]];
            ++record.readers[m_names[one.reader]];
            ++record.minutes[one.minute];
        }
    }
    record.written.removeIf([&record](const auto& text) { return !record.answers.contains(text.key()); });
    return record;
}

} // namespace everyport::polls
