#include "app/polls/pollbook.h"

#include <algorithm>

namespace everyport::polls {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Wall time may be set, and a computer may sleep: no alarm is trusted for longer than this.
constexpr std::chrono::milliseconds longestWait = 60s;
constexpr qsizetype maximumTagLength = 128;

QList<PollEntry> toStore(const Draft& draft)
{
    QList<PollEntry> entries;
    for (const auto& entry : draft.entries())
        entries.append({entry.ledger->place().key, entry.stored});
    return entries;
}

} // namespace

PollBook::PollBook(Clock& clock, Database& database)
    : Polls(clock, database), m_database(database), m_queue(clock, *this)
{
    m_database.addListener(*this);
}

PollBook::~PollBook()
{
    m_database.removeListener(*this);
}

qsizetype PollBook::waitingTaps() const
{
    return m_queue.waitingTaps();
}

void PollBook::tapped(Tap tap)
{
    if (m_stopped || tap.tag.isEmpty() || tap.tag.size() > maximumTagLength)
        return;
    if (m_taker && m_taker(tap))
        return;
    if (tap.at <= 0)
        tap.at = clock().wallMsecs();
    if (tap.uuid.isEmpty())
        tap.uuid = makeTapUuid(tap.at);
    m_queue.add(std::move(tap));
}

void PollBook::divertTaps(std::function<bool(const Tap&)> taker)
{
    m_taker = std::move(taker);
}

void PollBook::retryNow()
{
    m_queue.retryNow();
}

Task<Result<Done>> PollBook::settle(QList<Tap> taps, std::optional<JournalMark> mark)
{
    auto settled = co_await settleOnce(taps, mark);
    // An entry was there already, so the storage knows more than we do: learn it, then decide again.
    for (int i = 0; i < 3 && !settled && settled.error().kind == Error::Kind::Refused; ++i) {
        auto learned = co_await learnStored(taps);
        if (!learned)
            co_return learned;
        settled = co_await settleOnce(taps, mark);
    }
    co_return settled;
}

Draft PollBook::drafted(const QList<Tap>& taps) const
{
    Draft draft(ledgers(), station());
    const auto now = clock().wallMsecs();
    for (const auto& tap : taps) {
        if (tap.tag.isEmpty())
            continue; // a line of the journal that was damaged
        draft.openAndClose(std::min(tap.at, now));
        draft.add(tap);
    }
    draft.openAndClose(now);
    return draft;
}

Task<Result<Done>> PollBook::settleOnce(QList<Tap> taps, std::optional<JournalMark> mark)
{
    const auto draft = drafted(taps);
    const auto entries = toStore(draft);
    if (!entries.isEmpty() || mark) {
        auto stored = co_await store().append(entries, mark);
        if (!stored)
            co_return stored;
        read(draft.entries());
    }
    (void)co_await keepCheckpoints();
    plan();
    co_return Done{};
}

// Mostly a tap that was delivered a second time, so long after the first that only the storage remembers it.
Task<Result<Done>> PollBook::learnStored(QList<Tap> taps)
{
    auto finding = store().findUuids(toStore(drafted(taps)));
    const auto known = co_await std::move(finding);
    if (!known)
        co_return known.error();
    bool isOld = !known->isEmpty();
    for (const auto& entry : *known) {
        const auto* ledger = ledgers().find(entry.poll);
        isOld = isOld && ledger && entry.number <= ledger->lastNumber();
    }
    if (!isOld) {
        auto loaded = co_await doLoad();
        co_return loaded;
    }
    for (const auto& entry : *known)
        ledgers().find(entry.poll)->see(entry.uuid);
    co_return Done{};
}

bool PollBook::isCheckpointDue() const
{
    const auto& all = ledgers().all();
    return std::any_of(all.begin(), all.end(), [](const auto& ledger) { return ledger->needsCheckpoint(false); });
}

// Only the queue's work calls this, so nothing is on its way that would make one void.
Task<Done> PollBook::keepCheckpoints()
{
    QList<qint64> due;
    for (const auto& ledger : ledgers().all()) {
        if (ledger->needsCheckpoint(false))
            due.append(ledger->place().key);
    }
    for (const auto key : due) {
        auto* ledger = ledgers().find(key);
        auto keeping = store().keepCheckpoint(ledger->place(), ledger->takeCheckpoint());
        const auto kept = co_await std::move(keeping);
        if (!kept)
            ledger->loseCheckpoint(); // nothing is lost but time at the next start
    }
    co_return Done{};
}

// Stored, so it has happened: reading it comes to what the draft said, and now it may be told.
void PollBook::read(const std::vector<Draft::Entry>& entries)
{
    for (const auto& [ledger, drafted] : entries) {
        const auto stored = ledger->read(drafted.number, drafted.entry);
        Q_ASSERT(stored.decision == drafted.decision);
        if (!stored.isTap()) {
            tellChanged(ledger->id());
            continue;
        }
        const auto vote = voteOf(ledger->id(), stored);
        tell([&vote, ledger = ledger](
                 PollEvents& events) { events.voteCommitted(ledger->poll(), vote, ledger->tally()); });
    }
}

void PollBook::storingFailed(const Error& why)
{
    auto error = why;
    const auto waiting = m_queue.waitingTaps();
    if (waiting == 1)
        error.text += u" One vote waits in memory and is counted as soon as that works."_s;
    else if (waiting > 1)
        error.text += u" %1 votes wait in memory and are counted as soon as that works."_s.arg(waiting);
    tell([&error](PollEvents& events) { events.trouble(error); });
}

void PollBook::storingRecovered()
{
    m_full = false;
    tell([](PollEvents& events) { events.troublePassed(); });
}

// Known before anybody votes.
void PollBook::fileLost(const Error& what)
{
    m_fileLost = true;
    tell([&what](PollEvents& events) { events.trouble(what); });
}

void PollBook::filePutBack(const Error& /*what*/)
{
    m_queue.retryNow();
    if (std::exchange(m_fileLost, false) && m_queue.waitingTaps() == 0)
        tell([](PollEvents& events) { events.troublePassed(); });
}

void PollBook::tapDropped(const std::optional<Error>& trouble)
{
    if (std::exchange(m_full, true))
        return;
    const auto why = trouble
        ? u"%1 votes wait because they cannot be stored, and no more fit. Cards that are tapped now are not counted. %2"_s
        : u"Cards are tapped faster than their votes can be counted: %1 wait, and no more fit. Cards that are tapped now are not counted.%2"_s;
    const Error error{Error::Kind::Busy, Reason::TooLarge,
        why.arg(m_queue.waitingTaps()).arg(trouble ? trouble->text : QString()), {}, 0};
    tell([&error](PollEvents& events) { events.trouble(error); });
}

void PollBook::crowded(bool isSo)
{
    if (!isSo)
        m_full = false;
    tell([isSo](PollEvents& events) { events.tapsCrowded(isSo); });
}

void PollBook::plan()
{
    std::optional<qint64> next;
    for (const auto& ledger : ledgers().all()) {
        const auto turn = nextTurn(ledger->poll());
        if (turn && (!next || *turn < *next))
            next = turn;
    }
    m_turn = {};
    if (isCheckpointDue())
        m_queue.wake();
    if (!next || m_stopped)
        return;
    const auto wait = std::clamp<std::chrono::milliseconds>(
        std::chrono::milliseconds(*next - clock().wallMsecs()), 0ms, longestWait);
    m_turn = clock().callLater(wait, [this, turn = *next] {
        if (turn <= clock().wallMsecs())
            m_queue.wake();
        else
            plan();
    });
}

} // namespace everyport::polls
