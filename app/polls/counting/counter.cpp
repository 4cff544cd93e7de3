#include "app/polls/counting/counter.h"

#include <algorithm>
#include <utility>

#include "app/polls/definition/polljson.h"

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

Counter::Counter(Poll poll, qsizetype keptUuids) : m_seen(keptUuids)
{
    m_wasOpen = poll.state != Poll::State::Draft;
    m_poll.state = poll.state;
    m_poll.round = poll.round;
    m_poll.openedAt = poll.openedAt;
    m_poll.closedAt = poll.closedAt;
    m_poll.pausedMsecs = poll.pausedMsecs;
    m_tally.numbers().round = poll.round;
    define(std::move(poll));
}

Counter Counter::onTopOf(const Counter& base)
{
    Counter upper;
    upper.m_poll = base.m_poll;
    upper.m_tally = base.m_tally;
    upper.m_readerPlaces = base.m_readerPlaces;
    upper.m_seen.setBelow(&base.m_seen);
    upper.m_voters.setBelow(&base.m_voters);
    upper.m_persons.setBelow(&base.m_persons);
    upper.m_wasOpen = base.m_wasOpen;
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

Decision Counter::apply(const LogEntry& entry)
{
    if (!entry.uuid.isEmpty()) {
        const auto print = Fingerprint::of(entry.uuid);
        if (m_seen.contains(print))
            return {Outcome::Duplicate};
        m_seen.add(print);
    }
    switch (entry.kind) {
    case LogEntry::Kind::Tapped: return tap(entry);
    case LogEntry::Kind::Defined: return redefine(entry);
    case LogEntry::Kind::Opened: return open(entry);
    case LogEntry::Kind::Closed: return close(entry);
    case LogEntry::Kind::Reset: return reset(entry);
    case LogEntry::Kind::Registered: return registerCard(entry);
    case LogEntry::Kind::Retracted: return retract(entry);
    case LogEntry::Kind::Assigned: return assign(entry);
    case LogEntry::Kind::Moderated: return moderate(entry);
    case LogEntry::Kind::Linked: return link(entry);
    case LogEntry::Kind::Withheld: break;
    }
    return {};
}

// Everything but what the log itself decides: state, round and their times stay.
void Counter::define(Poll poll)
{
    poll.state = m_poll.state;
    poll.round = m_poll.round;
    poll.openedAt = m_poll.openedAt;
    poll.closedAt = m_poll.closedAt;
    poll.pausedMsecs = m_poll.pausedMsecs;
    poll.fates = m_poll.fates;
    m_poll = std::move(poll);
    m_tally.setAnswers(m_poll);
}

Decision Counter::redefine(const LogEntry& entry)
{
    auto poll = pollFromJson(entry.text.toUtf8());
    if (!poll)
        return {};
    if (entry.admitted)
        keepOwnAffairs(*poll);
    define(std::move(*poll));
    return done(true);
}

// What a station's readers stand for, and where its pictures lie, is its own affair, whoever leads the poll.
void Counter::keepOwnAffairs(Poll& poll) const
{
    poll.readers = m_poll.readers;
    for (auto& answer : poll.answers) {
        const auto* own = m_poll.answer(answer.id);
        answer.image = own ? own->image : QString();
    }
    for (auto reader = poll.readers.begin(); reader != poll.readers.end();)
        reader = poll.answer(reader.value()) ? std::next(reader) : poll.readers.erase(reader);
}

/// When its leader opened it, from which answers are quick or slow at every station alike.
bool Counter::takeOpenedAt(const LogEntry& entry)
{
    const auto at = entry.text.toLongLong();
    return at > 0 && std::exchange(m_poll.openedAt, at) != at;
}

Decision Counter::open(const LogEntry& entry)
{
    const bool isTold = takeOpenedAt(entry);
    if (m_poll.isOpen())
        return isTold ? done(true) : Decision();
    m_poll.state = Poll::State::Open;
    if (!m_poll.openedAt)
        m_poll.openedAt = entry.at;
    else if (m_poll.closedAt)
        m_poll.pausedMsecs += std::max<qint64>(0, entry.at - *m_poll.closedAt);
    m_poll.closedAt.reset();
    // Opened by hand after its time: whoever did that does not want it closed at once.
    if (m_poll.closesAt && *m_poll.closesAt <= entry.at)
        m_poll.closesAt.reset();
    if (!m_wasOpen)
        closeQuizAfter(entry.at);
    m_wasOpen = true;
    return done(true);
}

/// Whoever opens it once more in the same round wants it open.
void Counter::closeQuizAfter(qint64 opened)
{
    if (m_poll.kind == Kind::Quiz)
        m_poll.closesAt = opened + qint64(m_poll.quizSeconds) * 1000;
}

Decision Counter::close(const LogEntry& entry)
{
    const bool isTold = takeOpenedAt(entry);
    if (!m_poll.isOpen() && !(isTold && m_poll.state == Poll::State::Draft))
        return isTold ? done(true) : Decision();
    m_poll.state = Poll::State::Closed;
    m_poll.closedAt = entry.at;
    m_wasOpen = true;
    return done(true);
}

// A poll that is open stays so: the next card votes in the new round.
Decision Counter::reset(const LogEntry& entry)
{
    ++m_poll.round;
    m_pastRounds.append(m_tally.beginRound(m_poll));
    if (m_pastRounds.size() > (isWritten(m_poll.kind) ? keptWrittenRounds : keptRounds))
        m_pastRounds.removeFirst();
    m_voters.clearRound();
    m_wasOpen = m_poll.isOpen();
    m_poll.openedAt = m_poll.isOpen() ? std::optional(entry.at) : std::nullopt;
    m_poll.closedAt.reset();
    m_poll.pausedMsecs = 0;
    if (!m_poll.isOpen())
        m_poll.state = Poll::State::Draft;
    // The old round's times are over; a new one is not opened or closed by them.
    for (auto* time : {&m_poll.opensAt, &m_poll.closesAt}) {
        if (*time && **time <= entry.at)
            time->reset();
    }
    if (m_poll.isOpen())
        closeQuizAfter(entry.at);
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
    m_tally.takeBack(m_poll, ballot);
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
    if (!m_poll.policy.linksVoters)
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
        m_tally.takeBack(m_poll, stays ? other : ballot);
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

Decision Counter::assign(const LogEntry& entry)
{
    if (entry.answer.isEmpty())
        return done(m_poll.readers.remove(entry.reader) > 0);
    if (!m_poll.answer(entry.answer) || m_poll.readers.value(entry.reader) == entry.answer)
        return {};
    m_poll.readers.insert(entry.reader, entry.answer);
    return done(true);
}

Decision Counter::moderate(const LogEntry& entry)
{
    if (!isWritten(m_poll.kind) || !isWrittenKey(entry.answer))
        return {};
    const auto fate = WrittenFate::fromText(entry.text);
    if (!fate && !entry.text.isEmpty())
        return {};
    return done(setFate(m_poll.fates, entry.answer, fate));
}

Decision Counter::tap(const LogEntry& entry)
{
    auto& numbers = m_tally.numbers();
    ++numbers.taps;
    Decision decision;
    decision.answer = entry.admitted || entry.byPhone ? entry.answer : m_poll.readers.value(readerOf(entry));
    decision.outcome = admit(entry, decision);
    const auto card = keyOf(entry.card);
    if (decision.outcome == Outcome::Ok && isTooSoon(entry, card))
        decision.outcome = Outcome::Cooldown;
    if (decision.outcome == Outcome::Ok) {
        if (const auto answer = m_tally.placeOf(m_poll, entry, decision.answer))
            judge(card, *answer, decision);
        else
            decision.outcome = Outcome::Full;
        if (!isCounted(decision.outcome))
            m_tally.forgetUngiven(m_poll, decision.answer);
    }
    if (m_poll.kind == Kind::Ranking && isCounted(decision.outcome))
        decision.place = int(m_voters.ballot(card).choices.size());
    if (m_poll.policy.linksVoters && decision.outcome == Outcome::Counted)
        noteFirst(entry, card);

    if (isRefused(decision.outcome))
        ++numbers.refused[decision.outcome];
    numbers.changed += decision.outcome == Outcome::Changed;
    numbers.repeats += decision.outcome == Outcome::Repeat;
    numbers.ignored += decision.outcome == Outcome::Cooldown;
    if (isCounted(decision.outcome) && m_poll.policy.cooldownMs > 0 && !entry.byPhone)
        pause(entry, card);
    return decision;
}

void Counter::noteFirst(const LogEntry& entry, const CardKey& card)
{
    if (!m_voters.first(card))
        m_voters.setFirst(card, entry.order);
}

// The checks that come before the policy, in their agreed order. Ok: go on.
Outcome Counter::admit(const LogEntry& entry, Decision& decision) const
{
    const bool isAnswer = isWritten(m_poll.kind) ? (entry.byPhone || entry.admitted) && isWrittenKey(decision.answer)
                                                 : m_poll.answer(decision.answer) != nullptr;
    if (!isAnswer) {
        decision.answer.clear();
        return Outcome::Unassigned;
    }
    const auto phones = m_poll.policy.phones;
    if (entry.byPhone && !entry.admitted && phones == Policy::Phones::None)
        return Outcome::Unassigned;
    if (!entry.admitted && !m_poll.isOpen()) {
        decision.late = m_wasOpen;
        return Outcome::Closed;
    }
    if (entry.byPhone) // what is said of cards is not said of them; a ticket is known like a card
        return phones == Policy::Phones::Ticket && !knows(entry.card) ? Outcome::Unknown : Outcome::Ok;
    if (entry.randomId && !m_poll.policy.acceptRandomIds)
        return Outcome::RandomId;
    if (!m_poll.policy.acceptUnknown && !knows(entry.card))
        return Outcome::Unknown;
    return Outcome::Ok;
}

/// The log has the antenna, which a map shows at its own place; what it stands for, and where a card rests, is said of
/// its reader where nothing is said of the antenna itself.
QString Counter::readerOf(const LogEntry& entry) const
{
    const auto assigned = m_poll.assignedReader(entry.reader);
    return assigned.isEmpty() ? entry.reader : assigned;
}

bool Counter::isTooSoon(const LogEntry& entry, const CardKey& card) const
{
    // A pause keeps a card that lies on a reader from voting twice; a finger that chooses a second answer means it.
    const auto reader = m_poll.policy.cooldownMs > 0 && !entry.byPhone ? m_readerPlaces.value(readerOf(entry)) : 0;
    const auto last = reader > 0 ? m_voters.pause(card, reader) : std::nullopt;
    // A clock that was set back must not lock a card out until it has caught up.
    return last && last->until > entry.order && qAbs(entry.at - last->at) < m_poll.policy.cooldownMs;
}

void Counter::pause(const LogEntry& entry, const CardKey& card)
{
    const auto name = readerOf(entry);
    auto reader = m_readerPlaces.value(name);
    if (reader == 0) {
        reader = int(m_readerPlaces.size()) + 1;
        m_readerPlaces.insert(name, reader);
    }
    m_voters.setPause(card, reader, {.at = entry.at, .until = entry.order + m_poll.policy.cooldownMs}, entry.order);
}

void Counter::judge(const CardKey& card, int answer, Decision& decision)
{
    using Mode = Policy::Mode;
    const auto mode = m_poll.policy.mode;
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
        if (ballot.choices.size() >= m_poll.policy.maxChoices) {
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
    m_tally.add(m_poll, ballot, answer);
    m_voters.setBallot(card, ballot);
}

void Counter::change(const CardKey& card, Ballot& ballot, int answer, Decision& decision)
{
    decision.previousAnswer = m_tally.answers().at(ballot.choices.last().answer);
    decision.outcome = Outcome::Changed;
    m_tally.replace(m_poll, ballot, answer);
    m_voters.setBallot(card, ballot);
}

} // namespace everyport::polls
