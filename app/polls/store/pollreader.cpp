#include "app/polls/store/pollreader.h"

#include "app/polls/store/erasedlinks.h"
#include "app/polls/store/erasurenotes.h"
#include "app/polls/store/logqueries.h"
#include "app/polls/store/stationmerge.h"
#include "app/polls/store/withheldlinks.h"
#include "app/storage/database.h"
#include "app/storage/query.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

Task<Result<QList<JournalMark>>> PollReader::journalMarks()
{
    return m_database.read([](QSqlDatabase& connection) -> Result<QList<JournalMark>> {
        auto found = runQuery(connection, u"SELECT generation, taken FROM polls_journals"_s);
        if (!found)
            return found.error();
        QList<JournalMark> marks;
        while (found->next())
            marks.append({found->value(0).toString(), found->value(1).toLongLong()});
        return marks;
    });
}

Task<Result<QList<KnownUuid>>> PollReader::findUuids(QList<PollEntry> entries)
{
    return m_database.read(
        [entries = std::move(entries)](QSqlDatabase& connection) { return polls::findUuids(connection, entries); });
}

Task<Result<StationLog>> PollReader::readStationLog(PollPlace place, Policy::Compare compare, QByteArray log)
{
    return m_database.read([=](QSqlDatabase& connection) -> Result<StationLog> {
        auto read = polls::readStationLog(log, place, compare);
        if (!read)
            return read;
        return unknownEntries(connection, place, std::move(*read));
    });
}

Task<Result<QMap<QString, qint64>>> PollReader::votesElsewhere(QList<CardTrace> traces, QString station)
{
    return m_database.read([traces = std::move(traces), station = std::move(station)](
                               QSqlDatabase& connection) { return readVotesElsewhere(connection, traces, station); });
}

Task<Result<LogErasures>> PollReader::erasures(PollPlace place, int round)
{
    return m_database.read(
        [place = std::move(place), round](QSqlDatabase& connection) { return readErasures(connection, place, round); });
}

Task<Result<QMap<QString, WithheldLinks>>> PollReader::withheld(PollPlace place)
{
    return m_database.read(
        [place = std::move(place)](QSqlDatabase& connection) { return readWithheld(connection, place.key); });
}

Task<Result<std::shared_ptr<FoundCard>>> PollReader::findCard(CardErasure erasure)
{
    return m_database.read(
        [erasure = std::move(erasure)](QSqlDatabase& connection) { return polls::findCard(connection, erasure); });
}

Task<Result<QList<std::shared_ptr<FoundCard>>>> PollReader::findUnknown(QList<CardErasure> erasures)
{
    return m_database.read([erasures = std::move(erasures)](
                               QSqlDatabase& connection) { return polls::findUnknown(connection, erasures); });
}

Task<Result<PollNews>> PollReader::news(QList<KnownPoll> known, bool withLinks)
{
    return m_database.read([known = std::move(known), withLinks](
                               QSqlDatabase& connection) { return readPollNews(connection, known, withLinks); });
}

Task<Result<QList<Vote>>> PollReader::votesSince(PollPlace place, qint64 number, int limit)
{
    return m_database.read([=](QSqlDatabase& connection) { return readVotes(connection, place, number, limit); });
}

Task<Result<QHash<qint64, Vote>>> PollReader::votesAt(PollPlace place, QList<qint64> numbers)
{
    return m_database.read([id = std::move(place.id), numbers = std::move(numbers)](
                               QSqlDatabase& connection) { return readVotesAt(connection, id, numbers); });
}

Task<Result<std::optional<Vote>>> PollReader::voteOf(PollPlace place, QString uuid)
{
    return m_database.read([=](QSqlDatabase& connection) { return readVoteOf(connection, place, uuid); });
}

Task<Result<QList<qint64>>> PollReader::erasedVotes(PollPlace place)
{
    return m_database.read(
        [place = std::move(place)](QSqlDatabase& connection) { return readErasedVotes(connection, place); });
}

Task<Result<SeenVote>> PollReader::seenVote(PollPlace place, int round, qint64 number, QStringList cards)
{
    return m_database.read(
        [=](QSqlDatabase& connection) { return readSeenVote(connection, place, round, number, cards); });
}

Task<Result<QHash<int, Poll>>> PollReader::pastPolls(PollPlace place)
{
    return m_database.read(
        [id = std::move(place.id)](QSqlDatabase& connection) { return readPastPolls(connection, id); });
}

Task<Result<RoundRecord>> PollReader::record(PollPlace place, int round)
{
    return m_database.read(
        [place = std::move(place), round](QSqlDatabase& connection) { return readRound(connection, place, round); });
}

Task<Result<StandingVotes>> PollReader::standingVotes(PollPlace place, int round)
{
    return m_database.read(
        [place = std::move(place), round](QSqlDatabase& connection) { return readStanding(connection, place, round); });
}

Task<Result<Replay>> PollReader::replay(PollPlace place)
{
    return m_database.read(
        [place = std::move(place)](QSqlDatabase& connection) { return readReplay(connection, place); });
}

Task<Result<QStringList>> PollReader::knownCards(PollPlace place)
{
    return m_database.read([place = std::move(place)](QSqlDatabase& connection) -> Result<QStringList> {
        auto query = runQuery(connection,
            u"SELECT DISTINCT card FROM polls_log WHERE poll = ? AND kind = 5 AND outcome <> ? ORDER BY card"_s,
            {place.key, int(Outcome::LeftOut)});
        if (!query)
            return query.error();
        QStringList cards;
        while (query->next())
            cards.append(query->value(0).toString());
        if (query->lastError().isValid())
            return storageError(query->lastError(), connection.databaseName());
        return cards;
    });
}

Task<Result<ExportPage>> PollReader::page(PollPlace place, Poll poll, ExportFormat format, ExportCursor after)
{
    return m_database.read([=](QSqlDatabase& connection) { return writePage(connection, place, poll, format, after); });
}

Task<Result<ChainPiece>> PollReader::chainPiece(PollPlace place, QString writer, ChainPlace after, qsizetype mostBytes)
{
    return m_database.read(
        [=](QSqlDatabase& connection) { return readChainPiece(connection, place, writer, after, mostBytes); });
}

Task<Result<SealedPage>> PollReader::sealedPage(PollPlace place, SealedLogStart start, SealedCursor after)
{
    return m_database.read([=](QSqlDatabase& connection) { return writeSealedPage(connection, place, start, after); });
}

Task<Result<CardPage>> PollReader::cardPage(QList<CardTrace> traces, CardCursor after)
{
    return m_database.read([traces = std::move(traces), after](
                               QSqlDatabase& connection) { return writeCardPage(connection, traces, after); });
}

} // namespace everyport::polls
