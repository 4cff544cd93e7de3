#include "app/polls/pollregistry.h"

#include <algorithm>

namespace everyport::polls {

namespace {

constexpr qsizetype maximumTagLength = 128;

QList<PollEntry> toStore(const Draft& draft)
{
    QList<PollEntry> entries;
    for (const auto& entry : draft.entries())
        entries.append({entry.ledger->place().key, entry.stored});
    return entries;
}

} // namespace

PollRegistry::PollRegistry(Clock& clock, Database& database)
    : Polls(clock, database),
      m_database(database),
      m_turns(clock, ledgers(), [this] { m_queue.wake(); }),
      m_checkpoints(ledgers(), store()),
      m_queue(clock, *this)
{
    m_database.addListener(*this);
}

PollRegistry::~PollRegistry()
{
    m_database.removeListener(*this);
}

qsizetype PollRegistry::waitingTaps() const
{
    return m_queue.waitingTaps();
}

void PollRegistry::tapped(Tap tap)
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

void PollRegistry::divertTaps(std::function<bool(const Tap&)> taker)
{
    m_taker = std::move(taker);
}

void PollRegistry::retryNow()
{
    m_queue.retryNow();
}

Task<Result<Done>> PollRegistry::settle(QList<Tap> taps, std::optional<JournalMark> mark)
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

Draft PollRegistry::drafted(const QList<Tap>& taps) const
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

Task<Result<Done>> PollRegistry::settleOnce(QList<Tap> taps, std::optional<JournalMark> mark)
{
    const auto draft = drafted(taps);
    const auto entries = toStore(draft);
    if (!entries.isEmpty() || mark) {
        auto stored = co_await store().append(entries, mark);
        if (!stored)
            co_return stored;
        read(draft.entries());
    }
    (void)co_await m_checkpoints.keep();
    plan();
    co_return Done{};
}

// Mostly a tap that was delivered a second time, so long after the first that only the storage remembers it.
Task<Result<Done>> PollRegistry::learnStored(QList<Tap> taps)
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

// Stored, so it has happened: reading it comes to what the draft said, and now it may be told.
void PollRegistry::read(const std::vector<Draft::Entry>& entries)
{
    for (const auto& [ledger, drafted] : entries) {
        const auto stored = ledger->read(drafted.number, drafted.entry);
        Q_ASSERT(stored.decision == drafted.decision);
        if (!stored.isTap()) {
            notifyChanged(ledger->id());
            continue;
        }
        const auto vote = voteOf(ledger->id(), stored);
        tell([&vote, ledger = ledger](
                 PollEvents& events) { events.voteCommitted(ledger->poll(), vote, ledger->tally()); });
    }
}

void PollRegistry::storingFailed(const Error& why)
{
    const auto error = TapTroubles::storingFailed(why, m_queue.waitingTaps());
    tell([&error](PollEvents& events) { events.trouble(error); });
}

void PollRegistry::storingRecovered()
{
    m_troubles.storingRecovered();
    tell([](PollEvents& events) { events.troublePassed(); });
}

void PollRegistry::fileLost(const Error& what)
{
    m_troubles.fileLost();
    tell([&what](PollEvents& events) { events.trouble(what); });
}

void PollRegistry::filePutBack(const Error& /*what*/)
{
    m_queue.retryNow();
    if (m_troubles.filePutBack(m_queue.waitingTaps()))
        tell([](PollEvents& events) { events.troublePassed(); });
}

void PollRegistry::tapDropped(const std::optional<Error>& trouble)
{
    if (const auto error = m_troubles.tapDropped(trouble, m_queue.waitingTaps()))
        tell([&error](PollEvents& events) { events.trouble(*error); });
}

void PollRegistry::crowded(bool isSo)
{
    if (!isSo)
        m_troubles.crowdPassed();
    tell([isSo](PollEvents& events) { events.tapsCrowded(isSo); });
}

void PollRegistry::plan()
{
    if (m_checkpoints.isDue())
        m_queue.wake();
    m_turns.plan();
}

} // namespace everyport::polls
