#include "app/polls/counting/counter.h"

#include <algorithm>
#include <utility>

#include "app/polls/counting/entryname.h"
#include "app/polls/counting/entryseal.h"

namespace everyport::polls {

namespace {

constexpr qsizetype keptRounds = 100;
constexpr qsizetype keptWrittenRounds = 10; // each may have thousands of answers

Decision done(bool something)
{
    return {something ? Outcome::Ok : Outcome::Nothing};
}

QStringList asTexts(const QList<Fingerprint>& voters)
{
    QStringList texts;
    for (const auto& voter : voters)
        texts.append(voter.toText());
    return texts;
}

} // namespace

Counter::Counter(Poll poll, qsizetype keptUuids) : m_course(std::move(poll)), m_seen(keptUuids)
{
    m_tally.numbers().round = this->poll().round;
    m_tally.setAnswers(this->poll());
    leaveOut(this->poll().leftOut);
}

Counter Counter::onTopOf(const Counter& base)
{
    Counter upper;
    upper.m_course = base.m_course;
    upper.m_leftOut = base.m_leftOut;
    upper.m_tally = base.m_tally;
    upper.m_readerPlaces = base.m_readerPlaces;
    upper.m_seen.setBelow(&base.m_seen);
    upper.m_voters.setBelow(&base.m_voters);
    upper.m_persons.setBelow(&base.m_persons);
    return upper;
}

Fingerprint Counter::personOf(const QString& card) const
{
    const auto voter = Fingerprint::of(card);
    return m_persons.isEmpty() ? voter : m_persons.of(voter);
}

QStringList Counter::together(const QString& card) const
{
    return m_persons.isEmpty() ? QStringList(card) : asTexts(m_persons.together(Fingerprint::of(card)));
}

bool Counter::hasVoted(const QString& card) const
{
    return !m_voters.ballot(keyOf(card)).isEmpty();
}

QStringList Counter::choices(const QString& card) const
{
    QStringList answers;
    for (const auto& choice : m_voters.ballot(keyOf(card)).choices) {
        if (const auto& answer = m_tally.answers().at(choice.answer); !answer.isEmpty())
            answers += QStringList(choice.count, answer);
    }
    return answers;
}

bool Counter::knows(const QString& card) const
{
    return m_voters.knows(keyOf(card));
}

/// What each station says of itself alone never comes here from another one, but for what the leader says to all.
bool Counter::isLeftOut(const LogEntry& entry, const QString& writer) const
{
    if (m_leftOut.isEmpty() || staysAtItsStation(entry.kind) || entry.kind == LogEntry::Kind::Withheld)
        return false;
    return std::any_of(m_leftOut.begin(), m_leftOut.end(),
        [&](const QString& station) { return entry.station == station || isOwnWriter(writer, station); });
}

Decision Counter::apply(const LogEntry& entry, const QString& writer)
{
    if (!entry.uuid.isEmpty()) {
        const auto print = Fingerprint::of(entryName(entry));
        if (m_seen.contains(print))
            return {Outcome::Duplicate};
        m_seen.add(print);
    }
    const bool isOut = isLeftOut(entry, writer);
    if (isOut && entry.kind != LogEntry::Kind::Tapped)
        return {Outcome::LeftOut};
    switch (entry.kind) {
    case LogEntry::Kind::Tapped: return tap(entry, isOut);
    case LogEntry::Kind::Defined: return redefine(entry);
    case LogEntry::Kind::Opened: return done(m_course.open(entry));
    case LogEntry::Kind::Closed: return done(m_course.close(entry));
    case LogEntry::Kind::Reset: return reset(entry);
    case LogEntry::Kind::Registered: return registerCard(entry);
    case LogEntry::Kind::Retracted: return retract(entry);
    case LogEntry::Kind::Assigned: return done(m_course.assign(entry));
    case LogEntry::Kind::Moderated: return done(m_course.moderate(entry));
    case LogEntry::Kind::Linked: return link(entry);
    case LogEntry::Kind::Withheld: break;
    }
    return {};
}

Decision Counter::redefine(const LogEntry& entry)
{
    if (!m_course.redefine(entry))
        return {};
    m_tally.setAnswers(poll());
    return done(true);
}

Decision Counter::reset(const LogEntry& entry)
{
    m_course.beginRound(entry);
    m_pastRounds.append(m_tally.beginRound(poll()));
    if (m_pastRounds.size() > (isWritten(poll().kind) ? keptWrittenRounds : keptRounds))
        m_pastRounds.removeFirst();
    m_voters.clearRound();
    return done(true);
}

Decision Counter::registerCard(const LogEntry& entry)
{
    const auto card = keyOf(entry.card);
    if (m_voters.knows(card))
        return {};
    m_voters.learn(card);
    return done(true);
}

Decision Counter::retract(const LogEntry& entry)
{
    const auto card = keyOf(entry.card);
    const auto ballot = m_voters.ballot(card);
    if (ballot.isEmpty())
        return {};
    m_tally.takeBack(poll(), ballot);
    m_voters.setBallot(card, {});
    m_voters.endFirst(card);
    m_voters.endPauses(card, int(m_readerPlaces.size()));
    auto decision = done(true);
    if (const auto all = together(entry.card); all.size() > 1)
        decision.takenBack = all;
    return decision;
}

// Only by this station's own rules: a station whose rules are others may send its links. Of two that have voted the one
// who did so first stays; who voted before the rules linked voters was the first.
Decision Counter::link(const LogEntry& entry)
{
    if (!poll().policy.linksVoters)
        return {};
    const auto voter = personOf(entry.card);
    const auto person = personOf(entry.text);
    const auto voters = m_persons.together(voter);
    const auto others = m_persons.together(person);
    if (!m_persons.join(voter, person))
        return {};
    const auto from = CardKey::of(voter);
    const auto to = CardKey::of(person);
    auto decision = done(true);
    if (m_voters.knows(from) && !m_voters.knows(to))
        m_voters.learn(to);
    const auto ballot = m_voters.ballot(from);
    if (ballot.isEmpty())
        return decision;
    const auto other = m_voters.ballot(to);
    const auto first = m_voters.first(from);
    const bool stays = other.isEmpty() || first.value_or(0) < m_voters.first(to).value_or(0);
    if (!other.isEmpty()) {
        m_tally.takeBack(poll(), stays ? other : ballot);
        m_voters.endPauses(stays ? to : from, int(m_readerPlaces.size()));
        decision.takenBack = asTexts(stays ? others : voters);
    }
    m_voters.setBallot(from, {});
    m_voters.endFirst(from);
    if (!stays)
        return decision;
    m_voters.setBallot(to, ballot);
    if (first)
        m_voters.setFirst(to, *first);
    return decision;
}

Decision Counter::tap(const LogEntry& entry, bool isOut)
{
    auto& numbers = m_tally.numbers();
    ++numbers.taps;
    Decision decision;
    decision.answer = entry.admitted || entry.byPhone ? entry.answer : poll().readers.value(m_course.readerOf(entry));
    decision.outcome = letIn(entry, decision);
    if (decision.outcome == Outcome::Ok)
        decision.outcome = isOut ? Outcome::LeftOut : admit(entry);
    const auto card = keyOf(entry.card);
    if (decision.outcome == Outcome::Ok && isTooSoon(entry, card))
        decision.outcome = Outcome::Cooldown;
    if (decision.outcome == Outcome::Ok) {
        if (const auto answer = m_tally.placeOf(poll(), entry, decision.answer))
            judge(card, *answer, decision);
        else
            decision.outcome = Outcome::Full;
        if (!isCounted(decision.outcome))
            m_tally.forgetUngiven(poll(), decision.answer);
    }
    if (poll().kind == Kind::Ranking && isCounted(decision.outcome))
        decision.place = int(m_voters.ballot(card).choices.size());
    if (poll().policy.linksVoters && decision.outcome == Outcome::Counted)
        noteFirst(entry, card);

    if (isRefused(decision.outcome))
        ++numbers.refused[decision.outcome];
    numbers.changed += decision.outcome == Outcome::Changed;
    numbers.repeats += decision.outcome == Outcome::Repeat;
    numbers.ignored += decision.outcome == Outcome::Cooldown;
    if (isCounted(decision.outcome) && poll().policy.cooldownMs > 0 && !entry.byPhone)
        pause(entry, card);
    return decision;
}

void Counter::noteFirst(const LogEntry& entry, const CardKey& card)
{
    if (!m_voters.first(card))
        m_voters.setFirst(card, entry.order);
}

// The checks that come before the policy, in their agreed order. Ok: go on.

/// What its own station says, which has no other station hear of what it refuses: so it does as well where it is left
/// out, or that would count when it is taken in again.
Outcome Counter::letIn(const LogEntry& entry, Decision& decision) const
{
    const bool isAnswer = isWritten(poll().kind) ? (entry.byPhone || entry.admitted) && isWrittenKey(decision.answer)
                                                 : poll().answer(decision.answer) != nullptr;
    if (!isAnswer) {
        decision.answer.clear();
        return Outcome::Unassigned;
    }
    if (entry.byPhone && !entry.admitted && poll().policy.phones == Policy::Phones::None)
        return Outcome::Unassigned;
    if (!entry.admitted && !poll().isOpen()) {
        decision.late = m_course.wasOpen();
        return Outcome::Closed;
    }
    return Outcome::Ok;
}

Outcome Counter::admit(const LogEntry& entry) const
{
    if (entry.byPhone) // what is said of cards is not said of them; a ticket is known like a card
        return poll().policy.phones == Policy::Phones::Ticket && !knows(entry.card) ? Outcome::Unknown : Outcome::Ok;
    if (entry.randomId && !poll().policy.acceptRandomIds)
        return Outcome::RandomId;
    if (!poll().policy.acceptUnknown && !knows(entry.card))
        return Outcome::Unknown;
    return Outcome::Ok;
}

/// 0: it has none yet.
int Counter::placeOfReader(const LogEntry& entry) const
{
    const auto name = m_course.readerOf(entry);
    if (const auto known = m_readerPlaces.value(name); known > 0 || m_readerPlaces.size() < mostReaders)
        return known;
    return 1 + int(Fingerprint::of(name).low % mostReaders);
}

bool Counter::isTooSoon(const LogEntry& entry, const CardKey& card) const
{
    // A pause keeps a card that lies on a reader from voting twice; a finger that chooses a second answer means it.
    const auto reader = poll().policy.cooldownMs > 0 && !entry.byPhone ? placeOfReader(entry) : 0;
    const auto last = reader > 0 ? m_voters.pause(card, reader) : std::nullopt;
    // A clock that was set back must not lock a card out until it has caught up.
    return last && last->until > entry.order && qAbs(entry.at - last->at) < poll().policy.cooldownMs;
}

void Counter::pause(const LogEntry& entry, const CardKey& card)
{
    auto reader = placeOfReader(entry);
    if (reader == 0) {
        reader = int(m_readerPlaces.size()) + 1;
        m_readerPlaces.insert(m_course.readerOf(entry), reader);
    }
    m_voters.setPause(card, reader, {.at = entry.at, .until = entry.order + poll().policy.cooldownMs}, entry.order);
}

void Counter::judge(const CardKey& card, int answer, Decision& decision)
{
    using Mode = Policy::Mode;
    const auto mode = poll().policy.mode;
    auto ballot = m_voters.ballot(card);
    if (ballot.isEmpty() || mode == Mode::Every) {
        count(card, ballot, answer);
        decision.outcome = Outcome::Counted;
        return;
    }
    if (ballot.has(answer) && (mode != Mode::Change || ballot.choices.size() == 1)) {
        decision.outcome = Outcome::Repeat;
        return;
    }
    switch (mode) {
    case Mode::Once:
        decision.previousAnswer = m_tally.answers().at(ballot.choices.last().answer);
        decision.outcome = Outcome::AlreadyVoted;
        return;
    case Mode::Change: change(card, ballot, answer, decision); return;
    case Mode::Multi:
    case Mode::Every:
        if (ballot.choices.size() >= poll().policy.maxChoices) {
            decision.outcome = Outcome::Limit;
            return;
        }
        count(card, ballot, answer);
        decision.outcome = Outcome::Counted;
        return;
    }
}

void Counter::count(const CardKey& card, Ballot& ballot, int answer)
{
    m_tally.add(poll(), ballot, answer);
    m_voters.setBallot(card, ballot);
}

void Counter::change(const CardKey& card, Ballot& ballot, int answer, Decision& decision)
{
    decision.previousAnswer = m_tally.answers().at(ballot.choices.last().answer);
    decision.outcome = Outcome::Changed;
    m_tally.replace(poll(), ballot, answer);
    m_voters.setBallot(card, ballot);
}

} // namespace everyport::polls
