#include "app/polls/polllinking.h"

#include <algorithm>

#include "app/polls/cards/card.h"
#include "app/polls/counting/newlink.h"
#include "app/polls/links/linktraces.h"
#include "app/polls/polls.h"
#include "app/polls/taps/tap.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

/// Who has voted in polls that are over: these may open again, and what was announced of them stays until then.
QList<VoterLink> votedTraces(const PollBook& book, const QStringList& tags, const QString& group)
{
    QList<VoterLink> traces;
    for (const auto& ledger : book.ledgers.all()) {
        if (!ledger->poll().policy.linksVoters || ledger->poll().state != Poll::State::Closed)
            continue;
        const auto person = personIn(ledger->place().salt, group);
        for (const auto& tag : tags) {
            const auto card = ledger->cardOf(tag);
            if (ledger->counter().hasVoted(card) && isNewLink(ledger->counter(), card, person, provesOwner(tag)))
                traces.append(votedTrace(book.links, ledger->poll(), tag, card, group, book.clock.wallMsecs()));
        }
    }
    return traces;
}

/// A vote of the running round stands for that person.
bool hasVoteOf(const Ledger& ledger, const QString& group)
{
    return ledger.poll().policy.linksVoters && ledger.counter().hasVoted(personIn(ledger.place().salt, group));
}

/// Of those that are one person, and will not be any more.
QList<VoterLink> leftTraces(const PollBook& book, const QList<VoterLink>& gone, const PollLinking::Polls& polls = {})
{
    QList<VoterLink> traces;
    if (gone.isEmpty())
        return traces;
    for (const auto& ledger : book.ledgers.all()) {
        if (!hasVoteOf(*ledger, gone.first().group) || (polls && !polls(ledger->poll())))
            continue;
        for (const auto& link : gone) {
            if (auto trace = leftTrace(book.links, link, ledger->poll(), book.clock.wallMsecs()))
                traces.append(std::move(*trace));
        }
    }
    return traces;
}

/// By marks of one group.
QList<VoterLink> linksOf(const VoterLinks& links, const QList<QByteArray>& marks)
{
    auto all = marks.isEmpty() ? QList<VoterLink>() : links.ofGroup(links.groupBy(marks.first()));
    all.removeIf([&marks](const VoterLink& link) { return !marks.contains(link.mark); });
    return all;
}

QList<QByteArray> marksOf(const QList<VoterLink>& links)
{
    QList<QByteArray> marks;
    for (const auto& link : links)
        marks.append(link.mark);
    return marks;
}

} // namespace

Task<Result<LinkedVoters>> PollLinking::link(QString one, QString other)
{
    return m_voting.request<LinkedVoters>([this, one, other] { return doLink(one, other); });
}

Task<Result<Done>> PollLinking::unlink(QByteArray mark)
{
    return m_voting.request<Done>([this, mark] { return doUnlink(mark); });
}

Task<Result<Done>> PollLinking::unlinkGroup(QString group)
{
    return m_voting.request<Done>([this, group] { return doUnlinkGroup(group); });
}

/// In each poll that is not over, so that other stations know it of those who vote there, too. What proves its owner
/// comes first: with a phone that is another's in some poll, the card is the one that is linked there.
QList<PollEntry> PollLinking::entriesFor(QStringList tags, const QString& group) const
{
    std::stable_partition(tags.begin(), tags.end(), provesOwner);
    QList<PollEntry> entries;
    const auto now = m_book.clock.wallMsecs();
    for (const auto& ledger : m_book.ledgers.all()) {
        if (!ledger->poll().policy.linksVoters || ledger->poll().state == Poll::State::Closed)
            continue;
        auto counter = Counter::onTopOf(ledger->counter());
        auto number = ledger->lastNumber();
        const auto [order, holdsBack] = ledger->timeOrder().place(now);
        bool isFirst = true;
        for (const auto& tag : std::as_const(tags)) {
            LogEntry entry{.kind = LogEntry::Kind::Linked, .at = now, .order = order, .station = m_book.station};
            entry.sequence = number + 1;
            entry.uuid = makeTapUuid(now);
            entry.card = ledger->cardOf(tag);
            entry.text = personIn(ledger->place().salt, group);
            if (!isNewLink(counter, entry.card, entry.text, provesOwner(tag)))
                continue; // as where a link that was undone holds
            const auto decision = counter.apply(entry);
            if (decision.outcome != Outcome::Ok)
                continue;
            StoredEntry stored{.number = ++number, .round = ledger->poll().round, .entry = std::move(entry)};
            stored.decision = decision;
            stored.holdsBack = holdsBack && std::exchange(isFirst, false);
            entries.append({ledger->place().key, std::move(stored)});
        }
    }
    return entries;
}

Task<Result<LinkedVoters>> PollLinking::doLink(QString one, QString other)
{
    const auto added = m_book.links.linking(one, other, m_book.clock.wallMsecs());
    if (!added)
        co_return added.error();
    LinkedVoters linked{.isNew = !added->isEmpty()};
    const auto group = added->isEmpty() ? m_book.links.groupOf(one) : added->first().group;
    const auto entries = entriesFor({one, other}, group);
    const auto rows = *added + partTraces(m_book.links, {one, other}, group, m_book.clock.wallMsecs())
        + votedTraces(m_book, {one, other}, group);
    auto storing = m_book.store.link(rows, entries);
    const auto stored = co_await std::move(storing);
    if (!stored)
        co_return stored.error();
    m_book.links.add(rows);
    m_book.ledgers.setSeals(stored->grown, stored->closedHeads);
    for (const auto& [poll, entry, seal] : entries)
        m_book.ledgers.find(poll)->read(entry.number, entry.entry);
    m_voting.plan();
    for (const auto& [poll, entry, seal] : entries)
        m_book.notifyChanged(m_book.ledgers.find(poll)->id());
    for (const auto& poll : m_book.notifyVoided(stored->voided))
        linked.voided.append(poll);
    co_return linked;
}

Task<Result<Done>> PollLinking::doUnlink(QByteArray mark)
{
    const auto marks = m_book.links.unlinking(mark);
    if (marks.isEmpty())
        co_return Error::refused(Reason::NotFound, u"Nothing is linked there any more."_s);
    auto removing = remove(marks, leftTraces(m_book, linksOf(m_book.links, marks)));
    const auto removed = co_await std::move(removing);
    co_return removed;
}

Task<Result<Done>> PollLinking::doUnlinkGroup(QString group)
{
    const auto links = m_book.links.ofGroup(group);
    if (links.isEmpty())
        co_return Done{};
    auto removing = remove(marksOf(links), leftTraces(m_book, links));
    const auto removed = co_await std::move(removing);
    co_return removed;
}

bool PollLinking::knows(const QString& tag) const
{
    return !m_book.links.groupOf(tag).isEmpty() || !m_book.links.leftOf(m_book.links.markOf(tag)).isEmpty();
}

bool PollLinking::isVotedFor(const Ledger& ledger, const QString& tag) const
{
    if (!ledger.poll().policy.linksVoters)
        return false;
    auto group = m_book.links.groupOf(tag);
    if (group.isEmpty())
        group = groupLeft(m_book.links, tag, ledger.poll());
    return !group.isEmpty() && hasVoteOf(ledger, group)
        && isNewLink(ledger.counter(), ledger.cardOf(tag), personIn(ledger.place().salt, group), provesOwner(tag));
}

// Of a quiz the questions have one salt, and a voter is called the same in all of them.
QList<QByteArray> PollLinking::tracesIn(const Ledger& ledger) const
{
    return polls::tracesIn(m_book.links, ledger.poll(), [&](const QString& card) {
        const auto& all = m_book.ledgers.all();
        return std::any_of(all.begin(), all.end(),
            [&](const auto& other) { return other.get() != &ledger && other->counter().hasVoted(card); });
    });
}

Task<Result<Done>> PollLinking::forget(QString tag, Polls polls)
{
    return forgetOf(tag, marksOf(m_book.links.ofGroup(m_book.links.groupOf(tag))), polls);
}

Task<Result<Done>> PollLinking::forgetAlone(QString tag, Polls polls)
{
    return forgetOf(tag, m_book.links.unlinking(m_book.links.markOf(tag)), polls);
}

Task<Result<Done>> PollLinking::forgetOf(const QString& tag, const QList<QByteArray>& marks, const Polls& polls)
{
    const auto own = m_book.links.markOf(tag);
    auto others = linksOf(m_book.links, marks);
    others.removeIf([&own](const VoterLink& link) { return link.mark == own || isTraceOf(link, own); });
    const auto gone = marks + m_book.links.leftOf(own);
    return gone.isEmpty() ? Task<Result<Done>>(Done{}) : remove(gone, leftTraces(m_book, others, polls));
}

Task<Result<Done>> PollLinking::remove(QList<QByteArray> marks, QList<VoterLink> left)
{
    auto removing = m_book.store.unlink(marks, left);
    const auto removed = co_await std::move(removing);
    if (!removed)
        co_return removed;
    m_book.links.remove(marks);
    m_book.links.add(left);
    co_return removed;
}

} // namespace everyport::polls
