#include "app/polls/store/sealedpage.h"

#include "app/polls/store/logrow.h"
#include "app/polls/store/sealtables.h"
#include "app/storage/query.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

constexpr int sealedEntriesOfAPage = 2000;

Result<qint64> countErased(QSqlDatabase& connection, qint64 poll)
{
    auto count = runQuery(connection, u"SELECT count(*) FROM polls_erased WHERE poll = ?"_s, {poll});
    if (!count)
        return count.error();
    return count->next() ? count->value(0).toLongLong() : 0;
}

void addTo(SealedPage& page, Sha256& digest, const QByteArray& line)
{
    page.text += line;
    page.end.sum = addLine(digest, page.end.sum, line);
    ++page.end.lines;
}

} // namespace

SealedLogStart startOf(const Ledger& ledger, const QString& station, qint64 now)
{
    SealedLogStart start{.poll = ledger.id(),
        .station = station,
        .merged = ledger.place().merged,
        .madeAt = now,
        .chains = ledger.chains(),
        .rounds = ledger.counter().pastRounds()};
    start.rounds.append(ledger.tally());
    return start;
}

Result<SealedPage> writeSealedPage(
    QSqlDatabase& connection, const PollPlace& place, const SealedLogStart& start, SealedCursor after)
{
    const auto erased = countErased(connection, place.key);
    if (!erased)
        return erased.error();
    SealedPage page{.end = after};
    Sha256 digest;
    if (after.lines == 0) {
        page.end.erased = *erased;
        addTo(page, digest, sealedLogLine(start));
    } else if (*erased != after.erased) {
        return Error{Error::Kind::Busy, Reason::InUse,
            u"Votes were taken back while the log was written; ask for it again."_s, {}, 0};
    }
    auto query = runQuery(connection,
        u"SELECT %1, %2 FROM polls_log WHERE poll = ? AND number > ? AND number <= ? ORDER BY number LIMIT ?"_s.arg(
            entryColumns(), sealColumns()),
        {place.key, after.last, after.until, sealedEntriesOfAPage});
    if (!query)
        return query.error();
    int count = 0;
    while (query->next()) {
        const auto stored = storedFromRow(*query);
        addTo(page, digest, sealedLogLine(stored, sealFromRow(*query)));
        page.end.last = stored.number;
        ++count;
    }
    if (query->lastError().isValid())
        return storageError(query->lastError(), connection.databaseName());
    page.isLast = count < sealedEntriesOfAPage;
    if (page.isLast)
        page.text += sealedLogLine(SealedLogEnd{page.end.lines, page.end.sum});
    return page;
}

} // namespace everyport::polls
