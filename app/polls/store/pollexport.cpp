#include "app/polls/store/pollexport.h"

#include <algorithm>

#include <QDateTime>

#include "app/polls/cards/card.h"
#include "app/polls/kinds/quizresult.h"
#include "app/polls/store/csv.h"
#include "app/polls/store/logqueries.h"
#include "app/polls/store/logrow.h"
#include "app/polls/store/replacedvotes.h"
#include "app/polls/store/sealtables.h"
#include "app/polls/store/stationlog.h"
#include "app/polls/store/voteplaces.h"
#include "app/storage/query.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

constexpr int entriesOfAPage = 2000;
constexpr int travelsColumn = columnsOfAnEntry + columnsOfASeal;

QString timeText(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODateWithMs);
}

/// What people call the answer of a tap; where voters write, what this one wrote.
QString titleOf(const Poll& poll, const StoredEntry& stored)
{
    const auto& answer = stored.decision.answer;
    if (stored.isTap() && !stored.entry.text.isEmpty())
        return stored.entry.text;
    return answer.isEmpty() ? QString() : poll.answerTitle(answer);
}

QStringList csvFields(const Poll& poll, const StoredEntry& stored, const ExportCursor& known)
{
    const auto vote = voteOf(poll.id, stored);
    const bool counts = vote.stands() && !known.replaced->contains(vote.round, vote.card, vote.number);
    QStringList fields{QString::number(vote.number), QString::number(vote.round), timeText(vote.at), vote.fate(),
        vote.late ? u"late"_s : QString(), vote.answer, titleOf(poll, stored), vote.previousAnswer, vote.cardName,
        vote.card, vote.tag, vote.reader, vote.station, counts ? u"1"_s : u"0"_s};
    if (poll.kind == Kind::Ranking)
        fields.append(vote.place > 0 ? QString::number(vote.place) : QString());
    if (poll.kind == Kind::Quiz)
        fields.append(known.points && known.points->contains(vote.number) && !stored.voided
                ? QString::number(known.points->value(vote.number))
                : QString());
    return fields;
}

QByteArray csvHeader(const Poll& poll)
{
    QStringList names{u"number"_s, u"round"_s, u"time"_s, u"outcome"_s, u"late"_s, u"answer"_s, u"title"_s,
        u"previous"_s, u"card"_s, u"voter"_s, u"tag"_s, u"reader"_s, u"station"_s, u"counts"_s};
    if (poll.kind == Kind::Ranking)
        names.append(u"place"_s);
    if (poll.kind == Kind::Quiz)
        names.append(u"points"_s);
    return csvLine(names);
}

/// What is known already where it reaches as far; while people vote the last pages need more.
template <typename Known>
Result<Done> readUpTo(
    QSqlDatabase& connection, const PollPlace& place, qint64 last, std::shared_ptr<const Known>& known)
{
    if (known && last <= known->lastNumber())
        return Done();
    auto read = Known::read(connection, place);
    if (!read)
        return read.error();
    known = std::move(*read);
    return Done();
}

/// None before the question is over. Those that are known already stay.
Result<std::shared_ptr<const QHash<qint64, int>>> pointsOf(
    QSqlDatabase& connection, const PollPlace& place, const Poll& poll, const ExportCursor& after)
{
    if (poll.kind != Kind::Quiz || poll.state != Poll::State::Closed)
        return std::shared_ptr<const QHash<qint64, int>>();
    if (after.points)
        return after.points;
    const auto standing = readStanding(connection, place, poll.round);
    if (!standing)
        return standing.error();
    auto points = std::make_shared<QHash<qint64, int>>();
    for (const auto& vote : standing->votes)
        points->insert(vote.number, standing->pointsOf(poll, vote));
    return std::shared_ptr<const QHash<qint64, int>>(std::move(points));
}

Result<ExportPage> writeCsvPage(
    QSqlDatabase& connection, const PollPlace& place, const Poll& poll, Statement query, const ExportCursor& after)
{
    ExportPage page{.text = after.last == 0 ? csvHeader(poll) : QByteArray(), .end = after};
    QList<StoredEntry> taps;
    while (query.next())
        taps.append(storedFromRow(query));
    if (query.lastError().isValid())
        return storageError(query.lastError(), connection.databaseName());
    page.isLast = taps.size() < entriesOfAPage;
    if (taps.isEmpty())
        return page;
    page.end.last = taps.constLast().number;
    if (auto read = readUpTo(connection, place, page.end.last, page.end.replaced); !read)
        return read.error();
    if (poll.kind == Kind::Ranking) {
        if (auto read = readUpTo(connection, place, page.end.last, page.end.places); !read)
            return read.error();
    }
    auto points = pointsOf(connection, place, poll, after);
    if (!points)
        return points.error();
    page.end.points = std::move(*points);
    for (auto& tap : taps) {
        if (page.end.places && !tap.voided) // it may have been taken back while pages were written
            tap.decision.place = page.end.places->of(tap.number);
        page.text += csvLine(csvFields(poll, tap, page.end));
    }
    return page;
}

/// Those behind the page's end, as many as are left.
Result<Done> writeCardLines(QSqlDatabase& connection, const CardTrace& trace, int& left, CardPage& page)
{
    auto query = runQuery(connection,
        u"SELECT %1 FROM polls_log WHERE poll = ? AND card = ? AND number > ? ORDER BY number LIMIT ?"_s.arg(
            entryColumns()),
        {trace.place.key, trace.cards[page.last.card], page.last.number, left});
    if (!query)
        return query.error();
    while (query->next()) {
        const auto stored = storedFromRow(*query);
        const auto what = stored.isTap()                      ? voteOf(trace.poll.id, stored).fate()
            : stored.entry.kind == LogEntry::Kind::Registered ? u"registered"_s
            : stored.entry.kind == LogEntry::Kind::Linked     ? u"linked"_s
                                                              : u"retracted"_s;
        page.text += csvLine({trace.poll.event, trace.poll.id, trace.poll.question, timeText(stored.entry.at), what,
            titleOf(trace.poll, stored), stored.entry.reader});
        page.last.number = stored.number;
        --left;
    }
    if (query->lastError().isValid())
        return storageError(query->lastError(), connection.databaseName());
    return Done{};
}

} // namespace

Result<ExportPage> writePage(
    QSqlDatabase& connection, const PollPlace& place, const Poll& poll, ExportFormat format, const ExportCursor& after)
{
    const bool isCsv = format == ExportFormat::Csv;
    // Of a log all that is sealed: what does not travel leaves its place in the chain.
    const auto travels = travellingEntries();
    auto query = runQuery(connection,
        u"SELECT %1 FROM polls_log WHERE poll = ? AND number > ? AND (%2) ORDER BY number LIMIT ?"_s.arg(
            isCsv ? entryColumns() : u"%1, %2, (%3)"_s.arg(entryColumns(), sealColumns(), travels),
            isCsv ? u"kind = 1"_s : travels + u" OR link IS NOT NULL"_s),
        {place.key, after.last, entriesOfAPage});
    if (!query)
        return query.error();
    if (isCsv)
        return writeCsvPage(connection, place, poll, std::move(*query), after);
    ExportPage page{.end = after};
    if (after.last == 0) {
        const auto chains = readChains(connection, place.key);
        if (!chains)
            return chains.error();
        Chains beginnings;
        for (auto chain = chains->begin(); chain != chains->end(); ++chain)
            beginnings.insert(chain.key(), {.unsealed = chain->unsealed});
        page.text = stationLogHeader(place, beginnings);
    }
    int count = 0;
    Sealer sealer;
    while (query->next()) {
        const auto stored = storedFromRow(*query);
        page.text += stationLogLine(sealer, place, stored, sealFromRow(*query), query->value(travelsColumn).toBool());
        page.end.last = stored.number;
        ++count;
    }
    if (query->lastError().isValid())
        return storageError(query->lastError(), connection.databaseName());
    page.isLast = count < entriesOfAPage;
    return page;
}

CardTrace traceAlone(const Ledger& ledger, const QString& tag)
{
    CardTrace trace{.place = ledger.place(), .poll = ledger.poll()};
    if (tag.startsWith("ticket:"_L1))
        trace.ticket = ledger.cardOf(tag);
    using Compare = Policy::Compare;
    for (const auto compare : {Compare::Whole, Compare::LastFour, Compare::LastThree, Compare::FirstThree}) {
        const auto card = cardOf(trace.place.salt, tag, compare);
        // By a part of its number a card may be taken for another's; only where the poll itself does that.
        if (!trace.cards.contains(card) && (compare == Compare::Whole || compare == trace.poll.policy.compare))
            trace.cards.append(card);
    }
    return trace;
}

/// What is linked with it is the same person's.
CardTrace traceOf(const Ledger& ledger, const QString& tag)
{
    auto trace = traceAlone(ledger, tag);
    for (const auto& card : QStringList(trace.cards)) {
        for (const auto& other : ledger.counter().together(card)) {
            if (!trace.cards.contains(other))
                trace.cards.append(other);
        }
    }
    return trace;
}

Result<CardPage> writeCardPage(QSqlDatabase& connection, const QList<CardTrace>& traces, const CardCursor& after)
{
    CardPage page{.last = after};
    auto trace = traces.begin();
    if (after.poll == 0)
        page.text = csvLine({u"event"_s, u"poll"_s, u"question"_s, u"time"_s, u"what"_s, u"answer"_s, u"reader"_s});
    else
        trace = std::find_if(
            traces.begin(), traces.end(), [&](const CardTrace& one) { return one.place.key == after.poll; });
    if (after.poll != 0 && trace == traces.end())
        return Error{Error::Kind::Refused, Reason::NotFound, u"A poll was removed meanwhile; ask again."_s, {}, 0};
    int left = entriesOfAPage;
    for (; trace != traces.end(); ++trace) {
        if (trace->place.key != page.last.poll)
            page.last = {trace->place.key, 0, 0};
        for (; page.last.card < trace->cards.size(); page.last = {trace->place.key, page.last.card + 1, 0}) {
            const auto written = writeCardLines(connection, *trace, left, page);
            if (!written)
                return written.error();
            page.isLast = left > 0;
            if (!page.isLast)
                return page;
        }
    }
    return page;
}

Result<QList<qint64>> readErasedVotes(QSqlDatabase& connection, const PollPlace& place)
{
    auto query = runQuery(connection, u"SELECT number FROM polls_erased WHERE poll = ? ORDER BY number"_s, {place.key});
    if (!query)
        return query.error();
    QList<qint64> numbers;
    while (query->next())
        numbers.append(query->value(0).toLongLong());
    if (query->lastError().isValid())
        return storageError(query->lastError(), connection.databaseName());
    return numbers;
}

} // namespace everyport::polls
