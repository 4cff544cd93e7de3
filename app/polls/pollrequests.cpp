#include "app/polls/cards/card.h"
#include "app/polls/definition/polljson.h"
#include "app/polls/entrychecks.h"
#include "app/polls/pollimport.h"
#include "app/polls/pollregistry.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;
using EntryKind = LogEntry::Kind;

namespace {

/// Of what the leader of a poll alone may do.
std::optional<Error> ledElsewhere(const Ledger& ledger)
{
    if (ledger.place().leader.isEmpty())
        return {};
    return Error::refused(Reason::NotAuthorised,
        u"The poll “%1” is shared by another station, the home: it is opened, closed and changed there."_s.arg(
            ledger.id()));
}

bool isLeadersAffair(EntryKind kind)
{
    return kind == EntryKind::Opened || kind == EntryKind::Closed || isLeading(kind);
}

} // namespace

// The work of a PollRegistry. Only the queue calls these, one after the other.

Task<Result<Done>> PollRegistry::doLoadFirst()
{
    auto loaded = co_await doLoad();
    if (!loaded)
        co_return loaded;
    auto opened = co_await m_voting.openJournal();
    co_return opened;
}

Task<Result<Done>> PollRegistry::doLoad()
{
    auto loaded = co_await store().load();
    if (!loaded)
        co_return loaded.error();
    book().replaceAll(std::move(*loaded));
    m_voting.plan();
    for (const auto& poll : polls())
        book().notifyChanged(poll.id);
    co_return Done{};
}

PollEntry PollRegistry::placed(const Ledger& ledger, LogEntry entry, Decision decision) const
{
    entry.station = station();
    entry.sequence = ledger.lastNumber() + 1;
    // Behind all that it was meant for. A station whose clock is ahead has entries at the same time after a merge, and
    // its name may come after ours: what was voided or ended would be counted again by the next start.
    const auto& order = ledger.timeOrder();
    // Only what the other stations see, too, holds back what came before: they would count otherwise.
    const bool isSeen = entry.kind == EntryKind::Retracted || entry.kind == EntryKind::Moderated
        || isLeading(entry.kind);
    const auto place = isSeen ? order.place(entry.at) : TimeOrder::Place{.order = order.next(entry.at)};
    entry.order = place.order;
    const auto round = ledger.poll().round + (entry.kind == EntryKind::Reset);
    PollEntry next{.poll = ledger.place().key};
    next.stored = {
        .number = entry.sequence, .round = round, .entry = entry, .decision = decision, .holdsBack = place.holdsBack};
    return next;
}

Task<Result<Done>> PollRegistry::enterNext(
    QString id, LogEntry entry, Decision decision, bool forgetTags, Numbers voided)
{
    auto* ledger = ledgers().find(id);
    const auto next = placed(*ledger, entry, decision);
    auto stored = co_await store().appendOne(next, forgetTags);
    if (!stored)
        co_return stored.error();
    ledgers().setSeals(stored->chains.grown, stored->chains.closedHeads);
    ledger->read(next.stored.number, next.stored.entry);
    if (forgetTags)
        ledger->forgetNumbers();
    m_voting.plan();
    book().notifyChanged(id);
    if (voided)
        *voided = stored->voided;
    if (!stored->voided.isEmpty())
        book().notify([&](PollEvents& events) { events.votesErased(id, stored->voided); });
    co_return Done{};
}

Task<Result<Done>> PollRegistry::doEnter(QString id, LogEntry entry, Numbers voided, Asker asker)
{
    const auto* ledger = ledgers().find(id);
    if (!ledger)
        co_return Ledgers::missing(id);
    if (const auto error = ledElsewhere(*ledger); error && asker == Asker::Person && isLeadersAffair(entry.kind))
        co_return *error;
    entry.at = clock().wallMsecs();
    if (const auto error = completeEntry(*ledger, entry))
        co_return *error;
    const auto decision = Counter::onTopOf(ledger->counter()).apply(entry);
    if (decision.outcome == Outcome::Nothing)
        co_return Done{};
    auto stored = co_await enterNext(id, entry, decision, false, voided);
    co_return stored;
}

/// Asked of the storage, since thousands may vote in the seconds between looking and pressing; no vote is stored
/// meanwhile.
Task<Result<Done>> PollRegistry::doRetractSeen(QString id, LogEntry entry, qint64 vote)
{
    const auto* ledger = ledgers().find(id);
    if (!ledger)
        co_return Ledgers::missing(id);
    const auto cards = ledger->counter().together(entry.card);
    auto looking = book().reader.seenVote(ledger->place(), ledger->poll().round, vote, cards);
    const auto seen = co_await std::move(looking);
    if (!seen)
        co_return seen.error();
    if (*seen == SeenVote::Voided)
        co_return Done{};
    if (*seen == SeenVote::Unknown)
        co_return Error::refused(
            Reason::NotFound, u"The vote was not taken back: it is of an earlier round, or was deleted meanwhile."_s);
    if (*seen != SeenVote::Stands)
        co_return Error::refused(
            Reason::None, u"The vote was not taken back: its voter has voted otherwise meanwhile."_s, replacedVote);
    auto entering = doEnter(id, entry, {});
    const auto entered = co_await std::move(entering);
    co_return entered;
}

/// It leaves out other stations than before, which holds from its log's beginning on.
Task<Result<Done>> PollRegistry::defineAnew(Poll poll, bool forgetTags, Moved moved)
{
    const auto* ledger = ledgers().find(poll.id);
    const auto next = placed(*ledger, definitionEntry(poll, clock().wallMsecs()), {Outcome::Ok});
    auto defining = store().redefine(ledger->place(), next, forgetTags);
    auto defined = co_await std::move(defining);
    if (!defined)
        co_return defined.error();
    if (moved)
        *moved = defined->moved;
    std::vector<std::unique_ptr<Ledger>> counted;
    counted.push_back(std::move(defined->ledger));
    replace(std::move(counted));
    if (!defined->gone.isEmpty())
        book().notify([&](PollEvents& events) { events.votesErased(poll.id, defined->gone); });
    co_return Done{};
}

Task<Result<Done>> PollRegistry::doSave(Poll poll, Moved moved)
{
    if (poll.id.isEmpty())
        poll.id = freeId(poll.question);
    const auto checked = checkPoll(poll);
    if (!checked)
        co_return checked;
    const auto* ledger = ledgers().find(poll.id);
    if (const auto error = ledger ? std::nullopt : checkNewId(ledgers(), poll.id))
        co_return *error;
    if (!ledger) {
        if (const auto error = checkLeftOut(poll, station()))
            co_return *error;
        const QList<PollStore::NewPoll> fresh{{.place = {.id = poll.id, .salt = saltFor(ledgers(), poll, {})},
            .entries = {definitionEntry(poll, clock().wallMsecs())}}};
        auto made = co_await create(fresh);
        co_return made;
    }
    if (isSameDefinition(ledger->poll(), poll))
        co_return Done{};
    if (const auto error = ledElsewhere(*ledger))
        co_return *error;
    if (const auto error = checkChange(ledger->counter(), poll))
        co_return *error;
    if (const auto error = checkLeftOut(poll, station(), &ledger->poll()))
        co_return *error;
    const bool forget = ledger->poll().keepsNumbers && !poll.keepsNumbers;
    const auto entry = definitionEntry(poll, clock().wallMsecs());
    auto salting = adoptSalt(poll);
    auto salted = co_await std::move(salting);
    if (!salted)
        co_return salted;
    if (ledger->place().merged && ledger->poll().leftOut.keys() != poll.leftOut.keys()) {
        auto defining = defineAnew(poll, forget, moved);
        const auto defined = co_await std::move(defining);
        co_return defined;
    }
    const Decision decided{Outcome::Ok};
    auto stored = co_await enterNext(poll.id, entry, decided, forget);
    co_return stored;
}

Task<Result<qint64>> PollRegistry::doLeaveOut(QString id, std::function<void(LeftOut&)> edit)
{
    const auto* ledger = ledgers().find(id);
    if (!ledger)
        co_return Ledgers::missing(id);
    auto poll = ledger->poll();
    edit(poll.leftOut);
    const auto moved = std::make_shared<qint64>(0);
    auto saving = doSave(poll, moved);
    const auto saved = co_await std::move(saving);
    if (!saved)
        co_return saved.error();
    co_return *moved;
}

/// The questions of a quiz know a voter by the same card, and no other poll does. Once there are cards it stays. Links
/// that nobody voted by are no cards: those that the log has are of nobody with another salt, and whoever votes is
/// linked anew by this station's own (Draft).
Task<Result<Done>> PollRegistry::adoptSalt(Poll poll)
{
    auto* ledger = ledgers().find(poll.id);
    const auto& counter = ledger->counter();
    const bool hasCards = counter.tally().taps > 0 || counter.poll().round > 1 || counter.knowsAnyone();
    const auto salt = saltFor(ledgers(), poll, ledger->place().salt);
    if (hasCards || salt == ledger->place().salt)
        co_return Done{};
    auto place = ledger->place();
    place.salt = salt;
    auto stored = co_await store().setSalt(place);
    if (stored)
        ledger->setSalt(salt);
    co_return stored;
}

Task<Result<Done>> PollRegistry::doRegister(QString id, QStringList tags)
{
    auto* ledger = ledgers().find(id);
    if (!ledger)
        co_return Ledgers::missing(id);
    const auto entries = registrations(*ledger, tags, station(), clock().wallMsecs());
    if (!entries)
        co_return entries.error();
    auto storing = store().append(*entries);
    const auto stored = co_await std::move(storing);
    if (!stored)
        co_return stored.error();
    ledgers().setSeals(stored->grown, stored->closedHeads);
    for (const auto& entry : *entries)
        ledger->read(entry.stored.number, entry.stored.entry);
    m_voting.plan();
    book().notifyChanged(id);
    co_return Done{};
}

/// By saying once more how it is defined, which holds back as any entry that others see.
Task<Result<Done>> PollRegistry::doHoldBack(QString id)
{
    const auto* ledger = ledgers().find(id);
    if (!ledger)
        co_return Ledgers::missing(id);
    const auto now = clock().wallMsecs();
    if (!ledger->timeOrder().place(now).holdsBack)
        co_return Done{};
    const auto entry = definitionEntry(ledger->poll(), now);
    const Decision decided{Outcome::Ok};
    auto stored = co_await enterNext(id, entry, decided, false);
    co_return stored;
}

Task<Result<Done>> PollRegistry::doChange(QString id, std::function<void(Poll&)> edit)
{
    const auto* ledger = ledgers().find(id);
    if (!ledger)
        co_return Ledgers::missing(id);
    auto poll = ledger->poll();
    edit(poll);
    auto saved = co_await doSave(poll);
    co_return saved;
}

Task<Result<Done>> PollRegistry::create(QList<PollStore::NewPoll> polls)
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

void PollRegistry::replace(std::vector<std::unique_ptr<Ledger>> counted)
{
    QStringList ids;
    for (auto& ledger : counted) {
        ids.append(ledger->id());
        ledgers().add(std::move(ledger));
    }
    m_voting.plan();
    for (const auto& id : ids)
        book().notifyChanged(id);
}

Task<Result<Done>> PollRegistry::doRemove(QString id)
{
    const auto* ledger = ledgers().find(id);
    if (!ledger)
        co_return Ledgers::missing(id);
    if (const auto error = ledElsewhere(*ledger))
        co_return *error;
    const auto traces = m_linking.tracesIn(*ledger);
    auto removed = co_await store().remove(ledger->place(), traces);
    if (!removed)
        co_return removed;
    book().links.remove(traces);
    ledgers().remove(id);
    m_voting.plan();
    book().notify([&id](PollEvents& events) { events.pollRemoved(id); });
    co_return Done{};
}

} // namespace everyport::polls
