#include "app/polls/entrychecks.h"

#include <algorithm>
#include <optional>
#include <utility>

#include <QSet>

#include "app/polls/cards/card.h"
#include "app/polls/taps/tap.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;
using EntryKind = LogEntry::Kind;

namespace {

Error refused(const QString& field, const QString& text)
{
    return {Error::Kind::Refused, Reason::BadValue, text, field, 0};
}

std::optional<Error> checkAssignment(const Poll& poll, const LogEntry& entry)
{
    auto assigned = poll;
    if (entry.answer.isEmpty())
        return {};
    assigned.readers.insert(entry.reader, entry.answer);
    const auto checked = checkReaders(assigned); // the rest may be as an earlier version took it
    return checked ? std::nullopt : std::optional(checked.error());
}

QStringList rightOf(const Poll& poll)
{
    QStringList ids;
    for (const auto& answer : poll.answers) {
        if (answer.isRight)
            ids.append(answer.id);
    }
    return ids;
}

/// What was voted for as one kind of question is no vote on another, nor is a majority chosen when its votes are known.
std::optional<Error> checkKindKept(const Counter& counter, const Poll& next)
{
    if (counter.tally().votes == 0)
        return {};
    const auto& poll = counter.poll();
    if (poll.kind != next.kind)
        return refused(u"kind"_s,
            u"There are votes (%1), given to another kind of question. Keep the kind, or begin a new round first."_s
                .arg(counter.tally().votes));
    if (poll.majority != next.majority)
        return refused(u"majority"_s,
            u"There are votes (%1), given when another majority was needed. Keep it, or begin a new round first."_s.arg(
                counter.tally().votes));
    if (poll.kind == Kind::Quiz && (poll.quizSeconds != next.quizSeconds || rightOf(poll) != rightOf(next)))
        return refused(u"answers"_s,
            u"There are votes (%1), given when other answers were right or another time was set. Keep both, or begin a new round first."_s
                .arg(counter.tally().votes));
    if (poll.rankingCount != next.rankingCount)
        return refused(u"rankingCount"_s,
            u"There are votes (%1), given when they were to be counted otherwise. Keep that, or begin a new round first."_s
                .arg(counter.tally().votes));
    if (poll.kind == Kind::Number && poll.writing.decimals != next.writing.decimals)
        return refused(u"writing.decimals"_s,
            u"There are votes (%1), given with other decimals. Keep them, or begin a new round first."_s.arg(
                counter.tally().votes));
    if (poll.kind == Kind::Ranking && poll.policy.maxChoices != next.policy.maxChoices)
        return refused(u"policy.maxChoices"_s,
            u"There are votes (%1), given when there were %2 places. Keep them, or begin a new round first."_s
                .arg(counter.tally().votes)
                .arg(poll.policy.maxChoices));
    return {};
}

std::optional<Error> checkModeration(const Poll& poll, const LogEntry& entry)
{
    if (!isWritten(poll.kind) || poll.kind == Kind::Number)
        return refused(u"kind"_s, u"Only what voters write in words can be shown, hidden or merged."_s);
    const auto fate = WrittenFate::fromText(entry.text);
    if (!isWrittenKey(entry.answer) || (fate && fate->into == entry.answer))
        return refused(u"answer"_s, u"No such answer was written."_s);
    if (poll.fates.size() >= mostWritten && !poll.fates.contains(entry.answer))
        return refused(u"answer"_s,
            u"%1 answers were shown, hidden or merged, which is as many as a poll keeps. Undo some first."_s.arg(
                mostWritten));
    return {};
}

bool isNumber(const QString& tag)
{
    return std::all_of(
        tag.begin(), tag.end(), [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'F'); });
}

/// All of a voter's votes go together: whoever has taken back one of several finds the others gone, too.
Error takenBackAlready()
{
    return {Error::Kind::Refused, Reason::NotFound, u"All votes of this voter in this round are taken back already."_s,
        {}, 0};
}

bool isTakenBack(const Ledger& ledger, const Vote& vote)
{
    return vote.voided && vote.round == ledger.poll().round && !ledger.counter().hasVoted(vote.card);
}

/// Of the votes that are at hand.
bool isTakenBack(const Ledger& ledger, const QString& card)
{
    const auto votes = ledger.latestVotes(qsizetype(Ledger::keptVotes));
    return std::any_of(
        votes.begin(), votes.end(), [&](const Vote& vote) { return vote.card == card && isTakenBack(ledger, vote); });
}

/// The voter of this round who has this short name ("amber fox"); nothing where it is none. Names repeat, so it is
/// taken only where all voters of the round are among the votes at hand: else a stranger's could be voided.
std::optional<Result<QString>> cardCalled(const Ledger& ledger, const QString& name)
{
    if (!name.trimmed().contains(u' ') || isVoterTag(tagFromText(name)) || isNumber(tagFromText(name)))
        return {};
    QSet<QString> voters;
    QSet<QString> called;
    bool isGone = false;
    for (const auto& vote : ledger.latestVotes(qsizetype(Ledger::keptVotes))) {
        const bool isCalled = vote.cardName.compare(name.simplified(), Qt::CaseInsensitive) == 0;
        if (!ledger.counter().hasVoted(vote.card)) {
            isGone = isGone || (isCalled && isTakenBack(ledger, vote));
            continue;
        }
        voters.insert(vote.card);
        if (isCalled)
            called.insert(vote.card);
    }
    if (called.size() > 1)
        return refused(u"card"_s,
            u"Several voters are called “%1”. Say which by the voter's number in the export."_s.arg(name.simplified()));
    if (voters.size() < ledger.tally().voters)
        return refused(u"card"_s,
            u"There are too many votes to tell by the name “%1” alone who is meant. Say it by the voter's number in the export."_s
                .arg(name.simplified()));
    if (called.isEmpty() && isGone)
        return takenBackAlready();
    if (called.isEmpty())
        return Error{Error::Kind::Refused, Reason::NotFound,
            u"Nobody called “%1” has a vote in this round."_s.arg(name.simplified()), {}, 0};
    return *called.cbegin();
}

/// As a reader read it: whoever types a number, or names its voter, may leave out what is not compared.
QString numberAmongVotes(const Ledger& ledger, const QString& card)
{
    const auto votes = ledger.latestVotes(qsizetype(Ledger::keptVotes));
    const auto vote = std::find_if(
        votes.begin(), votes.end(), [&](const Vote& one) { return one.card == card && !one.tag.isEmpty(); });
    return vote == votes.end() ? QString() : vote->tag;
}

/// What the poll keeps of the card's number: stations that hash cards otherwise know the card by it. `typed` may be
/// empty, or no number.
QString keptNumber(const Ledger& ledger, const LogEntry& entry, const QString& typed)
{
    if (!ledger.poll().keepsNumbers)
        return {};
    const auto read = entry.kind == EntryKind::Retracted ? numberAmongVotes(ledger, entry.card) : QString();
    if (!read.isEmpty() || ledger.cardOf(typed) != entry.card)
        return read;
    return keptTag(typed);
}

/// Whose card a person names; `entry.card` is what was typed.
std::optional<Error> completeCard(const Ledger& ledger, LogEntry& entry)
{
    const auto text = std::exchange(entry.card, {});
    entry.uuid = makeTapUuid(entry.at);
    if (const auto named = entry.kind == EntryKind::Retracted ? cardCalled(ledger, text) : std::nullopt) {
        if (!*named)
            return named->error();
        entry.card = **named;
        entry.tag = keptNumber(ledger, entry, {});
        return {};
    }
    const auto tag = tagFromText(text);
    entry.card = isCard(text) && (entry.kind == EntryKind::Registered || ledger.counter().hasVoted(text))
        ? text
        : ledger.cardOf(tag);
    if (tag.isEmpty() || tag.size() > 128 || !isPlainLine(tag))
        return refused(u"card"_s, u"A card's number is 1 to 128 hex digits."_s);
    if (entry.kind == EntryKind::Retracted && !ledger.counter().hasVoted(entry.card)) {
        if (isTakenBack(ledger, entry.card) || isTakenBack(ledger, text))
            return takenBackAlready();
        return Error{Error::Kind::Refused, Reason::NotFound, u"This card has no vote in this round."_s, {}, 0};
    }
    entry.tag = keptNumber(ledger, entry, tag);
    return {};
}

} // namespace

std::optional<Error> checkChange(const Counter& counter, const Poll& next)
{
    const auto& poll = counter.poll();
    if (auto error = checkKindKept(counter, next))
        return error;
    for (const auto& answer : poll.answers) {
        const auto votes = counter.tally().count(answer.id);
        if (votes > 0 && !next.answer(answer.id))
            return refused(u"answers"_s,
                u"“%1” has votes (%2). Keep it, or begin a new round first."_s.arg(
                    answer.title, QString::number(votes)));
    }
    if (poll.policy.linksVoters != next.policy.linksVoters && counter.tally().votes > 0)
        return refused(u"policy.linksVoters"_s,
            u"There are votes (%1), given by another rule on whether a card and a phone are one voter. Keep the rule, or begin a new round first."_s
                .arg(counter.tally().votes));
    // Who is one person here stays so, in each round: else a second vote were two clicks away.
    if (poll.policy.linksVoters && !next.policy.linksVoters && counter.knowsLinks())
        return refused(u"policy.linksVoters"_s,
            u"People have linked their cards and phones, which holds for this poll. Make a new poll in which they are not one voter."_s);
    if (poll.policy.compare != next.policy.compare && (counter.tally().voters > 0 || counter.knowsAnyone())) {
        return refused(u"policy.compare"_s,
            u"Cards have voted or are registered by another part of their numbers. Make a new poll to compare differently."_s);
    }
    return {};
}

std::optional<Error> checkLeftOut(const Poll& next, const QString& station, const Poll* before)
{
    if (!next.leftOut.contains(station) || (before && before->leftOut.contains(station)))
        return {};
    return refused(u"leftOut"_s,
        u"This station cannot leave itself out of the poll “%1”, which it leads: only other stations can be left out."_s
            .arg(next.id));
}

std::optional<Error> completeEntry(const Ledger& ledger, LogEntry& entry)
{
    switch (entry.kind) {
    case EntryKind::Assigned: return checkAssignment(ledger.poll(), entry);
    case EntryKind::Registered:
    case EntryKind::Retracted: return completeCard(ledger, entry);
    case EntryKind::Moderated: entry.uuid = makeTapUuid(entry.at); return checkModeration(ledger.poll(), entry);
    default: return {};
    }
}

Result<QList<PollEntry>> registrations(
    const Ledger& ledger, const QStringList& tags, const QString& station, qint64 now)
{
    QList<PollEntry> entries;
    auto counter = Counter::onTopOf(ledger.counter());
    auto number = ledger.lastNumber();
    // All at one time, in which their numbers keep them apart: else a thousand would come from a second ahead, and what
    // is tapped behind them with them.
    const auto [order, holdsBack] = ledger.timeOrder().place(now);
    for (const auto& tag : tags) {
        LogEntry entry{
            .kind = EntryKind::Registered, .at = now, .order = order, .station = station, .sequence = number + 1};
        entry.card = tag;
        if (const auto error = completeEntry(ledger, entry))
            return *error;
        const auto decision = counter.apply(entry);
        if (decision.outcome == Outcome::Nothing)
            continue;
        entries.append({ledger.place().key,
            {.number = ++number,
                .round = ledger.poll().round,
                .entry = entry,
                .decision = decision,
                .holdsBack = holdsBack && entries.isEmpty()}});
    }
    return entries;
}

} // namespace everyport::polls
