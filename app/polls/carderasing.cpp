#include "app/polls/carderasing.h"

#include <algorithm>
#include <utility>

#include <QHash>

#include "app/polls/cards/card.h"
#include "app/polls/cards/ticket.h"
#include "app/polls/polls.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pollsAtOnce = 100; // that are looked through while other reads wait

CardFate fateIn(const Poll& poll, CardErasing::How how)
{
    const bool stands = how == CardErasing::How::Anonymise
        || (how == CardErasing::How::Own && poll.state == Poll::State::Closed);
    return stands ? CardFate::Nobodys : CardFate::Removed;
}

/// Where votes stand as nobody's, there is no second one of whose they were. Nor is there one where something stays
/// that was linked: it votes for both.
bool isSpentBy(const CardErasure& erasure, const Counter& counter)
{
    const auto& cards = erasure.trace.cards;
    return std::any_of(cards.begin(), cards.end(), [&](const QString& card) {
        if (erasure.fate == CardFate::Nobodys)
            return counter.hasVoted(card);
        const auto together = counter.together(card);
        return std::any_of(together.begin(), together.end(), [&](const QString& one) { return !cards.contains(one); });
    });
}

/// What was found for one holds for the other, of the same poll.
bool isSame(const CardErasure& one, const CardErasure& other)
{
    return one.trace.cards == other.trace.cards && one.fate == other.fate && one.onlyOf == other.onlyOf;
}

} // namespace

QList<CardErasure> CardErasing::erasuresOf(const QString& tag, How how) const
{
    QList<CardErasure> erasures;
    const auto traced = how == How::Own ? traceAlone : traceOf;
    for (const auto& ledger : m_book.ledgers.all()) {
        CardErasure erasure{.trace = traced(*ledger, tagFromText(tag)), .fate = fateIn(ledger->poll(), how)};
        if (!ledger->place().leader.isEmpty())
            erasure.onlyOf = m_book.station;
        erasure.isSpent = isSpentBy(erasure, ledger->counter()) || m_linking.isVotedFor(*ledger, tagFromText(tag));
        erasures.append(std::move(erasure));
    }
    return erasures;
}

Task<Result<bool>> CardErasing::erase(QString tag, How how)
{
    if (m_waiting.size() >= mostWaiting)
        return Task<Result<bool>>(Error::busy(Reason::None,
            u"So many people have what is stored about them deleted that this has to wait. Ask again in a minute."_s));
    auto task = m_waiting.emplace_back(Waiting{.tag = std::move(tag), .how = how}).answer.task();
    if (!std::exchange(m_isWorking, true))
        m_work = work();
    return task;
}

Task<Result<Done>> CardErasing::work()
{
    while (!m_waiting.empty()) {
        auto next = std::move(m_waiting.front());
        m_waiting.pop_front();
        auto erasing = eraseOne(next.tag, next.how);
        const auto erased = co_await std::move(erasing);
        next.answer.fire(erased);
    }
    m_isWorking = false;
    co_return Done{};
}

Task<Result<bool>> CardErasing::eraseOne(QString tag, How how)
{
    auto erasures = erasuresOf(tag, how);
    for (qsizetype from = 0; from < erasures.size(); from += pollsAtOnce) {
        auto looking = m_book.reader.findUnknown(erasures.mid(from, pollsAtOnce));
        const auto unknown = co_await std::move(looking);
        if (!unknown)
            co_return unknown.error();
        for (qsizetype i = 0; i < unknown->size(); ++i)
            erasures[from + i].found = unknown->at(i);
    }
    for (auto& erasure : erasures) {
        if (erasure.found)
            continue;
        auto finding = m_book.reader.findCard(erasure);
        auto found = co_await std::move(finding);
        if (!found)
            co_return found.error();
        erasure.found = std::move(*found);
    }
    auto erasing = m_voting.request<bool>([this, tag, how, erasures] { return eraseFound(tag, how, erasures); });
    const auto erased = co_await std::move(erasing);
    co_return erased;
}

/// Polls may have come, closed or learned of links meanwhile: of these nothing was found yet.
Task<Result<bool>> CardErasing::eraseFound(QString tag, How how, QList<CardErasure> found)
{
    QHash<qint64, CardErasure> before;
    for (const auto& one : std::as_const(found))
        before.insert(one.trace.place.key, one);
    auto erasures = erasuresOf(tag, how);
    for (auto& erasure : erasures) {
        const auto same = before.constFind(erasure.trace.place.key);
        if (same != before.cend() && isSame(*same, erasure))
            erasure.found = same->found;
    }
    const auto whose = tagFromText(tag);
    const auto goodIn = pollsThatKnow(whose);
    auto erasing = m_book.store.eraseCards(erasures);
    auto erased = co_await std::move(erasing);
    if (!erased)
        co_return erased.error();
    auto begun = takeBegun(whose);
    begun.goodIn += goodIn;
    begun.goodIn.removeDuplicates();
    begun.isAny = begun.isAny || !erased->polls.empty() || m_linking.knows(whose);
    spend(erased->spent);
    tell(std::move(erased->polls));
    auto ending = endErasing(whose, how, begun.goodIn);
    const auto ended = co_await std::move(ending);
    if (ended)
        co_return begun.isAny;
    keepBegun(std::move(begun)); // tried again it goes on here
    co_return ended.error();
}

/// But for the word of stations that are left out, which bars nobody.
QSet<QString> CardErasing::heardMarks(const LogErasures& erasures, const Eraser& by, const LeftOut& leftOut)
{
    QSet<QString> heard;
    for (auto told = erasures.spent.begin(); told != erasures.spent.end(); ++told) {
        if (!leftOut.contains(told.key().isEmpty() ? by.station : told.key()))
            heard.unite({told->begin(), told->end()});
    }
    return heard;
}

Task<Result<TakenErasures>> CardErasing::take(QString poll, LogErasures erasures, Eraser by)
{
    return m_voting.request<TakenErasures>([this, poll, erasures, by] { return takeNow(poll, erasures, by); });
}

Task<Result<TakenErasures>> CardErasing::takeNow(QString poll, LogErasures erasures, Eraser by)
{
    const auto* ledger = m_book.ledgers.find(poll);
    if (!ledger)
        co_return Ledgers::missing(poll);
    auto taking = m_book.store.takeErasures(ledger->place(), erasures, by);
    auto taken = co_await std::move(taking);
    if (!taken)
        co_return taken.error();
    TakenErasures what{.areMarksRefused = taken->areMarksRefused, .areLinksRefused = taken->areLinksRefused};
    for (const auto& one : taken->polls)
        what.undone += one.undone;
    const auto* now = m_book.ledgers.find(poll);
    for (auto& one : taken->spent)
        one.marks.intersect(now ? heardMarks(erasures, by, now->poll().leftOut) : QSet<QString>());
    spend(taken->spent);
    tell(std::move(taken->polls));
    co_return what;
}

CardErasing::Begun CardErasing::takeBegun(const QString& tag)
{
    const auto found = std::ranges::find(m_begun, tag, &Begun::tag);
    if (found == m_begun.end())
        return {.tag = tag};
    auto begun = std::move(*found);
    m_begun.erase(found);
    return begun;
}

void CardErasing::keepBegun(Begun begun)
{
    if (m_begun.size() >= mostBegun)
        m_begun.pop_front();
    m_begun.push_back(std::move(begun));
}

Task<Result<Done>> CardErasing::endErasing(QString tag, How how, QStringList goodIn)
{
    auto keeping = keepTicket(tag, goodIn);
    const auto kept = co_await std::move(keeping);
    if (!kept)
        co_return kept;
    auto unlinking = unlink(tag, how);
    const auto unlinked = co_await std::move(unlinking);
    co_return unlinked;
}

QStringList CardErasing::pollsThatKnow(const QString& ticket) const
{
    QStringList ids;
    if (!isTicketTag(ticket))
        return ids;
    for (const auto& ledger : m_book.ledgers.all()) {
        if (ledger->counter().knows(ledger->cardOf(ticket)))
            ids.append(ledger->id());
    }
    return ids;
}

/// Where its vote stands as nobody's, so does that it was good; whoever has it is somebody new there, who votes in the
/// next round.
Task<Result<Done>> CardErasing::keepTicket(QString ticket, QStringList polls)
{
    for (const auto& id : polls) {
        const auto* ledger = m_book.ledgers.find(id);
        if (!ledger || ledger->counter().knows(ledger->cardOf(ticket)))
            continue;
        auto registering = m_registers(id, {ticket});
        const auto registered = co_await std::move(registering);
        if (!registered)
            co_return registered;
    }
    co_return Done{};
}

Task<Result<Done>> CardErasing::unlink(QString tag, How how)
{
    // Where votes stand as nobody's nothing may lead to them any more; what stands elsewhere is of the others.
    const auto polls = [how](const Poll& poll) { return fateIn(poll, how) == CardFate::Removed; };
    return how == How::Own ? m_linking.forgetAlone(tag, polls) : m_linking.forget(tag, polls);
}

void CardErasing::spend(const QList<SpentCard>& spent)
{
    for (const auto& one : spent) {
        auto* ledger = m_book.ledgers.find(one.poll);
        if (!ledger)
            continue;
        if (ledger->poll().round == one.round)
            ledger->addSpent(one.marks);
        auto place = ledger->place();
        if (place.epoch + 1 != one.epoch)
            continue; // another program has counted it anew, which is still to be read
        place.epoch = one.epoch;
        ledger->setPlace(std::move(place));
        m_book.notifyChanged(ledger->id());
    }
}

void CardErasing::tell(std::vector<ErasedCard> erased)
{
    std::vector<std::unique_ptr<Ledger>> counted;
    QStringList ids;
    for (auto& one : erased) {
        ids.append(one.counted->id());
        counted.push_back(std::move(one.counted));
    }
    m_replaced(std::move(counted));
    for (qsizetype i = 0; i < ids.size(); ++i)
        m_book.notify([&](PollEvents& events) { events.votesErased(ids[i], erased[size_t(i)].votes); });
}

} // namespace everyport::polls
