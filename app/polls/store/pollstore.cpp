#include "app/polls/store/pollstore.h"

#include "app/polls/links/voterlinkstore.h"
#include "app/polls/store/checkpointtable.h"
#include "app/polls/store/countedlog.h"
#include "app/polls/store/erasedlinks.h"
#include "app/polls/store/erasurenotes.h"
#include "app/polls/store/logqueries.h"
#include "app/polls/store/lostends.h"
#include "app/storage/database.h"
#include "app/storage/query.h"
#include "app/storage/sharing.h"
#include "app/storage/sqltext.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

Result<PollStore::Loaded> loadAll(QSqlDatabase& connection)
{
    PollStore::Loaded loaded;
    if (const auto alone = oneAtATime(connection); !alone) // the first makes what the next one finds
        return alone.error();
    auto station = readStation(connection);
    if (!station)
        return station.error();
    loaded.station = std::move(*station);
    if (const auto made = makeVoterLinksKey(connection); !made)
        return made.error();
    auto links = readVoterLinks(connection);
    if (!links)
        return links.error();
    loaded.links = std::move(*links);
    auto linkPlaces = readLinkPlaces(connection);
    if (!linkPlaces)
        return linkPlaces.error();
    loaded.linkPlaces = std::move(*linkPlaces);
    auto linkAddresses = readLinkAddresses(connection);
    if (!linkAddresses)
        return linkAddresses.error();
    loaded.linkAddresses = std::move(*linkAddresses);
    const auto lost = findLostEnds(connection);
    if (!lost)
        return lost.error();
    for (const auto& one : *lost)
        loaded.lostEnds.append(one.id);
    const auto places = readPlaces(connection);
    if (!places)
        return places.error();
    for (const auto& place : *places) {
        auto ledger = readLedger(connection, place);
        if (!ledger)
            return ledger.error();
        loaded.ledgers.push_back(std::move(*ledger));
    }
    return loaded;
}

/// What commits to them stays.
Result<Done> forgetAllNumbers(QSqlDatabase& connection, qint64 poll)
{
    return runStatement(connection,
        u"UPDATE polls_log SET tag = NULL, number_nonce = NULL WHERE poll = ? AND tag IS NOT NULL"_s, {poll});
}

Result<std::unique_ptr<Ledger>> createOne(QSqlDatabase& connection, PollStore::NewPoll poll)
{
    const auto key = insertPoll(connection, poll.place);
    if (!key)
        return key.error();
    poll.place.key = *key;
    auto ledger = std::make_unique<Ledger>(poll.place);
    QList<PollEntry> entries;
    for (auto& entry : poll.entries) {
        entry.sequence = ledger->lastNumber() + 1;
        // A poll begins before every vote, even one that another station took before it reached this one; and before
        // what its leader says of it, which begins at 0 there.
        entry.order = poll.place.leader.isEmpty() ? 0 : -1;
        entries.append({*key, ledger->read(entry.sequence, std::move(entry))});
    }
    auto chains = insertEntries(connection, entries);
    if (!chains)
        return chains.error();
    ledger->setChains(chains->grown.value(*key));
    return ledger;
}

} // namespace

KnownLogs PollStore::known(const QList<qint64>& polls) const
{
    KnownLogs known;
    for (const auto key : polls) {
        const auto* ledger = m_ledgers ? m_ledgers->find(key) : nullptr;
        if (ledger)
            known.insert(key, ledger->known());
    }
    return known;
}

KnownLogs PollStore::known(const QList<PollEntry>& entries) const
{
    QList<qint64> polls;
    for (const auto& entry : entries) {
        if (polls.isEmpty() || polls.last() != entry.poll)
            polls.append(entry.poll);
    }
    return known(polls);
}

bool PollStore::isShared() const
{
    return m_database.isShared();
}

Task<Result<PollStore::Loaded>> PollStore::load()
{
    const auto tables = pollTables();
    auto made = co_await m_database.migrate(u"polls"_s, tables);
    if (!made)
        co_return made.error();
    auto linked = co_await m_database.migrate(u"links"_s, voterLinkTables());
    if (!linked)
        co_return linked.error();
    auto loaded = co_await m_database.write(loadAll);
    co_return loaded;
}

Task<Result<std::vector<std::unique_ptr<Ledger>>>> PollStore::create(QList<NewPoll> polls)
{
    return m_database.write(
        [polls = std::move(polls)](QSqlDatabase& connection) -> Result<std::vector<std::unique_ptr<Ledger>>> {
            std::vector<std::unique_ptr<Ledger>> made;
            for (const auto& poll : polls) {
                auto ledger = createOne(connection, poll);
                if (!ledger)
                    return ledger.error();
                made.push_back(std::move(*ledger));
            }
            return made;
        },
        DatabasePriority::Urgent);
}

Task<Result<PollChains>> PollStore::append(QList<PollEntry> entries, std::optional<JournalMark> mark)
{
    return m_database.write(
        [known = known(entries), entries, mark = std::move(mark)](QSqlDatabase& connection) -> Result<PollChains> {
            auto chains = insertEntries(connection, entries, known);
            if (!chains || !mark)
                return chains;
            const auto gone = mark->former.isEmpty()
                ? Result<Done>(Done{})
                : runStatement(connection, u"DELETE FROM polls_journals WHERE generation = ?"_s, {mark->former});
            if (!gone)
                return gone.error();
            const auto marked = runStatement(connection,
                u"INSERT INTO polls_journals (generation, taken) VALUES (?, ?)"
                " ON CONFLICT (generation) DO UPDATE SET taken = excluded.taken"_s,
                {mark->generation, mark->taken});
            return marked ? chains : Result<PollChains>(marked.error());
        },
        DatabasePriority::Urgent);
}

Task<Result<QList<JournalMark>>> PollStore::journalMarks()
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

Task<Result<QList<KnownUuid>>> PollStore::findUuids(QList<PollEntry> entries)
{
    return m_database.read(
        [entries = std::move(entries)](QSqlDatabase& connection) { return polls::findUuids(connection, entries); });
}

Task<Result<Done>> PollStore::keepCheckpoint(PollPlace place, Checkpoint checkpoint)
{
    return m_database.write(
        [place = std::move(place), checkpoint = std::move(checkpoint)](
            QSqlDatabase& connection) { return polls::keepCheckpoint(connection, place, checkpoint); },
        DatabasePriority::Urgent);
}

Task<Result<PollStore::Appended>> PollStore::appendOne(PollEntry entry, bool forgetTags)
{
    return m_database.write(
        [known = known(QList{entry.poll}), entry, forgetTags](QSqlDatabase& connection) -> Result<Appended> {
            if (forgetTags) {
                if (const auto forgotten = forgetAllNumbers(connection, entry.poll); !forgotten)
                    return forgotten.error();
            }
            Appended appended;
            auto chains = insertEntries(connection, {entry}, known);
            if (!chains)
                return chains.error();
            appended.chains = std::move(*chains);
            appended.voided = appended.chains.voided.value(entry.poll);
            return appended;
        },
        DatabasePriority::Urgent);
}

Task<Result<Redefined>> PollStore::redefine(PollPlace place, PollEntry definition, bool forgetTags)
{
    return m_database.write(
        [=, known = known(QList{place.key})](QSqlDatabase& connection) -> Result<Redefined> {
            const auto forgotten = forgetTags ? forgetAllNumbers(connection, place.key) : Result<Done>(Done{});
            return forgotten ? polls::redefine(connection, place, definition, known)
                             : Result<Redefined>(forgotten.error());
        },
        DatabasePriority::Urgent);
}

Task<Result<PollChains>> PollStore::link(QList<VoterLink> links, QList<PollEntry> entries)
{
    return m_database.write(
        [known = known(entries), links = std::move(links), entries](QSqlDatabase& connection) -> Result<PollChains> {
            tellOthers(connection, linksRoom);
            if (const auto added = addVoterLinks(connection, links); !added)
                return added.error();
            return insertEntries(connection, entries, known);
        },
        DatabasePriority::Urgent);
}

Task<Result<Done>> PollStore::unlink(QList<QByteArray> marks, QList<VoterLink> left)
{
    return m_database.write(
        [marks = std::move(marks), left = std::move(left)](QSqlDatabase& connection) {
            tellOthers(connection, linksRoom);
            const auto removed = removeVoterLinks(connection, marks);
            return removed ? addVoterLinks(connection, left) : removed;
        },
        DatabasePriority::Urgent);
}

Task<Result<Done>> PollStore::setLinkPlace(QString reader, QString key)
{
    return m_database.write([reader = std::move(reader), key = std::move(key)](QSqlDatabase& connection) {
        tellOthers(connection, linksRoom);
        return polls::setLinkPlace(connection, reader, key);
    });
}

Task<Result<Done>> PollStore::setLinkAddress(QString reader, QString address)
{
    return m_database.write([reader = std::move(reader), address = std::move(address)](QSqlDatabase& connection) {
        tellOthers(connection, linksRoom);
        return polls::setLinkAddress(connection, reader, address);
    });
}

Task<Result<Done>> PollStore::remove(PollPlace place, QList<QByteArray> traces)
{
    return m_database.write(
        [place = std::move(place), traces = std::move(traces)](QSqlDatabase& connection) -> Result<Done> {
            tellOthers(connection, pollsRoom);
            if (const auto removed = removeVoterLinks(connection, traces); !removed)
                return removed;
            if (!traces.isEmpty())
                tellOthers(connection, linksRoom);
            return runStatement(
                connection, u"DELETE FROM polls_poll WHERE key = ?"_s, {place.key}); // its log goes with it
        },
        DatabasePriority::Urgent);
}

Task<Result<MergedLog>> PollStore::merge(PollPlace place, StationLog log, qint64 lastNumber)
{
    return m_database.write(
        [=, known = known(QList{place.key})](QSqlDatabase& connection) -> Result<MergedLog> {
            auto merged = mergeEntries(connection, place, log, lastNumber, known);
            // Its leader may have said so in the log.
            const bool forgets = merged && !place.leader.isEmpty() && !merged->ledger->poll().keepsNumbers;
            if (const auto forgotten = forgets ? forgetAllNumbers(connection, place.key) : Result<Done>(Done{});
                !forgotten)
                return forgotten.error();
            return merged;
        },
        DatabasePriority::Urgent);
}

Task<Result<StationLog>> PollStore::readStationLog(PollPlace place, Policy::Compare compare, QByteArray log)
{
    return m_database.read([=](QSqlDatabase& connection) -> Result<StationLog> {
        auto read = polls::readStationLog(log, place, compare);
        if (!read)
            return read;
        return unknownEntries(connection, place, std::move(*read));
    });
}

Task<Result<ErasedCards>> PollStore::eraseCards(QList<CardErasure> erasures)
{
    QList<qint64> polls;
    for (const auto& erasure : std::as_const(erasures))
        polls.append(erasure.trace.place.key);
    return m_database.write([known = known(polls), erasures = std::move(erasures)](
                                QSqlDatabase& connection) { return polls::eraseCards(connection, erasures, known); },
        DatabasePriority::Urgent);
}

Task<Result<ErasedCards>> PollStore::takeErasures(PollPlace place, LogErasures erasures, Eraser by)
{
    return m_database.write(
        [=, known = known(QList{place.key})](
            QSqlDatabase& connection) { return polls::takeErasures(connection, place, erasures, by, known); },
        DatabasePriority::Urgent);
}

Task<Result<QMap<QString, qint64>>> PollStore::votesElsewhere(QList<CardTrace> traces, QString station)
{
    return m_database.read([traces = std::move(traces), station = std::move(station)](
                               QSqlDatabase& connection) { return readVotesElsewhere(connection, traces, station); });
}

Task<Result<LogErasures>> PollStore::erasures(PollPlace place, int round)
{
    return m_database.read(
        [place = std::move(place), round](QSqlDatabase& connection) { return readErasures(connection, place, round); });
}

Task<Result<std::shared_ptr<FoundCard>>> PollStore::findCard(CardErasure erasure)
{
    return m_database.read(
        [erasure = std::move(erasure)](QSqlDatabase& connection) { return polls::findCard(connection, erasure); });
}

Task<Result<QList<std::shared_ptr<FoundCard>>>> PollStore::findUnknown(QList<CardErasure> erasures)
{
    return m_database.read([erasures = std::move(erasures)](
                               QSqlDatabase& connection) { return polls::findUnknown(connection, erasures); });
}

Task<Result<PollNews>> PollStore::news(QList<KnownPoll> known, bool withLinks)
{
    return m_database.read([known = std::move(known), withLinks](
                               QSqlDatabase& connection) { return readPollNews(connection, known, withLinks); });
}

Task<Result<QList<Vote>>> PollStore::votesSince(PollPlace place, qint64 number, int limit)
{
    return m_database.read([=](QSqlDatabase& connection) { return readVotes(connection, place, number, limit); });
}

Task<Result<std::optional<Vote>>> PollStore::voteOf(PollPlace place, QString uuid)
{
    return m_database.read([=](QSqlDatabase& connection) { return readVoteOf(connection, place, uuid); });
}

Task<Result<QList<qint64>>> PollStore::erasedVotes(PollPlace place)
{
    return m_database.read(
        [place = std::move(place)](QSqlDatabase& connection) { return readErasedVotes(connection, place); });
}

Task<Result<SeenVote>> PollStore::seenVote(PollPlace place, int round, qint64 number, QStringList cards)
{
    return m_database.read(
        [=](QSqlDatabase& connection) { return readSeenVote(connection, place, round, number, cards); });
}

Task<Result<QHash<int, Poll>>> PollStore::pastPolls(PollPlace place)
{
    return m_database.read(
        [id = std::move(place.id)](QSqlDatabase& connection) { return readPastPolls(connection, id); });
}

Task<Result<RoundRecord>> PollStore::record(PollPlace place, int round)
{
    return m_database.read(
        [place = std::move(place), round](QSqlDatabase& connection) { return readRound(connection, place, round); });
}

Task<Result<StandingVotes>> PollStore::standingVotes(PollPlace place, int round)
{
    return m_database.read(
        [place = std::move(place), round](QSqlDatabase& connection) { return readStanding(connection, place, round); });
}

Task<Result<Done>> PollStore::setSalt(PollPlace place)
{
    return m_database.write([place = std::move(place)](QSqlDatabase& connection) {
        tellOthers(connection, pollsRoom);
        return runStatement(connection, u"UPDATE polls_poll SET salt = ? WHERE key = ?"_s, {place.salt, place.key});
    });
}

Task<Result<Done>> PollStore::setLeader(PollPlace place)
{
    return m_database.write([place = std::move(place)](QSqlDatabase& connection) -> Result<Done> {
        auto own = runQuery(connection,
            u"SELECT count(*) FROM polls_log WHERE poll = ? AND %1 AND station = (SELECT station FROM polls_station)"_s
                .arg(leadingEntries()),
            {place.key});
        if (!own)
            return own.error();
        if (!place.leader.isEmpty() && own->next() && own->value(0).toInt() > 0)
            return Error::refused(Reason::AlreadyExists,
                u"The poll “%1” has gone on at this station by itself, so it cannot follow the other station's again."_s
                    .arg(place.id));
        tellOthers(connection, pollsRoom);
        return runStatement(
            connection, u"UPDATE polls_poll SET leader = ? WHERE key = ?"_s, {orNull(place.leader), place.key});
    });
}

Task<Result<Replay>> PollStore::replay(PollPlace place)
{
    return m_database.read(
        [place = std::move(place)](QSqlDatabase& connection) { return readReplay(connection, place); });
}

Task<Result<QStringList>> PollStore::knownCards(PollPlace place)
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

Task<Result<ExportPage>> PollStore::page(PollPlace place, Poll poll, ExportFormat format, ExportCursor after)
{
    return m_database.read([=](QSqlDatabase& connection) { return writePage(connection, place, poll, format, after); });
}

Task<Result<ChainPiece>> PollStore::chainPiece(PollPlace place, QString writer, ChainPlace after, qsizetype mostBytes)
{
    return m_database.read(
        [=](QSqlDatabase& connection) { return readChainPiece(connection, place, writer, after, mostBytes); });
}

Task<Result<SealedPage>> PollStore::sealedPage(PollPlace place, SealedLogStart start, SealedCursor after)
{
    return m_database.read([=](QSqlDatabase& connection) { return writeSealedPage(connection, place, start, after); });
}

Task<Result<CardPage>> PollStore::cardPage(QList<CardTrace> traces, CardCursor after)
{
    return m_database.read([traces = std::move(traces), after](
                               QSqlDatabase& connection) { return writeCardPage(connection, traces, after); });
}

} // namespace everyport::polls
