#include "app/polls/taps/draft.h"

#include <algorithm>
#include <utility>

#include "app/polls/cards/card.h"
#include "app/polls/cards/ticket.h"
#include "app/polls/counting/newlink.h"
#include "app/polls/links/linktraces.h"

namespace everyport::polls {

namespace {

constexpr qsizetype mostGivenFor = 8; // a tap is a line of the journal

} // namespace

QList<GivenFor> openFor(const Ledgers& ledgers, const Tap& tap)
{
    std::vector<Ledger*> takers;
    if (tap.isByPhone())
        takers = {ledgers.find(tap.poll)};
    else
        takers = ledgers.takersOf(tap.reader, [](const Ledger& l) -> const Poll& { return l.poll(); });
    QList<GivenFor> polls;
    for (const auto* ledger : takers) {
        if (ledger && ledger->poll().isOpen() && polls.size() < mostGivenFor)
            polls.append({ledger->id(), ledger->poll().round});
    }
    return polls;
}

bool opensForLateTaps(const Poll& poll, const LogEntry& entry)
{
    return entry.kind == LogEntry::Kind::Opened && poll.state == Poll::State::Closed && poll.closedAt
        && entry.at < *poll.closedAt;
}

std::optional<qint64> nextTurn(const Poll& poll)
{
    switch (poll.state) {
    case Poll::State::Draft: return poll.opensAt;
    case Poll::State::Open: return poll.closesAt;
    case Poll::State::Closed: break;
    }
    return {};
}

void Draft::openAndClose(qint64 until)
{
    for (const auto& ledger : m_ledgers.all()) {
        if (m_openAgain.contains(ledger.get()))
            continue;
        // Both may have come while the program was off: it opens, then it closes.
        for (auto turn = nextTurn(pollOf(*ledger)); turn && *turn <= until; turn = nextTurn(pollOf(*ledger))) {
            const auto kind = pollOf(*ledger).isOpen() ? LogEntry::Kind::Closed : LogEntry::Kind::Opened;
            enter(*ledger, {.kind = kind, .at = *turn});
        }
    }
}

void Draft::add(const Tap& tap)
{
    std::vector<Ledger*> late;
    for (const auto& given : tap.givenFor.value_or(QList<GivenFor>())) {
        auto* ledger = m_ledgers.find(given.poll);
        if (ledger && enterLate(*ledger, tap, given.round))
            late.push_back(ledger);
    }
    if (late.empty())
        closeAgain();
    if (tap.isByPhone()) {
        if (auto* ledger = late.empty() ? m_ledgers.find(tap.poll) : nullptr)
            enter(*ledger, tap);
        return;
    }
    bool isLapsed = false;
    bool isEntered = !late.empty();
    const auto takers = m_ledgers.takersOf(tap.reader, [this](const Ledger& l) -> const Poll& { return pollOf(l); });
    for (auto* ledger : takers) {
        // What is open for late taps is so for none but its own, and whoever has voted need not be refused elsewhere.
        if (m_openAgain.contains(ledger) || (!late.empty() && !pollOf(*ledger).isOpen()))
            continue;
        if (isBegunSince(*ledger, tap)) {
            isLapsed = true;
            continue;
        }
        enter(*ledger, tap);
        isEntered = true;
    }
    m_lapsed += isLapsed && !isEntered;
}

/// False where it is no late one: the poll is open, or was closed before it was given.
bool Draft::enterLate(Ledger& ledger, const Tap& tap, int round)
{
    const auto& poll = pollOf(ledger);
    const auto again = m_openAgain.find(&ledger);
    const bool isClosed = again != m_openAgain.end() || (poll.state == Poll::State::Closed && poll.closedAt);
    if (!isClosed || poll.round != round)
        return false;
    const auto closedAt = again != m_openAgain.end() ? again->second : *poll.closedAt;
    if (closedAt <= tap.at)
        return false;
    if (again == m_openAgain.end()) {
        enter(ledger, {.kind = LogEntry::Kind::Opened, .at = tap.at});
        m_openAgain.emplace(&ledger, closedAt);
    }
    enter(ledger, tap);
    return true;
}

void Draft::closeAgain()
{
    for (const auto& [ledger, closedAt] : std::exchange(m_openAgain, {}))
        enter(*ledger, {.kind = LogEntry::Kind::Closed, .at = closedAt});
}

/// Where it was given nobody knew of the round yet, and it had not begun.
bool Draft::isBegunSince(const Ledger& ledger, const Tap& tap) const
{
    const auto& poll = pollOf(ledger);
    return tap.givenFor && poll.isOpen() && poll.openedAt.value_or(0) > tap.at
        && !tap.givenFor->contains(GivenFor{ledger.id(), poll.round});
}

void Draft::enter(Ledger& ledger, const Tap& tap)
{
    LogEntry entry{.at = tap.at, .station = tap.station, .uuid = tap.uuid, .reader = tap.reader};
    entry.card = ledger.cardOf(tap.tag);
    entry.randomId = isRandomId(tap);
    entry.byPhone = tap.isByPhone();
    if (entry.byPhone && isWritten(pollOf(ledger).kind)) {
        const auto written = readWritten(pollOf(ledger), tap.answer).value_or(Written());
        entry.answer = written.key;
        entry.text = written.text == written.key ? QString() : written.text;
    } else if (entry.byPhone) {
        entry.answer = tap.answer;
    }
    if (pollOf(ledger).keepsNumbers)
        entry.tag = keptTag(tap.tag);
    // A reset was asked for before it and is stored by now: what was chosen then is no answer to the new round.
    if (tap.round > 0 && tap.round != pollOf(ledger).round) {
        const Decision lapsed{.outcome = Outcome::Nothing, .answer = tap.answer};
        m_answered.push_back({&ledger, {.round = tap.round, .entry = std::move(entry), .decision = lapsed}});
        return;
    }
    const auto& poll = pollOf(ledger);
    if (poll.isOpen() && poll.policy.mode != Policy::Mode::Every && ledger.isSpent(entry.card)) {
        const Decision spent{.outcome = Outcome::AlreadyVoted, .answer = tap.answer};
        m_answered.push_back({&ledger, {.round = poll.round, .entry = std::move(entry), .decision = spent}});
        return;
    }
    enterTicket(ledger, tap, entry.card);
    enterLink(ledger, tap, entry.card);
    enter(ledger, std::move(entry));
}

/// Before its first vote here one that was made for another question is known: under this poll's own salt, so that
/// nobody can tell from the polls which votes are of one ticket. Where this station is left out nothing makes it known,
/// and each vote would enter it once more.
void Draft::enterTicket(Ledger& ledger, const Tap& tap, const QString& card)
{
    const auto& counter = upperOf(ledger).counter;
    if (!isTicketTag(tap.tag) || !pollOf(ledger).isOpen() || counter.knows(card)
        || !m_ledgers.votesByTicket(ledger, tap.tag) || counter.leavesOut(m_station))
        return;
    enter(ledger, {.kind = LogEntry::Kind::Registered, .at = tap.at, .uuid = makeTapUuid(tap.at), .card = card});
}

/// Before the first vote that it matters to: a poll that was made since, or whose rules did not link voters then, does
/// not know who is one person. By a link that was undone since who has voted in it is.
void Draft::enterLink(Ledger& ledger, const Tap& tap, const QString& card)
{
    const auto& poll = pollOf(ledger);
    if (!poll.policy.linksVoters || !poll.isOpen() || upperOf(ledger).counter.leavesOut(m_station))
        return;
    auto group = groupIn(m_links, tap.tag, poll.policy.compare);
    const bool isUndone = group.isEmpty();
    if (isUndone)
        group = groupLeft(m_links, tap.tag, poll);
    if (group.isEmpty())
        return;
    const auto person = personIn(ledger.place().salt, group);
    if (isUndone && !upperOf(ledger).counter.hasVoted(person))
        return;
    const auto enterNew = [&](const QString& voter, bool isProof) {
        if (!isNewLink(upperOf(ledger).counter, voter, person, isProof))
            return;
        LogEntry entry{.kind = LogEntry::Kind::Linked, .at = tap.at, .uuid = makeTapUuid(tap.at), .card = voter};
        entry.text = person;
        enter(ledger, std::move(entry));
    };
    for (const auto& earlier : earlierVoters(m_links, group)) {
        if (upperOf(ledger).counter.hasVoted(earlier.card))
            enterNew(earlier.card, earlier.provesOwner);
    }
    enterNew(card, provesOwner(tap.tag));
}

Draft::Upper& Draft::upperOf(Ledger& ledger)
{
    const auto found = m_uppers.find(&ledger);
    if (found != m_uppers.end())
        return found->second;
    return m_uppers.emplace(&ledger, Upper{Counter::onTopOf(ledger.counter()), ledger.lastNumber(), ledger.timeOrder()})
        .first->second;
}

const Poll& Draft::pollOf(const Ledger& ledger) const
{
    const auto found = m_uppers.find(&ledger);
    return found != m_uppers.end() ? found->second.counter.poll() : ledger.poll();
}

bool Draft::isStored(const Ledger& ledger, const StoredEntry& stored)
{
    if (!stored.isIdle())
        return true;
    const auto poll = ledger.place().key;
    const auto& card = stored.entry.card;
    if (m_idle.left(poll, stored.round, card) <= m_ownIdle.count(poll, stored.round, card))
        return false;
    m_ownIdle.add(poll, stored.round, card);
    return true;
}

void Draft::setOrder(const Ledger& ledger, const Upper& upper, StoredEntry& stored) const
{
    auto& entry = stored.entry;
    // In a log that is counted by time it comes behind all that it was decided after, whatever the other stations'
    // names.
    entry.order = ledger.place().merged ? upper.order.next(entry.at) : std::max(entry.at, upper.order.last());
    const auto place = upper.order.place(entry.at);
    if (!stored.isTap() || entry.station != m_station || !place.holdsBack)
        return;
    // Only what the other stations see, too, holds back what came before: they would count otherwise.
    const auto outcome = Counter::onTopOf(upper.counter).apply(entry).outcome;
    stored.holdsBack = outcome != Outcome::Closed && outcome != Outcome::Unassigned;
    if (stored.holdsBack)
        entry.order = place.order;
}

void Draft::enter(Ledger& ledger, LogEntry entry)
{
    auto& upper = upperOf(ledger);
    if (entry.station.isEmpty())
        entry.station = m_station;
    entry.sequence = upper.lastNumber + 1;
    StoredEntry stored{.entry = std::move(entry)};
    setOrder(ledger, upper, stored);
    stored.decision = upper.counter.apply(stored.entry);
    if (stored.decision.outcome == Outcome::Duplicate)
        return;
    stored.round = upper.counter.poll().round;
    if (!isStored(ledger, stored)) {
        m_answered.push_back({&ledger, std::move(stored)});
        return;
    }
    stored.number = ++upper.lastNumber;
    upper.order.follow(stored.entry.order);
    m_entries.push_back({&ledger, std::move(stored)});
}

} // namespace everyport::polls
