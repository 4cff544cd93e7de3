#include "app/polls/voting.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include "app/polls/cards/card.h"
#include "app/polls/polls.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

/// A storage may refuse what is no text, with all that is stored beside it, and other stations do.
bool isText(const QString& text)
{
    return text.isValidUtf16()
        && std::none_of(text.begin(), text.end(), [](QChar c) { return c.isNull() || c.isNonCharacter(); });
}

constexpr qsizetype maximumTagLength = 128;
// Then a vote that comes again is queued again: what waited may have been lost in a damaged line of the journal. Where
// it was not, the uuid makes the second one harmless.
constexpr std::chrono::minutes longestInLine(1);
constexpr std::chrono::seconds tryAgainAfter(5); // what another program has stored could not be read

Error tooMany()
{
    return Error::busy(Reason::None, u"So many votes wait to be stored that this one has to come again."_s);
}

QList<PollEntry> toStore(const Draft& draft)
{
    QList<PollEntry> entries;
    for (const auto& entry : draft.entries())
        entries.append({entry.ledger->place().key, entry.stored});
    return entries;
}

} // namespace

Voting::Voting(PollBook& book, Database& database)
    : m_book(book),
      m_database(database),
      m_turns(book.clock, book.ledgers, [this] { m_queue.wake(); }),
      m_checkpoints(book.clock, book.ledgers, book.store),
      m_clockWatch(book),
      m_sharing(book, m_idle),
      m_queue(book.clock, *this)
{
    m_database.addListener(*this);
}

Voting::~Voting()
{
    m_database.removeListener(*this);
}

Task<Result<Done>> Voting::openJournal()
{
    if (!m_journal)
        co_return Done{};
    auto reading = m_book.reader.journalMarks();
    const auto marks = co_await std::move(reading);
    if (!marks)
        co_return marks.error();
    auto opening = m_journal->open(*marks);
    const auto waiting = co_await std::move(opening);
    if (waiting) {
        m_queue.setJournal(m_journal.get(), *waiting);
        co_return Done{};
    }
    // Voting goes on without it; fewer taps may wait.
    m_journal.reset();
    m_book.notify([&waiting](PollEvents& events) { events.trouble(waiting.error()); });
    co_return Done{};
}

Task<Result<Done>> Voting::stop()
{
    m_stopped = true;
    m_turns.stop();
    m_queue.retryNow(); // one more try for what waits
    auto draining = m_queue.drained();
    auto drained = co_await std::move(draining);
    if (drained)
        m_checkpoints.keepLast();
    co_return drained;
}

Task<Result<Done>> Voting::stored()
{
    return request<Done>([] { return Task<Result<Done>>(Done{}); });
}

void Voting::tapped(Tap tap)
{
    if (m_stopped || tap.tag.isEmpty() || tap.tag.size() > maximumTagLength || !isText(tap.tag) || !isText(tap.uuid))
        return;
    if (std::any_of(m_takers.begin(), m_takers.end(), [&tap](const auto& takes) { return takes && takes(tap); }))
        return;
    if (tap.at <= 0)
        tap.at = m_book.clock.wallMsecs();
    if (tap.uuid.isEmpty())
        tap.uuid = makeTapUuid(tap.at);
    noteGivenFor(tap);
    m_queue.add(std::move(tap));
}

/// Where nobody else changes the polls, what was asked for before it is done before it.
void Voting::noteGivenFor(Tap& tap) const
{
    if (!tap.givenFor && m_book.store.isShared())
        tap.givenFor = openFor(m_book.ledgers, tap);
}

void Voting::setTaker(TapTaker which, std::function<bool(const Tap&)> taker)
{
    m_takers.at(std::size_t(which)) = std::move(taker);
}

Task<Result<Vote>> Voting::vote(Tap tap)
{
    const bool isSound = tap.isByPhone() && isVoterTag(tap.tag) && tap.tag.size() <= maximumTagLength
        && !tap.uuid.isEmpty() && tap.uuid.size() <= maximumIdLength && isText(tap.tag) && isText(tap.uuid);
    const auto* ledger = m_book.ledgers.find(tap.poll);
    const bool isAnswer = ledger && isWritten(ledger->poll().kind) ? readWritten(ledger->poll(), tap.answer).has_value()
                                                                   : isSlug(tap.answer);
    if (!isSound || !isAnswer)
        return Result<Vote>(Error::refused(Reason::BadValue, u"A vote names its poll, its answer and its voter."_s));
    if (!ledger)
        return Result<Vote>(Ledgers::missing(tap.poll));
    const auto now = m_book.clock.now();
    const auto known = m_voters.find(tap.uuid);
    const bool waits = known != m_voters.end() && now - known->second.queuedAt < longestInLine;
    const auto queuedAt = waits ? known->second.queuedAt : now;
    // Whoever votes so keeps the vote and comes again; a card that was held to a reader will not.
    if (m_stopped || (!waits && m_queue.waitingTaps() >= TapQueue::crowdedAbove))
        return Result<Vote>(tooMany());
    answer(tap.uuid, tooMany()); // it came again before it was stored: whoever asked first has given up
    auto task = m_voters.insert_or_assign(tap.uuid, Voter{.queuedAt = queuedAt}).first->second.answer.task();
    if (waits)
        return task;
    if (tap.reader != messageReader)
        tap.reader = phoneReader;
    tap.at = m_book.clock.wallMsecs();
    noteGivenFor(tap);
    m_queue.add(std::move(tap));
    return task;
}

/// Whoever is answered may vote again from inside it.
void Voting::answer(const QString& uuid, const Result<Vote>& vote)
{
    if (auto voter = m_voters.extract(uuid))
        voter.mapped().answer.fire(vote);
}

/// Of taps that are settled: who has not been answered yet came with what is stored already, or its poll has gone.
void Voting::answerRest(const QList<Tap>& taps)
{
    for (const auto& tap : taps) {
        if (!tap.isByPhone() || !m_voters.contains(tap.uuid))
            continue;
        const auto* ledger = m_book.ledgers.find(tap.poll);
        if (!ledger) {
            answer(tap.uuid, Ledgers::missing(tap.poll));
            continue;
        }
        const auto card = ledger->cardOf(tap.tag);
        answer(tap.uuid,
            Vote{.poll = tap.poll,
                .round = ledger->poll().round,
                .at = tap.at,
                .reader = tap.reader,
                .card = card,
                .cardName = cardName(card),
                .answer = tap.answer,
                .outcome = Outcome::Duplicate,
                .uuid = tap.uuid});
    }
}

/// Whose line of the journal was damaged, or cut out, it does not say any more. So whoever has no answer when nothing
/// waits behind these gave one of them.
void Voting::answerLost(const QList<Tap>& taps)
{
    const auto known = std::count_if(taps.begin(), taps.end(), [](const Tap& tap) { return !tap.tag.isEmpty(); });
    if (known < taps.size())
        m_queue.wake(); // which settles once more when all is done
    if (m_queue.waitingTaps() > known)
        return;
    for (auto& [uuid, voter] : std::exchange(m_voters, {}))
        voter.answer.fire(
            Error::busy(Reason::None, u"This vote was lost while it waited to be stored. Send it again."_s));
}

Task<Result<Done>> Voting::settle(QList<Tap> taps, std::optional<JournalMark> mark)
{
    auto settling = m_sharing.onTop<Done>([this, taps, mark] { return settleOnce(taps, mark); });
    auto settled = co_await std::move(settling);
    // An entry was there already, as the storage alone remembers: learn that, then decide again.
    for (int i = 0; i < 3 && !settled && settled.error().kind == Error::Kind::Refused; ++i) {
        auto learned = co_await learnStored(taps);
        if (!learned)
            co_return learned;
        settled = co_await settleOnce(taps, mark);
    }
    if (settled) {
        answerRest(taps);
        answerLost(taps);
    }
    co_return settled;
}

Draft Voting::drafted(const QList<Tap>& taps) const
{
    Draft draft(m_book.ledgers, m_book.station, m_idle, m_book.links);
    const auto now = m_book.clock.wallMsecs();
    for (const auto& tap : taps) {
        if (tap.tag.isEmpty())
            continue; // a line of the journal that was damaged
        draft.openAndClose(std::min(tap.at, now));
        draft.add(tap);
    }
    draft.closeAgain();
    draft.openAndClose(now);
    return draft;
}

Task<Result<Done>> Voting::settleOnce(QList<Tap> taps, std::optional<JournalMark> mark)
{
    const auto draft = drafted(taps);
    const auto entries = toStore(draft);
    if (!entries.isEmpty() || mark) {
        auto stored = co_await m_book.store.append(entries, mark);
        if (!stored)
            co_return stored.error();
        m_book.ledgers.setSeals(stored->grown, stored->closedHeads);
        read(draft.entries());
        m_clockWatch.votesStored(draft.entries());
        m_book.notifyVoided(stored->voided);
    }
    for (const auto& [ledger, decided] : draft.answered())
        answer(decided.entry.uuid, voteOf(ledger->id(), decided));
    if (draft.lapsed() > 0)
        m_book.notify([&draft](PollEvents& events) { events.trouble(TapTroubles::tapsLapsed(draft.lapsed())); });
    (void)co_await m_checkpoints.keep();
    plan();
    co_return Done{};
}

// A tap that was delivered a second time, so long after the first that only the storage remembers it.
Task<Result<Done>> Voting::learnStored(QList<Tap> taps)
{
    auto finding = m_book.reader.findUuids(toStore(drafted(taps)));
    const auto known = co_await std::move(finding);
    if (!known)
        co_return known.error();
    for (const auto& entry : *known) {
        auto* ledger = m_book.ledgers.find(entry.poll);
        // What another program has stored since has to be read yet, and would then be taken for known.
        if (ledger && entry.number <= ledger->lastNumber())
            ledger->see(entry.name);
    }
    co_return Done{};
}

// Stored, so it has happened: reading it comes to what the draft said, and now it may be told.
void Voting::read(const std::vector<Draft::Entry>& entries)
{
    for (const auto& [ledger, drafted] : entries) {
        const bool isToldLater = opensForLateTaps(ledger->poll(), drafted.entry);
        const auto stored = ledger->read(drafted.number, drafted.entry);
        Q_ASSERT(stored.decision == drafted.decision);
        if (!stored.isTap()) {
            if (!isToldLater)
                m_book.notifyChanged(ledger->id());
            continue;
        }
        if (stored.isIdle())
            m_idle.add(ledger->place().key, stored.round, stored.entry.card);
        const auto vote = voteOf(ledger->id(), stored);
        m_book.notify([&vote, ledger = ledger](
                          PollEvents& events) { events.voteCommitted(ledger->poll(), vote, ledger->tally()); });
        if (stored.entry.byPhone)
            answer(vote.uuid, vote);
    }
}

void Voting::storingFailed(const Error& why)
{
    const auto error = TapTroubles::storingFailed(why, m_queue.waitingTaps());
    m_book.notify([&error](PollEvents& events) { events.trouble(error); });
}

void Voting::storingRecovered()
{
    m_troubles.storingRecovered();
    m_book.notify([](PollEvents& events) { events.troublePassed(); });
}

void Voting::fileLost(const Error& what)
{
    m_troubles.fileLost();
    m_book.notify([&what](PollEvents& events) { events.trouble(what); });
}

void Voting::filePutBack(const Error& /*what*/)
{
    m_queue.retryNow();
    if (m_troubles.filePutBack(m_queue.waitingTaps()))
        m_book.notify([](PollEvents& events) { events.troublePassed(); });
}

void Voting::changedElsewhere(const QString& what)
{
    if (m_stopped || (!what.isEmpty() && what != pollsRoom && what != linksRoom))
        return;
    m_areLinksOld = m_areLinksOld || what != pollsRoom;
    if (std::exchange(m_isToCatchUp, true))
        return;
    m_catchingUp = m_queue.request<Done>([this] { return catchUp(); });
    m_catchingUp.whenDone([this](const Result<Done>& caught) {
        if (!caught) // its turn never came, since nothing could be stored
            catchUpLater();
    });
}

Task<Result<Done>> Voting::catchUp()
{
    m_isToCatchUp = false; // what comes from now on may come too late for this one
    auto catching = m_sharing.catchUp(std::exchange(m_areLinksOld, false));
    const auto caught = co_await std::move(catching);
    if (!caught) {
        catchUpLater(); // with links; nobody may wait for this one's answer any more
        co_return Done{};
    }
    if (caught->any)
        plan();
    if (!caught->isAll)
        changedElsewhere(pollsRoom);
    co_return Done{};
}

void Voting::catchUpLater()
{
    m_isToCatchUp = false;
    m_catchUpAgain = m_book.clock.callLater(tryAgainAfter, [this] { changedElsewhere({}); });
}

void Voting::tapDropped(const std::optional<Error>& trouble)
{
    if (const auto error = m_troubles.tapDropped(trouble, m_queue.waitingTaps()))
        m_book.notify([&error](PollEvents& events) { events.trouble(*error); });
}

void Voting::crowded(bool isSo)
{
    if (!isSo)
        m_troubles.crowdPassed();
    m_book.notify([isSo](PollEvents& events) { events.tapsCrowded(isSo); });
}

void Voting::plan()
{
    if (m_checkpoints.isDue())
        m_queue.wake();
    m_turns.plan();
}

} // namespace everyport::polls
