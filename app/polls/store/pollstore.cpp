#include "app/polls/store/pollstore.h"

#include "app/polls/links/voterlinkstore.h"
#include "app/polls/store/checkpointtable.h"
#include "app/polls/store/countedlog.h"
#include "app/polls/store/erasedlinks.h"
#include "app/polls/store/lostends.h"
#include "app/polls/store/removedpolls.h"
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
            if (const auto noted = noteRemoved(connection, place.id); !noted)
                return noted;
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

} // namespace everyport::polls
