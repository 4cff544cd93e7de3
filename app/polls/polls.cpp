#include "app/polls/polls.h"

#include <algorithm>

#include "app/polls/cards/card.h"
#include "app/polls/counting/roundtime.h"
#include "app/polls/definition/polltoml.h"
#include "app/polls/seal/sealer.h"

namespace everyport::polls {

namespace {

template <typename T>
Task<Result<T>> answered(Error error)
{
    return Result<T>(std::move(error));
}

constexpr qsizetype mostAtHand = 500; // votes; see latestVotes

/// Of a ranking, within the last minute: its votes are places, and each order has one that is its first. Of more places
/// than are at hand: as many as there are among those.
int ordersPerMinute(const Ledger& ledger, qint64 now, int places)
{
    int known = 0, orders = 0;
    for (const auto& vote : ledger.latestVotes(mostAtHand)) {
        if (vote.round != ledger.poll().round || !vote.stands() || vote.at / 1000 <= now / 1000 - 60)
            continue;
        ++known;
        orders += vote.place == 1 ? 1 : 0;
    }
    return known < places && known > 0 ? qRound(double(orders) * places / known) : orders;
}

} // namespace

void Polls::addListener(PollEvents& listener)
{
    m_book.listeners.add(&listener);
}

void Polls::removeListener(PollEvents& listener)
{
    m_book.listeners.remove(&listener);
}

QList<Poll> Polls::openAt(const QString& reader) const
{
    QList<Poll> found;
    for (const auto& ledger : m_book.ledgers.all()) {
        const auto& poll = ledger->poll();
        if (poll.isOpen() && !poll.assignedReader(reader).isEmpty())
            found.append(poll);
    }
    return found;
}

QList<Poll> Polls::polls() const
{
    QList<Poll> polls;
    for (const auto& ledger : m_book.ledgers.all())
        polls.append(ledger->poll());
    return polls;
}

const Poll* Polls::find(const QString& id) const
{
    const auto* ledger = m_book.ledgers.find(id);
    return ledger ? &ledger->poll() : nullptr;
}

Chains Polls::chains(const QString& id) const
{
    const auto* ledger = m_book.ledgers.find(id);
    return ledger ? ledger->chains() : Chains();
}

QStringList Polls::ownWriters(const QString& id) const
{
    auto writers = chains(id).keys();
    writers.removeIf([this](const QString& writer) { return !isOwnWriter(writer, m_book.station); });
    return writers;
}

QList<OwnEnd> Polls::ownEnds() const
{
    QList<OwnEnd> ends;
    for (const auto& ledger : m_book.ledgers.all()) {
        OwnEnd end{.poll = ledger->id(), .salt = ledger->place().salt};
        Chains own;
        for (const auto& [writer, head] : ledger->chains().asKeyValueRange()) {
            if (!isOwnWriter(writer, m_book.station))
                continue;
            own.insert(writer, head);
            end.links += head.links;
        }
        end.head = headText(end.poll, m_book.station, own);
        ends.append(std::move(end));
    }
    return ends;
}

QString Polls::sealHead(const QString& id) const
{
    const auto* ledger = m_book.ledgers.find(id);
    return ledger ? headText(ledger->id(), m_book.station, ledger->chains()) : QString();
}

QString Polls::logState(const QString& id) const
{
    const auto* ledger = m_book.ledgers.find(id);
    return ledger ? sealHead(id) + u'-' + QString::number(ledger->place().epoch) : QString();
}

QString Polls::countState(const QString& id) const
{
    const auto* ledger = m_book.ledgers.find(id);
    if (!ledger)
        return {};
    return QStringLiteral("%1-%2-%3-%4")
        .arg(ledger->place().key)
        .arg(ledger->place().epoch)
        .arg(ledger->poll().round)
        .arg(ledger->lastNumber() - ledger->tally().refusedTotal());
}

QString Polls::closedHead(const QString& id) const
{
    const auto* ledger = m_book.ledgers.find(id);
    if (!ledger || ledger->poll().state != Poll::State::Closed)
        return {};
    const auto& head = ledger->place().closedHead;
    return head.isEmpty() ? sealHead(id) : head;
}

QString Polls::shortCode(const QString& id) const
{
    const auto* ledger = m_book.ledgers.find(id);
    return ledger ? m_book.ledgers.shortCode(*ledger) : QString();
}

const Poll* Polls::findByCode(const QString& code) const
{
    const auto* ledger = m_book.ledgers.withCode(code);
    return ledger ? &ledger->poll() : nullptr;
}

Tally Polls::tally(const QString& id) const
{
    const auto* ledger = m_book.ledgers.find(id);
    return ledger ? ledger->tally() : Tally();
}

QList<Tally> Polls::pastRounds(const QString& id) const
{
    const auto* ledger = m_book.ledgers.find(id);
    return ledger ? ledger->counter().pastRounds() : QList<Tally>();
}

QList<Vote> Polls::latestVotes(const QString& id, qsizetype count) const
{
    const auto* ledger = m_book.ledgers.find(id);
    return ledger ? ledger->latestVotes(count) : QList<Vote>();
}

QStringList Polls::choices(const QString& id, const QString& card) const
{
    const auto* ledger = m_book.ledgers.find(id);
    return ledger ? ledger->counter().choices(card) : QStringList();
}

QStringList Polls::together(const QString& id, const QString& card) const
{
    const auto* ledger = m_book.ledgers.find(id);
    return ledger ? ledger->counter().together(card) : QStringList(card);
}

QString Polls::groupOf(const QString& id, const QString& card) const
{
    const auto* ledger = m_book.ledgers.find(id);
    const auto all = ledger ? ledger->counter().together(card) : QStringList();
    if (all.size() < 2)
        return {};
    for (const auto& group : m_book.links.groups()) {
        if (all.contains(personIn(ledger->place().salt, group)))
            return group;
    }
    return {};
}

QString Polls::voterOf(const QString& id, const QString& tag) const
{
    const auto* ledger = m_book.ledgers.find(id);
    return ledger ? ledger->cardOf(tag) : QString();
}

bool Polls::knowsCard(const QString& id, const QString& card) const
{
    const auto* ledger = m_book.ledgers.find(id);
    return ledger && ledger->counter().knows(card);
}

bool Polls::hasNoVoteLeft(const QString& tag) const
{
    const auto& all = m_book.ledgers.all();
    return std::any_of(all.begin(), all.end(),
        [&tag](const auto& ledger) { return ledger->poll().isOpen() && ledger->isSpent(ledger->cardOf(tag)); });
}

bool Polls::votesByTicket(const QString& id, const QString& tag) const
{
    const auto* ledger = m_book.ledgers.find(id);
    return ledger && m_book.ledgers.votesByTicket(*ledger, tag);
}

int Polls::votesPerMinute(const QString& id) const
{
    const auto* ledger = m_book.ledgers.find(id);
    if (!ledger)
        return 0;
    const auto now = m_book.clock.wallMsecs();
    const int votes = ledger->timeline().lastMinute(now);
    return ledger->poll().kind == Kind::Ranking ? ordersPerMinute(*ledger, now, votes) : votes;
}

QList<Minute> Polls::timeline(const QString& id) const
{
    const auto* ledger = m_book.ledgers.find(id);
    return ledger ? inRoundTime(ledger->timeline().minutes(), ledger->poll(), m_book.clock.wallMsecs())
                  : QList<Minute>();
}

QString Polls::freeId(const QString& question) const
{
    return m_book.ledgers.freeId(question);
}

Task<Result<QByteArray>> Polls::exportPoll(QString id)
{
    const auto* ledger = m_book.ledgers.find(id);
    if (!ledger)
        co_return Ledgers::missing(id);
    PollDescription description{.poll = ledger->poll(), .salt = ledger->place().salt};
    auto known = co_await m_book.reader.knownCards(ledger->place());
    if (!known)
        co_return known.error();
    description.known = *known;
    co_return pollToToml(description);
}

Task<Result<ExportPage>> Polls::exportPage(QString id, ExportFormat format, ExportCursor after)
{
    const auto* ledger = m_book.ledgers.find(id);
    return ledger ? m_book.reader.page(ledger->place(), ledger->poll(), format, after)
                  : answered<ExportPage>(Ledgers::missing(id));
}

QByteArray Polls::salt(const QString& id) const
{
    const auto* ledger = m_book.ledgers.find(id);
    return ledger ? ledger->place().salt : QByteArray();
}

bool Polls::isAhead(const QString& id) const
{
    const auto* ledger = m_book.ledgers.find(id);
    return ledger && ledger->timeOrder().place(m_book.clock.wallMsecs()).holdsBack;
}

QString Polls::leader(const QString& id) const
{
    const auto* ledger = m_book.ledgers.find(id);
    return ledger ? ledger->place().leader : QString();
}

Task<Result<ChainPiece>> Polls::chainPiece(QString id, QString writer, ChainPlace after, qsizetype mostBytes)
{
    const auto* ledger = m_book.ledgers.find(id);
    return ledger ? m_book.reader.chainPiece(ledger->place(), writer, after, mostBytes)
                  : answered<ChainPiece>(Ledgers::missing(id));
}

Task<Result<SealedPage>> Polls::sealedPage(QString id, SealedCursor after)
{
    const auto* ledger = m_book.ledgers.find(id);
    if (!ledger)
        return answered<SealedPage>(Ledgers::missing(id));
    if (after.lines == 0)
        after.until = ledger->lastNumber();
    return m_book.reader.sealedPage(ledger->place(), startOf(*ledger, m_book.station, m_book.clock.wallMsecs()), after);
}

Task<Result<QList<Vote>>> Polls::votesSince(QString id, qint64 number, int limit)
{
    const auto* ledger = m_book.ledgers.find(id);
    return ledger ? m_book.reader.votesSince(ledger->place(), number, limit)
                  : answered<QList<Vote>>(Ledgers::missing(id));
}

Task<Result<QHash<qint64, Vote>>> Polls::votesAt(QString id, QList<qint64> numbers)
{
    const auto* ledger = m_book.ledgers.find(id);
    return ledger ? m_book.reader.votesAt(ledger->place(), std::move(numbers))
                  : answered<QHash<qint64, Vote>>(Ledgers::missing(id));
}

Task<Result<std::optional<Vote>>> Polls::voteWithUuid(QString id, QString uuid)
{
    const auto* ledger = m_book.ledgers.find(id);
    return ledger ? m_book.reader.voteOf(ledger->place(), uuid) : answered<std::optional<Vote>>(Ledgers::missing(id));
}

Task<Result<QHash<int, Poll>>> Polls::pastPolls(QString id)
{
    const auto* ledger = m_book.ledgers.find(id);
    return ledger ? m_book.reader.pastPolls(ledger->place()) : answered<QHash<int, Poll>>(Ledgers::missing(id));
}

Task<Result<RoundRecord>> Polls::record(QString id)
{
    const auto* ledger = m_book.ledgers.find(id);
    return ledger ? m_book.reader.record(ledger->place(), ledger->poll().round)
                  : answered<RoundRecord>(Ledgers::missing(id));
}

Task<Result<QuizStandings>> Polls::standings(QString event)
{
    QStringList ids;
    for (const auto& ledger : m_book.ledgers.all()) {
        if (!event.isEmpty() && ledger->poll().event == event)
            ids.append(ledger->id());
    }
    return addedUp(ids);
}

Task<Result<QuizStandings>> Polls::standingsOf(QString id)
{
    return addedUp({id});
}

Task<Result<QuizStandings>> Polls::addedUp(QStringList ids)
{
    QuizCount count;
    for (const auto& id : std::as_const(ids)) {
        const auto* ledger = m_book.ledgers.find(id);
        if (!ledger || ledger->poll().kind != Kind::Quiz || ledger->poll().state != Poll::State::Closed)
            continue;
        const auto poll = ledger->poll();
        auto reading = m_book.reader.standingVotes(ledger->place(), poll.round);
        const auto votes = co_await std::move(reading);
        if (!votes)
            co_return votes.error();
        count.add(poll, *votes);
    }
    co_return count.standings();
}

Task<Result<Replay>> Polls::replay(QString id)
{
    const auto* ledger = m_book.ledgers.find(id);
    return ledger ? m_book.reader.replay(ledger->place()) : answered<Replay>(Ledgers::missing(id));
}

Task<Result<QList<qint64>>> Polls::erasedVotes(QString id)
{
    const auto* ledger = m_book.ledgers.find(id);
    return ledger ? m_book.reader.erasedVotes(ledger->place()) : answered<QList<qint64>>(Ledgers::missing(id));
}

Task<Result<LogErasures>> Polls::erasures(QString id)
{
    const auto* ledger = m_book.ledgers.find(id);
    return ledger ? m_book.reader.erasures(ledger->place(), ledger->poll().round)
                  : answered<LogErasures>(Ledgers::missing(id));
}

Task<Result<QMap<QString, WithheldLinks>>> Polls::withheld(QString id)
{
    const auto* ledger = m_book.ledgers.find(id);
    if (!ledger)
        co_return Ledgers::missing(id);
    auto reading = m_book.reader.withheld(ledger->place());
    auto all = co_await std::move(reading);
    if (all)
        all->removeIf([this](const auto& one) { return isOwnWriter(one.key(), m_book.station); });
    co_return all;
}

Task<Result<QMap<QString, qint64>>> Polls::votesElsewhere(QString tag)
{
    auto traces = tracesOf(tag);
    traces.removeIf([](const CardTrace& trace) { return trace.place.leader.isEmpty(); });
    return m_book.reader.votesElsewhere(std::move(traces), m_book.station);
}

Task<Result<CardPage>> Polls::exportCard(QString tag, CardCursor after)
{
    return m_book.reader.cardPage(tracesOf(tag), after);
}

QList<CardTrace> Polls::tracesOf(const QString& tag) const
{
    QList<CardTrace> traces;
    for (const auto& ledger : m_book.ledgers.all())
        traces.append(traceOf(*ledger, tagFromText(tag)));
    return traces;
}

} // namespace everyport::polls
