#include "app/station/running/routes/polllog.h"

#include "app/polls/counting/ledger.h"

using namespace Qt::StringLiterals;

namespace everyport {

using polls::ClockChange;
using polls::Poll;

namespace {

constexpr qsizetype readTogether = 1000; // votes

} // namespace

PollLog::PollLog(polls::PollRegistry& polls, Log& log, StorageFindings& findings)
    : m_polls(polls), m_log(log), m_findings(findings)
{
    for (const auto& poll : m_polls.polls())
        m_told.insert(poll.id, Told::of(poll));
    for (const auto& id : m_polls.withMissingVotes())
        votesMissing(id);
    m_polls.addListener(*this);
}

PollLog::~PollLog()
{
    m_polls.removeListener(*this);
}

void PollLog::pollChanged(const QString& id)
{
    const auto* poll = m_polls.find(id);
    if (!poll)
        return;
    const auto before = m_told.value(id);
    m_told.insert(id, Told::of(*poll));
    tellOfStations(*poll, before.leftOut);
    if (poll->round > before.round && before.state != Poll::State::Draft)
        tell(u"“%1” begins anew, without votes: round %2."_s.arg(poll->question, QString::number(poll->round)));
    if (poll->state == before.state)
        return;
    if (poll->isOpen())
        tell(u"“%1” is open."_s.arg(poll->question));
    else if (before.state == Poll::State::Open && poll->state == Poll::State::Closed)
        tellOfTheEnd(*poll);
}

void PollLog::tellOfStations(const Poll& poll, const polls::LeftOut& before)
{
    const auto named = [](const QString& station, const QString& name) { return name.isEmpty() ? station : name; };
    for (const auto& [station, name] : poll.leftOut.asKeyValueRange()) {
        if (!before.contains(station))
            m_log.warning(u"polls"_s,
                u"The station “%1” is left out of “%2”: nothing that it has entered counts."_s.arg(
                    named(station, name), poll.question));
    }
    for (const auto& [station, name] : before.asKeyValueRange()) {
        if (!poll.leftOut.contains(station))
            tell(u"The station “%1” counts in “%2” again."_s.arg(named(station, name), poll.question));
    }
}

void PollLog::tellOfTheEnd(const Poll& poll)
{
    const auto tally = m_polls.tally(poll.id);
    const auto given = tally.given(poll);
    if (tally.votes == 0)
        tell(u"“%1” is closed: nobody has voted."_s.arg(poll.question));
    else if (poll.kind == polls::Kind::Ranking && given == 1) // each voter gives one
        tell(u"“%1” is closed: one order."_s.arg(poll.question));
    else if (poll.kind == polls::Kind::Ranking)
        tell(u"“%1” is closed: %2 orders."_s.arg(poll.question, QString::number(given)));
    else if (tally.votes == 1)
        tell(u"“%1” is closed: one vote."_s.arg(poll.question));
    else if (tally.voters == 1)
        tell(u"“%1” is closed: %2 votes by one voter."_s.arg(poll.question, QString::number(tally.votes)));
    else
        tell(u"“%1” is closed: %2 votes by %3 voters."_s.arg(
            poll.question, QString::number(tally.votes), QString::number(tally.voters)));
}

void PollLog::pollRemoved(const QString& id)
{
    const auto question = m_told.take(id).question;
    if (m_polls.isNews() && !m_polls.isShared()) // none of ours has done it
        m_log.warning(u"polls"_s,
            u"“%1” is not in the storage any more, nor are its votes: somebody else has deleted them there. Put it back from a backup."_s
                .arg(question));
    else
        tell(u"“%1” is removed, with its votes."_s.arg(question));
}

void PollLog::votesErased(const QString& id, const QList<qint64>& numbers)
{
    const auto fates = fatesOf(id, numbers);
    tellOfFates(id, fates);
    if (!fates.earlier.isEmpty())
        m_work.start(tellOfEarlier(id, fates.earlier), u"Reading which votes were erased"_s);
}

/// Those that never counted are no votes, and one that changed another is the same vote still: told as that. Those of a
/// station that is left out are told of that station.
PollLog::Fates PollLog::fatesOf(const QString& id, const QList<qint64>& numbers) const
{
    const auto latest = m_polls.latestVotes(id, qsizetype(polls::Ledger::keptVotes));
    const auto earliest = latest.size() < qsizetype(polls::Ledger::keptVotes) ? 0 : latest.last().number;
    QHash<qint64, const polls::Vote*> atHand;
    for (const auto& vote : latest)
        atHand.insert(vote.number, &vote);
    Fates fates;
    bool isAnyLeft = false;
    for (const auto number : numbers) {
        const auto* vote = atHand.value(number);
        isAnyLeft = isAnyLeft || (vote && vote->stands());
        if (!vote && number < earliest)
            fates.earlier.append(number);
        else if (!vote)
            ++fates.erased;
        else if (vote->outcome != polls::Outcome::Counted)
            continue;
        else if (vote->voided)
            ++fates.takenBack;
        else
            ++fates.nobodys;
    }
    if (isAnyLeft)
        fates.erased = 0; // where somebody's votes stand nothing of them goes: these came twice
    return fates;
}

/// What came of one of them came of all. Where votes can be changed each is looked at, to tell it from what changed it.
Task<Result<Done>> PollLog::tellOfEarlier(QString id, QList<qint64> numbers)
{
    Fates fates;
    for (qsizetype from = 0; from < numbers.size(); from += readTogether) {
        const auto some = numbers.mid(from, readTogether);
        auto reading = m_polls.votesAt(id, some);
        const auto votes = co_await std::move(reading);
        const auto* poll = m_polls.find(id);
        if (!poll)
            co_return Done(); // it is removed, with its votes
        if (!votes)
            co_return votes.error();
        for (const auto number : some) {
            const auto vote = votes->constFind(number);
            const bool isStored = vote != votes->cend();
            if (isStored && vote->outcome == polls::Outcome::LeftOut)
                co_return Done();
            if (isStored && vote->outcome != polls::Outcome::Counted)
                continue; // it was no vote, or is told as the one that it changed
            auto& those = !isStored ? fates.erased : vote->voided ? fates.takenBack : fates.nobodys;
            if (isStored && poll->policy.mode == polls::Policy::Mode::Change) {
                ++those;
                continue;
            }
            those += numbers.size();
            tellOfFates(id, fates);
            co_return Done();
        }
    }
    tellOfFates(id, fates);
    co_return Done();
}

/// Who puts answers in order gives a vote for each place.
void PollLog::tellOfFates(const QString& id, const Fates& fates)
{
    const auto question = m_told.value(id).question;
    const auto* poll = m_polls.find(id);
    const bool isRanking = poll && poll->kind == polls::Kind::Ranking;
    const auto tellOf = [&](qsizetype votes, const QString& one, const QString& many, const QString& places) {
        if (votes == 1 && !isRanking)
            tell(one.arg(question));
        else if (votes > 0)
            tell((isRanking ? places : many).arg(QString::number(votes), question));
    };
    tellOf(fates.takenBack, u"One vote in “%1” is taken back."_s, u"%1 votes in “%2” are taken back."_s,
        u"Places of orders in “%2” that are taken back: %1."_s);
    tellOf(fates.erased, u"One vote in “%1” is erased."_s, u"%1 votes in “%2” are erased."_s,
        u"Places of orders in “%2” that are erased: %1."_s);
    tellOf(fates.nobodys, u"One vote in “%1” is nobody's now: whose it was is erased."_s,
        u"%1 votes in “%2” are nobody's now: whose they were is erased."_s,
        u"Places of orders in “%2” that are nobody's now, as whose they were is erased: %1."_s);
}

void PollLog::votesMissing(const QString& id)
{
    m_findings.tell(u"polls"_s,
        Error::local(Reason::NotFound,
            u"Votes of the poll %1 that were stored are not in the storage any more: somebody else has deleted them there. It goes on with those that are left, and its seal does not hold; a backup may have the others."_s
                .arg(id)));
}

void PollLog::clockWasSet(ClockChange change)
{
    switch (change) {
    case ClockChange::Ahead:
        m_log.warning(u"polls"_s,
            u"This computer's clock was set more than a day ahead while people vote. If it is wrong, set it right now: other stations leave out votes of a time that has not come."_s);
        break;
    case ClockChange::Back:
        m_log.warning(u"polls"_s,
            u"This computer's clock was set back by more than a day while people vote. If it is wrong now, set it right: votes are noted with its time. They still count as given after all that came before."_s);
        break;
    case ClockChange::BackFromAhead:
        m_log.warning(u"polls"_s,
            u"This computer's clock was set back by more than a day while people vote. If it is wrong now, set it right. Votes from while it was ahead count as of now where stations are merged."_s);
        break;
    }
}

} // namespace everyport
