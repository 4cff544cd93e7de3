#include "app/polls/cards/card.h"
#include "app/polls/definition/polljson.h"
#include "app/polls/pollbook.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;
using Kind = LogEntry::Kind;

namespace {

Error refused(const QString& field, const QString& text)
{
    return {Error::Kind::Refused, Reason::BadValue, text, field, 0};
}

// What must not change under votes that are there already.
std::optional<Error> checkChange(const Counter& counter, const Poll& next)
{
    const auto& poll = counter.poll();
    for (const auto& answer : poll.answers) {
        const auto votes = counter.tally().count(answer.id);
        if (votes > 0 && !next.answer(answer.id))
            return refused(u"answers"_s,
                u"“%1” has votes (%2). Keep it, or begin a new round first."_s.arg(answer.title).arg(votes));
    }
    if (poll.policy.compare != next.policy.compare && (counter.tally().voters > 0 || counter.knowsAnyone())) {
        return refused(u"policy.compare"_s,
            u"Cards have voted or are registered by another part of their numbers. Make a new poll to compare differently."_s);
    }
    return {};
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

// Fills in who is meant, and says what is wrong with it.
std::optional<Error> complete(const Ledger& ledger, LogEntry& entry)
{
    switch (entry.kind) {
    case Kind::Assigned: return checkAssignment(ledger.poll(), entry);
    case Kind::Registered:
    case Kind::Retracted: {
        const auto text = std::exchange(entry.card, {});
        const auto tag = tagFromText(text);
        entry.card = isCard(text) && (entry.kind == Kind::Registered || ledger.counter().hasVoted(text))
            ? text
            : ledger.cardOf(tag);
        entry.uuid = makeTapUuid(entry.at);
        if (tag.isEmpty() || tag.size() > 128)
            return refused(u"card"_s, u"A card's number is 1 to 128 hex digits."_s);
        if (entry.kind == Kind::Retracted && !ledger.counter().hasVoted(entry.card))
            return Error{Error::Kind::Refused, Reason::NotFound, u"This card has no vote in this round."_s, {}, 0};
        return {};
    }
    default: return {};
    }
}

} // namespace

// Public requests: each waits for its turn in the queue.

Task<Result<Done>> PollBook::request(std::function<Task<Result<Done>>()> work)
{
    return m_queue.request<Done>(std::move(work));
}

Task<Result<Done>> PollBook::enter(QString id, LogEntry entry)
{
    return request([this, id, entry] { return doEnter(id, entry); });
}

Task<Result<Done>> PollBook::load()
{
    return request([this] { return doLoadFirst(); });
}

Task<Result<Done>> PollBook::save(Poll poll)
{
    return request([this, poll] { return doSave(poll); });
}

Task<Result<Done>> PollBook::remove(QString id)
{
    return request([this, id] { return doRemove(id); });
}

Task<Result<Done>> PollBook::openPoll(QString id)
{
    return enter(id, {.kind = Kind::Opened});
}

Task<Result<Done>> PollBook::closePoll(QString id)
{
    return enter(id, {.kind = Kind::Closed});
}

Task<Result<Done>> PollBook::resetPoll(QString id)
{
    return enter(id, {.kind = Kind::Reset});
}

Task<Result<Done>> PollBook::assign(QString id, QString reader, QString answer)
{
    return enter(id, {.kind = Kind::Assigned, .reader = reader, .answer = answer});
}

Task<Result<Done>> PollBook::setResultsHidden(QString id, bool hidden)
{
    return request([this, id, hidden] { return doHideResults(id, hidden); });
}

Task<Result<Done>> PollBook::registerCard(QString id, QString tag)
{
    return enter(id, {.kind = Kind::Registered, .card = tag});
}

Task<Result<Done>> PollBook::retract(QString id, QString card)
{
    return enter(id, {.kind = Kind::Retracted, .card = card});
}

Task<Result<Done>> PollBook::stop()
{
    m_stopped = true;
    m_turn = {};
    m_queue.retryNow(); // one more try for what waits
    auto draining = m_queue.drained();
    auto drained = co_await std::move(draining);
    // Nobody waits for these: the database does what is queued before it ends.
    for (const auto& ledger : ledgers().all()) {
        if (drained && ledger->needsCheckpoint(true))
            (void)store().keepCheckpoint(ledger->place(), ledger->takeCheckpoint());
    }
    co_return drained;
}

// The work itself. Only the queue calls these, one after the other.

Task<Result<Done>> PollBook::doLoadFirst()
{
    auto loaded = co_await doLoad();
    if (!loaded || !m_journal)
        co_return loaded;
    auto reading = store().journalMark();
    const auto mark = co_await std::move(reading);
    if (!mark)
        co_return mark.error();
    auto opening = m_journal->open(*mark);
    const auto waiting = co_await std::move(opening);
    if (waiting) {
        m_queue.setJournal(m_journal.get(), *waiting);
        co_return Done{};
    }
    // Voting goes on without it; fewer taps may wait.
    m_journal.reset();
    tell([&waiting](PollEvents& events) { events.trouble(waiting.error()); });
    co_return Done{};
}

Task<Result<Done>> PollBook::doLoad()
{
    auto loaded = co_await store().load();
    if (!loaded)
        co_return loaded.error();
    replaceAll(std::move(*loaded));
    plan();
    for (const auto& poll : polls())
        tellChanged(poll.id);
    co_return Done{};
}

Task<Result<Done>> PollBook::enterNext(QString id, LogEntry entry, bool forgetTags)
{
    auto* ledger = ledgers().find(id);
    entry.station = station();
    entry.sequence = ledger->lastNumber() + 1;
    entry.order = std::max(entry.at, ledger->lastOrder());
    const auto round = ledger->poll().round + (entry.kind == Kind::Reset);
    PollEntry next{.poll = ledger->place().key};
    next.stored = {.number = entry.sequence, .round = round, .entry = entry, .decision = {Outcome::Ok}};
    auto stored = co_await store().appendOne(next, forgetTags);
    if (!stored)
        co_return stored;
    ledger->read(entry.sequence, entry);
    plan();
    tellChanged(id);
    co_return Done{};
}

LogEntry PollBook::definition(const Poll& poll) const
{
    return {.kind = Kind::Defined, .at = clock().wallMsecs(), .text = QString::fromUtf8(pollToJson(poll))};
}

Task<Result<Done>> PollBook::doEnter(QString id, LogEntry entry)
{
    const auto* ledger = ledgers().find(id);
    if (!ledger)
        co_return Ledgers::missing(id);
    entry.at = clock().wallMsecs();
    if (const auto error = complete(*ledger, entry))
        co_return *error;
    if (Counter::onTopOf(ledger->counter()).apply(entry).outcome == Outcome::Nothing)
        co_return Done{};
    auto stored = co_await enterNext(id, entry, false);
    co_return stored;
}

Task<Result<Done>> PollBook::doSave(Poll poll)
{
    if (poll.id.isEmpty())
        poll.id = freeId(poll.question);
    const auto checked = checkPoll(poll);
    if (!checked)
        co_return checked;
    const auto* ledger = ledgers().find(poll.id);
    if (!ledger) {
        const QList<PollStore::NewPoll> fresh{
            {.place = {.id = poll.id, .salt = makeSalt()}, .entries = {definition(poll)}}};
        auto made = co_await create(fresh);
        co_return made;
    }
    if (isSameDefinition(ledger->poll(), poll))
        co_return Done{};
    if (const auto error = checkChange(ledger->counter(), poll))
        co_return *error;
    const bool forget = ledger->poll().keepsNumbers && !poll.keepsNumbers;
    const auto entry = definition(poll);
    auto stored = co_await enterNext(poll.id, entry, forget);
    co_return stored;
}

Task<Result<Done>> PollBook::doHideResults(QString id, bool hidden)
{
    const auto* ledger = ledgers().find(id);
    if (!ledger)
        co_return Ledgers::missing(id);
    auto poll = ledger->poll();
    poll.resultsHidden = hidden;
    auto saved = co_await doSave(poll);
    co_return saved;
}

Task<Result<Done>> PollBook::create(QList<PollStore::NewPoll> polls)
{
    for (auto& poll : polls) {
        for (auto& entry : poll.entries)
            entry.station = station();
    }
    auto made = co_await store().create(polls);
    if (!made)
        co_return made.error();
    replace(std::move(*made));
    co_return Done{};
}

void PollBook::replace(std::vector<std::unique_ptr<Ledger>> counted)
{
    QStringList ids;
    for (auto& ledger : counted) {
        ids.append(ledger->id());
        ledgers().add(std::move(ledger));
    }
    plan();
    for (const auto& id : ids)
        tellChanged(id);
}

Task<Result<Done>> PollBook::doRemove(QString id)
{
    const auto* ledger = ledgers().find(id);
    if (!ledger)
        co_return Ledgers::missing(id);
    auto removed = co_await store().remove(ledger->place());
    if (!removed)
        co_return removed;
    ledgers().remove(id);
    plan();
    tell([&id](PollEvents& events) { events.pollRemoved(id); });
    co_return Done{};
}

} // namespace everyport::polls
